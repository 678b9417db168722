import { type DossierList, dossierListSchema } from '../settings/dossier-list';
import { parseReportSettings, type ReportSettings, reportSettingsSchema } from '../settings/report';
import { browser } from './api';

const SETTINGS = 'report';
const LIST = 'dossierList';

export async function loadReportSettings(): Promise<ReportSettings> {
  return parseReportSettings((await browser.storage.local.get(SETTINGS))[SETTINGS]);
}

export async function saveReportSettings(settings: ReportSettings): Promise<void> {
  const recipients = settings.recipients.map((name) => name.trim()).filter((name) => name !== '');
  const known = reportSettingsSchema.parse({ ...settings, recipients });
  await browser.storage.local.set({ [SETTINGS]: known });
}

/** The office's list of dossiers, numbers alone; null where none was brought in. */
export async function loadDossierList(): Promise<DossierList | null> {
  const parsed = dossierListSchema.safeParse((await browser.storage.local.get(LIST))[LIST]);
  return parsed.success ? parsed.data : null;
}

export async function saveDossierList(list: DossierList): Promise<void> {
  await browser.storage.local.set({ [LIST]: dossierListSchema.parse(list) });
}
