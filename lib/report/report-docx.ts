import {
  AlignmentType,
  BorderStyle,
  Document,
  HeadingLevel,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { MonthlyReport, ReportTable } from './monthly-report';

/** Phụ lục I, NĐ 30/2020/NĐ-CP: Times New Roman 13–14 (half-points here), margins 20/15/20/30 mm (twips here). */
const FONT = 'Times New Roman';
const BODY = 28;
const SMALL = 22;
const MM = 56.7;
const MARGIN = { top: 20 * MM, bottom: 20 * MM, left: 30 * MM, right: 15 * MM };
const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'FFFFFF' };
const NO_LINES = { top: NO_LINE, bottom: NO_LINE, left: NO_LINE, right: NO_LINE };

/** The report as a DOCX file: the text upright, the annex on pages that lie. */
export async function reportDocx(report: MonthlyReport): Promise<Blob> {
  const document = new Document({
    title: report.subtitle,
    styles: { default: { document: { run: { font: FONT, size: BODY } } } },
    sections: [
      { properties: { page: { margin: MARGIN } }, children: textPages(report) },
      {
        properties: {
          page: { margin: MARGIN, size: { orientation: PageOrientation.LANDSCAPE } },
        },
        children: annexPages(report),
      },
    ],
  });
  return Packer.toBlob(document);
}

function textPages(report: MonthlyReport) {
  return [
    ...trainingMark(report),
    headOf(report),
    centred([run(report.title, { bold: true })], 240),
    centred([run(report.subtitle, { bold: true })]),
    body(report.opening),
    ...report.sections.flatMap(({ heading, paragraphs }) => [
      new Paragraph({
        heading: HeadingLevel.HEADING_1,
        spacing: { before: 160, after: 80 },
        children: [run(heading, { bold: true, color: '000000' })],
      }),
      ...paragraphs.map(body),
    ]),
    footOf(report),
  ];
}

function annexPages(report: MonthlyReport) {
  return [
    ...trainingMark(report),
    centred([run(report.annexTitle, { bold: true })]),
    ...report.annex.flatMap((table) => [
      new Paragraph({
        spacing: { before: 240, after: 80 },
        keepNext: true,
        children: [run(table.title, { bold: true })],
      }),
      annexTable(table),
    ]),
    ...report.notes.map(
      (note) =>
        new Paragraph({
          spacing: { before: 120 },
          children: [run(note, { italics: true, size: SMALL })],
        }),
    ),
  ];
}

function trainingMark({ training }: MonthlyReport): Paragraph[] {
  return training
    ? [centred([run('TẬP HUẤN – số liệu của công dân giả định', { bold: true, color: '6B2FA3' })])]
    : [];
}

/** Tên cơ quan and số, ký hiệu on the left; quốc hiệu, tiêu ngữ and date on the right. */
function headOf(report: MonthlyReport): Table {
  return columns([
    [
      centred([run(report.agency.toUpperCase(), { size: 26 })]),
      centred([run(report.office.toUpperCase(), { bold: true, size: 26 })]),
      centred([run('________')]),
      centred([run(report.number, { size: 26 })]),
    ],
    [
      centred([run('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { bold: true, size: 26 })]),
      centred([run('Độc lập - Tự do - Hạnh phúc', { bold: true })]),
      centred([run('____________________')]),
      centred([run(report.placeAndDate, { italics: true })]),
    ],
  ]);
}

function footOf(report: MonthlyReport): Table {
  const recipients = report.recipients.length > 0 ? report.recipients : ['…………'];
  return columns([
    [
      new Paragraph({
        spacing: { before: 240 },
        children: [run('Nơi nhận:', { bold: true, italics: true, size: 24 })],
      }),
      ...recipients.map(
        (name) => new Paragraph({ children: [run(`- ${name};`, { size: SMALL })] }),
      ),
      new Paragraph({ children: [run('- Lưu: VT.', { size: SMALL })] }),
    ],
    [
      centred([run(report.signer.toUpperCase(), { bold: true })], 240),
      centred([run('(Ký, ghi rõ họ tên)', { italics: true, size: SMALL })]),
    ],
  ]);
}

function columns(cells: readonly Paragraph[][]): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: { ...NO_LINES, insideHorizontal: NO_LINE, insideVertical: NO_LINE },
    rows: [
      new TableRow({
        children: cells.map(
          (children) =>
            new TableCell({
              children,
              borders: NO_LINES,
              width: { size: 100 / cells.length, type: WidthType.PERCENTAGE },
            }),
        ),
      }),
    ],
  });
}

function annexTable({ head, lines }: ReportTable): Table {
  const rowOf = (cells: readonly string[], bold: boolean) =>
    new TableRow({
      tableHeader: bold,
      cantSplit: true,
      children: cells.map(
        (text) =>
          new TableCell({
            margins: { left: 80, right: 80, top: 40, bottom: 40 },
            children: [new Paragraph({ children: [run(text, { bold, size: SMALL })] })],
          }),
      ),
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [rowOf(head, true), ...lines.map((line) => rowOf(line, false))],
  });
}

function body(text: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    spacing: { after: 80, line: 300 },
    ...(text.startsWith('-') ? {} : { indent: { firstLine: 567 } }),
    children: [run(text)],
  });
}

function centred(children: TextRun[], before = 0): Paragraph {
  return new Paragraph({ alignment: AlignmentType.CENTER, spacing: { before }, children });
}

interface Look {
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly size?: number;
  readonly color?: string;
}

function run(text: string, look: Look = {}): TextRun {
  return new TextRun({ text, font: FONT, ...look });
}
