import { describe, expect, it } from 'vitest';
import type { FieldKey } from '../../../lib/citizen/keys';
import {
  buildReview,
  decidedRows,
  decideRow,
  instructionsOf,
  openOffers,
  outcomeWithoutWriting,
} from '../../../lib/counter/review';
import type { Review, RowChoice } from '../../../lib/counter/state';
import { aField, anAnswer, understood } from '../form/factories';
import { aCitizen, planAll, type Question, SUOI_DAY, TAN_HOI } from '../form/plan/planning';
import { residenceForm } from './forms';
import { createTestCounter, FATHER, KHOI } from './test-counter';

const LEAVE: RowChoice = { chosen: false, choiceId: null, replace: false };
const take = (choiceId: string): RowChoice => ({ chosen: true, choiceId, replace: false });

/** The boxes of one address whose meaning is open between these. */
function addressBoxes(...meanings: readonly ('permanentAddress' | 'currentAddress')[]): Question[] {
  return (['province', 'commune', 'detail'] as const).map((part) => ({
    field: aField({ id: part }),
    understanding: understood(
      part,
      null,
      'choice',
      meanings.map((key) => anAnswer(`${key}.${part}` as FieldKey)),
    ),
  }));
}

const ELSEWHERE = { ...TAN_HOI, province: '79', commune: '26740', detail: 'Số 9' };
const reviewOf = (questions: readonly Question[], values: Parameters<typeof aCitizen>[0]): Review =>
  buildReview(planAll(questions, [aCitizen(values)]), null, 1000, 0);
const choiceId = (review: Review, fieldId: string, nth = 0) =>
  review.rows.find((row) => row.fieldId === fieldId)?.choices[nth]?.id ?? '';
const chosenTexts = (review: Review) =>
  Object.fromEntries(decidedRows(review).map((row) => [row.fieldId, row.value ? row.shown : null]));

describe('a review', () => {
  const name = {
    field: aField({ id: 'name' }),
    understanding: understood('name', anAnswer('fullName')),
  };
  const full = { ...name, field: aField({ id: 'name', empty: false }), shows: 'Lê Khôi' };

  it('counts the offers that wait, and those answered no longer', () => {
    const review = reviewOf(addressBoxes('permanentAddress', 'currentAddress'), {
      permanentAddress: TAN_HOI,
      currentAddress: ELSEWHERE,
    });
    expect(openOffers(review)).toBe(3);
    const taken = decideRow(review, 'province', take(choiceId(review, 'province')), 2000);
    expect(openOffers(taken)).toBe(0);
  });

  it.each([
    ['proposes an empty field', name, true],
    ['keeps a different value unless chosen', full, false],
    [
      'leaves what is not filled',
      { ...name, understanding: understood('name', null, 'other') },
      false,
    ],
  ])('%s', (_name, question, chosen) => {
    const review = reviewOf([question], { fullName: 'Lê Minh Khôi' });
    expect(review.choices['name']).toEqual({ ...LEAVE, chosen });
    expect(instructionsOf(review)).toHaveLength(chosen ? 1 : 0);
  });

  it('writes over a different value only when the clerk says so', () => {
    const review = reviewOf([full], { fullName: 'Lê Minh Khôi' });
    const replaced = decideRow(
      review,
      'name',
      { chosen: true, choiceId: null, replace: true },
      2000,
    );
    expect(instructionsOf(replaced)).toEqual([
      {
        fieldId: 'name',
        signature: 'sig-name',
        value: { kind: 'text', text: 'Lê Minh Khôi' },
        replace: true,
      },
    ]);
  });

  it('keeps what was decided for rows that did not change, and forgets it for others', () => {
    const before = decideRow(reviewOf([name], { fullName: 'Lê Minh Khôi' }), 'name', LEAVE, 2000);
    const again = (fullName: string) =>
      buildReview(planAll([name], [aCitizen({ fullName })]), before, 3000, 0);
    expect(again('Lê Minh Khôi')).toMatchObject({
      revision: 3,
      shownAt: 3000,
      choices: { name: LEAVE },
    });
    expect(again('Trần Hữu Phước').choices['name']?.chosen).toBe(true);
  });

  it('is a new one after every decision, so that a confirm of the old one is not taken', () => {
    const review = reviewOf([name], { fullName: 'Lê Minh Khôi' });
    expect(decideRow(review, 'name', LEAVE, 2000)).toMatchObject({ revision: 2, shownAt: 2000 });
    expect(decideRow(review, 'nobody', LEAVE, 2000)).toBe(review);
  });

  it.each([
    ['an offer that nobody took', 'offer', 'choice-of-meaning', 'offered', 'choice-of-meaning'],
    ['a field that is never filled', 'leave', 'declared-fact', 'left', 'declared-fact'],
    ['a different value', 'fill', 'holds-other-value', 'kept', 'holds-other-value'],
    ['the right value, left by the clerk', 'fill', 'already-right', 'kept', 'not-chosen-by-clerk'],
    ['an empty field, left by the clerk', 'fill', 'same-meaning', 'left', 'not-chosen-by-clerk'],
  ] as const)('says what becomes of %s', (_name, decision, reason, outcome, said) => {
    const [row] = reviewOf([name], { fullName: 'x' }).rows;
    if (!row) throw new RangeError('no row');
    expect(outcomeWithoutWriting({ ...row, decision, reason })).toEqual({
      fieldId: 'name',
      outcome,
      reason: said,
    });
  });
});

