import { foldExact } from '../../citizen/fold';
import type { FieldKey } from '../../citizen/keys';
import type { FormDescription } from '../contract/field';
import type { Understanding } from '../contract/understanding';
import { assignAddresses } from './addresses';
import { toUnderstanding } from './answers';
import type { Ask } from './ask';
import { settleClaims } from './claims';
import { type FormContext, readContext, subjectIn } from './context';
import { readEvidence } from './evidence';
import type { Item } from './item';
import { kindOf } from './kinds';
import { nameAlternatives, nameKey } from './names';
import { paperKey } from './papers';
import { assignInstances, numberPeople } from './people';
import { type Away, createSectionReader } from './sections';
import { nameUnnamedLines } from './unnamed-lines';
import { assignFigures } from './whose';

/**
 * What each field of a form asks, and of whom: one answer per field, in the same order. Pure; works on
 * the description alone. A field whose person or meaning stays open is an offer without a first choice.
 */
export function understandForm(form: FormDescription): Understanding[] {
  const context = readContext(form);
  const readSections = createSectionReader(form);
  const items = form.fields.map((field, index): Item => {
    const read = readEvidence(field, subjectWords(form, field));
    const above = readSections(field.sections);
    const evidence = {
      ...read,
      figure: subjectIn(context, read.figure),
      nameFigure: subjectIn(context, read.nameFigure),
    };
    const around = { ...above, figure: subjectIn(context, above.figure) };
    return {
      index,
      field,
      evidence,
      around,
      ask: settleAsk(evidence.ask, evidence.figure !== null, around.away),
      figure: null,
      figureBy: 'unknown',
      possible: [],
      instance: '',
      key: null,
      alternatives: [],
      offerOnly: false,
      kind: 'unknown',
      reasons: [],
    };
  });
  nameUnnamedLines(items);
  assignFigures(items, context.isAboutOthers);
  for (const item of items) assignKey(item, items, context);
  assignAddresses(items);
  dropNamelessRows(items);
  assignInstances(items);
  settleClaims(items);
  for (const item of items) item.kind = kindOf(item, context);
  const people = numberPeople(items);
  return items.map((item) => toUnderstanding(item, people));
}

/** The words of the titles over a field: "Họ tên khách" under "Thông tin khách" asks the name of the guest. */
function subjectWords(
  form: FormDescription,
  field: FormDescription['fields'][number],
): ReadonlySet<string> {
  const titles = [form.title, ...form.headings, ...field.sections.map(({ text }) => text)];
  return new Set(foldExact(titles.join(' ')).split(' '));
}

/** Under the title of an office, a paper or a request, words without a person of their own mean those. */
function settleAsk(ask: Ask | null, hasPerson: boolean, away: Away): Ask | null {
  if (
    ask === null ||
    away === 'no' ||
    hasPerson ||
    ask.kind === 'relation' ||
    ask.kind === 'address'
  )
    return ask;
  const isThing =
    ask.kind === 'number' ||
    ask.kind === 'issueDate' ||
    ask.kind === 'issuePlace' ||
    ask.kind === 'expiryDate';
  if (away === 'all') return { kind: 'other' };
  const isOwn = isThing && ask.documents.includes('id');
  return away === 'things' && isThing && !isOwn ? { kind: 'other' } : ask;
}

/** A row that asks no name and no number is a list of periods or things, not of people. */
function dropNamelessRows(items: readonly Item[]): void {
  const named = new Set<string>();
  const rowOf = ({ field }: Item) =>
    field.repeat?.id.startsWith('r') === true ? field.repeat.id : null;
  for (const item of items) {
    const row = rowOf(item);
    if (
      row !== null &&
      (item.key === 'fullName' || item.key === 'givenName' || item.key === 'idNumber')
    )
      named.add(row);
  }
  for (const item of items) {
    const row = rowOf(item);
    if (row !== null && !named.has(row)) item.key = null;
  }
}

function assignKey(item: Item, items: readonly Item[], context: FormContext): void {
  const { ask } = item;
  if (ask === null) return;
  item.key = keyOf(item, ask, items, context);
  if (item.key === 'idNumber' && ask.kind === 'number') item.alternatives = ['oldIdNumber'];
  if (item.key === 'givenName') item.alternatives = nameAlternatives(item, items);
}

function keyOf(
  item: Item,
  ask: Ask,
  items: readonly Item[],
  context: FormContext,
): FieldKey | null {
  switch (ask.kind) {
    case 'datum':
      return ask.key;
    case 'name':
    case 'person':
      return nameKey(item, items);
    case 'relation':
      return ask.householder === true || (ask.householder === null && context.isHousehold)
        ? 'relationToHouseholder'
        : null;
    case 'address':
    case 'other':
      return null;
    default:
      return paperKey(item, items);
  }
}
