import type { FieldDescription, FieldPart, FieldText, SectionText } from '../contract/field';
import type { FieldElements, FormReading } from '../contract/reading';
import type { RawControl, Segment } from './boxes';
import { type CellTexts, readCell } from './cells';
import { readChoiceTexts } from './choices';
import { attr, isShown } from './dom';
import { readFacts } from './facts';
import { type Group, groupControls, settleControls } from './group';
import { type Page, readOwnTexts } from './labels';
import { linkLabels, readGaps, textsBefore } from './links';
import { readNames } from './names';
import { largestOwnBox, neighbourName } from './neighbours';
import { findRepeats } from './repeat';
import { createSections } from './sections';
import { createSigner, fieldWords } from './signature';
import { isDisabled, isEmptyGroup, isReadOnly, isRequired, readOptions } from './state';
import { type Walk, walkDocument } from './walk';

/**
 * Reads what a document asks: every field once, with all texts that may speak of it. One pass, no effect
 * on the page, no value. Open shadow roots and same-origin frames without `sandbox` are read as well.
 */
export function readForm(root: Document): FormReading {
  const walk = walkDocument(root);
  settleControls(walk);
  const gaps = readGaps(walk);
  const groups = groupControls(walk, (control) => textsBefore(walk, gaps, control));
  const page = createPage(walk, gaps, groups);
  const sections = createSections(page.page);
  const sketches = groups.map((group) => sketchField(group, page.page, sections));
  inheritNames(sketches, walk);
  const texts = sketches.map(({ texts }) => texts);
  const words = sketches.map((sketch, at) => sketch.group.kind + fingerprint(texts[at] ?? []));
  const repeats = findRepeats(walk, groups, words);
  const tables = new Map<object, string>();
  const sign = createSigner();
  const elements = new Map<string, FieldElements>();
  const fields = sketches.map((sketch, at): FieldDescription => {
    const { group, cell } = sketch;
    const id = `f${at + 1}`;
    const repeat = rowRepeat(cell, tables) ?? repeats.get(group);
    const described = {
      control: group.kind,
      texts: sketch.texts,
      sections: sketch.sections,
      parts: group.controls.map((control, part) =>
        describePart(control, group.parts[part] ?? 'whole'),
      ),
    };
    elements.set(id, {
      id,
      controls: group.controls.map(({ element }) => element),
      container: largestOwnBox(group, walk.controls).element as HTMLElement,
    });
    const options = readOptions(group, page.choices);
    return {
      id,
      signature: sign(fieldWords(described)),
      ...described,
      ...(repeat === undefined ? {} : { repeat }),
      options: options.slice(0, 80),
      optionCount: options.length,
      readOnly: isReadOnly(group),
      disabled: isDisabled(group),
      visible: isVisible(group),
      required: isRequired(group),
      empty: isEmptyGroup(group),
    };
  });
  return { form: { ...readFacts(root, walk), fields }, elements };
}

interface Sketch {
  readonly group: Group;
  readonly cell: CellTexts | null;
  readonly texts: readonly FieldText[];
  sections: readonly SectionText[];
  readonly name: Segment | null;
}

function createPage(
  walk: Walk,
  gaps: Page['gaps'],
  groups: readonly Group[],
): { page: Page; choices: ReadonlyMap<RawControl, string> } {
  const links = linkLabels(walk);
  const linked = new Map<RawControl, Segment[]>();
  for (const [segment, control] of links) {
    linked.set(control, [...(linked.get(control) ?? []), segment]);
  }
  const choices = readChoiceTexts(groups, walk, gaps, links);
  return { page: { walk, gaps, links, linked, choices: choices.used }, choices: choices.texts };
}

function sketchField(
  group: Group,
  page: Page,
  sections: ReturnType<typeof createSections>,
): Sketch {
  const own = readOwnTexts(group, page);
  const cell = readCell(group, page.walk);
  const titles = sections.enter(group, own.used);
  const inCells = (cell?.texts ?? []).filter(
    ({ text }) => !own.texts.some((other) => other.text === text),
  );
  return {
    group,
    cell,
    texts: [...own.texts, ...inCells, ...readNames(group, page)],
    sections: [...titles, ...(cell?.sections ?? [])],
    name: own.name ?? null,
  };
}

/** A field without a name of its own stands under the name of the field before it in the same row. */
function inheritNames(sketches: readonly Sketch[], walk: Walk): void {
  let name: Segment | null = null;
  let count = 0;
  for (const sketch of sketches) {
    if (sketch.name !== null) {
      name = sketch.name;
      count += 1;
      continue;
    }
    if ((sketch.cell?.texts.length ?? 0) > 0) continue;
    const text: string | null = name === null ? null : neighbourName(name, sketch.group, walk);
    if (text !== null && sketch.sections[sketch.sections.length - 1]?.text !== text) {
      sketch.sections = [...sketch.sections, { id: `n${count}`, from: 'text', text }];
    }
  }
}

const SAID: ReadonlySet<FieldText['from']> = new Set([
  'label',
  'wrapping-label',
  'text-before',
  'cell-left',
  'text-after',
]);

function fingerprint(texts: readonly FieldText[]): string {
  return texts
    .filter(({ from }) => SAID.has(from))
    .map(({ text }) => text.replace(/\d+/g, '#'))
    .join('|');
}

function rowRepeat(
  cell: CellTexts | null,
  tables: Map<object, string>,
): FieldDescription['repeat'] {
  if (cell?.repeat === undefined) return undefined;
  const { table, ordinal } = cell.repeat;
  const id = tables.get(table) ?? `r${tables.size + 1}`;
  tables.set(table, id);
  return { id, ordinal };
}

function describePart(control: RawControl, part: FieldPart['part']): FieldPart {
  const maxLength = Number.parseInt(attr(control.attributes, 'maxlength'), 10);
  return {
    part,
    tag: control.tag,
    type: control.type,
    name: control.name,
    domId: control.id,
    autocomplete: attr(control.attributes, 'autocomplete'),
    maxLength: Number.isNaN(maxLength) ? 0 : maxLength,
  };
}

function isVisible(group: Group): boolean {
  return group.controls.some(
    ({ element, box }) => isShown(element) || (group.kind === 'combobox' && isShown(box.element)),
  );
}

export type { FieldElements, FormReading } from '../contract/reading';
