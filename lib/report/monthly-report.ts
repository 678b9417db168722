import type { DatumKey } from '../citizen/keys';
import type { DayRange } from '../journal/reads';
import type { RollupRow } from '../journal/rollup';
import { dataOfRows, reviewChart, totalOf } from './charts';
import { UNNAMED_WORDS } from './columns';
import type { Coverage } from './coverage';
import type { DataKind, Figures } from './figures';
import { formatCount, formatDay, formatRange, formatShare, NOTHING } from './format';
import {
  BASIS_WORDS,
  formatMeasure,
  formatMove,
  MEASURES,
  type MeasureId,
  measureOf,
  UNOFFICIAL,
} from './measures';
import { tableOf } from './table';

/** What stands around the figures; '' is left to be filled in by hand. */
export interface ReportFrame {
  readonly agency: string;
  readonly office: string;
  readonly place: string;
  readonly recipients: readonly string[];
  readonly signer: string;
}

export interface ReportInput {
  readonly rows: readonly RollupRow[];
  /** Of the period that this one is compared with. */
  readonly before: readonly RollupRow[];
  readonly range: DayRange;
  readonly data: DataKind;
  readonly frame: ReportFrame;
  readonly coverage: Coverage | null;
  /** Where the figures come from: "máy này", "4/5 quầy". */
  readonly source: string;
  /** Sequence number and hash of the journal's end, to be found again. */
  readonly journalEnd: string;
  readonly today: string;
  readonly nameOf: (key: DatumKey) => string;
}

export interface ReportTable {
  readonly title: string;
  readonly head: readonly string[];
  readonly lines: readonly (readonly string[])[];
}

/** A monthly report as its renderings share it: every text is final. */
export interface MonthlyReport {
  readonly training: boolean;
  readonly agency: string;
  readonly office: string;
  readonly number: string;
  readonly placeAndDate: string;
  readonly title: string;
  readonly subtitle: string;
  readonly opening: string;
  readonly sections: readonly {
    readonly heading: string;
    readonly paragraphs: readonly string[];
  }[];
  readonly recipients: readonly string[];
  readonly signer: string;
  readonly annexTitle: string;
  readonly annex: readonly ReportTable[];
  readonly notes: readonly string[];
}

const DOTS = '…………';

export function planMonthlyReport(input: ReportInput): MonthlyReport {
  const total = totalOf(input.rows, input.data);
  const before = totalOf(input.before, input.data);
  const { frame, range, today } = input;
  const [year = '', month = '', day = ''] = today.split('-');
  return {
    training: input.data === 'training',
    agency: frame.agency || DOTS,
    office: frame.office || DOTS,
    number: `Số: ${DOTS}/BC-${DOTS}`,
    placeAndDate: `${frame.place || DOTS}, ngày ${day} tháng ${month} năm ${year}`,
    title: 'BÁO CÁO',
    subtitle: `Kết quả khai thác dữ liệu dân cư khi tiếp nhận hồ sơ, kỳ từ ${formatDay(range.from)} đến ${formatDay(range.to)}`,
    opening: `Số liệu lấy từ nhật ký khai thác dữ liệu của ${input.source}, kỳ ${formatRange(range)}. Nhật ký không lưu giá trị nào của công dân.`,
    sections: [
      { heading: 'I. Kết quả trong kỳ', paragraphs: resultParagraphs(total) },
      { heading: 'II. Thông tin cần rà soát', paragraphs: reviewParagraphs(input) },
      { heading: 'III. Giám sát việc khai thác', paragraphs: oversightParagraphs(input, total) },
      { heading: 'IV. Kiến nghị', paragraphs: [`${DOTS}${DOTS}${DOTS}`] },
    ],
    recipients: frame.recipients,
    signer: frame.signer || DOTS,
    annexTitle: `PHỤ LỤC – Số liệu kỳ ${formatRange(range)}`,
    annex: [
      targetTable(total, input),
      measureTable(total, before),
      groupTable(input, 'procedure', 'Theo thủ tục', 'Thủ tục'),
      groupTable(input, 'unit', 'Theo đơn vị', 'Đơn vị'),
      reviewTable(input),
    ],
    notes: [
      'Nhãn: đo được – đếm từ nhật ký; ước tính – tính từ số đo được với giả định nêu trong công thức; nhập tay – theo danh sách do đơn vị nhập.',
      UNOFFICIAL,
    ],
  };
}

function resultParagraphs(total: Figures): string[] {
  const say = (id: MeasureId) => {
    const measure = measureOf(id);
    const behind = measure.behind(total);
    return `- ${measure.name} (${BASIS_WORDS[measure.basis]}): ${formatMeasure(measure, total)}. ${behind}`.trim();
  };
  return MEASURES.map(({ id }) => say(id));
}

function reviewParagraphs(input: ReportInput): string[] {
  const { bars } = reviewChart(input.rows, input.data, input.nameOf);
  if (bars.length === 0)
    return ['Trong kỳ không có ô nào bị sửa sau khi điền hoặc được nêu là không khớp.'];
  return [
    'Các ô đã điền rồi bị sửa, khai báo lại hoặc được công dân nêu là không khớp; nguyên nhân chưa rõ cho đến khi được xác minh, không mặc nhiên là dữ liệu sai:',
    ...bars.map(
      ({ label, values: [edited = 0, redeclared = 0, differs = 0] }) =>
        `- ${label}: sửa ${formatCount(edited)}, khai báo lại ${formatCount(redeclared)}, nêu không khớp ${formatCount(differs)}.`,
    ),
  ];
}

