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
  const last = new Map<Box, { content: string; ordinal: number; members: Group[]; id: string }>();
  let count = 0;
  for (const box of walk.boxes) {
    if (box.parent === null || box.controlsTo - box.controlsFrom < 2) continue;
    const from = firstGroup[box.controlsFrom] ?? 0;
    const to = firstGroup[box.controlsTo] ?? groups.length;
    if (to - from < 2) continue;
    const content = words.slice(from, to).join('\n');
    const members = groups.slice(from, to);
    const former = last.get(box.parent);
    if (former === undefined || former.content !== content) {
      last.set(box.parent, { content, ordinal: 1, members, id: '' });
      continue;
    }
    if (former.id === '') {
      count += 1;
      former.id = `p${count}`;
      for (const group of former.members) found.set(group, { id: former.id, ordinal: 1 });
    }
    former.ordinal += 1;
    for (const group of members) found.set(group, { id: former.id, ordinal: former.ordinal });
  }
  return found;
}
