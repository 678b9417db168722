import { describe, expect, it } from 'vitest';
import { createFileRegistry } from '../../../lib/registry/file-record';
import type { LookUpRequest } from '../../../lib/registry/port';

const NOW = new Date('2026-11-20T01:00:00.000Z');
const RECORD = {
  idNumber: '000084123456',
  assurance: 'signed',
  issuedAt: '2020-01-01T00:00:00.000Z',
  expiresAt: '2020-01-01T00:02:00.000Z',
  data: [
    { key: 'fullName', value: 'NGUYỄN VĂN TẤN', source: 'csdlqgdc' },
    { key: 'oldIdNumber', value: '000123456', source: 'csdlqgdc' },
    { key: 'birthDate', value: { year: 1984 }, source: 'csdlqgdc' },
    { key: 'religion', value: '05', source: 'csdlqgdc' },
  ],
};
const ASK: LookUpRequest = {
  officer: 'canbo01',
  unit: 'BPMC',
  procedure: '1.001193',
  dossier: 'PHIEN-0001',
  purpose: 'Tiếp nhận hồ sơ',
  nonce: 'nonce-0001',
};

const lookUp = (request: Partial<LookUpRequest>, record: unknown = RECORD) =>
  createFileRegistry({ record, now: () => NOW }).lookUp({ ...ASK, ...request });

describe('a registry of one record from a file', () => {
  it.each([
    ['12 digits', { idNumber: '000084123456' }],
    ['9 digits', { oldIdNumber: '000123456' }],
  ])('answers %s, stamped anew and never better than embedded', async (_, request) => {
    expect(await lookUp(request)).toMatchObject({
      outcome: 'found',
      record: {
        idNumber: '000084123456',
        assurance: 'embedded',
        issuedAt: '2026-11-20T01:00:00.000Z',
        expiresAt: '2026-11-20T01:15:00.000Z',
      },
    });
  });

  it('keeps sensitive data back unless asked', async () => {
    const kept = await lookUp({ idNumber: '000084123456' });
    expect(JSON.stringify(kept)).not.toContain('religion');
    const asked = await lookUp({ idNumber: '000084123456', keys: ['religion'] });
    expect(JSON.stringify(asked)).toContain('religion');
  });

  it.each<[string, Partial<LookUpRequest>, unknown, string]>([
    ['another number', { idNumber: '000084123457' }, RECORD, 'not-found'],
    ['another old number', { oldIdNumber: '000123457' }, RECORD, 'not-found'],
    [
      'a birth year that differs',
      { idNumber: '000084123456', birthDate: { year: 1985 } },
      RECORD,
      'details-differ',
    ],
    ['no number', {}, RECORD, 'malformed-number'],
    [
      'a record with an unknown key',
      { idNumber: '000084123456' },
      { ...RECORD, data: [{ key: 'crime', value: 'x', source: 'csdlqgdc' }] },
      'not-verified',
    ],
    ['what is no record', { idNumber: '000084123456' }, null, 'not-verified'],
  ])('refuses %s', async (_, request, record, reason) => {
    expect(await lookUp(request, record)).toEqual({ outcome: 'refused', reason });
  });
});
