import type { RollupCounter } from '../journal/rollup';
import type { DataKind } from './figures';
import type { Grouping } from './table';

export const GROUPING_WORDS: Readonly<Record<Grouping, string>> = {
  day: 'Ngày',
  procedure: 'Thủ tục',
  form: 'Biểu mẫu',
  officer: 'Cán bộ',
  unit: 'Đơn vị',
};

export const COUNTER_WORDS: Readonly<Record<RollupCounter, string>> = {
  dossiers: 'Hồ sơ',
  forms: 'Tờ khai',
  formFields: 'Tổng số ô',
  fields: 'Trường thông tin',
  filled: 'Điền sẵn',
  alreadyRight: 'Đã đúng',
  kept: 'Giữ nguyên',
  offered: 'Chờ chọn',
  left: 'Không điền',
  refused: 'Không điền được',
  notAccepted: 'Trang không nhận',
  noOption: 'Không có lựa chọn',
  unknown: 'Chưa rõ',
  undone: 'Hoàn tác',
  editedAfter: 'Sửa sau khi điền',
  redeclared: 'Khai báo lại',
  lookups: 'Lượt tra cứu',
  submits: 'Lượt nộp',
  cleanDossiers: 'Hồ sơ không khai lại',
  answered: 'Ô nguồn trả lời được',
  misfits: 'Ô lệch cấu trúc, mã',
  outside: 'Ô ngoài nguồn',
  withIdNumber: 'Tờ khai có số định danh',
  papers: 'Giấy tờ có thể bớt',
  keystrokes: 'Phím không phải gõ',
  useMs: 'Thời gian dùng (ms)',
};

/** What each column counts, in one sentence. */
export const COUNTER_MEANINGS: Readonly<Record<RollupCounter, string>> = {
  dossiers: 'Số hồ sơ có thao tác trên tờ khai; mỗi hồ sơ tính một lần.',
  forms: 'Số tờ khai; một hồ sơ có thể có nhiều tờ khai.',
  formFields: 'Tất cả các ô của tờ khai, kể cả ô không hỏi dữ liệu công dân.',
  fields: 'Ô hỏi một dữ liệu công dân; mỗi ô tính một lần, theo trạng thái cuối.',
  filled: 'Ô đang giữ giá trị do tiện ích điền.',
  alreadyRight: 'Ô đã có đúng giá trị trước khi điền.',
  kept: 'Ô có giá trị khác và cán bộ giữ giá trị đó.',
  offered: 'Ô có nhiều cách hiểu, cán bộ chưa chọn.',
  left: 'Ô không điền: dữ liệu không có, hoặc phải do công dân tự khai.',
  refused: 'Ô không thể ghi: bị khóa, bị ẩn hoặc đã thay đổi.',
  notAccepted: 'Trang không giữ giá trị đã điền.',
  noOption: 'Danh mục của trang không có lựa chọn khớp.',
  unknown: 'Việc điền bị dừng giữa chừng, chưa rõ kết quả.',
  undone: 'Ô đã điền rồi được hoàn tác.',
  editedAfter: 'Ô đã điền rồi bị sửa, chưa rõ nguyên nhân.',
  redeclared: 'Ô nhập tay dù cơ sở dữ liệu đã có thông tin.',
  lookups: 'Số lần tra cứu thông tin công dân, kể cả lần không có kết quả.',
  submits: 'Số lần nộp tờ khai.',
  cleanDossiers: 'Hồ sơ không có ô nào nhập tay dù cơ sở dữ liệu đã có thông tin.',
  answered: 'Ô mà thông tin tra cứu trả lời được, kể cả khi phải chọn hoặc chuyển đổi.',
  misfits: 'Ô nguồn trả lời được nhưng cấu trúc hoặc danh mục mã khác nguồn.',
  outside: 'Ô hỏi điều nguồn không có hoặc chính là nội dung đang khai.',
  withIdNumber: 'Tờ khai mà ô số định danh cá nhân có giá trị.',
  papers: 'Giấy tờ trong thành phần hồ sơ mà thông tin tra cứu có thể thay thế.',
  keystrokes: 'Số ký tự tiện ích đã điền và không bị hoàn tác.',
  useMs: 'Thời gian rà soát, điền và chờ trang ổn định, tính bằng mili giây.',
};

export const DATA_KIND_WORDS: Readonly<Record<DataKind, string>> = {
  real: 'Thực tế',
  training: 'TẬP HUẤN',
};

/** What a group is called where entries named nothing. */
export const UNNAMED_WORDS = 'Chưa xác định';
