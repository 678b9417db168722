import type { JournalDatabase } from './database';
import type { JournalEntry } from './entry';
import { figuresHash } from './figures-hash';
import { addRow, planRollup, type RollupRow } from './rollup';
import type { SessionTally } from './tally';

/** Figures made anew beside a walk along the chain, with only the sessions that are still open in memory. */
export interface FigureWalk {
  /** The stored tallies of sessions that begin in the chunk that follows. */
  expect(tallies: readonly SessionTally[]): void;
  add(entry: JournalEntry): Promise<void>;
  /** Whether the stored figures are those of the entries. */
  conclude(end: StoredFigures): boolean;
  /** Sessions that are not closed yet, whose tallies `conclude` wants. */
  openSessions(): readonly string[];
  rows(): readonly RollupRow[];
}

export interface StoredFigures {
  readonly rows: readonly RollupRow[];
  /** Of the open sessions, where the store has them. */
  readonly tallies: readonly SessionTally[];
  readonly tallyCount: number;
}

/** `from` is where the walk begins; `rows` are the figures up to there. */
export function createFigureWalk(
  database: Pick<JournalDatabase, 'getAllFromIndex'>,
  from: number,
  frozen: readonly RollupRow[],
): FigureWalk {
  const rows = new Map(frozen.map((row) => [row.key, row]));
  const expected = new Map<string, SessionTally>();
  const open = new Map<string, SessionTally>();
  let sessions = 0;
  let sound = true;

  async function tallyBefore(entry: JournalEntry): Promise<SessionTally | undefined> {
    const known = open.get(entry.session);
    if (known) return known;
    if (expected.get(entry.session)?.firstSeq === entry.seq) {
      sessions += 1;
      return undefined;
    }
    // A session that went on after its tally was compared, or one whose tally is not the journal's.
    const all = await database.getAllFromIndex('entries', 'session', entry.session);
    const earlier = all.filter(({ entry: { seq } }) => seq > from && seq < entry.seq);
    if (earlier.length === 0) sound = false;
    return earlier.reduce<SessionTally | undefined>(
      (tally, stored) => planRollup(tally, stored.entry).tally,
      undefined,
    );
  }

  return {
    expect: (tallies) => {
      for (const tally of tallies) expected.set(tally.session, tally);
    },
    add: async (entry) => {
      const { tally, changes } = planRollup(await tallyBefore(entry), entry);
      for (const change of changes) rows.set(change.key, addRow(rows.get(change.key), change));
      const stored = expected.get(entry.session);
      if (stored?.lastSeq !== entry.seq) {
        open.set(entry.session, tally);
        return;
      }
      if (!sameTally(stored, tally)) sound = false;
      expected.delete(entry.session);
      open.delete(entry.session);
    },
    openSessions: () => [...open.keys()],
    rows: () => [...rows.values()],
    conclude: (end) => {
      const stored = new Map(end.tallies.map((tally) => [tally.session, tally]));
      return (
        sound &&
        end.tallyCount === sessions &&
        [...open].every(([session, tally]) => sameTally(stored.get(session), tally)) &&
        end.rows.length === rows.size &&
        figuresHash(end.rows) === figuresHash([...rows.values()]) &&
        end.rows.every((row) => sameNames(row, rows.get(row.key)))
      );
    },
  };
}

function sameTally(one: SessionTally | undefined, other: SessionTally): boolean {
  return one !== undefined && JSON.stringify(one) === JSON.stringify(other);
}

/** No place beside the figures: nothing may be hidden in a row. */
function sameNames(one: RollupRow, other: RollupRow | undefined): boolean {
  return other !== undefined && Object.keys(one).length === Object.keys(other).length;
}
