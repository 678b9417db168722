import { describe, expect, it } from 'vitest';
import type { Understanding } from '../../../lib/form/contract/understanding';
import type { FormMap } from '../../../lib/form/maps/schema';
import {
  absentAnswers,
  acceptPage,
  changedFields,
  discard,
  type Edit,
  type EditedPage,
  isChanged,
  say,
  startEdit,
  startWithMap,
  understandingsOf,
  withMap,
  withPage,
} from '../../../lib/map-editor/edit';
import { editorRows, findRows, type RowShow } from '../../../lib/map-editor/rows';
import { MOST_VERSIONS, withVersion } from '../../../lib/map-editor/versions';
import { aForm } from '../form/factories';
import { AT, aMap, FORM, LATER, NAME, NOTE, NUMBER, says, signed } from '../form/maps/maps';

const BY = { by: 'cb-02', at: LATER };
const TO_FATHER = { person: 'father', ordinal: 1, key: 'fullName' } as const;

function understood(change: Partial<Understanding> & { fieldId: string }): Understanding {
  return { kind: 'unknown', first: null, others: [], partKeys: [], reasons: [], ...change };
}

const PAGE: EditedPage = {
  form: FORM,
  own: [
    understood({
      fieldId: 'f1',
      kind: 'held',
      first: { person: 'mother', ordinal: 1, key: 'fullName', confidence: 0.9 },
    }),
    understood({ fieldId: 'f2', kind: 'declaration' }),
    understood({ fieldId: 'f3' }),
  ],
};
const REF = aMap([]).form;

const begun = (saved: FormMap | null = null): Edit =>
  startEdit(PAGE, REF, { saved, kept: null }, AT).edit;

describe('an edit', () => {
  it('begins without anything to save', () => {
    expect(isChanged(begun())).toBe(false);
    expect(isChanged(begun(aMap([says(NOTE, 'never')])))).toBe(false);
  });

  it.each([
    ['an answer for a field', NOTE, TO_FATHER, true],
    ['“never” for a field', NOTE, 'never', true],
    ['“never” for a declaration', NUMBER, 'never', true],
    ['an answer for a declaration', NUMBER, TO_FATHER, false],
    ['an answer for a field that the page does not have', signed('f9', '9z'), TO_FATHER, false],
  ] as const)('takes %s, or leaves it', (_name, field, answer, taken) => {
    const next = say(begun(), field.signature, answer, BY);
    expect(changedFields(next)).toEqual(taken ? [field.signature] : []);
  });

  it('counts an answer that was taken back as nothing to save', () => {
    const there = say(begun(), NOTE.signature, 'never', BY);
    expect(isChanged(say(there, NOTE.signature, null, BY))).toBe(false);
  });

  it('applies the draft before the engine', () => {
    const [first] = understandingsOf(say(begun(), NAME.signature, TO_FATHER, BY));
    expect(first?.first).toMatchObject(TO_FATHER);
  });

  it('goes back to what is stored', () => {
    const saved = aMap([says(NOTE, 'never')]);
    const next = say(begun(saved), NAME.signature, TO_FATHER, BY);
    expect(discard(next, LATER).draft).toBe(saved);
    expect(isChanged(discard(say(begun(), NAME.signature, 'never', BY), LATER))).toBe(false);
  });

  it('keeps answers when the page is read anew, and names those that it no longer shows', () => {
    const next = say(begun(), NOTE.signature, 'never', BY);
    const shorter: EditedPage = { form: aForm([NAME, NUMBER]), own: PAGE.own.slice(0, 2) };
    expect(absentAnswers(next)).toEqual([]);
    expect(absentAnswers(withPage(next, shorter))).toHaveLength(1);
  });

  it('drops an answer of a map that is open without its page', () => {
    const { edit } = startWithMap(aMap([says(NOTE, 'never')]), null);
    expect(absentAnswers(edit)).toHaveLength(1);
    expect(absentAnswers(say(edit, NOTE.signature, null, BY))).toEqual([]);
    expect(say(edit, NOTE.signature, TO_FATHER, BY)).toBe(edit);
  });

  it('takes another version of its own form alone', () => {
    const edit = begun();
    const other = aMap([], { form: { ...REF, identity: 'f'.repeat(64) } });
    expect(withMap(edit, other, LATER)).toBeUndefined();
    expect(withMap(edit, aMap([says(NOTE, 'never')]), LATER)?.draft.answers).toHaveLength(1);
  });

  it('has a form that grew to save once it was accepted', () => {
    const grown = aForm([...FORM.fields, signed('f4', '4d', 'Mới')]);
    const edit = withPage(begun(aMap([])), {
      form: grown,
      own: [...PAGE.own, understood({ fieldId: 'f4' })],
    });
    expect(editorRows(edit).filter(({ fresh }) => fresh)).toHaveLength(1);
    const accepted = acceptPage(edit, LATER);
    expect(editorRows(accepted).filter(({ fresh }) => fresh)).toEqual([]);
    expect(isChanged(accepted)).toBe(true);
  });
});

