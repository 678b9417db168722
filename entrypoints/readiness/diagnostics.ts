import { createFormMapStore } from '../../lib/browser/form-map-store';
import { readMachine } from '../../lib/browser/machine';
import { loadPolicy } from '../../lib/browser/policy-store';
import { saveTextFile } from '../../lib/browser/save-file';
import { parseFormMap } from '../../lib/form/maps/file';
import { dayOf } from '../../lib/journal/day';
import { writeDiagnostics } from '../../lib/readiness/diagnostics';
import type { ReadinessLine } from '../../lib/readiness/line';
import { withJournal } from './journal';

const DAYS_MS = 90 * 86_400_000;
const MOST_ENTRIES = 5_000;

/** Puts together what support needs and hands it to the browser as one file. */
export async function saveDiagnostics(lines: readonly ReadinessLine[]): Promise<void> {
  const at = new Date();
  const days = {
    from: dayOf(new Date(at.getTime() - DAYS_MS).toISOString()),
    to: dayOf(at.toISOString()),
  };
  const [machine, policy, { maps }, entries] = await Promise.all([
    readMachine(),
    loadPolicy(),
    createFormMapStore(parseFormMap).list(),
    // A journal that does not open is told by its line.
    withJournal((journal) => journal.list({ ...days, limit: MOST_ENTRIES })).catch(() => []),
  ]);
  const text = writeDiagnostics({ at, machine, policy, lines, entries, maps });
  saveTextFile('khai-mot-lan-chan-doan-may.json', text, 'application/json');
}
