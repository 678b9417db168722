import type { FieldDescription } from '../contract/field';
import type { Box } from './boxes';
import type { Group } from './group';
import type { Walk } from './walk';

type Repeat = NonNullable<FieldDescription['repeat']>;

/**
 * Copies of a panel: neighbouring boxes under one parent whose fields say the same, in the same order.
 * `words[i]` is what field i says of itself, generated digits left out.
 */
export function findRepeats(
  walk: Walk,
  groups: readonly Group[],
  words: readonly string[],
): ReadonlyMap<Group, Repeat> {
  const firstGroup: number[] = [];
  let at = 0;
  for (let control = 0; control <= walk.controls.length; control += 1) {
    while (at < groups.length && (groups[at]?.from ?? 0) < control) at += 1;
    firstGroup.push(at);
  }
  const found = new Map<Group, Repeat>();
  const last = new Map<Box, { from: number; to: number; ordinal: number; id: string }>();
  const mark = (from: number, to: number, repeat: Repeat): void => {
    for (const group of groups.slice(from, to)) found.set(group, repeat);
  };
  let count = 0;
  for (const box of walk.boxes) {
    if (box.parent === null || box.controlsTo - box.controlsFrom < 2) continue;
    const from = firstGroup[box.controlsFrom] ?? 0;
    const to = firstGroup[box.controlsTo] ?? groups.length;
    if (to - from < 2) continue;
    const former = last.get(box.parent);
    if (former === undefined || !saysSame(words, former, from, to)) {
      last.set(box.parent, { from, to, ordinal: 1, id: '' });
      continue;
    }
    if (former.id === '') {
      count += 1;
      former.id = `p${count}`;
      mark(former.from, former.to, { id: former.id, ordinal: 1 });
    }
    former.ordinal += 1;
    mark(from, to, { id: former.id, ordinal: former.ordinal });
  }
  return found;
}

function saysSame(
  words: readonly string[],
  former: { readonly from: number; readonly to: number },
  from: number,
  to: number,
): boolean {
  if (former.to - former.from !== to - from) return false;
  for (let step = 0; step < to - from; step += 1)
    if (words[former.from + step] !== words[from + step]) return false;
  return true;
}
