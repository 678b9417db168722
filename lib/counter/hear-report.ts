import type { PlanRow } from '../form/contract/plan';
import type { DocumentReport } from '../protocol/document-answers';
import { fillsOf } from './fills';
import { entryBase, journalRows } from './journal-drafts';
import type { CounterPorts } from './ports';

/**
 * What a document reports after a fill: a later edit, a field typed by hand although the record held it,
 * the submit. Keys and outcomes go to the journal; a report from a document that is not ours is dropped.
 */
export async function hearReport(
  report: Exclude<DocumentReport, { type: 'step' }>,
  ports: CounterPorts,
): Promise<undefined> {
  const state = await ports.state.load();
  if (!state.binding || state.binding.documentToken !== report.token) return undefined;
  if (report.type === 'progress') {
    await ports.state.saveProgress({ done: report.done, total: report.total });
    return undefined;
  }
  if (report.type === 'lost') {
    const { result } = state;
    if (result?.id !== report.fill || result.undone) return undefined;
    const changed = [...new Set([...result.changed, report.fieldId])];
    await ports.state.save({ ...state, result: { ...result, changed }, notice: 'fields-changed' });
    return undefined;
  }
  const base = entryBase(state, await ports.desk(), ports.training);
  if (report.type === 'submitted') {
    await ports.journal.append([{ ...base, kind: 'submit', outcome: 'done', rows: [] }]);
    return undefined;
  }
  const isMeant = (row: PlanRow) =>
    row.fieldId === report.fieldId && row.signature === report.signature;
  const fill = fillsOf(state).find(({ rows }) => rows.some(isMeant));
  const row = fill?.rows.find(isMeant);
  if (!fill || !row) return undefined;
  const rows = journalRows([row], () =>
    report.type === 'edited'
      ? { outcome: 'edited', reason: 'cause-unknown' }
      : { outcome: 'redeclared' },
  );
  if (rows.length === 0) return undefined;
  await ports.journal.append([
    {
      ...base,
      form: fill.form,
      kind: report.type === 'edited' ? 'edit' : 'redeclared',
      outcome: 'done',
      rows,
    },
  ]);
  return undefined;
}