function oversightParagraphs(input: ReportInput, total: Figures): string[] {
  return [
    `- Lượt tra cứu thông tin công dân được ghi nhật ký: ${formatCount(total.lookups)}.`,
    `- Độ phủ (nhập tay): ${coverageWords(input.coverage)}`,
    `- Điểm cuối của nhật ký khi lập báo cáo: ${input.journalEnd}.`,
  ];
}

export function coverageWords(coverage: Coverage | null): string {
  if (!coverage) return 'chưa nhập danh sách hồ sơ của đơn vị.';
  return `${formatShare(coverage.share)}; ${formatCount(coverage.found)} trên ${formatCount(coverage.listed)} hồ sơ trong danh sách đã nhập có trong nhật ký.`;
}

/** The plan's targets one by one: what is asked, which figures answer. */
function targetTable(total: Figures, input: ReportInput): ReportTable {
  const value = (id: MeasureId) => `${measureOf(id).name}: ${formatMeasure(measureOf(id), total)}`;
  return {
    title: 'A. Đối chiếu từng mục tiêu của kế hoạch',
    head: ['Mục tiêu', 'Số liệu trong kỳ'],
    lines: [
      [
        'Không yêu cầu khai báo lại thông tin đã có trong CSDLQG về dân cư',
        [value('prefilled-share'), value('clean-share'), value('redeclared')].join('; '),
      ],
      [
        'Chuẩn hóa biểu mẫu theo dữ liệu gốc: 50 % (2025), 70 % (2030)',
        `${[value('answered-share'), value('following-share')].join('; ')} (tiêu chí không chính thức)`,
      ],
      ['Giảm giấy tờ phải nộp', value('papers')],
      [
        'Kiểm tra được việc cán bộ khai thác dữ liệu công dân',
        `Lượt tra cứu có nhật ký: ${formatCount(total.lookups)}; nhật ký có chuỗi mã băm, kiểm tra được`,
      ],
      [
        'Theo dõi, giám sát, đánh giá bằng dữ liệu, theo thời gian thực',
        `Hồ sơ có số liệu: ${formatCount(total.dossiers)}; độ phủ: ${coverageWords(input.coverage)}`,
      ],
      ['Kết quả lưu kèm số định danh cá nhân', value('id-number-share')],
      [
        'Dữ liệu dân cư “đúng, đủ, sạch, sống”',
        `${value('edited-after')}; nêu không khớp: ${formatCount(discrepancies(input))}`,
      ],
      ['Báo cáo hằng tháng trước ngày 15', `Báo cáo này, lập ngày ${formatDay(input.today)}`],
    ],
  };
}

function discrepancies({ rows, data }: ReportInput): number {
  return Object.values(dataOfRows(rows, data)).reduce((sum, counts) => sum + (counts[4] ?? 0), 0);
}

function measureTable(total: Figures, before: Figures): ReportTable {
  return {
    title: 'B. Các số liệu và cách tính',
    head: ['Số liệu', 'Nhãn', 'Trong kỳ', 'Kỳ trước', 'Thay đổi', 'Công thức'],
    lines: MEASURES.map((measure) => [
      measure.name,
      BASIS_WORDS[measure.basis],
      formatMeasure(measure, total),
      formatMeasure(measure, before),
      formatMove(measure, total, before) ?? NOTHING,
      measure.formula,
    ]),
  };
}

function groupTable(
  { rows, data }: ReportInput,
  grouping: 'procedure' | 'unit',
  title: string,
  subject: string,
): ReportTable {
  const table = tableOf(rows, [grouping], data);
  const cells = (figures: Figures) => [
    formatCount(figures.dossiers),
    formatCount(figures.fields),
    formatCount(figures.filled),
    formatShare(figures.prefilledShare),
    formatCount(figures.redeclared),
    formatCount(figures.editedAfter),
  ];
  return {
    title: `${grouping === 'procedure' ? 'C' : 'D'}. ${title}`,
    head: [
      subject,
      'Hồ sơ',
      'Trường thông tin',
      'Điền sẵn',
      'Tỷ lệ điền sẵn',
      'Khai báo lại',
      'Sửa sau khi điền',
    ],
    lines: [
      ...table.lines.map(({ group, figures }) => [
        group[grouping] || UNNAMED_WORDS,
        ...cells(figures),
      ]),
      ['Tổng cộng', ...cells(table.total)],
    ],
  };
}

function reviewTable(input: ReportInput): ReportTable {
  const chart = reviewChart(input.rows, input.data, input.nameOf);
  return {
    title: 'Đ. Thông tin cần rà soát',
    head: [chart.subject, ...chart.series],
    lines: chart.bars.map(({ label, values }) => [label, ...values.map(formatCount)]),
  };
}

/** "bao-cao_2026-02-15_2026-03-14.docx", with TAP-HUAN in front for training data. */
export function reportFileName(range: DayRange, data: DataKind, ending: string): string {
  const name = `bao-cao_${range.from}_${range.to}.${ending}`;
  return data === 'training' ? `TAP-HUAN_${name}` : name;
}
