import { z } from 'zod';

const text = (most: number) => z.string().trim().max(most);

/** Who reports to whom: what stands around the figures of a monthly report. Never a citizen's data. Version 1. */
export const reportSettingsSchema = z.strictObject({
  version: z.literal(1),
  /** Cơ quan chủ quản, such as UBND XÃ …. */
  agency: text(120),
  /** Đơn vị that reports. */
  office: text(120),
  /** Địa danh before the date. */
  place: text(60),
  recipients: z.array(text(160)).max(12),
  /** Chức vụ of whoever signs. */
  signer: text(80),
  /** How many counters are expected when files are merged. */
  counters: z.int().min(1).max(200),
  /** Report periods (yyyy-mm of their last day) whose report was made here. */
  made: z.array(z.string().regex(/^\d{4}-\d{2}$/)).max(120),
});

export type ReportSettings = z.infer<typeof reportSettingsSchema>;

export const FRESH_REPORT_SETTINGS: ReportSettings = {
  version: 1,
  agency: '',
  office: '',
  place: '',
  recipients: [],
  signer: '',
  counters: 1,
  made: [],
};

/** What is stored, or fresh settings where nothing readable is. */
export function parseReportSettings(stored: unknown): ReportSettings {
  const parsed = reportSettingsSchema.safeParse(stored);
  return parsed.success ? parsed.data : FRESH_REPORT_SETTINGS;
}
