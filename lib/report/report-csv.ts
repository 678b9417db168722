import { encodeCsv } from './csv';
import type { MonthlyReport } from './monthly-report';

/** The annex as CSV: one table below the other, each under its title. */
export function reportCsv(report: MonthlyReport): string {
  const mark = report.training ? [['TẬP HUẤN – số liệu của công dân giả định']] : [];
  return encodeCsv([
    ...mark,
    [report.annexTitle],
    ...report.annex.flatMap(({ title, head, lines }) => [[], [title], head, ...lines]),
    [],
    ...report.notes.map((note) => [note]),
  ]);
}
