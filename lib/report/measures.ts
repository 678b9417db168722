import type { Figures } from './figures';
import { formatChange, formatCount, formatDuration, formatPoints, formatShare } from './format';

/** đo được: counted from entries; ước tính: computed with an assumption; nhập tay: from a list brought in. */
export const BASIS_WORDS = {
  measured: 'đo được',
  estimated: 'ước tính',
  entered: 'nhập tay',
} as const;
export type Basis = keyof typeof BASIS_WORDS;

export type MeasureUnit = 'share' | 'count' | 'duration';

export interface Measure {
  readonly id: string;
  readonly name: string;
  readonly basis: Basis;
  /** The formula as docs/measures.md writes it. */
  readonly formula: string;
  readonly unit: MeasureUnit;
  readonly valueOf: (figures: Figures) => number | null;
  /** Whether more is better, fewer is better, or neither can be said. */
  readonly better: 'more' | 'fewer' | 'neither';
  /** The counts behind it, in words. */
  readonly behind: (figures: Figures) => string;
}

export const UNOFFICIAL =
  'Tiêu chí do công cụ tự đặt để theo dõi mốc 50 % (2025) và 70 % (2030); không phải tiêu chí chính thức.';

/** Every measure of the project, in the order in which pages, reports and exports show them. */
export const MEASURES = [
  {
    id: 'prefilled-share',
    name: 'Tỷ lệ điền sẵn',
    basis: 'measured',
    formula: 'Số ô đang giữ giá trị do tiện ích điền ÷ số ô hỏi dữ liệu công dân.',
    unit: 'share',
    valueOf: ({ prefilledShare }) => prefilledShare,
    better: 'more',
    behind: ({ filled, fields }) =>
      `${formatCount(filled)} trên ${formatCount(fields)} trường thông tin không phải khai lại.`,
  },
  {
    id: 'dossiers',
    name: 'Hồ sơ',
    basis: 'measured',
    formula: 'Số hồ sơ có thao tác trên tờ khai; mỗi hồ sơ tính một lần.',
    unit: 'count',
    valueOf: ({ dossiers }) => dossiers,
    better: 'neither',
    behind: ({ forms, lookups }) =>
      `${formatCount(forms)} tờ khai, ${formatCount(lookups)} lượt tra cứu.`,
  },
  {
    id: 'clean-share',
    name: 'Hồ sơ không phải khai lại',
    basis: 'measured',
    formula: 'Số hồ sơ không có ô nào nhập tay dù nguồn đã có ÷ số hồ sơ.',
    unit: 'share',
    valueOf: ({ cleanShare }) => cleanShare,
    better: 'more',
    behind: ({ cleanDossiers, dossiers }) =>
      `${formatCount(cleanDossiers)} trên ${formatCount(dossiers)} hồ sơ.`,
  },
  {
    id: 'redeclared',
    name: 'Ô khai báo lại',
    basis: 'measured',
    formula: 'Số ô nhập tay dù thông tin tra cứu đã có giá trị cho ô đó.',
    unit: 'count',
    valueOf: ({ redeclared }) => redeclared,
    better: 'fewer',
    behind: ({ redeclaredShare }) => `${formatShare(redeclaredShare)} số trường thông tin.`,
  },
  {
    id: 'edited-after',
    name: 'Ô cần rà soát',
    basis: 'measured',
    formula:
      'Số ô đã điền rồi bị sửa; không lưu giá trị, nguyên nhân chưa rõ cho đến khi được nêu.',
    unit: 'count',
    valueOf: ({ editedAfter }) => editedAfter,
    better: 'neither',
    behind: () => 'Đã điền rồi bị sửa, chưa rõ nguyên nhân.',
  },
  {
    id: 'time-saved',
    name: 'Thời gian tiết kiệm',
    basis: 'estimated',
    formula:
      '0,28 giây × số phím + 1,5 giây × số ô đã điền (mô hình KLM, Card–Moran–Newell 1980) − thời gian rà soát, điền và chờ trang đo được.',
    unit: 'duration',
    valueOf: ({ timeSavedMs }) => timeSavedMs,
    better: 'more',
    behind: ({ timeSavedMs, dossiers }) =>
      dossiers === 0 ? '' : `${formatDuration(timeSavedMs / dossiers)} mỗi hồ sơ.`,
  },
  {
    id: 'keystrokes',
    name: 'Số phím không phải gõ',
    basis: 'measured',
    formula:
      'Tổng số ký tự của các ô đã điền và không bị hoàn tác; ngày tính 8 phím, chọn danh mục tính 2.',
    unit: 'count',
    valueOf: ({ keystrokes }) => keystrokes,
    better: 'more',
    behind: ({ keystrokes, dossiers }) =>
      dossiers === 0 ? '' : `${formatCount(Math.round(keystrokes / dossiers))} phím mỗi hồ sơ.`,
  },
  {
    id: 'id-number-share',
    name: 'Tờ khai có số định danh',
    basis: 'measured',
    formula: 'Số tờ khai có ô số định danh cá nhân mang giá trị ÷ số tờ khai.',
    unit: 'share',
    valueOf: ({ idNumberShare }) => idNumberShare,
    better: 'more',
    behind: ({ withIdNumber, forms }) =>
      `${formatCount(withIdNumber)} trên ${formatCount(forms)} tờ khai.`,
  },
  {
    id: 'answered-share',
    name: 'Chuẩn hóa tờ khai (theo ô)',
    basis: 'measured',
    formula:
      'Số ô hỏi công dân mà nguồn trả lời được ÷ (số ô nguồn trả lời được + số ô hỏi điều nguồn không có hoặc đang khai).',
    unit: 'share',
    valueOf: ({ answeredShare }) => answeredShare,
    better: 'more',
    behind: ({ answered, outside }) =>
      `${formatCount(answered)} ô nguồn trả lời được, ${formatCount(outside)} ô ngoài nguồn.`,
  },
  {
    id: 'following-share',
    name: 'Chuẩn hóa tờ khai (theo biểu mẫu)',
    basis: 'measured',
    formula:
      'Số biểu mẫu mà trong kỳ không có ô nào lệch cấu trúc hoặc danh mục mã của nguồn ÷ số biểu mẫu có ô nguồn trả lời được.',
    unit: 'share',
    valueOf: ({ followingShare }) => followingShare,
    better: 'more',
    behind: ({ followingForms, knownForms }) =>
      `${formatCount(followingForms)} trên ${formatCount(knownForms)} biểu mẫu.`,
  },
  {
    id: 'papers',
    name: 'Giấy tờ có thể không cần nộp',
    basis: 'estimated',
    formula:
      'Số giấy tờ trong thành phần hồ sơ mà thông tin tra cứu có thể thay thế, cộng theo tờ khai; việc bớt giấy tờ do đơn vị quyết định.',
    unit: 'count',
    valueOf: ({ papers }) => papers,
    better: 'neither',
    behind: () => 'Nguồn đã có thông tin tương ứng.',
  },
] as const satisfies readonly Measure[];

export type MeasureId = (typeof MEASURES)[number]['id'];

export function measureOf(id: MeasureId): Measure {
  const found = MEASURES.find((measure) => measure.id === id);
  if (!found) throw new UnknownMeasureError(id);
  return found;
}

/** A measure's value as every screen, report and export writes it. */
export function formatMeasure(measure: Measure, figures: Figures): string {
  const value = measure.valueOf(figures);
  if (measure.unit === 'share') return formatShare(value);
  if (measure.unit === 'duration') return formatDuration(value ?? 0);
  return formatCount(value ?? 0);
}

/** How a measure moved against another period; null where one of the two has no value. */
export function formatMove(measure: Measure, now: Figures, before: Figures): string | null {
  const [value, old] = [measure.valueOf(now), measure.valueOf(before)];
  if (value === null || old === null) return null;
  if (measure.unit === 'share') return formatPoints(value - old);
  if (measure.unit === 'count') return formatChange(value - old);
  const sign = value - old > 0 ? '+' : '';
  return `${sign}${formatDuration(value - old)}`;
}

/** A measure of this name does not exist. */
export class UnknownMeasureError extends Error {
  override readonly name = 'UnknownMeasureError';
}
