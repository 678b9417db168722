import type { Box, RawControl, Segment } from './boxes';
import type { Group } from './group';
import { TITLE } from './markup';

/** No control of another field stands in the box (dropped ones do not count). */
export function holdsOnly(box: Box, group: Group, controls: readonly RawControl[]): boolean {
  for (let at = box.controlsFrom; at < box.controlsTo; at += 1) {
    if (at >= group.from && at < group.to) continue;
    if (controls[at]?.dropped !== true) return false;
  }
  return true;
}

/** A title by tag, by a class that says so on a box of its own, by numbering or by capitals. */
export function looksLikeTitle(segment: Segment): boolean {
  return isTitled(segment) || segment.traits.shouted;
}

/** The same without capitals: forms may write all their labels in capitals. */
export function isTitled(segment: Segment): boolean {
  if (segment.rank <= 7) return true;
  let box: Box | null = segment.box;
  for (let steps = 0; box !== null && steps < 3; steps += 1, box = box.parent) {
    if (box.controlsFrom !== box.controlsTo) break;
    if ((box.look & TITLE) !== 0) return true;
  }
  return segment.traits.opens;
}
