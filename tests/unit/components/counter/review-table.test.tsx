import { describe, expect, it } from 'vitest';
import { ReviewTable } from '../../../../components/counter/ReviewTable';
import { buildReview } from '../../../../lib/counter/review';
import type { RowChoice } from '../../../../lib/counter/state';
import { aField, anAnswer, understood } from '../../form/factories';
import { aCitizen, asks, planAll, type Question, ref, SUOI_DAY } from '../../form/plan/planning';
import { show } from '../show';

const label = (text: string) => [{ from: 'label', text }] as const;
const QUESTIONS: readonly Question[] = [
  asks('fullName', { id: 'name', texts: label('Họ tên') }),
  asks('sex', { id: 'sex', texts: label('Giới tính') }, 'Nữ'),
  asks('ethnicity', { id: 'ethnicity', texts: label('Dân tộc') }),
  asks('birthDate.year', { id: 'year', texts: label('Năm sinh') }),
  asks('homeTown.commune', { id: 'commune', texts: label('Quê quán: xã') }),
  {
    field: aField({ id: 'father', texts: label('Họ tên cha') }),
    understanding: understood('father', anAnswer('fullName', 'father')),
  },
  {
    field: aField({ id: 'oath', texts: label('Cam đoan') }),
    understanding: understood('oath', null, 'declaration'),
  },
];

function showReview() {
  const citizen = aCitizen({
    fullName: 'Lê Minh Khôi',
    sex: 'male',
    ethnicity: '01',
    birthDate: { year: 1995 },
    homeTown: SUOI_DAY,
    father: { fullName: 'Lê Văn Thạnh' },
  });
  const review = buildReview(planAll(QUESTIONS, [citizen]), null, 0, 0);
  const decided: [string, RowChoice][] = [];
  const revealed: string[] = [];
  const view = show(
    <ReviewTable
      rows={review.rows}
      choices={review.choices}
      onChoice={(fieldId, choice) => decided.push([fieldId, choice])}
      onReveal={(fieldId) => revealed.push(fieldId)}
      persons={[ref('applicant'), ref('father')]}
      onCorrect={() => undefined}
    />,
  );
  const input = (fieldId: string, nth = 0) => {
    const all = view.root.querySelectorAll<HTMLInputElement>(`[data-field="${fieldId}"] input`);
    const found = all[nth];
    if (!found) throw new RangeError(`no input ${nth} of ${fieldId}`);
    return found;
  };
  return {
    ...view,
    decided,
    revealed,
    input,
    row: (id: string) => view.find(`[data-field="${id}"]`),
  };
}

describe('the review table', () => {
  it('groups what may be filled by person, and folds the rest with its reasons', () => {
    const view = showReview();
    expect(view.texts('.review-person')).toEqual(['Người nộp hồ sơ', 'Cha']);
    expect(view.find('summary').textContent).toContain('1 trường');
    expect(view.find('[data-left="oath"]').textContent).toContain('Cam đoan');
    expect(view.find('details').hasAttribute('open')).toBe(false);
  });

  it('ticks what is proposed, and shows the old value beside the new one unticked', () => {
    const view = showReview();
    expect(view.input('name').checked).toBe(true);
    expect(view.input('sex').checked).toBe(false);
    expect(view.find('[data-field="sex"] del').textContent).toBe('Nữ');
    expect(view.find('[data-field="sex"] strong').textContent).toBe('Nam');
  });

  it('replaces a different value only by a tick on its own row', () => {
    const view = showReview();
    view.input('sex').click();
    view.input('name').click();
    expect(view.decided).toEqual([
      ['sex', { chosen: true, choiceId: null, replace: true }],
      ['name', { chosen: false, choiceId: null, replace: false }],
    ]);
  });

  it('marks what is derived and what is sensitive', () => {
    const view = showReview();
    expect(view.row('year').textContent).toContain('suy ra');
    expect(view.row('ethnicity').textContent).toContain('nhạy cảm');
    expect(view.row('name').textContent).not.toMatch(/suy ra|nhạy cảm/);
  });

  it('offers candidates with none chosen, and lets an offer be left', () => {
    const view = showReview();
    const radios = [...view.row('commune').querySelectorAll<HTMLInputElement>('input[type=radio]')];
    expect(radios.map(({ checked }) => checked)).toEqual([false, false, true]);
    expect(view.row('commune').textContent).toContain('đơn vị sau sắp xếp');
    radios[1]?.click();
    expect(view.decided).toEqual([
      ['commune', { chosen: true, choiceId: 'commune/2', replace: false }],
    ]);
  });

  it('says that kinship is only a suggestion', () => {
    const view = showReview();
    expect(view.row('father').textContent).toContain('Lê Văn Thạnh');
    expect(view.row('father').textContent).toContain('chỉ là gợi ý');
    expect(view.input('father').checked).toBe(false);
  });

  it('brings a field of the page into view', async () => {
    const view = showReview();
    await view.click('[data-field="name"] .review-reveal');
    expect(view.revealed).toEqual(['name']);
  });
});
