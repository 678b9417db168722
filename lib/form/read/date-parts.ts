import { foldPlain } from '../../citizen/fold';
import type { DatePart } from '../../citizen/keys';
import { commonBox, type RawControl, type Segment } from './boxes';
import { attr } from './dom';

/** Endings of names and ids, and whole short texts, that name a part of a date. */
const PART_WORDS: Readonly<Record<string, DatePart>> = {
  day: 'day',
  ngay: 'day',
  dd: 'day',
  d: 'day',
  month: 'month',
  thang: 'month',
  mm: 'month',
  m: 'month',
  mon: 'month',
  year: 'year',
  nam: 'year',
  yyyy: 'year',
  yy: 'year',
  y: 'year',
};
const ENDING = /(?:^|[^a-z]|(?<=[a-z])(?=[A-Z]))(day|ngay|dd|month|thang|mm|year|nam|yyyy|yy)$/i;

function partOfName(name: string): DatePart | null {
  if (name === '') return null;
  const tail = /[\]\d]+$/;
  const found = ENDING.exec(name.replace(tail, ''))?.[1];
  return found === undefined ? null : (PART_WORDS[found.toLowerCase()] ?? null);
}

/** "Chọn tháng" with its signs; longer texts name more than a part. */
const LONGEST_PART = 16;
const ANY_PART = /ng[àa]y|th[áa]ng|n[ăa]m|day|mon|year|^[dmy]{1,4}$/i;

function partOfText(text: string): DatePart | null {
  if (text.length > LONGEST_PART || !ANY_PART.test(text)) return null;
  const words = foldPlain(text).replace(/^(?:chon|nhap|select|--)\s+/, '');
  return PART_WORDS[words] ?? null;
}

/** How many options a date select may have: a day 28–32, a month 12–13, with one for the prompt. */
function partOfOptions(control: RawControl): DatePart | null {
  if (control.tag !== 'select') return null;
  const options = (control.element as HTMLSelectElement).options;
  const values = Array.from(options, (option) =>
    Number.parseInt(option.text.replace(/\D+/g, ''), 10),
  );
  const numbers = values.filter((value) => Number.isFinite(value));
  if (numbers.length < options.length - 1 || numbers.length < 4) return null;
  const highest = Math.max(...numbers);
  if (Math.min(...numbers) > 1800 && highest < 2200) return 'year';
  if (highest === 31 && numbers.length === 31) return 'day';
  return highest === 12 && numbers.length === 12 ? 'month' : null;
}

/** The first option of a select often is its prompt: "Tháng". */
function partOfPrompt(control: RawControl): DatePart | null {
  if (control.tag !== 'select') return null;
  return partOfText((control.element as HTMLSelectElement).options[0]?.text.trim() ?? '');
}

function partOf(control: RawControl, before: readonly Segment[]): DatePart | null {
  const near = before[before.length - 1];
  return (
    partOfName(control.name) ??
    partOfName(control.id) ??
    partOfText(attr(control.attributes, 'placeholder')) ??
    partOfText(attr(control.attributes, 'aria-label')) ??
    (near === undefined ? null : partOfText(near.text)) ??
    partOfPrompt(control) ??
    partOfOptions(control)
  );
}

const ORDERS: readonly (readonly DatePart[])[] = [
  ['day', 'month', 'year'],
  ['year', 'month', 'day'],
  ['month', 'day', 'year'],
  ['month', 'year'],
];

const CAN_HOLD_PART = new Set(['text', 'select', 'combobox']);

/**
 * The parts of a date that starts at control `at` and goes on in its neighbours, or null.
 * Neighbours have no other question between them: only nothing, a separator, or the part's own name.
 */
/** "Sinh ngày … tháng … năm …": the first part's name ends the words before it. */
function endsWithDay(before: readonly Segment[]): boolean {
  return /ng[àa]y\s*:?\s*$/i.test(before[before.length - 1]?.text ?? '');
}

/** "Ngày/tháng/năm sinh: …/…/…": three nameless boxes in one line behind the name of a date. */
function isBareTriple(
  live: readonly RawControl[],
  at: number,
  before: readonly Segment[],
): boolean {
  const near = before[before.length - 1]?.text ?? '';
  const triple = live.slice(at, at + 3);
  const next = live[at + 3];
  return (
    /ng[àa]y\W+(?:th[áa]ng|sinh|c[ấa]p)/i.test(near) &&
    triple.length === 3 &&
    triple.every(
      ({ box, name, kind }) => kind === 'text' && name === '' && box === triple[0]?.box,
    ) &&
    (next === undefined || next.box !== triple[0]?.box || next.kind !== 'text' || next.name !== '')
  );
}

export function dateSplit(
  live: readonly RawControl[],
  at: number,
  before: (control: RawControl) => readonly Segment[],
): readonly DatePart[] | null {
  const found: (DatePart | null)[] = [];
  for (let step = 0; step < 3; step += 1) {
    const control = live[at + step];
    if (control === undefined || !CAN_HOLD_PART.has(control.kind)) break;
    const texts = before(control);
    if (
      step > 0 &&
      texts.some((text) => /\p{L}{2}/u.test(text.text) && partOfText(text.text) === null)
    )
      break;
    if (step > 0 && !areNear(live[at] as RawControl, control)) break;
    found.push(partOf(control, texts) ?? (step === 0 && endsWithDay(texts) ? 'day' : null));
  }
  const isBare = found.length === 3 && found.every((part) => part === null);
  if (isBare && isBareTriple(live, at, before(live[at] as RawControl)))
    return ['day', 'month', 'year'];
  const masks = live
    .slice(at, at + found.length)
    .map(({ attributes }) => attr(attributes, 'maxlength'));
  if (isBare && masks.join(' ') === '2 2 4') {
    return ['day', 'month', 'year'];
  }
  const order = ORDERS.find(
    (parts) => parts.length <= found.length && parts.every((part, step) => found[step] === part),
  );
  return order ?? null;
}

function areNear(first: RawControl, other: RawControl): boolean {
  const shared = commonBox(first.box, other.box);
  return first.box.depth - shared.depth <= 4 && other.box.depth - shared.depth <= 4;
}
