import type { FieldDescription, FieldPart, FieldText, SectionText } from '../contract/field';
import type { FieldElements, FormReading } from '../contract/reading';
import { nextTask, runAtOnce, runInSlices, type Steps } from '../slices';
import type { RawControl, Segment } from './boxes';
import { type CellTexts, createCellReader } from './cells';
import { readChoiceTexts } from './choices';
import { attr, isShown } from './dom';
import { readFacts } from './facts';
import { type Group, groupControls, settleControls } from './group';
import { candidatesFor, type Page, readOwnTexts } from './labels';
import { linkLabels, readGaps, textsBefore } from './links';
import { readNames } from './names';
import { largestOwnBox, neighbourName } from './neighbours';
import { findRepeats } from './repeat';
import { createSections } from './sections';
import { createSigner, type Sign } from './signature';
import {
  isDisabled,
  isEmptyGroup,
  isReadOnly,
  isRequired,
  type Options,
  readOptions,
} from './state';
import { withoutDigits } from './traits';
import { startWalk, type Walk } from './walk';

/**
 * Reads what a document asks: every field once, with all texts that may speak of it. One pass, no effect
 * on the page, no value. Open shadow roots and same-origin frames without `sandbox` are read as well.
 */
export function readForm(root: Document): FormReading {
  return runAtOnce(readSteps(root));
}

/** Attempts to read in slices a page that goes on changing; then it is read in one go. */
const ATTEMPTS = 3;

/**
 * The same in slices of a few milliseconds with pauses between them, for pages of thousands of fields. What
 * the page changes meanwhile makes the reading start anew.
 */
export async function readFormInSlices(root: Document, pause = nextTask): Promise<FormReading> {
  let changed = false;
  const watch = new MutationObserver(() => {
    changed = true;
  });
  watch.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
  try {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      changed = false;
      const reading = await runInSlices(readSteps(root), pause);
      if (watch.takeRecords().length === 0 && !changed) return reading;
    }
  } finally {
    watch.disconnect();
  }
  return readForm(root);
}

/** So many nodes, or fields, between two moments at which the work may pause. */
const NODES = 500;
const FIELDS = 100;

function* readSteps(root: Document): Steps<FormReading> {
  const { walk, go } = startWalk(root);
  while (go(NODES)) yield;
  settleControls(walk);
  yield;
  const gaps = readGaps(walk);
  const groups = groupControls(walk, (control) => textsBefore(walk, gaps, control));
  yield;
  const page = createPage(walk, gaps, groups);
  const sections = createSections(page.page);
  const cellOf = createCellReader(walk);
  yield;
  const sketches: Sketch[] = [];
  for (const group of groups) {
    sketches.push(sketchField(group, page.page, cellOf(group), sections));
    if (sketches.length % FIELDS === 0) yield;
  }
  inheritNames(sketches, walk);
  yield;
  const words = sketches.map(({ group, texts }) => group.kind + fingerprint(texts));
  const repeats = findRepeats(walk, groups, words);
  yield;
  const tables = new Map<object, string>();
  const sign = createSigner();
  const elements = new Map<string, FieldElements>();
  const fields: FieldDescription[] = [];
  for (const sketch of sketches) {
    const { group } = sketch;
    const id = `f${fields.length + 1}`;
    const repeat = rowRepeat(sketch.cell, tables) ?? repeats.get(group);
    elements.set(id, {
      id,
      controls: group.controls.map(({ element }) => element),
      container: largestOwnBox(group, walk.controls).element as HTMLElement,
    });
    fields.push(describeField(id, sketch, repeat, readOptions(group, page.choices), sign));
    if (fields.length % FIELDS === 0) yield;
  }
  return { form: { ...readFacts(root, walk), fields }, elements };
}

function describeField(
  id: string,
  { group, texts, sections }: Sketch,
  repeat: FieldDescription['repeat'],
  { options, optionCount }: Options,
  sign: Sign,
): FieldDescription {
  const control = group.kind;
  const parts = group.controls.map((one, part) => describePart(one, group.parts[part] ?? 'whole'));
  const field: FieldDescription = {
    id,
    signature: sign(control, parts, texts, sections),
    control,
    texts,
    sections,
    parts,
    options,
    optionCount,
    readOnly: isReadOnly(group),
    disabled: isDisabled(group),
    visible: isVisible(group),
    required: isRequired(group),
    empty: isEmptyGroup(group),
  };
  return repeat === undefined ? field : { ...field, repeat };
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
  const links = linkLabels(walk, gaps);
  const linked = new Map<RawControl, Segment[]>();
  for (const [segment, control] of links) {
    const same = linked.get(control);
    if (same === undefined) linked.set(control, [segment]);
    else same.push(segment);
  }
  const choices = readChoiceTexts(groups, walk, gaps, links, linked);
  return { page: { walk, gaps, links, linked, choices: choices.used }, choices: choices.texts };
}

function sketchField(
  group: Group,
  page: Page,
  cell: CellTexts | null,
  sections: ReturnType<typeof createSections>,
): Sketch {
  const before = candidatesFor(group, page);
  const own = readOwnTexts(group, page, before);
  const titles = sections.enter(group, before, own.used);
  const texts = [...own.texts];
  for (const one of cell?.texts ?? [])
    if (!own.texts.some(({ text }) => text === one.text)) texts.push(one);
  texts.push(...readNames(group, page));
  return {
    group,
    cell,
    texts,
    sections: cell === null || cell.sections.length === 0 ? titles : [...titles, ...cell.sections],
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
  let said = '';
  for (const { from, text } of texts) if (SAID.has(from)) said += `${withoutDigits(text)}|`;
  return said;
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
    (control) =>
      (control.isShown ?? isShown(control.element)) ||
      (group.kind === 'combobox' && isShown(control.box.element)),
  );
}

export type { FieldElements, FormReading } from '../contract/reading';
