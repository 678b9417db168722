import type { PartialDate } from '../../citizen/record';

type Part = 'd' | 'm' | 'y';

/** How a control writes a date. `known` is false when nothing on the page says so and the custom of the country is taken. */
export interface DateFormat {
  readonly order: 'dmy' | 'mdy' | 'ymd';
  readonly separator: string;
  readonly known: boolean;
}

export const CUSTOMARY: DateFormat = { order: 'dmy', separator: '/', known: false };

const LETTERS =
  /(?<![\p{L}])(d{1,2}|j|m{1,2}|n|y{1,4})(\s*[/.-]\s*|\s)(d{1,2}|j|m{1,2}|n|y{1,4})\2(d{1,2}|j|m{1,2}|n|y{1,4})(?![\p{L}])/u;

/** Reads the format from placeholders, `data-date-format` and the like; the first hint that tells decides. */
export function readDateFormat(hints: readonly string[]): DateFormat {
  for (const hint of hints) {
    const low = hint
      .normalize('NFC')
      .toLowerCase()
      .replace(/ngày/g, 'd')
      .replace(/tháng/g, 'm')
      .replace(/năm/g, 'y')
      .replace(/([dmy])\1*/g, (run, letter: string) => (run.length > 4 ? run : letter));
    const found = LETTERS.exec(low);
    if (!found) continue;
    const order = [found[1], found[3], found[4]]
      .map((token) => (token === 'j' ? 'd' : token === 'n' ? 'm' : (token?.[0] as Part)))
      .join('');
    const separator = found[2]?.trim() || ' ';
    if (order === 'dmy' || order === 'mdy' || order === 'ymd') {
      return { order, separator, known: true };
    }
  }
  return CUSTOMARY;
}

const two = (value: number) => String(value).padStart(2, '0');

/** The date in that format; what is unknown is left out, never invented. */
export function writeDate(date: PartialDate, format: DateFormat): string {
  const parts: Record<Part, string | undefined> = {
    d: date.day === undefined ? undefined : two(date.day),
    m: date.month === undefined ? undefined : two(date.month),
    y: String(date.year).padStart(4, '0'),
  };
  return [...format.order]
    .map((part) => parts[part as Part])
    .filter((part) => part !== undefined)
    .join(format.separator);
}

/** yyyy-mm-dd; undefined when month or day is unknown. */
export function writeIso(date: PartialDate): string | undefined {
  if (date.day === undefined || date.month === undefined) return undefined;
  return writeDate(date, { order: 'ymd', separator: '-', known: true });
}

const MONTH_NAMES = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** The month that a text names: "Tháng 3", "Thg 3", "March", "3"; undefined when it names none. */
export function readMonth(text: string): number | undefined {
  const low = text.normalize('NFC').trim().toLowerCase();
  const named =
    /(?:tháng|thg|th)\.?\s*(\d{1,2})(?!\d)/.exec(low) ?? /^(\d{1,2})(?:\s*月)?$/.exec(low);
  const number = named ? Number(named[1]) : 0;
  if (number >= 1 && number <= 12) return number;
  const spelled = VIETNAMESE_MONTHS.indexOf(low.replace(/^tháng\s+/, ''));
  if (spelled >= 0 && low.startsWith('tháng')) return spelled + 1;
  const english = MONTH_NAMES.findIndex((name) => new RegExp(`(?<![a-z])${name}`).test(low));
  return english < 0 ? undefined : english + 1;
}

const VIETNAMESE_MONTHS = [
  'một',
  'hai',
  'ba',
  'tư',
  'năm',
  'sáu',
  'bảy',
  'tám',
  'chín',
  'mười',
  'mười một',
  'mười hai',
];

/** The date a control shows, read in its format; undefined when it shows none. Days are not checked for existence. */
export function readShownDate(text: string, format: DateFormat): PartialDate | undefined {
  const groups = text.match(/\d+/g) ?? [];
  const year = groups.find((group) => group.length === 4);
  if (groups.length === 1 && groups[0]?.length === 8) return readRun(groups[0], format);
  if (year === undefined) return undefined;
  const others = groups.filter((group) => group !== year && group.length <= 2).map(Number);
  if (groups.length === 1 || (groups.length === 2 && others.length === 1)) {
    const month = others[0] ?? (/\p{L}/u.test(text) ? readMonth(text) : undefined);
    const name = others[0] === undefined ? undefined : spelledMonth(text);
    if (name !== undefined && others[0] !== undefined) return made(year, name, others[0]);
    return made(year, month, undefined);
  }
  const [first, second] = others;
  if (first === undefined || second === undefined) return undefined;
  const monthFirst = format.order === 'mdy' || groups[0] === year;
  return monthFirst ? made(year, first, second) : made(year, second, first);
}

function spelledMonth(text: string): number | undefined {
  return /tháng|thg/i.test(text) || !/[a-z]{3}/i.test(text) ? undefined : readMonth(text);
}

function readRun(run: string, format: DateFormat): PartialDate | undefined {
  const [a, b] = format.order === 'ymd' ? [4, 6] : [2, 4];
  const parts = [run.slice(0, a), run.slice(a, b), run.slice(b)];
  return readShownDate(parts.join('/'), format);
}

function made(year: string, month: number | undefined, day: number | undefined): PartialDate {
  return {
    year: Number(year),
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
  };
}

export function isSameDate(one: PartialDate | undefined, other: PartialDate): boolean {
  return one?.year === other.year && one.month === other.month && one.day === other.day;
}
