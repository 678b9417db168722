import { describe, expect, it } from 'vitest';
import { OutcomeView } from '../../../../components/counter/OutcomeView';
import {
  PLAN_REASON_WORDS,
  REFUSAL_WORDS,
  ROW_OUTCOME_WORDS,
  ROW_REASON_WORDS,
} from '../../../../components/wording/outcome';
import type { FieldOutcome } from '../../../../lib/counter/state';
import { tallyOutcomes } from '../../../../lib/counter/tally';
import { PLAN_REASONS } from '../../../../lib/form/contract/plan';
import { WRITE_REASONS } from '../../../../lib/form/contract/writing';
import { REFUSAL_CODES, ROW_OUTCOMES, ROW_REASONS } from '../../../../lib/journal/codes';
import { aCitizen, asks, planAll } from '../../form/plan/planning';
import { show } from '../show';

const OUTCOMES: readonly FieldOutcome[] = [
  { fieldId: 'f1', outcome: 'filled' },
  { fieldId: 'f2', outcome: 'already-right' },
  { fieldId: 'f3', outcome: 'kept', reason: 'holds-other-value' },
  { fieldId: 'f4', outcome: 'refused', reason: 'disabled' },
  { fieldId: 'f5', outcome: 'left', reason: 'declared-fact' },
  { fieldId: 'f6', outcome: 'unknown' },
];

function showOutcome(undone = false, outcomes = OUTCOMES) {
  const done: string[] = [];
  const questions = OUTCOMES.map(({ fieldId }) =>
    asks('fullName', { id: fieldId, texts: [{ from: 'label', text: `Ô ${fieldId}` }] }),
  );
  const view = show(
    <OutcomeView
      tally={tallyOutcomes(outcomes)}
      rows={planAll(questions, [aCitizen({ fullName: 'Lê Minh Khôi' })])}
      outcomes={outcomes}
      changed={[]}
      onRecheck={() => 0}
      undone={undone}
      onReveal={(fieldId) => done.push(fieldId)}
      onUndo={() => done.push('undo')}
      onAgain={() => done.push('again')}
    />,
  );
  return { ...view, done };
}

describe('the outcome', () => {
  it('shows first what needs the clerk, and not what was left by rule', () => {
    const view = showOutcome();
    const shown = [...view.root.querySelectorAll<HTMLElement>('[data-outcome]')];
    expect(shown.map((row) => row.dataset['outcome'])).toEqual([
      'refused',
      'unknown',
      'kept',
      'filled',
      'already-right',
    ]);
    expect(view.text()).toContain(ROW_REASON_WORDS.disabled);
  });

  it('counts each field once', () => {
    const view = showOutcome();
    expect(view.text()).toContain('Đã điền 2 trường');
    for (const words of ['1 đã đúng từ trước', '1 chờ cán bộ', '2 không điền được', '1 '])
      expect(view.text()).toContain(words);
  });

  it('brings a field into view, and can be undone once', async () => {
    const view = showOutcome();
    await view.click('.outcome-label');
    await view.click('[data-undo]');
    expect(view.done).toEqual(['f4', 'undo']);
    expect(showOutcome(true).root.querySelector('[data-undo]')).toBeNull();
    expect(showOutcome(true).text()).toContain('Đã hoàn tác');
  });
});

describe('the words of outcomes and reasons', () => {
  it.each([
    ['plan reasons', PLAN_REASONS, PLAN_REASON_WORDS],
    ['row reasons', ROW_REASONS, ROW_REASON_WORDS],
    ['write reasons', WRITE_REASONS, ROW_REASON_WORDS],
    ['refusals', REFUSAL_CODES, REFUSAL_WORDS],
    ['row outcomes', ROW_OUTCOMES, ROW_OUTCOME_WORDS],
  ] as const)('cover all %s, without a place for a value', (_name, codes, words) => {
    const said = words as Readonly<Record<string, string>>;
    expect(codes.filter((code) => !said[code])).toEqual([]);
    expect(Object.values(said).filter((text) => /[{}$%<>]|undefined/.test(text))).toEqual([]);
  });
});
