import type { UpgradeTransaction } from './database';
import type { JournalEntry } from './entry';
import { addRow, planRollup, type RollupRow } from './rollup';
import type { SessionTally } from './tally';

const CHUNK = 2000;
/** Sessions kept at hand; a day's work has far fewer. */
const OPEN_SESSIONS = 5000;

/** Figures and tallies made anew from the entries, inside the one transaction of the new version. */
export async function migrateFigures(upgrade: UpgradeTransaction): Promise<void> {
  await upgrade.objectStore('tallies').clear();
  await upgrade.objectStore('rollups').clear();
  const rows = new Map<string, RollupRow>();
  const open = new Map<string, SessionTally>();
  const entries = upgrade.objectStore('entries');
  for (let after = 0; ; ) {
    const chunk = await entries.getAll(IDBKeyRange.lowerBound(after, true), CHUNK);
    for (const { entry } of chunk) await addEntry(upgrade, entry, open, rows);
    const last = chunk.at(-1);
    if (!last) break;
    after = last.entry.seq;
  }
  for (const tally of open.values()) await upgrade.objectStore('tallies').put(tally);
  for (const row of rows.values()) await upgrade.objectStore('rollups').put(row);
}

async function addEntry(
  upgrade: UpgradeTransaction,
  entry: JournalEntry,
  open: Map<string, SessionTally>,
  rows: Map<string, RollupRow>,
): Promise<void> {
  const tallies = upgrade.objectStore('tallies');
  const before = open.get(entry.session) ?? (await tallies.get(entry.session));
  const planned = planOrSkip(before, entry);
  if (!planned) return;
  open.set(entry.session, planned.tally);
  for (const change of planned.changes) rows.set(change.key, addRow(rows.get(change.key), change));
  if (open.size <= OPEN_SESSIONS) return;
  const [oldest] = open.values();
  if (!oldest) return;
  open.delete(oldest.session);
  await tallies.put(oldest);
}

/** An entry that was tampered with counts nothing; the next verification names it. */
function planOrSkip(before: SessionTally | undefined, entry: JournalEntry) {
  try {
    return planRollup(before, entry);
  } catch {
    return undefined;
  }
}
