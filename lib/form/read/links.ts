import { type Box, commonBox, type RawControl, type Segment } from './boxes';
import type { Walk } from './walk';

/** Segments that stand between control `at - 1` and control `at`; the last entry is behind all. */
export type Gaps = readonly (readonly Segment[])[];

const NONE: readonly Segment[] = [];

export function readGaps(walk: Walk): Gaps {
  const gaps: (readonly Segment[])[] = new Array(walk.controls.length + 1).fill(NONE);
  const { segments } = walk;
  for (let from = 0; from < segments.length; ) {
    const at = (segments[from] as Segment).before;
    let to = from + 1;
    while (segments[to]?.before === at) to += 1;
    gaps[at] = segments.slice(from, to);
    from = to;
  }
  return gaps;
}

/** The texts of a stretch of controls, dropped controls inside it not counting as borders. */
export function textsBefore(walk: Walk, gaps: Gaps, at: number): readonly Segment[] {
  let from = at;
  while (from > 0 && walk.controls[from - 1]?.dropped === true) from -= 1;
  return from === at ? (gaps[at] ?? NONE) : gaps.slice(from, at + 1).flat();
}

export function textsAfter(walk: Walk, gaps: Gaps, at: number): readonly Segment[] {
  let to = at + 1;
  while (walk.controls[to]?.dropped === true) to += 1;
  return to === at + 1 ? (gaps[to] ?? NONE) : gaps.slice(at + 1, to + 1).flat();
}

/** Labels by the control they are for. A label that several claim or that stands elsewhere is no link. */
export function linkLabels(walk: Walk, gaps: Gaps): ReadonlyMap<Segment, RawControl> {
  const byKey = new Map<string, RawControl>();
  const twice = new Set<string>();
  for (const control of walk.controls) {
    if (control.dropped || control.key === '') continue;
    if (byKey.has(control.key)) twice.add(control.key);
    else byKey.set(control.key, control);
  }
  const claims = new Map<string, Segment>();
  for (const segment of walk.segments) {
    if (segment.kind !== 'label' || !byKey.has(segment.target)) continue;
    const claim = claims.get(segment.target);
    if (claim === undefined) claims.set(segment.target, segment);
    // Behind the first words of a label that holds its control stands what the control shows.
    else if (labelAround(claim) !== labelAround(segment)) twice.add(segment.target);
  }
  const links = new Map<Segment, RawControl>();
  const labels = gather(twice, walk.segments, (segment) =>
    segment.kind === 'label' ? segment.target : '',
  );
  const controls = gather(twice, walk.controls, (control) => (control.dropped ? '' : control.key));
  for (const [key, label] of claims) {
    const control = byKey.get(key);
    if (control === undefined) continue;
    if (twice.has(key)) pairNearest(labels.get(key) ?? [], controls.get(key) ?? [], links);
    else if (!pointsPast(label, control, walk, gaps)) links.set(label, control);
  }
  return links;
}

function labelAround({ box }: Segment): Box | null {
  let at: Box | null = box;
  while (at !== null && at.tag !== 'label') at = at.parent;
  return at;
}

/** All that bear one of these keys, in order. */
function gather<T>(
  keys: ReadonlySet<string>,
  all: readonly T[],
  keyOf: (one: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>();
  if (keys.size === 0) return found;
  for (const one of all) {
    const key = keyOf(one);
    if (!keys.has(key)) continue;
    const same = found.get(key);
    if (same === undefined) found.set(key, [one]);
    else same.push(one);
  }
  return found;
}

/** Repeated ids or several labels for one id: each control takes the label that shares the smallest box. */
function pairNearest(
  labels: readonly Segment[],
  controls: readonly RawControl[],
  links: Map<Segment, RawControl>,
): void {
  const pairs = labels.flatMap((label) =>
    controls.map((control) => ({ label, control, depth: commonBox(label.box, control.box).depth })),
  );
  pairs.sort((left, right) => right.depth - left.depth);
  const taken = new Set<Segment | RawControl>();
  for (const { label, control } of pairs) {
    if (taken.has(label) || taken.has(control)) continue;
    taken.add(label).add(control);
    links.set(label, control);
  }
}

/**
 * A label whose `for` names a control elsewhere although it stands alone with another one: the copied
 * attribute is wrong, the place is right. Only when the named control has a text of its own beside it.
 */
function pointsPast(label: Segment, control: RawControl, walk: Walk, gaps: Gaps): boolean {
  const at = control.index;
  const follower = walk.controls[label.before];
  if (follower === undefined || follower === control || follower.dropped) return false;
  if (at === label.before || at === label.before - 1) return false;
  const alone = commonBox(label.box, follower.box);
  if (alone.controlsTo - alone.controlsFrom !== 1) return false;
  return (gaps[at] ?? NONE).some(
    (other) => other !== label && other.kind === 'label' && other.target !== label.target,
  );
}
