import '../../lib/protocol/without-eval';
import { render } from 'preact';
import { uuidv7 } from 'uuidv7';
import { Dashboard } from '../../components/dashboard/Dashboard';
import type { DashboardPorts, ExportedFile, ExportRecord } from '../../components/dashboard/ports';
import { journalErrorWords } from '../../components/dashboard/words';
import { loadPreferences } from '../../lib/browser/preferences-store';
import { newSessionCode } from '../../lib/counter/session-code';
import { createBroadcastSignal } from '../../lib/journal/signal';
import { type Journal, openJournal } from '../../lib/journal/store';
import { deskOf } from '../../lib/settings/desk';
import '../../components/style/base.css';
import '../../components/chart/chart.css';
import '../../components/dashboard/dashboard.css';

async function start(root: HTMLElement): Promise<void> {
  const signal = createBroadcastSignal();
  const now = () => new Date();
  try {
    const journal = await openJournal({ now, newId: uuidv7, signal });
    const ports: DashboardPorts = {
      journal,
      onChange: signal.onChange,
      now,
      download,
      trainingBuild: true,
      recordExport: (made) => recordExport(journal, made),
    };
    render(<Dashboard ports={ports} />, root);
  } catch (error) {
    render(
      <p class="banner banner-error" role="alert">
        {journalErrorWords(error)}
      </p>,
      root,
    );
  }
}

function download({ name, text }: ExportedFile): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the file when the click's task has ended.
  setTimeout(() => URL.revokeObjectURL(url), 0);
}

/** An export is work of its own: it has a session code of its own and belongs to no dossier. */
async function recordExport(journal: Journal, made: ExportRecord): Promise<boolean> {
  try {
    await journal.append([
      {
        ...deskOf(await loadPreferences()),
        session: newSessionCode((length) => crypto.getRandomValues(new Uint8Array(length))),
        kind: 'export',
        outcome: made.outcome,
        training: made.training,
        rows: [],
        counts: { rows: made.rows },
      },
    ]);
    return true;
  } catch {
    return false;
  }
}

const root = document.getElementById('app');
if (root) void start(root);
