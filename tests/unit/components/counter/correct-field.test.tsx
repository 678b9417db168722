import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { type CorrectableField, CorrectField } from '../../../../components/counter/CorrectField';
import { FormChange } from '../../../../components/counter/FormChange';
import { LeftRow } from '../../../../components/counter/LeftRow';
import { PaperHints } from '../../../../components/counter/PaperHints';
import { ReviewRow } from '../../../../components/counter/ReviewRow';
import { KEY_GROUPS, saysWords } from '../../../../components/wording/form-map';
import { DATE_KEYS, isFieldKey, RELATED_PERSON_KEYS } from '../../../../lib/citizen/keys';
import type { PlanRow } from '../../../../lib/form/contract/plan';
import type { MapSays } from '../../../../lib/form/maps/schema';
import { choose, mark, submit } from '../gestures';
import { show } from '../show';

const FATHER = { person: 'father', ordinal: 1 } as const;
const MEMBER = { person: 'member', ordinal: 2 } as const;
const FIELD: CorrectableField = {
  fieldId: 'f7',
  label: 'Số giấy tờ',
  kind: 'held',
  person: FATHER,
  key: 'idNumber',
  corrected: false,
};

function openForm(change: Partial<CorrectableField> = {}) {
  const onCorrect = vi.fn<(says: MapSays | null) => void>();
  const field = { ...FIELD, ...change };
  const screen = show(
    <CorrectField field={field} persons={[FATHER, MEMBER]} onCorrect={onCorrect} />,
  );
  screen.click('[data-correct]');
  return { ...screen, onCorrect };
}

describe('correcting what a field asks', () => {
  it('saves the chosen person and datum', () => {
    const { find, onCorrect } = openForm();
    choose(find('#correct-f7-person'), 'member#2');
    choose(find('#correct-f7-key'), 'permanentAddress.commune');
    submit(find('form'));
    expect(onCorrect).toHaveBeenCalledExactlyOnceWith({
      ...MEMBER,
      key: 'permanentAddress.commune',
    });
  });

  it('saves “never” without asking whose', () => {
    const { root, find, onCorrect } = openForm();
    mark(find('label:nth-of-type(2) input'));
    expect(root.querySelector('select')).toBe(null);
    submit(find('form'));
    expect(onCorrect).toHaveBeenCalledExactlyOnceWith('never');
  });

  it('saves nothing while person or datum is missing', () => {
    const { find, onCorrect } = openForm({ person: null, key: null });
    expect(find('[data-save]').getAttribute('aria-disabled')).toBe('true');
    submit(find('form'));
    expect(onCorrect).not.toHaveBeenCalled();
  });

  it('begins at its first choice and gives the keyboard back on Escape', () => {
    const { find, press, onCorrect } = openForm();
    expect((document.activeElement as HTMLInputElement).type).toBe('radio');
    act(() => void press('form', 'Escape'));
    expect(document.activeElement).toBe(find('[data-correct="f7"]'));
    expect(onCorrect).not.toHaveBeenCalled();
  });

  it('has a way back only where there is a correction', () => {
    expect(openForm().root.querySelector('[data-take-back]')).toBe(null);
    const { click, onCorrect } = openForm({ corrected: true });
    click('[data-take-back]');
    expect(onCorrect).toHaveBeenCalledExactlyOnceWith(null);
  });

  it('lets a declaration be set to “never” alone', () => {
    const { root, text, find, onCorrect } = openForm({ kind: 'declaration' });
    expect(root.querySelector('select')).toBe(null);
    expect(text()).toContain('lời khai, cam đoan');
    submit(find('form'));
    expect(onCorrect).toHaveBeenCalledExactlyOnceWith('never');
  });

  it('warns before a declared field is corrected', () => {
    expect(openForm({ kind: 'declared' }).text()).toContain('chỉ được đề nghị');
  });

  it('lists the persons of the form first, and one more of each capacity', () => {
    const { find } = openForm();
    const [inForm, others] = find('#correct-f7-person').querySelectorAll('optgroup');
    const values = (group: Element | undefined) =>
      [...(group?.querySelectorAll('option') ?? [])].map((option) => option.value);
    expect(values(inForm)).toEqual(['father#1', 'member#2']);
    expect(values(others)).toEqual(expect.arrayContaining(['father#2', 'member#3', 'mother#1']));
  });

  it('offers every datum once, and no related person without saying what of them', () => {
    const keys = KEY_GROUPS.flatMap((group) => group.keys);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.every(isFieldKey)).toBe(true);
    expect(keys).toEqual(expect.arrayContaining([...DATE_KEYS, 'surname', 'father.idNumber']));
    for (const person of RELATED_PERSON_KEYS) expect(keys).not.toContain(person);
  });
});

