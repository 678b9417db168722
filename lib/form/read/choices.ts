import { commonBox, type RawControl, type Segment } from './boxes';
import { attr } from './dom';
import type { Group } from './group';
import { type Gaps, textsAfter, textsBefore } from './links';
import type { Walk } from './walk';

/** The words of each choice of a radio or check box group; the texts used up for them are marked. */
export function readChoiceTexts(
  groups: readonly Group[],
  walk: Walk,
  gaps: Gaps,
): ReadonlyMap<RawControl, string> {
  const texts = new Map<RawControl, string>();
  for (let at = 0; at < groups.length; at += 1) {
    const group = groups[at] as Group;
    if (group.parts[0] === 'choice') readChoices(group, walk, gaps, texts);
  }
  return texts;
}

function readChoices(group: Group, walk: Walk, gaps: Gaps, texts: Map<RawControl, string>): void {
  const own = group.controls.map((control) => control.labels?.at(-1) ?? wrapped(control, walk));
  const missing = own.some((segment) => segment === undefined);
  const behind = missing ? group.controls.map((control) => after(control, group, walk, gaps)) : [];
  const isBehind = behind[behind.length - 1] !== undefined;
  group.controls.forEach((control, at) => {
    const segment = own[at] ?? (isBehind ? behind[at] : before(control, walk, gaps));
    const word =
      segment?.text ??
      (attr(control.attributes, 'aria-label') || attr(control.attributes, 'value'));
    texts.set(control, word);
    if (segment !== undefined && group.controls.length > 1) segment.isChoice = true;
  });
}

function wrapped(control: RawControl, walk: Walk): Segment | undefined {
  for (let box = control.box, steps = 0; steps < 4; steps += 1) {
    if (box.controlsTo - box.controlsFrom > 1) return undefined;
    const isChoice = box.tag === 'label' || box.element === control.element;
    if (isChoice) return walk.segments.slice(box.textsFrom, box.textsTo)[0];
    if (box.parent === null) return undefined;
    box = box.parent;
  }
  return undefined;
}

function after(control: RawControl, group: Group, walk: Walk, gaps: Gaps): Segment | undefined {
  const [segment] = textsAfter(walk, gaps, control.index).filter((text) => text.link === null);
  if (segment === undefined) return undefined;
  const isLast = control === group.controls[group.controls.length - 1];
  return !isLast || commonBox(segment.box, control.box).depth >= group.box.depth
    ? segment
    : undefined;
}

function before(control: RawControl, walk: Walk, gaps: Gaps): Segment | undefined {
  const texts = textsBefore(walk, gaps, control.index).filter((text) => text.link === null);
  return texts[texts.length - 1];
}
