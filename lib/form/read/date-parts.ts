import { foldPlain } from '../../citizen/fold';
import type { DatePart } from '../../citizen/keys';
import { commonBox, type RawControl, type Segment } from './boxes';
import { attr } from './dom';
import type { ListReader, Options } from './lists';

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

/** The last letters of those endings. */
const LAST = 'ydhgmr';

function partOfName(name: string): DatePart | null {
  let end = name.length;
  while (end > 0 && isTail(name.charCodeAt(end - 1))) end -= 1;
  if (end === 0 || !LAST.includes(name.charAt(end - 1).toLowerCase())) return null;
  const found = ENDING.exec(name.slice(0, end))?.[1];
  return found === undefined ? null : (PART_WORDS[found.toLowerCase()] ?? null);
}

/** A digit or a closing bracket. */
const isTail = (code: number): boolean => (code >= 48 && code <= 57) || code === 93;

/** "Chọn tháng" with its signs; longer texts name more than a part. */
const LONGEST_PART = 16;
const ANY_PART = /ng[àa]y|th[áa]ng|n[ăa]m|day|mon|year|^[dmy]{1,4}$/i;

function partOfText(text: string): DatePart | null {
  if (text.length > LONGEST_PART || !ANY_PART.test(text)) return null;
  const words = foldPlain(text).replace(/^(?:chon|nhap|select|--)\s+/, '');
  return PART_WORDS[words] ?? null;
}

/** How many options a date select may have: a day 28–32, a month 12–13, with one for the prompt. */
function partOfOptions(options: HTMLCollectionOf<HTMLOptionElement>): DatePart | null {
  if (options.length < 4) return null;
  let numbers = 0;
  let highest = 0;
  let lowest = Number.POSITIVE_INFINITY;
  for (let at = 0; at < options.length; at += 1) {
    const number = Number.parseInt(options[at]?.text.replace(/\D+/g, '') ?? '', 10);
    if (Number.isFinite(number)) {
      numbers += 1;
      highest = Math.max(highest, number);
      lowest = Math.min(lowest, number);
    } else if (at > numbers) return null;
  }
  if (numbers < 4) return null;
  if (lowest > 1800 && highest < 2200) return 'year';
  if (highest === 31 && numbers === 31) return 'day';
  return highest === 12 && numbers === 12 ? 'month' : null;
}

/** The first option of a select often is its prompt: "Tháng". */
function partOfList(control: RawControl, list: Options): DatePart | null {
  const prompt = partOfText(list.options[0]?.text ?? '');
  if (prompt !== null || list.optionCount < 4) return prompt;
  return partOfOptions((control.element as HTMLSelectElement).options);
}

const ORDERS: readonly (readonly DatePart[])[] = [
  ['day', 'month', 'year'],
  ['year', 'month', 'day'],
  ['month', 'day', 'year'],
  ['month', 'year'],
];

const CAN_HOLD_PART = new Set(['text', 'select', 'combobox']);

/** "Sinh ngày … tháng … năm …": the first part's name ends the words before it. */
const DAY_AT_END = /ng[àa]y\s*:?\s*$/i;
const BARE = /ng[àa]y\W+(?:th[áa]ng|sinh|c[ấa]p)/i;

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
    BARE.test(near) &&
    triple.length === 3 &&
    triple.every(
      ({ box, name, kind }) => kind === 'text' && name === '' && box === triple[0]?.box,
    ) &&
    (next === undefined || next.box !== triple[0]?.box || next.kind !== 'text' || next.name !== '')
  );
}

/** `ngaysinh`, `thangsinh`, `namsinh`: the parts at the head of one and the same name. */
function isNamedTriple(live: readonly RawControl[], at: number): boolean {
  let stem = '';
  return ['ngay', 'thang', 'nam'].every((head, step) => {
    const control = live[at + step];
    const name = (control?.name || control?.id || '').toLowerCase();
    const rest = name.replace(head, '');
    stem ||= rest;
    return rest !== name && rest === stem && CAN_HOLD_PART.has(control?.kind ?? '');
  });
}

/** What a text says of dates, found out once however often the page repeats it. */
interface Said {
  readonly part: DatePart | null;
  readonly isBare: boolean;
  readonly endsWithDay: boolean;
}

/**
 * Finds the parts of a date that starts at control `at` and goes on in its neighbours; null where none does.
 * Neighbours have no other question between them: only nothing, a separator, or the part's own name.
 */
export function createDateReader(
  live: readonly RawControl[],
  before: (control: RawControl) => readonly Segment[],
  listOf: ListReader,
): (at: number) => readonly DatePart[] | null {
  const known = new Map<string, Said>();
  const saidBy = (text: string): Said => {
    let said = known.get(text);
    if (said === undefined) {
      said = {
        part: partOfText(text),
        isBare: BARE.test(text),
        endsWithDay: DAY_AT_END.test(text),
      };
      known.set(text, said);
    }
    return said;
  };
  const lists = new Map<Options, DatePart | null>();
  const partIn = (control: RawControl): DatePart | null => {
    const list = listOf(control);
    let part = lists.get(list);
    if (part === undefined) {
      part = partOfList(control, list);
      lists.set(list, part);
    }
    return part;
  };
  const partOf = (control: RawControl, near: Said | null): DatePart | null => {
    const { name, id, attributes } = control;
    return (
      partOfName(name) ??
      (id === name ? null : partOfName(id)) ??
      partOfText(attr(attributes, 'placeholder')) ??
      partOfText(attr(attributes, 'aria-label')) ??
      near?.part ??
      (control.tag === 'select' ? partIn(control) : null)
    );
  };
  /** Says it is a part of a date, or may be the first of three boxes that say nothing. */
  const mayBegin = (control: RawControl): boolean => {
    if (!CAN_HOLD_PART.has(control.kind)) return false;
    if (attr(control.attributes, 'maxlength') === '2') return true;
    const texts = before(control);
    const near = texts.length === 0 ? null : saidBy((texts[texts.length - 1] as Segment).text);
    if (near !== null && (near.isBare || near.endsWithDay)) return true;
    return partOf(control, near) !== null;
  };

  return (at) => {
    const first = live[at];
    if (first === undefined || !mayBegin(first)) return null;
    if (isNamedTriple(live, at)) return ['day', 'month', 'year'];
    const found: (DatePart | null)[] = [];
    for (let step = 0; step < 3; step += 1) {
      const control = live[at + step];
      if (control === undefined || !CAN_HOLD_PART.has(control.kind)) break;
      const texts = before(control);
      if (step > 0 && texts.some(({ text, traits }) => !traits.mere && saidBy(text).part === null))
        break;
      if (step > 0 && !areNear(first, control)) break;
      const last = texts[texts.length - 1];
      const near = last === undefined ? null : saidBy(last.text);
      found.push(
        partOf(control, near) ?? (step === 0 && near?.endsWithDay === true ? 'day' : null),
      );
    }
    const isBare = found.length === 3 && found.every((part) => part === null);
    if (isBare && isBareTriple(live, at, before(first))) return ['day', 'month', 'year'];
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
  };
}

function areNear(first: RawControl, other: RawControl): boolean {
  const shared = commonBox(first.box, other.box);
  return first.box.depth - shared.depth <= 4 && other.box.depth - shared.depth <= 4;
}
