import { describe, expect, it } from 'vitest';
import { AskPerson } from '../../../../components/counter/AskPerson';
import { CitizenList } from '../../../../components/counter/CitizenList';
import { PERSON_ROLES, type PersonRef } from '../../../../lib/citizen/person';
import { type IdentityView, identityView } from '../../../../lib/counter/identity-view';
import type { CounterCitizen } from '../../../../lib/counter/state';
import { aRecord, ref } from '../../form/plan/planning';
import { show } from '../show';

const IDENTITY: IdentityView = {
  name: 'Lê Minh Khôi',
  number: '000 095 250 112',
  birthDate: '12/03/1995',
  sex: 'Nam',
  agreement: 'agrees',
  differences: [],
  decision: null,
  basis: 'card-scanned',
  assurance: 'embedded',
  lookedUpAt: '10:00',
  training: true,
};

describe('who this is', () => {
  const ask = (...suggestions: Parameters<typeof AskPerson>[0]['suggestions']) => {
    const placed: (readonly PersonRef[])[] = [];
    let removed = 0;
    const view = show(
      <AskPerson
        identity={IDENTITY}
        suggestions={suggestions}
        onPlace={(roles) => placed.push(roles)}
        onRemove={() => {
          removed += 1;
        }}
        onDecide={() => undefined}
      />,
    );
    return { ...view, placed, removed: () => removed };
  };

  it('is chosen by the clerk among the form’s persons, best guess first', async () => {
    const view = ask(
      { ref: ref('father'), fields: 5, taken: false },
      { ref: ref('member', 2), fields: 3, taken: true },
    );
    expect(view.texts('[data-person]')).toEqual(['Cha5 trường', 'Thành viên 2đã có người']);
    expect(view.find('[data-person]').className).toContain('chip-suggested');
    await view.click('[data-person="member#2"]');
    expect(view.placed).toEqual([[ref('member', 2)]]);
  });

  it('is asked after the decision, where card and record differ, under a heading that stands first', () => {
    const differing: IdentityView = {
      ...IDENTITY,
      agreement: 'differs',
      differences: [{ item: 'birthDate', record: '12/03/1995', said: '13/03/1995' }],
    };
    const view = show(
      <AskPerson
        identity={differing}
        suggestions={[{ ref: ref('father'), fields: 5, taken: false }]}
        onPlace={() => undefined}
        onRemove={() => undefined}
        onDecide={() => undefined}
      />,
    );
    expect(view.root.querySelector('[data-person]')).toBeNull();
    const order = [...view.root.querySelectorAll('h2, [data-decide]')].map(
      ({ tagName }) => tagName,
    );
    expect(order).toEqual(['H2', 'BUTTON', 'BUTTON', 'BUTTON', 'BUTTON']);
    expect(view.texts('h2')).toEqual(['Đối chiếu trước khi tiếp tục']);
  });

  it('can be given up, also where the form asks nothing of anybody', async () => {
    const view = ask();
    expect(view.text()).toContain('Chưa có gì để điền');
    await view.click('button');
    expect(view.removed()).toBe(1);
  });

  it.each([
    ['agrees', 'chưa xác thực người cầm thẻ'],
    ['number-only', 'chưa đối chiếu với thẻ'],
    ['differs', 'không mặc nhiên là căn cứ từ chối'],
  ] as const)('claims no more than is known: %s', (agreement, words) => {
    const view = show(
      <AskPerson
        identity={{ ...IDENTITY, agreement }}
        suggestions={[]}
        onPlace={() => undefined}
        onRemove={() => undefined}
        onDecide={() => undefined}
      />,
    );
    expect(view.text()).toContain(words);
    expect(view.text()).toContain('TẬP HUẤN');
  });
});

describe('the record beside the card', () => {
  const view = (change: Partial<CounterCitizen> = {}) =>
    identityView({
      id: 'c1',
      record: aRecord({
        fullName: 'Lê Minh Khôi',
        sex: 'male',
        birthDate: { year: 1995, month: 3, day: 12 },
      }),
      roles: [],
      basis: 'card-scanned',
      identity: { outcome: 'agrees' },
      asked: [],
      pseudonym: { keyId: 'local:0000000000000000', value: '0'.repeat(64) },
      card: null,
      ...change,
    });

  it('shows what differs as both sides say it, and nothing else', () => {
    const card = {
      fullName: 'Lê Minh Khoa',
      birthDate: '13/03/1995',
      sex: 'male',
      issueDate: null,
    } as const;
    const identity = { outcome: 'differs', differs: ['fullName', 'birthDate'], decision: null };
    expect(view({ card, identity } as Partial<CounterCitizen>)).toMatchObject({
      agreement: 'differs',
      decision: null,
      differences: [
        { item: 'fullName', record: 'Lê Minh Khôi', said: 'Lê Minh Khoa' },
        { item: 'birthDate', record: '12/03/1995', said: '13/03/1995' },
      ],
    });
  });

  it('is shown in groups of three digits, in words, and marked as training', () => {
    expect(view()).toMatchObject({
      name: 'Lê Minh Khôi',
      number: '000 095 250 112',
      birthDate: '12/03/1995',
      sex: 'Nam',
      training: true,
    });
  });
});

describe('the people of a dossier', () => {
  const citizens = [
    { id: 'c1', name: 'Lê Minh Khôi', roles: [ref('father')], open: [ref('applicant')] },
  ];
  const list = (locked: boolean) => {
    const placed: (readonly PersonRef[])[] = [];
    const removed: string[] = [];
    const view = show(
      <CitizenList
        citizens={citizens}
        locked={locked}
        onPlace={(_citizen, roles) => placed.push(roles)}
        onRemove={(citizen) => removed.push(citizen)}
      />,
    );
    return { ...view, placed, removed };
  };

  it('may get a further capacity, and keep the first', async () => {
    const view = list(false);
    await view.click('.chip');
    expect(view.placed).toEqual([[ref('father'), ref('applicant')]]);
    await view.click('[aria-label="Bỏ Lê Minh Khôi"]');
    expect(view.removed).toEqual(['c1']);
  });

  it('stay as they are during and after a fill', () => {
    expect(list(true).texts('button')).toEqual([]);
  });

  it('have a Vietnamese word for every capacity, with the number where it counts', () => {
    const words = PERSON_ROLES.flatMap((person) =>
      [1, 2].map((ordinal) => {
        const view = show(
          <CitizenList
            citizens={[{ id: 'c', name: '', roles: [{ person, ordinal }], open: [] }]}
            locked
            onPlace={() => undefined}
            onRemove={() => undefined}
          />,
        );
        return view.text();
      }),
    );
    expect(new Set(words).size).toBe(PERSON_ROLES.length * 2);
    expect(words).toContain('Cha');
    expect(words).toContain('Cha 2');
    expect(words).toContain('Thành viên 1');
  });
});
