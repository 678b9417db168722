import { describe, expect, it } from 'vitest';
import type { FieldKey } from '../../../../lib/citizen/keys';
import type { FieldKind, Understanding } from '../../../../lib/form/contract/understanding';
import { applyFormMap } from '../../../../lib/form/maps/apply';
import type { MapSays } from '../../../../lib/form/maps/schema';
import { aForm, anAnswer, aPart, understood } from '../factories';
import { aCitizen, planAll, ref } from '../plan/planning';
import { aMap, FORM, NAME, NOTE, NUMBER, says, signed } from './maps';

const FATHER_NUMBER = { person: 'father', ordinal: 1, key: 'idNumber' } as const;
const own = (kind: FieldKind = 'unknown', third: Understanding['first'] = null) => [
  understood('f1', anAnswer('fullName')),
  understood('f2', anAnswer('idNumber')),
  understood('f3', third, kind),
];
const codes = ({ reasons }: Understanding) => reasons.map(({ code }) => code);

/** The understanding of the note after a map with this answer. */
function noteAfter(what: MapSays, kind: FieldKind = 'unknown', engine = own(kind)): Understanding {
  const [, , note] = applyFormMap(engine, FORM, aMap([says(NOTE, what)]));
  if (!note) throw new RangeError('one understanding per field');
  return note;
}

describe('applying a form map', () => {
  it('puts the map’s answer first, says so, and keeps the engine’s reasons', () => {
    const note = noteAfter(FATHER_NUMBER, 'other');
    expect(note.kind).toBe('held');
    expect(note.first).toEqual({ ...FATHER_NUMBER, confidence: 1 });
    expect(note.others).toEqual([]);
    expect(note.reasons[0]?.words).toBe('Theo cấu hình ánh xạ biểu mẫu');
    expect(codes(note)).toEqual(['form-map', 'test']);
  });

  it('leaves fields that the map does not speak of as the engine has them', () => {
    const before = own();
    const after = applyFormMap(before, FORM, aMap([says(NOTE, 'never')]));
    expect(after.slice(0, 2)).toEqual(before.slice(0, 2));
  });

  it('uses no answer for a signature that the form does not have', () => {
    const gone = says({ ...NOTE, signature: '9z' }, FATHER_NUMBER);
    expect(applyFormMap(own(), FORM, aMap([gone]))).toEqual(own());
  });

  it('never fills what the map says never to fill, and asks no data for it', () => {
    const note = noteAfter('never', 'held', own('held', anAnswer('religion')));
    expect(note).toMatchObject({ kind: 'other', first: null, others: [] });
  });

  it.each<[FieldKey, FieldKind]>([
    ['fullName', 'held'],
    ['surname', 'derived'],
    ['birthDate.year', 'derived'],
    ['idIssueDate', 'card'],
    ['idIssuePlace', 'card'],
    ['permanentAddress.commune', 'held'],
  ])('recomputes the kind for %s', (key, kind) => {
    expect(noteAfter({ person: 'father', ordinal: 1, key }).kind).toBe(kind);
  });

  it('names a key for each part of a split date', () => {
    const date = signed('f3', '3c', 'Ngày', {
      control: 'date-parts',
      parts: (['day', 'month', 'year'] as const).map((part) => aPart({ part })),
    });
    const target = { person: 'father', ordinal: 1, key: 'birthDate' } as const;
    const form = aForm([NAME, NUMBER, date]);
    const [, , after] = applyFormMap(own(), form, aMap([says(date, target)]));
    expect(after?.partKeys).toEqual(['birthDate.day', 'birthDate.month', 'birthDate.year']);
    expect(after?.kind).toBe('held');
  });

  describe('the guard for what is being declared', () => {
    it('keeps declarations, consent and signatures closed whatever the map says', () => {
      const note = noteAfter(FATHER_NUMBER, 'declaration');
      expect(note).toMatchObject({ kind: 'declaration', first: null });
      expect(codes(note)).toEqual(['form-map-ignored', 'test']);
    });

    it.each(['declared', 'declaration'] as const)('keeps the kind %s under “never”', (kind) => {
      expect(noteAfter('never', kind).kind).toBe(kind);
    });

    it('makes a declared field an offer with a warning, never a fill', () => {
      const note = noteAfter(FATHER_NUMBER, 'declared');
      expect(note.kind).toBe('choice');
      expect(codes(note)).toEqual(['form-map', 'form-map-declared', 'test']);
      const rows = planAll(
        [{ field: NOTE, understanding: note }],
        [aCitizen({}, { roles: [ref('father')] })],
      );
      expect(rows).toMatchObject([{ decision: 'offer', key: 'idNumber', value: null }]);
      expect(rows[0]?.choices).toHaveLength(1);
    });

    it('treats another field that is mapped onto the declared datum likewise', () => {
      const engine = own('declared', anAnswer('maritalStatus'));
      const map = aMap([says(NAME, { person: 'applicant', ordinal: 1, key: 'maritalStatus' })]);
      expect(applyFormMap(engine, FORM, map)[0]?.kind).toBe('choice');
      const other = aMap([says(NAME, { person: 'applicant', ordinal: 1, key: 'phone' })]);
      expect(applyFormMap(engine, FORM, other)[0]?.kind).toBe('held');
    });

    it.each([1, 2])(
      'treats any datum of a capacity that is wholly declared likewise (#%i)',
      (n) => {
        const engine = own('declared', anAnswer('fullName', 'child'));
        const map = aMap([says(NAME, { person: 'child', ordinal: n, key: 'idNumber' })]);
        expect(applyFormMap(engine, FORM, map)[0]?.kind).toBe('choice');
      },
    );
  });

  describe('twins', () => {
    const twins = [signed('t1', '7t', 'Họ tên'), signed('t2', '7t:2', 'Họ tên')];
    const map = aMap([says(twins[1] ?? NAME, FATHER_NUMBER)], { known: ['7t', '7t:2'] });
    const engine = (count: number) =>
      Array.from({ length: count }, (_, at) => understood(`t${at + 1}`, null, 'unknown'));

    it('are told apart while their number is the same', () => {
      expect(applyFormMap(engine(2), aForm(twins), map)[1]?.first?.key).toBe('idNumber');
    });

    it('get no answer once their number changed: the second may be another one', () => {
      const more = [...twins, signed('t3', '7t:3', 'Họ tên')];
      const after = applyFormMap(engine(3), aForm(more), map);
      expect(after.map(({ first }) => first)).toEqual([null, null, null]);
    });

    it('keep theirs in the rows of a table, which number themselves', () => {
      const rows = [...twins, signed('t3', '7t:3', 'Họ tên')].map((field, at) => ({
        ...field,
        repeat: { id: 'r1', ordinal: at + 1 },
      }));
      expect(applyFormMap(engine(3), aForm(rows), map)[1]?.first?.key).toBe('idNumber');
    });
  });
});
