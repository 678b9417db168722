import { canonicalEntry, GENESIS_HASH, linkEntry } from '../../lib/journal/chain';
import { addRow, planRollup, ROLLUP_COUNTERS, type RollupRow } from '../../lib/journal/rollup';
import type { SessionTally } from '../../lib/journal/tally';
import { dossierDrafts } from '../bench/journal/work';

/**
 * A month of a province as rows for COPY: every counter works through one of so many days, whose entries and
 * figures come from the same functions as at a machine. Chains are not linked: only figures are read from it.
 */
const PROCEDURES = 30;
const PROGRAMMES = 25;
const DEVICE = '0190f5fe-7c00-7a00-8000-000000000001';
const AT = '2026-11-02T02:00:00.000Z';

interface Line {
  readonly kind: string;
  readonly citizen: boolean;
  readonly canonical: string;
}
interface Programme {
  readonly lines: readonly Line[];
  readonly rows: readonly RollupRow[];
  readonly total: RollupRow;
}

export interface MonthSize {
  readonly units: number;
  readonly officers: number;
  readonly days: number;
  readonly dossiers: number;
}

export function planMonth({ units, officers, days, dossiers }: MonthSize) {
  const programmes = Array.from({ length: PROGRAMMES }, (_, at) => programmeOf(at, dossiers));
  const pick = (unit: number, officer: number, day: number) =>
    programmes[(unit * 7 + officer * 3 + day) % PROGRAMMES] as Programme;
  const unitName = (unit: number) => `xa-${unit + 1}.1`;
  const officerName = (unit: number, officer: number) => `cb.${unit + 1}.${officer + 1}`;
  const dayName = (day: number) => `2026-11-${String(day + 1).padStart(2, '0')}`;
  const counts = (row: RollupRow) => ROLLUP_COUNTERS.map((name) => row[name]).join('\t');

  function* devices() {
    for (let unit = 0; unit < units; unit += 1)
      for (let officer = 0; officer < officers; officer += 1) {
        const no = unit * officers + officer + 1;
        const uuid = `0190f5fe-7c00-7a00-8000-${no.toString(16).padStart(12, '0')}`;
        yield `${no}\t${uuid}\t80\t${unitName(unit)}\t{}\t0\t\\\\x00\n`;
      }
  }
  /** One text of COPY for each counter. */
  function* entries() {
    for (let unit = 0; unit < units; unit += 1)
      for (let officer = 0; officer < officers; officer += 1) {
        const no = unit * officers + officer + 1;
        const who = `80\t${unitName(unit)}\t${officerName(unit, officer)}\t${officerName(unit, officer)}`;
        let seq = 0;
        let text = '';
        for (let day = 0; day < days; day += 1)
          for (const { kind, citizen, canonical } of pick(unit, officer, day).lines) {
            seq += 1;
            const hash = (no * 100_000 + seq).toString(16).padStart(64, 'e');
            const who2 = citizen
              ? `\\\\x${((no * 1009 + seq * 31) % 600_000).toString(16).padStart(64, '0')}`
              : '\\N';
            text += `${no}\t${seq}\t${who}\t${dayName(day)}\t${kind}\t${who2}\t\\\\x${hash}\t${canonical}\n`;
          }
        yield text;
      }
  }
  function* rollups() {
    for (let unit = 0; unit < units; unit += 1)
      for (let officer = 0; officer < officers; officer += 1)
        for (let day = 0; day < days; day += 1)
          for (const row of pick(unit, officer, day).rows)
            yield `80\t${unitName(unit)}\t${dayName(day)}\t${officerName(unit, officer)}\t${row.procedure}\t${row.form}\t${counts(row)}\t${JSON.stringify(row.data)}\n`;
  }
  function* unitDays() {
    for (let unit = 0; unit < units; unit += 1)
      for (let day = 0; day < days; day += 1) {
        let sum: RollupRow | undefined;
        for (let officer = 0; officer < officers; officer += 1)
          sum = addRow(sum, pick(unit, officer, day).total);
        if (sum)
          yield `80\t${unitName(unit)}\t${dayName(day)}\t${counts(sum)}\t${JSON.stringify(sum.data)}\n`;
      }
  }
  return { devices, entries, rollups, unitDays };
}

function programmeOf(number: number, dossiers: number): Programme {
  const lines: Line[] = [];
  const rows = new Map<string, RollupRow>();
  let total: RollupRow | undefined;
  for (let at = 0; at < dossiers; at += 1) {
    const dossier = number * dossiers + at;
    const procedure = `1.00${1000 + ((dossier * 7) % PROCEDURES)}`;
    const identity = (0x1000 + ((dossier * 7) % PROCEDURES)).toString(16).padEnd(64, 'a');
    let tally: SessionTally | undefined;
    for (const draft of dossierDrafts(dossier)) {
      const form = { identity, fingerprint: 'b2'.repeat(32) };
      const place = { device: DEVICE, id: DEVICE, seq: lines.length + 1, at: AT };
      const entry = linkEntry(GENESIS_HASH, { ...draft, procedure, form, ...place });
      const planned = planRollup(tally, entry);
      tally = planned.tally;
      for (const change of planned.changes) {
        rows.set(change.key, addRow(rows.get(change.key), change));
        total = addRow(total, change);
      }
      lines.push({
        kind: entry.kind,
        citizen: entry.citizen !== undefined,
        canonical: canonicalEntry(entry),
      });
    }
  }
  if (!total) throw new Error('a day without entries');
  return { lines, rows: merged([...rows.values()]), total };
}

/** The drafts' own officers do not count here: one row for each procedure and form. */
function merged(rows: readonly RollupRow[]): RollupRow[] {
  const groups = new Map<string, RollupRow>();
  for (const row of rows) {
    const key = `${row.procedure} ${row.form}`;
    groups.set(key, addRow(groups.get(key), row));
  }
  return [...groups.values()];
}