const ROW: PlanRow = {
  fieldId: 'f7',
  signature: 's',
  label: 'Số giấy tờ',
  person: FATHER,
  key: 'idNumber',
  kind: 'held',
  decision: 'fill',
  reason: 'same-meaning',
  explain: [],
  value: { kind: 'text', text: '000095250112' },
  shown: '000095250112',
  current: '',
  source: 'csdlqgdc',
  asOf: null,
  sensitive: false,
  choices: [],
};
const reason = (code: string) => ({ code, words: code });

describe('a row of the review', () => {
  const rowOf = (change: Partial<PlanRow>) =>
    show(
      <ul>
        <ReviewRow
          row={{ ...ROW, ...change }}
          choice={{ chosen: true, choiceId: null, replace: false }}
          onChoice={() => undefined}
          onReveal={() => undefined}
          persons={[FATHER]}
          onCorrect={() => undefined}
        />
      </ul>,
    );

  it('says that it follows a correction', () => {
    expect(rowOf({}).text()).not.toContain('theo cấu hình');
    expect(rowOf({ explain: [reason('form-map')] }).text()).toContain('theo cấu hình');
  });

  it('warns beside a declared field that was mapped', () => {
    const explain = [reason('form-map'), reason('form-map-declared')];
    const { text } = rowOf({ decision: 'offer', kind: 'choice', explain });
    expect(text()).toContain('Ô này là nội dung đang khai');
  });

  it('can be corrected in the folded list as well', () => {
    const onCorrect = vi.fn();
    const { click, find } = show(
      <LeftRow
        row={{ ...ROW, decision: 'leave', reason: 'not-in-record' }}
        persons={[FATHER]}
        onReveal={() => undefined}
        onCorrect={onCorrect}
      />,
    );
    click('[data-correct]');
    submit(find('form'));
    expect(onCorrect).toHaveBeenCalledExactlyOnceWith({ ...FATHER, key: 'idNumber' });
  });
});

describe('a changed form', () => {
  const changeOf = (change: object) =>
    show(
      <FormChange
        status="applied"
        fresh={[FIELD]}
        missing={0}
        persons={[FATHER]}
        onCorrect={() => undefined}
        onReveal={() => undefined}
        onAccept={() => undefined}
        {...change}
      />,
    );

  it('lists the new fields alone, with how they are understood', () => {
    const { root, text } = changeOf({});
    expect(text()).toContain('Tờ khai đã thay đổi: 1 trường mới cần xem lại');
    expect(text()).toContain('Cha · Số định danh cá nhân');
    expect(root.querySelectorAll('[data-fresh]')).toHaveLength(1);
  });

  it.each([{ status: 'none' }, { fresh: [], missing: 0 }])('is silent for %j', (change) => {
    expect(changeOf(change).text()).toBe('');
  });

  it('says that a map cannot be read', () => {
    expect(changeOf({ status: 'unreadable' }).text()).toContain('Không đọc được cấu hình');
  });
});

describe('papers that may not be needed', () => {
  it('stand folded, in the words of the page, as a hint', () => {
    const { find, text } = show(
      <PaperHints papers={[{ text: 'Bản sao CCCD', papers: ['id-card'], extent: 'part' }]} />,
    );
    expect(find<HTMLDetailsElement>('details').open).toBe(false);
    expect(text()).toContain('Có thể không cần nộp 1 giấy tờ – kiểm tra quy định');
    expect(text()).toContain('Bản sao CCCD');
    expect(text()).toContain('Giấy tờ khác trong mục này vẫn cần');
  });

  it('are not spoken of where there are none', () => {
    expect(show(<PaperHints papers={[]} />).text()).toBe('');
  });
});

describe('the words of a correction', () => {
  it.each<[MapSays, string]>([
    ['never', 'Không bao giờ điền'],
    [{ ...MEMBER, key: 'homeTown.commune' }, 'Thành viên 2 · Quê quán – xã/phường/đặc khu'],
  ])('%j', (says, words) => {
    expect(saysWords(says)).toBe(words);
  });
});
