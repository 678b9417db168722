import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PersonRole } from '../../../lib/citizen/person';
import { formFingerprint, formIdentity, labelHash } from '../../../lib/counter/form-identity';
import { newSessionCode } from '../../../lib/counter/session-code';
import type { FieldOutcome } from '../../../lib/counter/state';
import { personsOfForm, suggestPersons } from '../../../lib/counter/suggest-person';
import { tallyOutcomes } from '../../../lib/counter/tally';
import { sessionCodeSchema } from '../../../lib/journal/entry';
import { aField, aForm, anAnswer, understood } from '../form/factories';
import { aRecord, ref } from '../form/plan/planning';

describe('which form this is', () => {
  const SITE = 'https://motcua.example.vn';
  const identity = (path: string, procedure?: string, origin = SITE) =>
    formIdentity(origin, path, procedure);

  it.each([
    ['dossiers by number', '/ho-so/123/to-khai', '/ho-so/98765/to-khai'],
    ['dossiers by code', '/ho-so/HS-2026-000123', '/ho-so/HS-2026-000999'],
    [
      'dossiers by UUID',
      '/d/0190f5fe-7c00-7a00-8000-000000000001',
      '/d/1290f5fe-7c00-4a00-9000-000000000002',
    ],
  ])('does not depend on the dossier: %s', (_name, one, other) => {
    expect(identity(one)).toBe(identity(other));
  });

  it.each([
    ['another path', identity('/khai-sinh'), identity('/ket-hon')],
    ['another procedure in the path', identity('/tt/1.001193'), identity('/tt/1.000894')],
    ['another procedure on the page', identity('/tt', '1.001193'), identity('/tt', '1.000894')],
    ['another system', identity('/tt'), identity('/tt', undefined, 'https://khac.example.vn')],
    ['a path that swallows its procedure', identity('/tt', '1.001193'), identity('/tt1.001193')],
  ])('is another one with %s', (_name, one, other) => {
    expect(one).not.toBe(other);
  });

  it('is a hash that carries nothing of the page', () => {
    expect(identity('/khai-sinh', '1.001193')).toMatch(/^[0-9a-f]{64}$/);
  });

  it('has the same version in any order of its fields, and another when one changes', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((id) => aField({ id }));
    if (!a || !b || !c) throw new RangeError('three fields');
    expect(formFingerprint(aForm([a, b]))).toBe(formFingerprint(aForm([b, a])));
    expect(formFingerprint(aForm([a, b]))).not.toBe(formFingerprint(aForm([a, c])));
    expect(formFingerprint(aForm([a]))).not.toBe(formFingerprint(aForm([a, a])));
    expect(labelHash(a)).toMatch(/^[0-9a-f]{16}$/);
    expect(labelHash(a)).not.toBe(labelHash(b));
  });
});

describe('a session code', () => {
  it('has the shape that the journal takes, and follows from its random bytes alone', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 10, maxLength: 10 }), (bytes) => {
        const code = newSessionCode(() => bytes);
        expect(sessionCodeSchema.safeParse(code).success).toBe(true);
        expect(newSessionCode(() => bytes)).toBe(code);
      }),
    );
    expect(newSessionCode((length) => new Uint8Array(length).fill(31))).toBe('P-ZZZZZ-ZZZZZ');
  });
});

describe('a tally', () => {
  const of = (outcome: FieldOutcome['outcome']): FieldOutcome => ({ fieldId: 'f', outcome });
  it.each([
    ['filled', 'filled'],
    ['already-right', 'alreadyRight'],
    ['kept', 'kept'],
    ['offered', 'offered'],
    ['left', 'left'],
    ['undone', 'left'],
    ['refused', 'refused'],
    ['not-accepted', 'notAccepted'],
    ['no-option', 'notAccepted'],
    ['unknown', 'notAccepted'],
  ] as const)('counts %s as %s', (outcome, bucket) => {
    const { fields, ...counts } = tallyOutcomes([of(outcome), of(outcome)]);
    expect(fields).toBe(2);
    expect(counts[bucket]).toBe(2);
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(2);
  });
});

