import { expect, it } from 'vitest';
import { readForm } from '../../../../lib/form/read';
import { sameFields } from '../../../../lib/form/read/values';
import { pageOf } from './page';

const asking = (second: string) =>
  readForm(
    pageOf(`<label>Họ tên <input name="a"></label><label>${second} <input name="b"></label>`),
  );

it('finds the fields again that say of themselves what they said before', () => {
  const before = asking('Số nhà');
  const refs = before.form.fields.map(({ id, signature }) => ({ fieldId: id, signature }));
  expect(sameFields(before, refs)).toEqual(refs.map(({ fieldId }) => fieldId));
  expect(sameFields(asking('Ghi chú'), refs)).toEqual([refs[0]?.fieldId]);
});
