import { commonBox, type RawControl, type Segment } from './boxes';
import type { Walk } from './walk';

/** Segments that stand between control `at - 1` and control `at`; the last entry is behind all. */
export type Gaps = readonly (readonly Segment[])[];

export function readGaps(walk: Walk): Gaps {
  const gaps: Segment[][] = Array.from({ length: walk.controls.length + 1 }, () => []);
  for (const segment of walk.segments) gaps[segment.before]?.push(segment);
  return gaps;
}

/** The texts of a stretch of controls, dropped controls inside it not counting as borders. */
export function textsBefore(walk: Walk, gaps: Gaps, at: number): readonly Segment[] {
  let from = at;
  while (from > 0 && walk.controls[from - 1]?.dropped === true) from -= 1;
  return from === at ? (gaps[at] ?? []) : gaps.slice(from, at + 1).flat();
}

export function textsAfter(walk: Walk, gaps: Gaps, at: number): readonly Segment[] {
  let to = at + 1;
  while (walk.controls[to]?.dropped === true) to += 1;
  return to === at + 1 ? (gaps[to] ?? []) : gaps.slice(at + 1, to + 1).flat();
}

/** Labels by the control they are for. A label that several claim or that stands elsewhere is no link. */
export function linkLabels(walk: Walk): ReadonlyMap<Segment, RawControl> {
  const byKey = new Map<string, RawControl[]>();
  for (const control of walk.controls) {
    if (control.dropped || control.key === '') continue;
    const same = byKey.get(control.key);
    if (same === undefined) byKey.set(control.key, [control]);
    else same.push(control);
  }
  const claims = new Map<string, Segment[]>();
  for (const segment of walk.segments) {
    if (segment.kind !== 'label' || !byKey.has(segment.target)) continue;
    const same = claims.get(segment.target);
    if (same === undefined) claims.set(segment.target, [segment]);
    else same.push(segment);
  }
  const links = new Map<Segment, RawControl>();
  for (const [key, labels] of claims) {
    const controls = byKey.get(key) ?? [];
    const [label] = labels;
    const [control] = controls;
    if (label === undefined || control === undefined) continue;
    if (labels.length === 1 && controls.length === 1) {
      if (!pointsPast(label, control, walk)) links.set(label, control);
    } else pairNearest(labels, controls, links);
  }
  return links;
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
function pointsPast(label: Segment, control: RawControl, walk: Walk): boolean {
  const at = control.index;
  const follower = walk.controls[label.before];
  if (follower === undefined || follower === control || follower.dropped) return false;
  if (at === label.before || at === label.before - 1) return false;
  const alone = commonBox(label.box, follower.box);
  if (alone.controlsTo - alone.controlsFrom !== 1) return false;
  return walk.segments.some(
    (other) =>
      other !== label &&
      other.before === at &&
      other.kind === 'label' &&
      other.target !== label.target,
  );
}
