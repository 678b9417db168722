import { describe, expect, it } from 'vitest';
import { type CheckedPersonView, CheckForm } from '../../../../components/counter/CheckForm';
import { LookUpTerms } from '../../../../components/counter/LookUpTerms';
import type { PersonRef } from '../../../../lib/citizen/person';
import { ref } from '../../form/plan/planning';
import { show } from '../show';

const PURPOSES = [
  { code: 'dossier', label: 'Giải quyết hồ sơ' },
  { code: 'correction', label: 'Đề nghị điều chỉnh dữ liệu' },
];

describe('the terms of a look-up', () => {
  const terms = (change: Partial<Parameters<typeof LookUpTerms>[0]> = {}) => {
    const said: string[] = [];
    const view = show(
      <LookUpTerms
        purposes={PURPOSES}
        purpose="dossier"
        asksProcedure={true}
        procedure=""
        busy={false}
        onPurpose={(code) => said.push(`purpose ${code}`)}
        onProcedure={(code) => said.push(`procedure ${code}`)}
        {...change}
      />,
    );
    return { ...view, said };
  };

  it('are not asked where policy and page settle them', () => {
    const view = terms({ purposes: PURPOSES.slice(0, 1), asksProcedure: false });
    expect(view.root.innerHTML).toBe('');
  });

  it('are the purposes of policy, each by its label, and a procedure’s code', () => {
    const view = terms();
    expect(view.texts('option')).toEqual(PURPOSES.map(({ label }) => label));
    const select = view.find<HTMLSelectElement>('[data-purpose]');
    select.value = 'correction';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    const box = view.find<HTMLInputElement>('[data-procedure]');
    box.value = '1.001193';
    box.dispatchEvent(new Event('input', { bubbles: true }));
    return new Promise<void>((resolve) => setTimeout(resolve)).then(() => {
      view.find('[data-procedure-form]').dispatchEvent(new Event('submit', { cancelable: true }));
      expect(view.said).toEqual(['purpose correction', 'procedure 1.001193']);
    });
  });

  it('cannot be changed while a look-up is under way', () => {
    const view = terms({ busy: true, procedure: '1.001193' });
    expect(view.find<HTMLSelectElement>('[data-purpose]').disabled).toBe(true);
    view.find('[data-procedure-form]').dispatchEvent(new Event('submit', { cancelable: true }));
    expect(view.said).toEqual([]);
  });
});

describe('a form that is verified', () => {
  const check = (persons: readonly CheckedPersonView[], busy = false) => {
    const asked: PersonRef[] = [];
    const view = show(
      <CheckForm
        persons={persons}
        busy={busy}
        onVerify={(person) => asked.push(person)}
        onAgain={() => undefined}
        onClose={() => undefined}
      />,
    );
    return { ...view, asked };
  };
  const verdict = { assurance: 'signed', training: false, at: '10:32' } as const;
  const father = { person: ref('father'), missing: [], verdict: null };

  it('offers its question for whoever is complete, and says what another lacks', async () => {
    const view = check([
      father,
      { person: ref('mother'), missing: ['number', 'birthDate'], verdict: null },
    ]);
    expect(view.texts('[data-verify]')).toEqual(['Kiểm tra']);
    expect(view.text()).toContain('Tờ khai chưa có, hoặc chưa rõ: số định danh, ngày sinh.');
    await view.click('[data-verify="father#1"]');
    expect(view.asked).toEqual([ref('father')]);
  });

  it('is not asked twice at a time', async () => {
    const view = check([father], true);
    await view.click('[data-verify="father#1"]');
    expect(view.asked).toEqual([]);
  });

  it.each([
    [true, 'matches', /Khớp: .*Chưa xác thực người đang có mặt\..*Cổng tỉnh đã ký, lúc 10:32\./],
    [false, 'differs', /Không khớp: .*không mặc nhiên là căn cứ từ chối hồ sơ\./],
  ])('says of a verdict %s no more than is known', (matches, name, words) => {
    const view = check([{ ...father, verdict: { ...verdict, matches } }]);
    expect(view.find('[data-checked]').dataset['verdict']).toBe(name);
    expect(view.text()).toMatch(words);
    expect(view.text()).not.toContain('TẬP HUẤN');
  });

  it('marks what invented citizens answered', () => {
    const view = check([{ ...father, verdict: { ...verdict, matches: true, training: true } }]);
    expect(view.text()).toContain('TẬP HUẤN');
  });
});
