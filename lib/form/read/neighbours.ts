import { type Box, commonBox, type RawControl, type Segment } from './boxes';
import type { Group } from './group';
import { holdsOnly } from './looks';
import type { Walk } from './walk';

const WIDEST_ROW = 6;

/** The name of the field before, when this field stands in the same small box with it. */
export function neighbourName(name: Segment, group: Group, walk: Walk): string | null {
  const shared = commonBox(name.box, group.box);
  if (
    shared.tag === 'form' ||
    shared.tag === 'body' ||
    shared.tag === 'table' ||
    shared.tag === 'tbody'
  )
    return null;
  let questions = 0;
  for (let at = shared.controlsFrom; at < shared.controlsTo && questions <= WIDEST_ROW; at += 1)
    if (walk.controls[at]?.dropped === false) questions += 1;
  return questions <= WIDEST_ROW ? name.text : null;
}

/** The largest box that holds this field and no other. */
export function largestOwnBox(group: Group, controls: readonly RawControl[]): Box {
  let box = group.box;
  while (
    box.parent !== null &&
    box.parent.parent !== null &&
    box.parent.tag !== 'body' &&
    box.parent.tag !== 'form' &&
    holdsOnly(box.parent, group, controls)
  ) {
    box = box.parent;
  }
  return box;
}
