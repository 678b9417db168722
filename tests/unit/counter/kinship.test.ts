import { expect, it } from 'vitest';
import { aForm } from '../form/factories';
import { FATHER_BLOCK, field } from './forms';
import { createTestCounter, FATHER, HAN, KHOI, MOTHER } from './test-counter';

const WIFE = 'Thông tin về người vợ';
const MOTHER_BLOCK = 'Thông tin về người mẹ';

/** A form that asks about a wife whom nobody scanned, beside the mother and the father who were. */
const form = aForm(
  [
    field('mother-name', MOTHER_BLOCK, 'Họ, chữ đệm, tên'),
    field('father-name', FATHER_BLOCK, 'Họ, chữ đệm, tên'),
    field('wife-name', WIFE, 'Họ, chữ đệm, tên'),
  ],
  { title: 'Tờ khai', headings: ['Tờ khai'] },
);

it('a name that a record gives for somebody who was not scanned is journaled under that record’s citizen', async () => {
  const desk = await createTestCounter(form);
  await desk.place(HAN, MOTHER);
  const placed = await desk.place(KHOI, FATHER);
  const row = placed.review?.rows.find(({ fieldId }) => fieldId === 'wife-name');
  expect(row).toMatchObject({ decision: 'offer', reason: 'kinship-only-suggests' });
  const khoi = placed.citizens[1];
  const [taken] = row?.choices ?? [];
  expect(taken).toMatchObject({ meaning: 'related-person', citizen: khoi?.id });
  const choice = { chosen: true, choiceId: taken?.id ?? null, replace: false };
  await desk.counter.act({ type: 'row', fieldId: 'wife-name', choice });
  await desk.confirm();
  await desk.counter.act({ type: 'undo' });
  const entries = (await desk.entries()).filter(({ rows }) =>
    rows.some(({ person, outcome }) => person === 'wife' && outcome !== 'offered'),
  );
  expect(entries.map(({ kind }) => kind)).toEqual(['fill-intent', 'fill', 'undo-intent', 'undo']);
  for (const { citizen } of entries) expect(citizen).toEqual(khoi?.pseudonym);
});
