import { uuidv7 } from 'uuidv7';
import type { DashboardPorts, SavedFile } from '../../components/dashboard/ports';
import { openJournalDisk } from '../../lib/browser/journal-disk';
import { loadPreferences } from '../../lib/browser/preferences-store';
import {
  loadDossierList,
  loadReportSettings,
  saveDossierList,
  saveReportSettings,
} from '../../lib/browser/report-store';
import { newSessionCode } from '../../lib/counter/session-code';
import { dossierNumberSchema, type EntryDraft } from '../../lib/journal/entry';
import { type MergeResult, openMerged } from '../../lib/journal/exchange/merged';
import { exportFileName } from '../../lib/journal/exchange/write-export';
import { createBroadcastSignal } from '../../lib/journal/signal';
import { type Journal, openJournal } from '../../lib/journal/store';
import { type DossierListResult, parseCsvLines, readDossierList } from '../../lib/report/coverage';
import { deskOf } from '../../lib/settings/desk';
import { openUnitServer } from './unit-server';

/** An entry counts at most so many lines. */
const MOST_ROWS = 99_999;

/** Everything that the dashboard reaches outside itself for. */
export async function buildPorts(): Promise<DashboardPorts> {
  const signal = createBroadcastSignal();
  const now = () => new Date();
  const [journal, merged] = await Promise.all([
    openJournal({ now, newId: uuidv7, signal, disk: openJournalDisk() }),
    openMerged(),
  ]);
  // Work at the dashboard has a session code of its own and belongs to no dossier.
  const session = newSessionCode((length) => crypto.getRandomValues(new Uint8Array(length)));
  const record = createRecorder(journal, session);
  const unitServer = await openUnitServer();
  return {
    journal,
    merged,
    now,
    onChange: signal.onChange,
    ...(unitServer ? { unitServer } : {}),
    trainingBuild: true,
    download,
    print: () => window.print(),
    recordExport: ({ outcome, rows, training }) =>
      record({ kind: 'export', outcome, training, rows }),
    recordInspection: ({ citizen, rows, training }) =>
      record({ kind: 'inspection', outcome: 'done', citizen, training, rows }),
    exportSigned: async (kind, options) => {
      const { device, unit } = deskOf(await loadPreferences());
      const made = await journal.exportSigned({ kind, device, unit, now: now(), ...options });
      if (made.outcome === 'cancelled') return null;
      const { header, blob } = made;
      const name = exportFileName(header);
      const rows = header.rows + header.entries;
      const logged = await record({
        kind: 'export',
        outcome: 'exported-journal',
        training: false,
        rows,
      });
      download({ name, content: blob });
      if (kind === 'journal') await journal.markExported(header.head);
      return { name, logged };
    },
    planPrune: async (before) => journal.planPrune(before, await unitServer?.sent()),
    prune: async (before, options) => {
      const desk = deskOf(await loadPreferences());
      const sent = await unitServer?.sent();
      const draft = { ...desk, session, training: false };
      return journal.prune(before, draft, { ...options, ...(sent ? { sent } : {}) });
    },
    importFile: async (file) => {
      const { device } = deskOf(await loadPreferences());
      const result = await merged.import(file, device);
      await record({ kind: 'import', ...endOf(result), training: false, rows: 0 });
      return result;
    },
    loadReportSettings,
    saveReportSettings,
    loadDossierList,
    importDossierList: async (file) => {
      const read = await readListFile(file);
      if (read.outcome === 'read')
        await saveDossierList({ numbers: [...read.numbers], importedAt: now().toISOString() });
      const rows = read.outcome === 'read' ? read.numbers.length : 0;
      await record({ kind: 'import', outcome: 'done', training: false, rows });
      return read;
    },
  };
}

type Note = Pick<EntryDraft, 'kind' | 'outcome' | 'training' | 'citizen' | 'refusal'> & {
  readonly rows: number;
};

function createRecorder(journal: Journal, session: string): (note: Note) => Promise<boolean> {
  return async ({ rows, ...note }) => {
    const desk = deskOf(await loadPreferences());
    const counts = { rows: Math.min(rows, MOST_ROWS) };
    return journal.append([{ ...desk, ...note, session, rows: [], counts }]).then(
      () => true,
      () => false,
    );
  };
}

function endOf(result: MergeResult): Pick<EntryDraft, 'outcome' | 'refusal'> {
  if (result.outcome === 'refused') return { outcome: 'refused', refusal: 'answer-malformed' };
  return { outcome: result.outcome === 'own-machine' ? 'cancelled' : 'done' };
}

/** XLSX by its content (a ZIP begins with PK), everything else as CSV. */
async function readListFile(file: File): Promise<DossierListResult> {
  const isNumber = (text: string) => dossierNumberSchema.safeParse(text).success;
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  if (first !== 0x50 || second !== 0x4b)
    return readDossierList(parseCsvLines(await file.text()), isNumber);
  const { readSheet } = await import('read-excel-file/browser');
  const lines = await readSheet(file).catch(() => []);
  return readDossierList(lines, isNumber);
}

function download({ name, content, type }: SavedFile): void {
  const blob =
    typeof content === 'string'
      ? new Blob([content], { type: type ?? 'text/csv;charset=utf-8' })
      : content;
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the file when the click's task has ended.
  setTimeout(() => URL.revokeObjectURL(url), 0);
}
