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

/** Ties labels to the control they are for. A label that several claim or that stands elsewhere is no link. */
export function linkLabels(walk: Walk, gaps: Gaps): void {
  const { controls, segments } = walk;
  const byKey = new Map<string, RawControl>();
  const twice = new Set<string>();
  for (let at = 0; at < controls.length; at += 1) {
    const control = controls[at] as RawControl;
    if (control.dropped || control.key === '') continue;
    if (byKey.has(control.key)) twice.add(control.key);
    else byKey.set(control.key, control);
  }
  /** Labels that were the first to name a control, those controls, and the label of each control by its index. */
  const claims: Segment[] = [];
  const claimed: RawControl[] = [];
  const claimOf: (Segment | undefined)[] = [];
  for (let at = 0; at < segments.length; at += 1) {
    const segment = segments[at] as Segment;
    if (segment.kind !== 'label' || segment.target === '') continue;
    const control = byKey.get(segment.target);
    if (control === undefined) continue;
    const claim = claimOf[control.index];
    if (claim !== undefined) {
      // Behind the first words of a label that holds its control stands what the control shows.
      if (labelAround(claim) !== labelAround(segment)) twice.add(segment.target);
      continue;
    }
    claimOf[control.index] = segment;
    claims.push(segment);
    claimed.push(control);
  }
  const labels = gather(twice, segments, (segment) =>
    segment.kind === 'label' ? segment.target : '',
  );
  const rivals = gather(twice, controls, (control) => (control.dropped ? '' : control.key));
  for (let at = 0; at < claims.length; at += 1) {
    const label = claims[at] as Segment;
    const control = claimed[at] as RawControl;
    if (twice.size > 0 && twice.has(control.key))
      pairNearest(labels.get(control.key) ?? [], rivals.get(control.key) ?? []);
    else if (!pointsPast(label, control, walk, gaps)) link(label, control);
  }
}

function link(label: Segment, control: RawControl): void {
  label.link = control;
  if (control.labels === null) control.labels = [label];
  else control.labels.push(label);
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
function pairNearest(labels: readonly Segment[], controls: readonly RawControl[]): void {
  const pairs = labels.flatMap((label) =>
    controls.map((control) => ({ label, control, depth: commonBox(label.box, control.box).depth })),
  );
  pairs.sort((left, right) => right.depth - left.depth);
  const taken = new Set<Segment | RawControl>();
  for (const { label, control } of pairs) {
    if (taken.has(label) || taken.has(control)) continue;
    taken.add(label).add(control);
    link(label, control);
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
