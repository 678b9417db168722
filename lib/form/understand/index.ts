import { foldExact } from '../../citizen/fold';
import type { FieldKey } from '../../citizen/keys';
import type { FieldDescription, FormDescription } from '../contract/field';
import type { Understanding } from '../contract/understanding';
import { nextTask, runAtOnce, runInSlices, type Steps } from '../slices';
import { assignAddresses } from './addresses';
import { shareAffixes } from './affixes';
import { toUnderstanding } from './answers';
import type { Ask } from './ask';
import type { Base } from './bases';
import { settleClaims } from './claims';
import { type FormContext, readContext } from './context';
import { type Figure, roleOf } from './figures';
import type { Item } from './item';
import { kindOf } from './kinds';
import { createReader, type Saying } from './memo';
import { nameAlternatives, nameKey } from './names';
import { tellOldNumbers } from './old-numbers';
import { isFamilyPage, settleOnlyPerson, settlePageSubject, whomPageNames } from './page-subject';
import { paperKey } from './papers';
import { settleParents } from './parents';
import { assignInstances, numberPeople } from './people';
import { restOf } from './rest';
import type { Away } from './sections';
import { openTails } from './tails';
import { leaveUnknownPeople, tellStrangers } from './unknown-people';
import { nameUnnamedLines } from './unnamed-lines';
import { nameUnnamedParts } from './unnamed-parts';
import { assignFigures } from './whose';

/**
 * What each field of a form asks, and of whom: one answer per field, in the same order. Pure; works on
 * the description alone. A field whose person or meaning stays open is an offer without a first choice.
 */
export function understandForm(form: FormDescription): Understanding[] {
  return runAtOnce(understandSteps(form));
}

/** The same in slices of a few milliseconds with pauses between them, for forms of thousands of fields. */
export function understandInSlices(
  form: FormDescription,
  pause = nextTask,
): Promise<Understanding[]> {
  return runInSlices(understandSteps(form), pause);
}

/** So many fields between two moments at which the work may pause. */
const STRIDE = 200;

function* understandSteps(form: FormDescription): Steps<Understanding[]> {
  const context = readContext(form);
  const read = createReader(form, context);
  const items: Item[] = [];
  for (const field of form.fields) {
    items.push(
      openItem(
        field,
        items.length,
        read(field, () => subjectWords(form, field)),
      ),
    );
    if (items.length % STRIDE === 0) yield;
  }
  nameUnnamedLines(items);
  nameUnnamedParts(items);
  settleParents(items);
  tellStrangers(items);
  settlePageSubject(items, form);
  settleOnlyPerson(items);
  shareAffixes(items);
  assignFigures(items, context.isAboutOthers, unnamedOne(items, context, form));
  openTails(items);
  yield;
  for (const item of items) assignKey(item, items, context);
  yield;
  assignAddresses(items);
  yield;
  dropNamelessRows(items);
  assignInstances(items);
  tellOldNumbers(items);
  yield;
  settleClaims(items);
  yield;
  leaveUnknownPeople(items);
  for (const item of items) item.kind = kindOf(item, context);
  const people = numberPeople(items);
  yield;
  const understandings: Understanding[] = [];
  for (const item of items) {
    understandings.push(toUnderstanding(item, people));
    if (understandings.length % STRIDE === 0) yield;
  }
  return understandings;
}

function openItem(field: FieldDescription, index: number, saying: Saying): Item {
  const { evidence, around } = saying;
  return {
    index,
    field,
    evidence,
    around,
    column: saying.column,
    ask: settleAsk(
      evidence.ask,
      evidence.figure !== null || OWN.test(evidence.words),
      around.away,
      evidence.figure !== null && PARTIES.has(roleOf(evidence.figure)),
    ),
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
}

/** Of whom a field asks that names nobody, where that is not who fills in the form. */
function unnamedOne(
  items: readonly Item[],
  context: FormContext,
  form: FormDescription,
): Pick<Base, 'figure' | 'by'> | null {
  const rest = restOf(items, context);
  if (rest !== null) return { figure: rest, by: 'rest' };
  if (isFamilyPage(form)) return { figure: null, by: 'unknown' };
  const figure = context.isAboutOthers ? null : whomPageNames(items, form);
  return figure === null ? null : { figure, by: 'section' };
}

/** The words of the titles over a field: "Họ tên khách" under "Thông tin khách" asks the name of the guest. */
function subjectWords(
  form: FormDescription,
  field: FormDescription['fields'][number],
): ReadonlySet<string> {
  const titles = [form.title, ...form.headings, ...field.sections.map(({ text }) => text)];
  return new Set(foldExact(titles.join(' ')).split(' '));
}

/** Who stands for an office or a company in its papers. */
const PARTIES: ReadonlySet<string> = new Set(['representative', 'owner']);

/** "Email cá nhân" under the title of an office is nobody else's. */
const OWN = /\bca nhan\b/;

/** Under the title of an office, a paper or a request, words without a person of their own mean those. */
function settleAsk(ask: Ask | null, hasPerson: boolean, away: Away, isParty: boolean): Ask | null {
  if (away === 'search') return { kind: 'other' };
  // "Đại diện" under the title of a contract or an office is that party's.
  if (ask?.kind === 'person' && away !== 'no' && isParty) return { kind: 'other' };
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
  if (ask.kind === 'datum' && ask.also !== undefined) item.alternatives = [ask.also];
  if (item.key === 'givenName') item.alternatives = nameAlternatives(item, items);
}

/** People whose bare "Quan hệ" means to the subject of the form. */
const isKin = (figure: Figure | null): boolean =>
  figure !== null &&
  ['guardian', 'relative', 'father', 'mother', 'representative', 'other'].includes(roleOf(figure));

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
      return ask.householder === true ||
        (ask.householder === null && context.isHousehold && !isKin(item.figure))
        ? 'relationToHouseholder'
        : null;
    case 'address':
    case 'other':
      return null;
    default:
      return paperKey(item, items);
  }
}
