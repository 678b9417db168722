import type { FieldDescription, FormDescription } from '../../../lib/form/contract/field';
import { aField, aForm } from '../form/factories';

export const FATHER_BLOCK = 'Thông tin về người cha';
const MOTHER = 'Thông tin về người mẹ';
const CHILD = 'Thông tin về người được khai sinh';

/** Signatures of the shape that reading makes: at most eleven letters and digits. */
export function signatureOf(id: string): string {
  return id.replaceAll('-', '').slice(-11);
}

export function field(
  id: string,
  section: string,
  label: string,
  change: Partial<FieldDescription> = {},
): FieldDescription {
  return aField({
    id,
    signature: signatureOf(id),
    texts: [{ from: 'label', text: label }],
    sections: [{ id: section, from: 'legend', text: section }],
    ...change,
  });
}

/** A birth registration with the blocks of both parents and the child. */
export function birthForm(change: Partial<FormDescription> = {}): FormDescription {
  return aForm(
    [
      field('child-name', CHILD, 'Họ, chữ đệm, tên'),
      field('father-name', FATHER_BLOCK, 'Họ, chữ đệm, tên'),
      field('father-born', FATHER_BLOCK, 'Ngày, tháng, năm sinh'),
      field('father-number', FATHER_BLOCK, 'Số định danh cá nhân'),
      field('father-ethnicity', FATHER_BLOCK, 'Dân tộc'),
      field('father-residence', FATHER_BLOCK, 'Nơi cư trú'),
      field('mother-name', MOTHER, 'Họ, chữ đệm, tên'),
      field('mother-number', MOTHER, 'Số định danh cá nhân'),
      field('mother-home', MOTHER, 'Quê quán'),
      field('oath', 'Cam đoan', 'Tôi cam đoan lời khai trên là đúng'),
    ],
    {
      title: 'Đăng ký khai sinh',
      headings: ['Tờ khai đăng ký khai sinh'],
      procedureCode: '1.001193',
      ...change,
    },
  );
}

/** A form that asks where somebody lives, in four boxes whose meaning is open. */
export function residenceForm(): FormDescription {
  const OWNER = 'Thông tin người yêu cầu';
  return aForm(
    [
      field('name', OWNER, 'Họ, chữ đệm, tên'),
      field('province', OWNER, 'Nơi cư trú: Tỉnh/Thành phố', { control: 'select' }),
      field('commune', OWNER, 'Nơi cư trú: Xã/Phường', { control: 'select' }),
      field('detail', OWNER, 'Nơi cư trú: Số nhà, đường, ấp'),
    ],
    { title: 'Tờ khai xác nhận thông tin', headings: ['Tờ khai xác nhận thông tin'] },
  );
}
