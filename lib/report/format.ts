import { timeOf } from '../journal/day';

const COUNT = new Intl.NumberFormat('vi-VN');
const SHARE = new Intl.NumberFormat('vi-VN', {
  style: 'percent',
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});

/** 1234 → "1.234". */
export function formatCount(count: number): string {
  return COUNT.format(count);
}

/** 0.625 → "62,5%"; "–" where there is nothing to divide by. */
export function formatShare(share: number | null): string {
  return share === null ? '–' : SHARE.format(share);
}

/** "2026-03-02" → "02/03/2026". */
export function formatDay(day: string): string {
  return day.split('-').reverse().join('/');
}

/** A hash shortened for the eye; the whole of it stands in the title and in exports. */
export function formatHash(hash: string): string {
  return hash.slice(0, 8);
}

/** Hour and minute of an instant (ISO 8601 in UTC) on a Vietnamese clock: "08:01". */
export function formatTime(at: string): string {
  return timeOf(at);
}
