import type { FieldDescription, FormDescription, SectionText } from '../contract/field';
import { understandInSlices } from '.';

type Question = readonly [label: string, name: string, control?: FieldDescription['control']];

const PEOPLE = ['Người yêu cầu', 'Thông tin người cha', '2. Thông tin về người mẹ'];
const OF_EACH: readonly Question[] = [
  ['Họ, chữ đệm, tên (*)', 'HoTen'],
  ['Ngày, tháng, năm sinh:', 'txtNgaySinh', 'date'],
  ['Giới tính', 'sex', 'select'],
  ['Dân tộc', 'data[danToc]', 'select'],
  ['Quốc tịch', 'quoc_tich', 'combobox'],
  ['Số định danh cá nhân', 'SoDinhDanh'],
  ['Số CMND/CCCD/Hộ chiếu', 'soGiayTo'],
  ['Ngày cấp', 'NgayCap', 'date'],
  ['Nơi cấp', 'NoiCap'],
  ['Nơi thường trú', 'ThuongTru'],
  ['Tỉnh/Thành phố', 'tinh', 'select'],
  ['Xã/Phường', 'xa', 'select'],
  ['Số nhà, đường', 'diaChi'],
  ['Quê quán', 'QueQuan'],
  ['Số điện thoại', 'DienThoai'],
  ['Thư điện tử', 'email'],
];
const OF_FORM: readonly Question[] = [
  ['Quan hệ với người được khai sinh', 'quanHe'],
  ['Họ tên chủ hộ', 'tenChuHo'],
  ['Nội dung đề nghị', 'noiDung', 'textarea'],
  ['Tôi cam đoan những lời khai trên là đúng', 'camDoan', 'checkbox'],
];

/** The questions of forms of this kind, asked as they ask them. */
export const SAMPLE: FormDescription = {
  title: 'Tờ khai đăng ký khai sinh',
  headings: ['Tờ khai đăng ký khai sinh'],
  papers: [],
  fields: [
    ...PEOPLE.flatMap((title, at) =>
      OF_EACH.map((question) =>
        fieldOf(question, at, [{ id: `s${at + 1}`, from: 'legend', text: title }]),
      ),
    ),
    ...OF_FORM.map((question) => fieldOf(question, PEOPLE.length, [])),
  ],
};

function fieldOf(
  [label, name, control = 'text']: Question,
  block: number,
  sections: readonly SectionText[],
): FieldDescription {
  const id = `${name}_${block}`;
  return {
    id,
    signature: id,
    control,
    texts: [
      { from: 'label', text: label },
      { from: 'name', text: id },
      { from: 'id', text: id },
    ],
    sections,
    parts: [
      { part: 'whole', tag: '', type: '', name: id, domId: id, autocomplete: '', maxLength: 0 },
    ],
    options: [],
    optionCount: 0,
    readOnly: false,
    disabled: false,
    visible: true,
    required: false,
    empty: true,
  };
}

const TIMES = 3;

/**
 * Understands that sample for nobody, in slices: code that runs for the first time is several times slower, and this
 * way that is over before a citizen is scanned. Keeps nothing.
 */
export async function warmUp(pause?: () => Promise<void>): Promise<void> {
  for (let time = 0; time < TIMES; time += 1) await understandInSlices(SAMPLE, pause);
}
