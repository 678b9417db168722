import { describe, expect, expectTypeOf, it } from 'vitest';
import type { CitizenRecord } from '../../../lib/citizen/record';
import {
  reviveVerifiedRecord,
  type VerifiedRecord,
  verifyEmbedded,
} from '../../../lib/registry/verified-record';

const NOW = new Date('2026-11-20T01:00:00.000Z');
const RECORD: CitizenRecord = {
  idNumber: '000084123456',
  assurance: 'embedded',
  issuedAt: '2026-11-20T01:00:00.000Z',
  expiresAt: '2026-11-20T01:15:00.000Z',
  data: [
    { key: 'fullName', value: 'Nguyễn Văn Tấn', source: 'csdlqgdc' },
    { key: 'idNumber', value: '000084123456', source: 'csdlqgdc' },
  ],
};
const at = (iso: string) => new Date(iso);

describe('a verified record', () => {
  it('cannot be made from a plain one', () => {
    expectTypeOf<CitizenRecord>().not.toExtend<VerifiedRecord>();
    expectTypeOf<VerifiedRecord>().toExtend<Readonly<CitizenRecord>>();
  });

  it('survives storage as JSON', () => {
    const made = verifyEmbedded(RECORD, NOW);
    if (made.outcome !== 'verified') throw new Error(made.reason);
    const stored: unknown = JSON.parse(JSON.stringify(made.record));
    expect(reviveVerifiedRecord(stored, at('2026-11-20T01:10:00.000Z'))).toEqual(made);
  });

  it.each([
    ['at its end', '2026-11-20T01:15:00.000Z'],
    ['an hour later', '2026-11-20T02:00:00.000Z'],
  ])('is refused when it comes back %s', (_, now) => {
    expect(reviveVerifiedRecord(RECORD, at(now))).toEqual({
      outcome: 'refused',
      reason: 'expired',
    });
  });

  it('comes back with every assurance, for later verifiers', () => {
    expect(reviveVerifiedRecord({ ...RECORD, assurance: 'signed' }, NOW).outcome).toBe('verified');
  });
});

describe('verification', () => {
  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['text', 'record'],
    ['another assurance', { ...RECORD, assurance: 'signed' }],
    ['an unknown member', { ...RECORD, note: 'x' }],
    ['a number of eleven digits', { ...RECORD, idNumber: '00008412345' }],
    ['a datum twice', { ...RECORD, data: [RECORD.data[0], RECORD.data[0]] }],
    ['the number of somebody else', { ...RECORD, idNumber: '000084123457' }],
    ['an end before its start', { ...RECORD, expiresAt: '2026-11-20T00:59:00.000Z' }],
    ['a start in the future', { ...RECORD, issuedAt: '2026-11-20T01:02:00.000Z' }],
    [
      'a value of the wrong shape',
      { ...RECORD, data: [{ key: 'birthDate', value: '05/03/1984', source: 'csdlqgdc' }] },
    ],
    [
      'direction characters',
      { ...RECORD, data: [{ key: 'fullName', value: 'A\u202eB', source: 'csdlqgdc' }] },
    ],
  ])('refuses %s', (_, value) => {
    expect(verifyEmbedded(value, NOW)).toEqual({ outcome: 'refused', reason: 'not-verified' });
  });

  it('allows a clock that is a little behind', () => {
    expect(verifyEmbedded(RECORD, at('2026-11-20T00:59:30.000Z')).outcome).toBe('verified');
  });
});