describe('unsaved work of an earlier time', () => {
  const saved = aMap([]);
  const work = aMap([says(NOTE, 'never')], { updatedAt: LATER });
  it.each([
    ['comes back', { base: saved.updatedAt, map: work }, true, false],
    ['says that another version was stored meanwhile', { base: null, map: work }, true, true],
    ['is nothing where it says what is stored', { base: null, map: saved }, false, false],
    [
      'of another form is left alone',
      { base: null, map: { ...work, form: { ...REF, identity: 'f'.repeat(64) } } },
      false,
      false,
    ],
  ] as const)('%s', (_name, kept, restored, overtaken) => {
    expect(startEdit(PAGE, REF, { saved, kept }, AT)).toMatchObject({ restored, overtaken });
  });
});

describe('the rows', () => {
  const edit = say(begun(), NOTE.signature, 'never', BY);
  const rows = editorRows(edit);

  it('stand in the order of the page', () => {
    expect(rows.map(({ label }) => label)).toEqual([
      'Họ, chữ đệm, tên',
      'Số định danh cá nhân',
      'Ghi chú',
    ]);
    expect(rows.map(({ unsaved }) => unsaved)).toEqual([false, false, true]);
  });

  it.each([
    ['', 'all', ['f1', 'f2', 'f3']],
    ['so dinh danh', 'all', ['f2']],
    ['GHI CHÚ', 'all', ['f3']],
    ['me', 'all', ['f1']],
    ['khong co', 'all', []],
    ['', 'said', ['f3']],
    ['', 'left', ['f2', 'f3']],
    ['', 'unclear', []],
    ['', 'fresh', []],
  ] as readonly [string, RowShow, string[]][])(
    '“%s” among %s finds %j',
    (query, show, expected) => {
      const wordsOf = (row: { readonly fieldId: string }) => (row.fieldId === 'f1' ? 'Mẹ' : '');
      expect(findRows(rows, query, show, wordsOf).map(({ fieldId }) => fieldId)).toEqual(expected);
    },
  );
});

describe('earlier versions', () => {
  const at = (minute: number) => aMap([], { updatedAt: `2026-11-02T01:${10 + minute}:00.000Z` });
  it('stand newest first, each once, and not more than are kept', () => {
    let versions: readonly FormMap[] = [];
    for (let minute = 0; minute < MOST_VERSIONS + 3; minute += 1)
      versions = withVersion(withVersion(versions, at(minute)), at(minute));
    expect(versions).toHaveLength(MOST_VERSIONS);
    expect(versions[0]).toEqual(at(MOST_VERSIONS + 2));
    expect(new Set(versions.map(({ updatedAt }) => updatedAt)).size).toBe(MOST_VERSIONS);
  });
});