describe('the boxes of one address', () => {
  it('are one question: a meaning taken for one is taken for all', () => {
    const review = reviewOf(addressBoxes('permanentAddress', 'currentAddress'), {
      permanentAddress: TAN_HOI,
      currentAddress: ELSEWHERE,
    });
    expect(review.rows.map(({ decision }) => decision)).toEqual(['offer', 'offer', 'offer']);
    const decided = decideRow(review, 'commune', take(choiceId(review, 'commune', 1)), 2000);
    expect(chosenTexts(decided)).toEqual({
      province: 'Thành phố Hồ Chí Minh',
      commune: 'Phường Sài Gòn',
      detail: 'Số 9',
    });
    expect(instructionsOf(decided)).toHaveLength(3);
  });

  it('keep what was decided for one of them before', () => {
    const review = reviewOf(addressBoxes('permanentAddress', 'currentAddress'), {
      permanentAddress: TAN_HOI,
      currentAddress: ELSEWHERE,
    });
    const first = decideRow(review, 'detail', take(choiceId(review, 'detail', 0)), 2000);
    const second = decideRow(first, 'commune', take(choiceId(review, 'commune', 1)), 3000);
    expect(chosenTexts(second)).toMatchObject({
      commune: 'Phường Sài Gòn',
      detail: 'Tổ 7, ấp Hội Phước',
    });
  });

  it('never take one of several divided communes for the clerk', () => {
    const review = reviewOf(addressBoxes('permanentAddress', 'currentAddress'), {
      permanentAddress: SUOI_DAY,
      currentAddress: ELSEWHERE,
    });
    const decided = decideRow(review, 'province', take(choiceId(review, 'province', 0)), 2000);
    expect(chosenTexts(decided)).toEqual({
      province: 'Tỉnh Tây Ninh',
      commune: null,
      detail: 'Tổ 6, ấp 2',
    });
  });

  it('take nothing for other persons or other questions', () => {
    const others: Question[] = addressBoxes('permanentAddress', 'currentAddress').map(
      ({ field, understanding }) => ({
        field: { ...field, id: `${field.id}-owner` },
        understanding: {
          ...understanding,
          fieldId: `${field.id}-owner`,
          others: understanding.others.map((answer) => ({ ...answer, person: 'owner' as const })),
        },
      }),
    );
    const citizen = aCitizen(
      { permanentAddress: TAN_HOI, currentAddress: ELSEWHERE },
      {
        roles: [
          { person: 'applicant', ordinal: 1 },
          { person: 'owner', ordinal: 1 },
        ],
      },
    );
    const questions = [...addressBoxes('permanentAddress', 'currentAddress'), ...others];
    const review = buildReview(planAll(questions, [citizen]), null, 1000, 0);
    const decided = decideRow(review, 'commune', take(choiceId(review, 'commune', 1)), 2000);
    expect(Object.entries(chosenTexts(decided)).filter(([, text]) => text !== null).length).toBe(3);
  });
});

describe('a taken choice', () => {
  it('says in the journal whose datum was written, and from where', async () => {
    const desk = await createTestCounter(residenceForm());
    await desk.place('000066586523', { person: 'applicant', ordinal: 1 });
    const { review } = await desk.state();
    const open = review?.rows.filter(({ decision }) => decision === 'offer') ?? [];
    expect(open).not.toEqual([]);
    for (const { fieldId, choices } of open) {
      const [first] = choices;
      if (first) await desk.counter.act({ type: 'row', fieldId, choice: take(first.id) });
    }
    const { result } = await desk.confirm();
    const entry = (await desk.entries()).at(-1);
    for (const row of open) {
      const [first] = row.choices;
      expect(result?.outcomes.find(({ fieldId }) => fieldId === row.fieldId)?.outcome).toBe(
        'filled',
      );
      expect(entry?.rows).toContainEqual(
        expect.objectContaining({
          key: first?.key,
          person: first?.person.person,
          decision: 'offer',
          outcome: 'filled',
          source: 'csdlqgdc',
        }),
      );
    }
  });

  it('is in the journal although the field itself could not say whose it is', () => {
    const question: Question = {
      field: aField({ id: 'name' }),
      understanding: understood('name', null, 'held', [
        anAnswer('fullName', 'father'),
        anAnswer('fullName', 'mother'),
      ]),
    };
    const father = aCitizen({ fullName: 'Lê Minh Khôi' }, { roles: [FATHER] });
    const review = buildReview(planAll([question], [father]), null, 1000, 0);
    const decided = decideRow(review, 'name', take(choiceId(review, 'name')), 2000);
    expect(decidedRows(review)[0]).toMatchObject({ key: null, person: null });
    expect(decidedRows(decided)[0]).toMatchObject({
      key: 'fullName',
      person: FATHER,
      source: 'csdlqgdc',
      decision: 'offer',
    });
  });

  it('that was taken back is open again', async () => {
    const desk = await createTestCounter();
    await desk.place(KHOI, FATHER);
    const before = await desk.state();
    expect(before.review?.choices['father-name']?.chosen).toBe(true);
    const { notice } = await desk.counter.act({
      type: 'row',
      fieldId: 'father-name',
      choice: LEAVE,
    });
    expect(notice).toBeNull();
    await desk.confirm();
    expect(desk.page.shows('father-name')).toBe('');
    const row = (await desk.entries()).at(-1)?.rows.find(({ key }) => key === 'fullName');
    expect(row).toMatchObject({ decision: 'leave' });
  });
});

it('says of a field of a table how many rows said the same, so that a lost row shows', () => {
  const asking = (id: string, signature: string): Question => ({
    field: aField({ id, signature }),
    understanding: understood(id, anAnswer('fullName')),
  });
  const review = reviewOf([asking('f1', 'ab12'), asking('f2', 'ab12:2'), asking('f3', 'cd34')], {
    fullName: 'Lê Minh Khôi',
  });
  expect(instructionsOf(review).map(({ twins }) => twins)).toEqual([2, 2, undefined]);
});
