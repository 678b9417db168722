import { dayOf, timeOf } from '../journal/day';
import type { DayRange } from '../journal/reads';

const COUNT = new Intl.NumberFormat('vi-VN');
const SHARE = new Intl.NumberFormat('vi-VN', {
  style: 'percent',
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});
const ONE_DIGIT = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 });
const POINTS = new Intl.NumberFormat('vi-VN', {
  signDisplay: 'exceptZero',
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});
const SIGNED = new Intl.NumberFormat('vi-VN', { signDisplay: 'exceptZero' });

/** What stands where there is nothing to show. */
export const NOTHING = '–';

/** 1234 → "1.234". */
export function formatCount(count: number): string {
  return COUNT.format(count);
}

/** 0.625 → "62,5%"; "–" where there is nothing to divide by. */
export function formatShare(share: number | null): string {
  return share === null ? NOTHING : SHARE.format(share);
}

/** Milliseconds as "3,2 giờ", "12 phút" or "45 giây". */
export function formatDuration(ms: number): string {
  const seconds = ms / 1000;
  if (Math.abs(seconds) < 60) return `${COUNT.format(Math.round(seconds))} giây`;
  if (Math.abs(seconds) < 3600) return `${COUNT.format(Math.round(seconds / 60))} phút`;
  return `${ONE_DIGIT.format(seconds / 3600)} giờ`;
}

/** The change of a share in percentage points: "+2,5 điểm %". */
export function formatPoints(change: number): string {
  return `${POINTS.format(change * 100)} điểm %`;
}

/** The change of a count: "+12". */
export function formatChange(change: number): string {
  return SIGNED.format(change);
}

/** "2026-03-02" → "02/03/2026". */
export function formatDay(day: string): string {
  return day.split('-').reverse().join('/');
}

/** "01/03/2026 – 31/03/2026", or one day. */
export function formatRange({ from, to }: DayRange): string {
  return from === to ? formatDay(from) : `${formatDay(from)} – ${formatDay(to)}`;
}

/** "2026-03" → "03/2026". */
export function formatMonth(month: string): string {
  return month.split('-').reverse().join('/');
}

/** A hash shortened for the eye; the whole of it stands in the title and in exports. */
export function formatHash(hash: string): string {
  return hash.slice(0, 8);
}

/** The Vietnamese day of an instant (ISO 8601 in UTC), yyyy-mm-dd. */
export function dayInVietNam(at: string): string {
  return dayOf(at);
}

/** Hour and minute of an instant (ISO 8601 in UTC) on a Vietnamese clock: "08:01". */
export function formatTime(at: string): string {
  return timeOf(at);
}
