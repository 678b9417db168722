import { describe, expect, it } from 'vitest';
import type { ControlKind, FieldDescription } from '../../../../lib/form/contract/field';
import { cascadeLevel, orderForWriting } from '../../../../lib/form/settle/order';

function field(text: string, control: ControlKind): FieldDescription {
  const from = /^[a-z_A-Z]+$/.test(text) ? 'name' : 'label';
  return {
    id: text,
    signature: text,
    control,
    texts: [{ from, text }],
    sections: [],
    parts: [],
    options: [],
    optionCount: 0,
    readOnly: false,
    disabled: false,
    visible: true,
    required: false,
    empty: true,
  };
}

describe('cascadeLevel', () => {
  it.each([
    ['Tỉnh/Thành phố', 1],
    ['Quận/Huyện/Thị xã', 2],
    ['Xã/Phường/Thị trấn', 3],
    ['Phường, xã, đặc khu', 3],
    ['cityCode', 1],
    ['wardCode', 3],
    ['maTinhThanh', 1],
    ['tinhTrangHonNhan', 0],
    ['NYC_QuanHe', 0],
    ['Quan hệ', 0],
    ['Tình trạng hôn nhân', 0],
    ['Dân tộc', 0],
  ])('puts %s at %i', (text, level) => {
    expect(cascadeLevel(field(text, 'select'))).toBe(level);
  });
});

it('writes what rebuilds others first, parents before children, texts last in their own order', () => {
  const fields = [
    field('Họ và tên', 'text'),
    field('Xã/Phường', 'select'),
    field('Địa chỉ', 'textarea'),
    field('Tỉnh', 'combobox'),
    field('Giới tính', 'radio'),
    field('Ngày sinh', 'date'),
    field('Quận/Huyện', 'select'),
    field('Quan hệ', 'select'),
  ];
  const order = orderForWriting(fields, (item) => item).map(({ id }) => id);
  expect(order).toEqual([
    'Giới tính',
    'Quan hệ',
    'Tỉnh',
    'Quận/Huyện',
    'Xã/Phường',
    'Họ và tên',
    'Địa chỉ',
    'Ngày sinh',
  ]);
});

it('leaves a field that is not found where the others are written last', () => {
  const order = orderForWriting([1, 2], (item) =>
    item === 1 ? undefined : field('Tỉnh', 'select'),
  );
  expect(order).toEqual([2, 1]);
});
