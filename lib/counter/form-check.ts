import { parseDate } from '../citizen/dates';
import { type FieldKey, NAME_PARTS } from '../citizen/keys';
import { type PersonRef, personId } from '../citizen/person';
import type { PartialDate } from '../citizen/record';
import type { Understanding } from '../form/contract/understanding';
import type { OpenForm } from './state';

/** What a verification compares, and what of it a form may lack. */
export const CHECKED_ITEMS = ['number', 'fullName', 'birthDate'] as const;
export type CheckedItem = (typeof CHECKED_ITEMS)[number];

/** What a form says of one person: complete, or what stands there not at all or not in one readable way. */
export type HeldDetails =
  | {
      readonly outcome: 'complete';
      readonly number: { readonly idNumber: string } | { readonly oldIdNumber: string };
      readonly fullName: string;
      readonly birthDate: PartialDate;
    }
  | { readonly outcome: 'incomplete'; readonly missing: readonly CheckedItem[] };

const KINDS: ReadonlySet<string> = new Set(['held', 'derived']);
const BIRTH_PARTS = ['birthDate.day', 'birthDate.month', 'birthDate.year'] as const;

const UNREADABLE = '?';

type Texts = ReadonlyMap<FieldKey, ReadonlySet<string>>;

/**
 * Number, name and birth date of every person whose number or name the form asks, as its fields show them
 * (`shown` by field id). What two fields of one person say differently counts as missing.
 */
export function heldDetails(
  { understandings }: Pick<OpenForm, 'understandings'>,
  shown: ReadonlyMap<string, string>,
): readonly { readonly person: PersonRef; readonly held: HeldDetails }[] {
  const persons = new Map<string, { person: PersonRef; texts: Map<FieldKey, Set<string>> }>();
  for (const understanding of understandings) {
    const { kind, first, fieldId } = understanding;
    if (!first || !KINDS.has(kind)) continue;
    const person = { person: first.person, ordinal: first.ordinal };
    const known = persons.get(personId(person)) ?? { person, texts: new Map() };
    persons.set(personId(person), known);
    for (const [key, text] of textsOf(understanding, shown.get(fieldId) ?? ''))
      known.texts.set(key, (known.texts.get(key) ?? new Set<string>()).add(text));
  }
  return [...persons.values()].flatMap(({ person, texts }) => {
    const held = readDetails(texts);
    const nothing = held.outcome === 'incomplete' && held.missing.length === CHECKED_ITEMS.length;
    return nothing ? [] : [{ person, held }];
  });
}

/** A field of several boxes is answered per box; the shown date has them joined in their order. */
function textsOf(
  { first, partKeys }: Understanding,
  shown: string,
): readonly (readonly [FieldKey, string])[] {
  const text = shown.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (!first || text === '') return [];
  if (!partKeys.some((key) => key.startsWith('birthDate.'))) return [[first.key, text]];
  const pieces = text.split('/');
  // An empty box leaves no gap behind, so that nobody can say which one it was.
  if (pieces.length !== partKeys.length) return [['birthDate', UNREADABLE]];
  return partKeys.map((key, index) => [key, pieces[index]?.trim() ?? ''] as const);
}

function readDetails(texts: Texts): HeldDetails {
  const number = readNumber(texts);
  const fullName = readName(texts);
  const birthDate = readBirthDate(texts);
  if (number && fullName !== undefined && birthDate)
    return { outcome: 'complete', number, fullName, birthDate };
  const missing: CheckedItem[] = [];
  if (!number) missing.push('number');
  if (fullName === undefined) missing.push('fullName');
  if (!birthDate) missing.push('birthDate');
  return { outcome: 'incomplete', missing };
}

function readNumber(texts: Texts): { idNumber: string } | { oldIdNumber: string } | undefined {
  const numbers = new Set(
    [...(texts.get('idNumber') ?? []), ...(texts.get('oldIdNumber') ?? [])].map((text) =>
      text.replace(/[\s.]/g, ''),
    ),
  );
  const whole = [...numbers].filter((digits) => /^\d{12}$/.test(digits));
  const old = [...numbers].filter((digits) => /^\d{9}$/.test(digits));
  const [idNumber] = whole;
  const [oldIdNumber] = old;
  if (whole.length + old.length !== numbers.size) return undefined;
  if (whole.length === 1 && idNumber !== undefined) return { idNumber };
  if (whole.length === 0 && old.length === 1 && oldIdNumber !== undefined) return { oldIdNumber };
  return undefined;
}

function readName(texts: Texts): string | undefined {
  const whole = only(texts.get('fullName'), (name) => name.toLocaleLowerCase('vi'));
  const name = whole ?? NAME_PARTS.flatMap((part) => only(texts.get(part)) ?? []).join(' ');
  const says = whole !== undefined || hasNameParts(texts);
  return says && /^\p{L}[\p{L}\p{M}\s'’.-]{0,119}$/u.test(name) ? name : undefined;
}

function hasNameParts(texts: Texts): boolean {
  if (texts.has('fullName')) return false;
  return texts.has('surname') && (texts.has('givenName') || texts.has('middleAndGivenName'));
}

function readBirthDate(texts: Texts): PartialDate | undefined {
  const whole = only(texts.get('birthDate'));
  if (whole !== undefined) return parseDate(whole);
  if (texts.has('birthDate')) return undefined;
  const [day, month, year] = BIRTH_PARTS.map((key) => only(texts.get(key)));
  if (day !== undefined && month === undefined) return undefined;
  return parseDate([day, month, year].filter((part) => part !== undefined).join('/'));
}

/** The one text that all fields say alike; undefined where there is none, or where they differ. */
function only(
  texts: ReadonlySet<string> | undefined,
  alike: (text: string) => string = (text) => text,
): string | undefined {
  const [text] = texts ?? [];
  return new Set([...(texts ?? [])].map(alike)).size === 1 ? text : undefined;
}
