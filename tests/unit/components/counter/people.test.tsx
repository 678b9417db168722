import { describe, expect, it } from 'vitest';
import { AskPerson } from '../../../../components/counter/AskPerson';
import { CitizenList } from '../../../../components/counter/CitizenList';
import type { IdentityView } from '../../../../components/counter/IdentityCheck';
import { identityView } from '../../../../entrypoints/sidepanel/identity-view';
import { PERSON_ROLES, type PersonRef } from '../../../../lib/citizen/person';
import type { PartialDate } from '../../../../lib/citizen/record';
import { aRecord, ref } from '../../form/plan/planning';
import { show } from '../show';

const IDENTITY: IdentityView = {
  name: 'Lê Minh Khôi',
  number: '000 095 250 112',
  birthDate: '12/03/1995',
  sex: 'Nam',
  cardBirthDate: '12/03/1995',
  agreement: 'agrees',
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

  it('can be given up, also where the form asks nothing of anybody', async () => {
    const view = ask();
    expect(view.text()).toContain('Chưa có gì để điền');
    await view.click('button');
    expect(view.removed()).toBe(1);
  });

  it.each([
    ['agrees', 'chưa xác thực người cầm thẻ'],
    ['number-only', 'chưa đối chiếu với thẻ'],
    ['differs', 'kiểm tra lại'],
  ] as const)('claims no more than is known: %s', (agreement, words) => {
    const view = show(
      <AskPerson
        identity={{ ...IDENTITY, agreement }}
        suggestions={[]}
        onPlace={() => undefined}
        onRemove={() => undefined}
      />,
    );
    expect(view.text()).toContain(words);
    expect(view.text()).toContain('TẬP HUẤN');
  });
});

describe('the record beside the card', () => {
  const view = (
    birthDate: PartialDate,
    cardDate: string | null,
    sex: 'male' | 'female' | '' = 'male',
  ) =>
    identityView({
      id: 'c1',
      record: aRecord({ fullName: 'Lê Minh Khôi', sex: 'male', birthDate }),
      roles: [],
      basis: 'scan',
      pseudonym: { keyId: 'local:0000000000000000', value: '0'.repeat(64) },
      card:
        cardDate === null
          ? null
          : {
              fullName: 'LE MINH KHOI',
              birthDate: cardDate,
              sex,
              textTrusted: false,
              issueDate: null,
            },
    });
  const WHOLE = { year: 1995, month: 3, day: 12 };

  it.each<[string, PartialDate, string | null, 'male' | 'female' | '', IdentityView['agreement']]>([
    ['the same day and sex', WHOLE, '12/03/1995', 'male', 'agrees'],
    ['another day', WHOLE, '13/03/1995', 'male', 'differs'],
    ['another sex', WHOLE, '12/03/1995', 'female', 'differs'],
    ['a sex that the scan lost', WHOLE, '12/03/1995', '', 'agrees'],
    ['the same year where only the year is known', { year: 1951 }, '1951', 'male', 'agrees'],
    [
      'the same month where only the month is known',
      { year: 1957, month: 5 },
      '05/1957',
      'male',
      'agrees',
    ],
    ['a day of which the record knows the year', { year: 1951 }, '16/08/1951', 'male', 'agrees'],
    ['another year', { year: 1951 }, '16/08/1952', 'male', 'differs'],
    ['a date that cannot be read', WHOLE, '31/31/1995', 'male', 'differs'],
    ['no card', WHOLE, null, 'male', 'number-only'],
  ])('%s', (_name, birthDate, cardDate, sex, agreement) => {
    expect(view(birthDate, cardDate, sex).agreement).toBe(agreement);
  });

  it('is shown in groups of three digits, in words, and marked as training', () => {
    expect(view(WHOLE, null)).toMatchObject({
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
