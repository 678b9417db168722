import type { DocumentReport } from '../protocol/document-answers';
import { entryBase, journalRows } from './journal-drafts';
import type { CounterPorts } from './ports';

/**
 * What a document reports after a fill: a later edit, a field typed by hand although the record held it,
 * the submit. Keys and outcomes go to the journal; a report from a document that is not ours is dropped.
 */
export async function hearReport(report: DocumentReport, ports: CounterPorts): Promise<undefined> {
  const state = await ports.state.load();
  if (!state.binding || state.binding.documentToken !== report.token) return undefined;
  if (report.type === 'progress') {
    await ports.state.saveProgress({ done: report.done, total: report.total });
    return undefined;
  }
  const base = entryBase(state, await ports.desk(), ports.training);
  if (report.type === 'submitted') {
    await ports.journal.append([{ ...base, kind: 'submit', outcome: 'done', rows: [] }]);
    return undefined;
  }
  const row = state.result?.rows.find(({ fieldId }) => fieldId === report.fieldId);
  if (!row || row.signature !== report.signature) return undefined;
  const rows = journalRows([row], state, () =>
    report.type === 'edited'
      ? { outcome: 'edited', reason: 'cause-unknown' }
      : { outcome: 'redeclared' },
  );
  if (rows.length === 0) return undefined;
  await ports.journal.append([
    { ...base, kind: report.type === 'edited' ? 'edit' : 'redeclared', outcome: 'done', rows },
  ]);
  return undefined;
}
