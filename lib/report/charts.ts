import type { DatumKey } from '../citizen/keys';
import { addData, type DataCounts, datumCount } from '../journal/datum-counts';
import type { RollupRow } from '../journal/rollup';
import { type DataKind, type Figures, figuresOf, ofKind } from './figures';
import { formatCount, formatDay, formatShare } from './format';
import { type Grouping, tableOf } from './table';

/** One bar: what it stands for, and a value per series. */
export interface ChartBar {
  /** The group's own text: a day, a code, a datum key. */
  readonly key: string;
  readonly label: string;
  readonly values: readonly number[];
}

/** Everything that a chart shows; its table is made of the same numbers. */
export interface ChartModel {
  readonly id: string;
  readonly title: string;
  /** What the chart says, for those who do not see it. */
  readonly summary: string;
  /** What a bar stands for: the head of the table's first column. */
  readonly subject: string;
  readonly series: readonly string[];
  readonly bars: readonly ChartBar[];
  readonly unit: 'count' | 'share';
  /** Upright bars along days, or lying bars in their order. */
  readonly layout: 'days' | 'ranks';
  /** Lines that values are read against. */
  readonly marks?: readonly { readonly at: number; readonly label: string }[];
}

const MOST_DAYS = 62;
const MOST_RANKS = 10;

/** Fields per day: filled, right already, and the rest. */
export function dayChart(rows: readonly RollupRow[], data: DataKind): ChartModel {
  const lines = tableOf(rows, ['day'], data).lines.toReversed().slice(-MOST_DAYS);
  const bars = lines.map(({ group, figures }): ChartBar => {
    const { fields, filled, alreadyRight } = figures;
    return {
      key: group.day ?? '',
      label: formatDay(group.day ?? ''),
      values: [filled, alreadyRight, fields - filled - alreadyRight],
    };
  });
  const most = Math.max(0, ...lines.map(({ figures }) => figures.fields));
  return {
    id: 'days',
    title: 'Trường thông tin theo ngày',
    summary: `Trường thông tin của ${formatCount(bars.length)} ngày, nhiều nhất ${formatCount(most)} trường một ngày.`,
    subject: 'Ngày',
    series: ['Điền sẵn', 'Đã đúng', 'Còn lại'],
    bars,
    unit: 'count',
    layout: 'days',
  };
}

/** The pre-filled share of the groups with most fields. */
export function shareChart(
  rows: readonly RollupRow[],
  data: DataKind,
  grouping: Extract<Grouping, 'procedure' | 'form' | 'officer' | 'unit'>,
  words: { title: string; subject: string; nameOf: (key: string) => string },
): ChartModel {
  const lines = [...tableOf(rows, [grouping], data).lines]
    .filter(({ figures }) => figures.fields > 0)
    .sort((one, other) => other.figures.fields - one.figures.fields)
    .slice(0, MOST_RANKS);
  return {
    id: `share-${grouping}`,
    title: words.title,
    summary: rangeWords(
      words.title,
      lines.map(({ figures }) => figures.prefilledShare ?? 0),
    ),
    subject: words.subject,
    series: ['Tỷ lệ điền sẵn'],
    bars: lines.map(({ group, figures }) => ({
      key: group[grouping] ?? '',
      label: words.nameOf(group[grouping] ?? ''),
      values: [figures.prefilledShare ?? 0],
    })),
    unit: 'share',
    layout: 'ranks',
  };
}

/** Data that were edited after the fill, typed by hand, or called wrong, most first. */
export function reviewChart(
  rows: readonly RollupRow[],
  data: DataKind,
  nameOf: (key: DatumKey) => string,
): ChartModel {
  const bars = Object.entries(dataOfRows(rows, data))
    .map(([key, counts]) => ({
      key,
      label: nameOf(key as DatumKey),
      values: [
        datumCount(counts, 'edited'),
        datumCount(counts, 'redeclared'),
        datumCount(counts, 'differs'),
      ],
    }))
    .filter(({ values }) => sum(values) > 0)
    .sort((one, other) => sum(other.values) - sum(one.values))
    .slice(0, MOST_RANKS);
  return {
    id: 'review',
    title: 'Thông tin cần rà soát',
    summary: `${formatCount(bars.length)} loại dữ liệu có ô bị sửa, khai báo lại hoặc được nêu là không khớp.`,
    subject: 'Dữ liệu',
    series: ['Sửa sau khi điền', 'Khai báo lại', 'Công dân nêu không khớp'],
    bars,
    unit: 'count',
    layout: 'ranks',
  };
}

/** What the record answers of each form, against the plan's two marks. */
export function standardChart(
  rows: readonly RollupRow[],
  data: DataKind,
  nameOf: (form: string) => string,
): ChartModel {
  const lines = [...tableOf(rows, ['form'], data).lines]
    .filter(({ group, figures }) => group.form !== '' && figures.answeredShare !== null)
    .sort((one, other) => other.figures.fields - one.figures.fields)
    .slice(0, MOST_RANKS);
  return {
    id: 'standard',
    title: 'Chuẩn hóa tờ khai: ô nguồn trả lời được',
    summary: rangeWords(
      'Chuẩn hóa tờ khai',
      lines.map(({ figures }) => figures.answeredShare ?? 0),
    ),
    subject: 'Biểu mẫu',
    series: ['Ô nguồn trả lời được'],
    bars: lines.map(({ group, figures }) => ({
      key: group.form ?? '',
      label: nameOf(group.form ?? ''),
      values: [figures.answeredShare ?? 0],
    })),
    unit: 'share',
    layout: 'ranks',
    marks: [
      { at: 0.5, label: '2025: 50 %' },
      { at: 0.7, label: '2030: 70 %' },
    ],
  };
}

export function dataOfRows(rows: readonly RollupRow[], data: DataKind): DataCounts {
  return ofKind(rows, data).reduce<DataCounts>((all, row) => addData(all, row.data), {});
}

/** A value of a chart as its table writes it. */
export function formatBarValue(model: ChartModel, value: number): string {
  return model.unit === 'share' ? formatShare(value) : formatCount(value);
}

/** Figures of the whole of what is shown. */
export function totalOf(rows: readonly RollupRow[], data: DataKind): Figures {
  return figuresOf(ofKind(rows, data));
}

function rangeWords(title: string, shares: readonly number[]): string {
  if (shares.length === 0) return `${title}: chưa có số liệu.`;
  return `${title}: từ ${formatShare(Math.min(...shares))} đến ${formatShare(Math.max(...shares))}.`;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