describe('the first guess who somebody is', () => {
  const TODAY = new Date('2026-11-02T00:00:00Z');
  const form = (...persons: readonly PersonRole[]) =>
    persons.flatMap((person) => [
      understood(`${person}1`, anAnswer('fullName', person)),
      understood(`${person}2`, anAnswer('idNumber', person)),
    ]);
  const LONG = [
    ...form('applicant', 'father'),
    understood('a3', anAnswer('birthDate', 'applicant')),
    understood('a4', anAnswer('permanentAddress', 'applicant')),
    understood('a5', anAnswer('phone', 'applicant')),
  ];
  const BIRTH = form('child', 'father', 'mother');
  const man = aRecord({ sex: 'male', birthDate: { year: 1995 } }, '000000000001');
  const woman = aRecord({ sex: 'female', birthDate: { year: 1997 } }, '000000000002');
  const girl = aRecord({ sex: 'female', birthDate: { year: 2020 } }, '000000000003');
  const first = (...found: Parameters<typeof suggestPersons>) =>
    suggestPersons(...found)[0]?.ref.person;

  it.each([
    ['a man in a birth registration', man, BIRTH, 'father'],
    ['a woman in a birth registration', woman, BIRTH, 'mother'],
    ['a girl in a birth registration', girl, BIRTH, 'child'],
    ['a man in a marriage registration', man, form('wife', 'husband'), 'husband'],
    ['a girl in a form of an adult', girl, form('applicant', 'child'), 'child'],
    ['a man whose father is asked about in passing', man, LONG, 'applicant'],
    [
      'somebody without sex and age: the form’s own order',
      aRecord({}),
      form('owner', 'applicant'),
      'owner',
    ],
  ])('is, for %s, %s', (_name, record, understandings, expected) => {
    expect(first(record, understandings, [], TODAY)).toBe(expected);
  });

  it('goes to who is not there yet', () => {
    const placed = [{ record: aRecord({}, '000000000009'), roles: [ref('father')] }];
    const [best, ...rest] = suggestPersons(man, BIRTH, placed, TODAY);
    expect(best?.taken).toBe(false);
    expect(rest.find(({ taken }) => taken)?.ref).toEqual(ref('father'));
  });

  it('follows kinship to the child’s parent, and never from a parent to the grandparents', () => {
    const kin = { fullName: 'x', idNumber: '000000000002' };
    const adults = form('applicant', 'guardian', 'father', 'mother', 'child');
    const childOf = [{ record: aRecord({ mother: kin }, '000000000003'), roles: [ref('child')] }];
    expect(first(woman, adults, childOf, TODAY)).toBe('mother');
    const score = (placed: typeof childOf, person: PersonRole) =>
      suggestPersons(woman, adults, placed, TODAY).find(({ ref: r }) => r.person === person)?.score;
    const sonOf = [{ record: aRecord({ mother: kin }, '000000000001'), roles: [ref('father')] }];
    expect(score(sonOf, 'mother')).toBe(score([], 'mother'));
    expect(score(childOf, 'mother')).toBeGreaterThan(score([], 'mother') ?? 0);
    const wifeOf = [{ record: aRecord({ spouse: kin }, '000000000001'), roles: [ref('father')] }];
    expect(score(wifeOf, 'mother')).toBeGreaterThan(score([], 'mother') ?? 0);
  });

  it('knows only persons whom the form asks something held', () => {
    const persons = personsOfForm([
      understood('a', anAnswer('fullName', 'child'), 'declared'),
      understood('b', anAnswer('fullName', 'mother'), 'declaration'),
      understood('c', null, 'other'),
      understood('d', anAnswer('fullName', 'member', 2)),
      understood('e', anAnswer('idNumber', 'member', 2)),
    ]);
    expect([...persons]).toEqual([['member#2', { ref: ref('member', 2), fields: 2 }]]);
  });
});
