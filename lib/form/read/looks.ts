import type { Box, RawControl, Segment } from './boxes';
import { attr } from './dom';
import type { Group } from './group';
import { isTitleClass } from './markup';

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
  return isTitled(segment) || isShouted(segment.text);
}

/** The same without capitals: forms may write all their labels in capitals. */
export function isTitled(segment: Segment): boolean {
  if (segment.rank <= 7) return true;
  let box: Box | null = segment.box;
  for (let steps = 0; box !== null && steps < 3; steps += 1, box = box.parent) {
    if (box.controlsFrom !== box.controlsTo) break;
    if (isTitleClass(attr(box.attributes, 'class'))) return true;
  }
  return OPENING.test(segment.text) || isNumberedTitle(segment.text);
}

/** Words that open the title of a part of a form. */
const OPENING = /^\W*(?:th[ôo]ng tin|ph[ầa]n|m[ụu]c|information|details)\s/iu;

const isNumberedTitle = (text: string): boolean =>
  /^\s*(?:phần\s+)?(?:[IVX]{1,4}|[A-E])\s*[.)\-–:/]\s*\p{Lu}/iu.test(text) && !/:\s*$/.test(text);

function isShouted(text: string): boolean {
  if (text !== text.toUpperCase()) return false;
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters.length >= 8 && letters !== letters.toLowerCase() && /\s/.test(text.trim());
}

/** Words that say nothing by themselves: running numbers, stars, brackets. */
export const isMereNumber = (text: string): boolean => !/\p{L}{2}/u.test(text);
