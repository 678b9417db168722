import { render } from 'preact';
import { act } from 'preact/test-utils';
import { uuidv7 } from 'uuidv7';
import { afterEach, expect, vi } from 'vitest';
import { Dashboard } from '../../../../components/dashboard/Dashboard';
import type { DashboardPorts } from '../../../../components/dashboard/ports';
import type { EntryDraft } from '../../../../lib/journal/entry';
import { openJournal } from '../../../../lib/journal/store';
import { FRESH_REPORT_SETTINGS } from '../../../../lib/settings/report';
import { DEVICE, tickingClock } from '../../journal/drafts';

const NOW = new Date('2026-03-02T03:00:00.000Z');
/** Long after the entries: they are old enough to be cut off. */
export const LATER = new Date('2029-03-02T03:00:00.000Z');
export const PRUNER = {
  officer: 'cb-09',
  unit: 'H53.12.3',
  device: DEVICE,
  session: 'P-0000P-0000P',
  training: false,
};
const opened: HTMLElement[] = [];

afterEach(() => {
  for (const root of opened.splice(0)) {
    act(() => render(null, root));
    root.remove();
  }
});

/** The page over a real journal in memory, with what was said to the outside. */
export async function openPage(
  entries: readonly EntryDraft[],
  change: Partial<DashboardPorts> = {},
) {
  const listeners = new Set<() => void>();
  const journal = await openJournal({
    name: `journal-${uuidv7()}`,
    now: tickingClock('2026-03-02T01:00:00.000Z'),
    newId: uuidv7,
    signal: { announce: () => listeners.forEach((listener) => void listener()) },
  });
  await journal.append(entries);
  const download = vi.fn<DashboardPorts['download']>();
  const recordExport = vi.fn<DashboardPorts['recordExport']>(async () => true);
  const ports: DashboardPorts = {
    trainingBuild: true,
    journal,
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    now: () => NOW,
    download,
    recordExport,
    recordInspection: async () => true,
    exportSigned: async () => null,
    planPrune: (before) => journal.planPrune(before),
    prune: (before, options) => journal.prune(before, PRUNER, options),
    merged: { devices: async () => [], rollups: async () => [], remove: async () => undefined },
    importFile: async () => ({ outcome: 'own-machine' }),
    loadReportSettings: async () => FRESH_REPORT_SETTINGS,
    saveReportSettings: async () => undefined,
    loadDossierList: async () => null,
    importDossierList: async () => ({ outcome: 'no-numbers' }),
    print: () => undefined,
    ...change,
  };
  const root = document.body.appendChild(document.createElement('div'));
  opened.push(root);
  await act(async () => render(<Dashboard ports={ports} />, root));
  await vi.waitFor(() => expect(root.textContent).not.toContain('Đang đọc nhật ký'));
  return { root, journal, download, recordExport };
}

export const pressable = (root: HTMLElement, words: string): HTMLElement => {
  const found = [...root.querySelectorAll<HTMLElement>('button, label')].find((element) =>
    element.textContent?.includes(words),
  );
  if (!found) throw new Error(`nothing to press says ${words}`);
  return found.querySelector('input') ?? found;
};

export const press = (root: HTMLElement, words: string) =>
  act(async () => pressable(root, words).click());
