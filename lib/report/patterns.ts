import { dayOf, timeOf } from '../journal/day';
import type { JournalEntry } from '../journal/entry';

/** What is worth a look; none of them is a fault by itself. */
export const PATTERNS = ['no-fill', 'out-of-hours', 'same-citizen', 'burst'] as const;
export type Pattern = (typeof PATTERNS)[number];

/** When an office is open: Monday to Friday, Vietnamese time. */
const OPENS = '07:00';
const CLOSES = '17:30';
const MANY_DOSSIERS = 5;
const BURST = 10;
const BURST_MS = 5 * 60 * 1000;

export const PATTERN_WORDS: Readonly<Record<Pattern, string>> = {
  'no-fill': 'Tra cứu nhưng không điền tờ khai nào',
  'out-of-hours': `Tra cứu ngoài giờ (trước ${OPENS}, sau ${CLOSES}, thứ Bảy, Chủ nhật)`,
  'same-citizen': `Cùng một công dân trong từ ${MANY_DOSSIERS} hồ sơ trở lên`,
  burst: `Từ ${BURST} lượt tra cứu trong 5 phút`,
};

export interface PatternLine {
  readonly pattern: Pattern;
  readonly officer: string;
  /** Look-ups concerned. */
  readonly count: number;
  /** Session codes, newest first. */
  readonly sessions: readonly string[];
}

type Seen = Pick<JournalEntry, 'kind' | 'outcome' | 'officer' | 'session' | 'at' | 'citizen'>;

/** Look-ups of a period that are worth a look, by officer. Entries may come in any order. */
export function findPatterns(entries: readonly Seen[]): readonly PatternLine[] {
  const lookups = entries
    .filter(({ kind, outcome }) => kind === 'lookup' && outcome === 'done')
    .sort((one, other) => (one.at < other.at ? -1 : 1));
  const filled = new Set(
    entries.flatMap(({ kind, session }) => (kind === 'fill' ? [session] : [])),
  );
  return [
    ...linesOf(
      'no-fill',
      lookups.filter(({ session }) => !filled.has(session)),
    ),
    ...linesOf(
      'out-of-hours',
      lookups.filter(({ at }) => isOutOfHours(at)),
    ),
    ...linesOf('same-citizen', inManyDossiers(lookups)),
    ...linesOf('burst', inBursts(lookups)),
  ];
}

function linesOf(pattern: Pattern, lookups: readonly Seen[]): PatternLine[] {
  const byOfficer = new Map<string, Seen[]>();
  for (const lookup of lookups)
    byOfficer.set(lookup.officer, [...(byOfficer.get(lookup.officer) ?? []), lookup]);
  return [...byOfficer]
    .map(([officer, own]) => ({
      pattern,
      officer,
      count: own.length,
      sessions: [...new Set(own.map(({ session }) => session).toReversed())],
    }))
    .sort((one, other) => other.count - one.count);
}

export function isOutOfHours(at: string): boolean {
  const weekday = new Date(`${dayOf(at)}T00:00:00Z`).getUTCDay();
  const time = timeOf(at);
  return weekday === 0 || weekday === 6 || time < OPENS || time > CLOSES;
}

function inManyDossiers(lookups: readonly Seen[]): readonly Seen[] {
  const sessions = new Map<string, Set<string>>();
  for (const { citizen, session } of lookups)
    if (citizen)
      sessions.set(citizen.value, (sessions.get(citizen.value) ?? new Set()).add(session));
  return lookups.filter(
    ({ citizen }) => citizen && (sessions.get(citizen.value)?.size ?? 0) >= MANY_DOSSIERS,
  );
}

function inBursts(lookups: readonly Seen[]): readonly Seen[] {
  const byOfficer = new Map<string, Seen[]>();
  for (const lookup of lookups) {
    const own = byOfficer.get(lookup.officer);
    if (own) own.push(lookup);
    else byOfficer.set(lookup.officer, [lookup]);
  }
  return [...byOfficer.values()].flatMap((own) => {
    const times = own.map(({ at }) => Date.parse(at));
    const marked = new Set<number>();
    for (let first = 0; first + BURST <= own.length; first += 1) {
      const last = first + BURST - 1;
      if ((times[last] ?? 0) - (times[first] ?? 0) <= BURST_MS)
        for (let at = first; at <= last; at += 1) marked.add(at);
    }
    return own.filter((_, at) => marked.has(at));
  });
}
