/** Viet Nam is UTC+7 all year: a day of the figures is a day at the counter, wherever the clock stands. */
const OFFSET_MS = 7 * 60 * 60 * 1000;

/** The Vietnamese calendar day of an instant (ISO 8601 in UTC), as yyyy-mm-dd. */
export function dayOf(at: string): string {
  return new Date(Date.parse(at) + OFFSET_MS).toISOString().slice(0, 10);
}

/** Hour and minute of an instant on a Vietnamese clock, as hh:mm. */
export function timeOf(at: string): string {
  return new Date(Date.parse(at) + OFFSET_MS).toISOString().slice(11, 16);
}
