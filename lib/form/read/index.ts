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
import { createListReader, type ListReader, type Options } from './lists';
import { addNames } from './names';
import { largestOwnBox, neighbourName } from './neighbours';
import { findRepeats } from './repeat';
import { createSections } from './sections';
import { createSigner, type Sign } from './signature';
import { isEmptyGroup, readFlags, readOptions } from './state';
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
  const listOf = createListReader();
  const gaps = readGaps(walk);
  const groups = groupControls(walk, (control) => textsBefore(walk, gaps, control), listOf);
  yield;
  linkLabels(walk, gaps);
  const choices = readChoiceTexts(groups, walk, gaps);
  const page: Page = { walk, gaps };
  const sections = createSections(page);
  const cellOf = createCellReader(walk);
  yield;
  const sketches: Sketch[] = [];
  const sketch = (to: number): void => {
    for (let at = sketches.length; at < to; at += 1) {
      const group = groups[at] as Group;
      sketches.push(sketchField(group, page, cellOf(group), sections));
    }
  };
  for (let to = FIELDS; sketches.length < groups.length; to += FIELDS) {
    sketch(Math.min(to, groups.length));
    yield;
  }
  inheritNames(sketches, walk);
  yield;
  const repeats = findRepeats(walk, groups, sketches.map(createFingerprints()));
  yield;
  const tables = new Map<object, string>();
  const sign = createSigner();
  const elements = new Map<string, FieldElements>();
  const fields: FieldDescription[] = [];
  const describe = (to: number): void => {
    for (let at = fields.length; at < to; at += 1) {
      const one = sketches[at] as Sketch;
      const { group } = one;
      const id = `f${at + 1}`;
      const repeat = rowRepeat(one.cell, tables) ?? repeats.get(group);
      elements.set(id, elementsOf(id, group, walk));
      const list = readOptions(group, choices, listOf);
      fields.push(describeField(id, one, repeat, list, listOf, sign));
    }
  };
  for (let to = FIELDS; fields.length < sketches.length; to += FIELDS) {
    describe(Math.min(to, sketches.length));
    yield;
  }
  return { form: { ...readFacts(root, walk), fields }, elements };
}

function elementsOf(id: string, group: Group, walk: Walk): FieldElements {
  const controls: HTMLElement[] = [];
  for (let at = 0; at < group.controls.length; at += 1)
    controls.push((group.controls[at] as RawControl).element);
  return { id, controls, container: largestOwnBox(group, walk.controls).element as HTMLElement };
}

function describeField(
  id: string,
  { group, texts, sections }: Sketch,
  repeat: FieldDescription['repeat'],
  { options, optionCount }: Options,
  listOf: ListReader,
  sign: Sign,
): FieldDescription {
  const control = group.kind;
  const parts: FieldPart[] = [];
  for (let at = 0; at < group.controls.length; at += 1)
    parts.push(describePart(group.controls[at] as RawControl, group.parts[at] ?? 'whole'));
  const { readOnly, disabled, required } = readFlags(group);
  const field: FieldDescription = {
    id,
    signature: sign(control, parts, texts, sections),
    control,
    texts,
    sections,
    parts,
    options,
    optionCount,
    readOnly,
    disabled,
    visible: isVisible(group),
    required,
    empty: isEmptyGroup(group, listOf),
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

function sketchField(
  group: Group,
  page: Page,
  cell: CellTexts | null,
  sections: ReturnType<typeof createSections>,
): Sketch {
  const before = candidatesFor(group, page);
  const { texts, used, name } = readOwnTexts(group, page, before);
  const titles = sections.enter(group, before, used);
  const own = texts.length;
  for (const one of cell?.texts ?? [])
    if (!texts.slice(0, own).some(({ text }) => text === one.text)) texts.push(one);
  addNames(group, page, texts);
  return {
    group,
    cell,
    texts,
    sections: cell === null || cell.sections.length === 0 ? titles : [...titles, ...cell.sections],
    name,
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

/** What fields say of themselves, for finding copies of a panel. */
function createFingerprints(): (sketch: Sketch) => string {
  const known = new Map<string, string>();
  return ({ group, texts }) => {
    let said: string = group.kind;
    for (let at = 0; at < texts.length; at += 1) {
      const { from, text } = texts[at] as FieldText;
      if (!SAID.has(from)) continue;
      let plain = known.get(text);
      if (plain === undefined) {
        plain = `${withoutDigits(text)}|`;
        known.set(text, plain);
      }
      said += plain;
    }
    return said;
  };
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
  const longest = attr(control.attributes, 'maxlength');
  const maxLength = longest === '' ? 0 : Number.parseInt(longest, 10);
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

function isVisible({ controls, kind }: Group): boolean {
  for (let at = 0; at < controls.length; at += 1) {
    const { element, box, isShown: known } = controls[at] as RawControl;
    if (known ?? isShown(element)) return true;
    if (kind === 'combobox' && isShown(box.element)) return true;
  }
  return false;
}

export type { FieldElements, FormReading } from '../contract/reading';
