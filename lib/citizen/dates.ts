import { type PartialDate, partialDateSchema } from './record';

/** Whether two dates can speak of the same day: "compatible" when one of them knows less. */
export type DateAgreement = 'same' | 'compatible' | 'different';

const pad = (value: number, width = 2) => String(value).padStart(width, '0');

/** dd/mm/yyyy, mm/yyyy or yyyy: what is unknown is left out, never invented. */
export function formatDate(date: PartialDate): string {
  const year = pad(date.year, 4);
  if (date.month === undefined) return year;
  if (date.day === undefined) return `${pad(date.month)}/${year}`;
  return `${pad(date.day)}/${pad(date.month)}/${year}`;
}

/** yyyy-mm-dd for native date inputs; undefined when the month or day is unknown. */
export function formatIsoDay(date: PartialDate): string | undefined {
  if (date.month === undefined || date.day === undefined) return undefined;
  return `${pad(date.year, 4)}-${pad(date.month)}-${pad(date.day)}`;
}

/** ddmmyyyy as on the card's QR, with 00 for an unknown day or month. */
export function formatCardDate(date: PartialDate): string {
  return pad(date.day ?? 0) + pad(date.month ?? 0) + pad(date.year, 4);
}

export function isWholeDate(date: PartialDate): boolean {
  return date.day !== undefined;
}

/**
 * A date as clerks and pages write it: dd/mm/yyyy (also with "-" or "."), mm/yyyy, yyyy, or ISO
 * yyyy-mm-dd. Undefined for anything else, impossible days among it.
 */
export function parseDate(text: string): PartialDate | undefined {
  const trimmed = text.trim();
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(trimmed);
  if (iso) return makeDate(iso[3], iso[2], iso[1]);
  const written = /^(?:(?:(\d{1,2})([/.-]))?(\d{1,2})([/.-]))?(\d{4})$/.exec(trimmed);
  if (!written) return undefined;
  const [, day, firstMark, month, secondMark, year] = written;
  if (day !== undefined && firstMark !== secondMark) return undefined;
  return makeDate(day, month, year);
}

/**
 * The card's ddmmyyyy, where 00 stands for an unknown day or month, or yyyy alone. Undefined when it is no
 * such date.
 */
export function parseCardDate(digits: string): PartialDate | undefined {
  const parts = /^(?:(\d{2})(\d{2}))?(\d{4})$/.exec(digits);
  if (!parts) return undefined;
  const [, day, month, year] = parts;
  if (day !== '00' && month === '00') return undefined;
  return makeDate(day === '00' ? undefined : day, month === '00' ? undefined : month, year);
}

/** yyyymmdd or yyyy as the population service writes it (DOMAIN.md §1.2); undefined when it is no date. */
export function parseServiceDate(digits: string): PartialDate | undefined {
  const parts = /^(\d{4})(?:(\d{2})(\d{2}))?$/.exec(digits);
  if (!parts) return undefined;
  return makeDate(parts[3], parts[2], parts[1]);
}

export function compareDates(a: PartialDate, b: PartialDate): DateAgreement {
  if (a.year !== b.year) return 'different';
  if (differ(a.month, b.month) || differ(a.day, b.day)) return 'different';
  return a.month === b.month && a.day === b.day ? 'same' : 'compatible';
}

function differ(a: number | undefined, b: number | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b;
}

function makeDate(
  day: string | undefined,
  month: string | undefined,
  year: string | undefined,
): PartialDate | undefined {
  const parsed = partialDateSchema.safeParse({
    year: Number(year),
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
  });
  return parsed.success ? parsed.data : undefined;
}
