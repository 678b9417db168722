import writeExcelFile from 'write-excel-file/browser';
import type { MonthlyReport, ReportTable } from './monthly-report';

const LONGEST_SHEET_NAME = 31;

/** The annex as a workbook, one sheet a table; texts are those of the report to the last digit. */
export async function reportXlsx(report: MonthlyReport): Promise<Blob> {
  const sheets = report.annex.map((table) => ({
    sheet: sheetName(table.title),
    data: sheetRows(report, table),
    columns: table.head.map((_, at) => ({ width: at === 0 ? 44 : 24 })),
  }));
  return writeExcelFile(sheets).toBlob();
}

function sheetRows(report: MonthlyReport, table: ReportTable) {
  const mark = report.training ? 'TẬP HUẤN – số liệu của công dân giả định. ' : '';
  return [
    [{ value: `${mark}${report.annexTitle}`, fontWeight: 'bold' as const }],
    [],
    table.head.map((value) => ({ value, fontWeight: 'bold' as const, wrap: true })),
    ...table.lines.map((line) => line.map((value) => ({ value, wrap: true }))),
  ];
}

/** Excel takes 31 letters and none of \ / ? * [ ] : */
function sheetName(title: string): string {
  return title
    .replace(/[\\/?*[\]:]/g, ' ')
    .slice(0, LONGEST_SHEET_NAME)
    .trim();
}
