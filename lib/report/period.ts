import { dayOf } from '../journal/day';
import type { DayRange } from '../journal/reads';

export const PERIODS = ['today', 'month', 'custom'] as const;
export type Period = (typeof PERIODS)[number];

export type CustomRange =
  | { readonly outcome: 'valid'; readonly range: DayRange }
  | { readonly outcome: 'refused'; readonly reason: 'not-a-day' | 'ends-before-it-starts' };

/** Today, and the month up to today, by the Vietnamese calendar. */
export function rangeOf(period: 'today' | 'month', now: Date): DayRange {
  const today = dayOf(now.toISOString());
  return { from: period === 'today' ? today : `${today.slice(0, 8)}01`, to: today };
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
