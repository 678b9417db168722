import { dayOf } from '../journal/day';
import type { DayRange } from '../journal/reads';

/** `report`: from the 15th of the month before to the 14th, as the monthly report counts. */
export const PERIODS = ['today', 'month', 'report', 'custom'] as const;
export type Period = (typeof PERIODS)[number];

export type CustomRange =
  | { readonly outcome: 'valid'; readonly range: DayRange }
  | { readonly outcome: 'refused'; readonly reason: 'not-a-day' | 'ends-before-it-starts' };

/** A calendar month as yyyy-mm. */
export type Month = string;

const FIRST_REPORT_DAY = 15;
/** From this day of the month on, the report that is due by the 15th is asked for. */
const REMINDER_DAY = 10;

/** Today, and the month up to today, by the Vietnamese calendar. */
export function rangeOf(period: 'today' | 'month', now: Date): DayRange {
  const today = dayOf(now.toISOString());
  return period === 'today' ? { from: today, to: today } : monthRange('month', monthOf(now), now);
}

export function monthOf(now: Date): Month {
  return dayOf(now.toISOString()).slice(0, 7);
}

/** The report period in which this instant lies, named by the month in which it ends. */
export function reportMonthOf(now: Date): Month {
  const day = Number(dayOf(now.toISOString()).slice(8));
  return day < FIRST_REPORT_DAY ? monthOf(now) : shiftMonth(monthOf(now), 1);
}

/** Days of a month or of a report period; what lies after today is cut off. */
export function monthRange(period: 'month' | 'report', month: Month, now: Date): DayRange {
  const whole =
    period === 'month'
      ? { from: `${month}-01`, to: lastDayOf(month) }
      : {
          from: `${shiftMonth(month, -1)}-${FIRST_REPORT_DAY}`,
          to: `${month}-${FIRST_REPORT_DAY - 1}`,
        };
  const today = dayOf(now.toISOString());
  return whole.from <= today && today < whole.to ? { ...whole, to: today } : whole;
}

export function shiftMonth(month: Month, by: number): Month {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + by, 1)).toISOString().slice(0, 7);
}

/**
 * What a period is compared with: the same days of the month before where it lies along months, else as many days
 * right before it.
 */
export function rangeBefore(range: DayRange): DayRange {
  if (!/-(?:01|15)$/.test(range.from) || daysIn(range) < 2 || daysIn(range) > 31) {
    const length = daysIn(range);
    return { from: shiftDay(range.from, -length), to: shiftDay(range.from, -1) };
  }
  const month = range.to.slice(0, 7);
  const whole = range.to === lastDayOf(month);
  const [from, to] = [monthEarlier(range.from), monthEarlier(range.to)];
  return { from, to: whole ? lastDayOf(to.slice(0, 7)) : to };
}

/** The same day of the month before, or its last day where it has no such day. */
function monthEarlier(day: string): string {
  const month = shiftMonth(day.slice(0, 7), -1);
  const last = lastDayOf(month);
  const same = `${month}-${day.slice(8)}`;
  return same < last ? same : last;
}

export function daysIn({ from, to }: DayRange): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000) + 1;
}

export function shiftDay(day: string, by: number): string {
  return new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10);
}

function lastDayOf(month: Month): string {
  return shiftDay(`${shiftMonth(month, 1)}-01`, -1);
}

/** The report that should be made now: asked for from the 10th to the 15th, until it was. */
export function reportDue(now: Date, made: ReadonlySet<Month>): Month | null {
  const day = Number(dayOf(now.toISOString()).slice(8));
  const month = monthOf(now);
  return day >= REMINDER_DAY && day <= FIRST_REPORT_DAY && !made.has(month) ? month : null;
}

/** Two days as a date input gives them, yyyy-mm-dd. */
export function parseCustomRange(from: string, to: string): CustomRange {
  if (!isDay(from) || !isDay(to)) return { outcome: 'refused', reason: 'not-a-day' };
  if (to < from) return { outcome: 'refused', reason: 'ends-before-it-starts' };
  return { outcome: 'valid', range: { from, to } };
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00.000Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}

/** The first day that is kept when `months` months before today are: entries of earlier days may be pruned. */
export function keepFrom(today: Date, months: number): string {
  const day = dayOf(today.toISOString());
  const [year = 0, month = 0] = day.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 - months, 1));
  return first.toISOString().slice(0, 10);
}
