import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SENSITIVE_KEYS } from '../../../lib/citizen/keys';
import { findDatum } from '../../../lib/citizen/record';
import { createEmbeddedRegistry } from '../../../lib/registry/embedded';
import type { LookUpRequest } from '../../../lib/registry/port';
import { isExpired } from '../../../lib/registry/verified-record';

const NOW = new Date('2026-11-20T01:00:00.000Z');
const population: unknown = JSON.parse(readFileSync('public/data/population.json', 'utf8'));
const FATHER = '000095250112';

const registry = createEmbeddedRegistry({
  loadPopulation: () => Promise.resolve(population),
  now: () => NOW,
});

function ask(changes: Partial<LookUpRequest>): LookUpRequest {
  return {
    officer: 'canbo01',
    unit: 'BPMC xã Tân Hội',
    procedure: '1.001193',
    dossier: 'PHIEN-0001',
    purpose: 'Tiếp nhận hồ sơ đăng ký khai sinh',
    nonce: 'nonce-0001',
    ...changes,
  };
}

async function found(changes: Partial<LookUpRequest>) {
  const result = await registry.lookUp(ask(changes));
  if (result.outcome !== 'found') throw new Error(`refused: ${result.reason}`);
  return result.record;
}

describe('the embedded registry', () => {
  it('needs no more than a number', () => {
    expect(registry.needs).toEqual([]);
  });

  it.each([
    ['by 12 digits', { idNumber: FATHER }],
    ['by 9 digits', { oldIdNumber: '000295112' }],
    ['with the name as scanned', { idNumber: FATHER, fullName: 'LÊ MINH KHÔI' }],
    ['with the name without accents', { idNumber: FATHER, fullName: 'Le Minh  Khoi' }],
    ['with the birth date', { idNumber: FATHER, birthDate: { year: 1995, month: 3, day: 12 } }],
    ['with the year of birth', { idNumber: FATHER, birthDate: { year: 1995 } }],
  ])('answers %s', async (_, request) => {
    const record = await found(request);
    expect(record).toMatchObject({ idNumber: FATHER, assurance: 'embedded' });
    expect(findDatum(record, 'fullName')).toMatchObject({
      value: 'Lê Minh Khôi',
      source: 'csdlqgdc',
    });
    expect(findDatum(record, 'mother')?.value.fullName).toBe('Nguyễn Thị Mười');
  });

  it('stamps the record for 15 minutes from now', async () => {
    const record = await found({ idNumber: FATHER });
    expect(record.issuedAt).toBe('2026-11-20T01:00:00.000Z');
    expect(record.expiresAt).toBe('2026-11-20T01:15:00.000Z');
    expect(isExpired(record, new Date('2026-11-20T01:14:59.999Z'))).toBe(false);
    expect(isExpired(record, new Date('2026-11-20T01:15:00.000Z'))).toBe(true);
  });

  it('keeps sensitive data back unless asked', async () => {
    const record = await found({ idNumber: FATHER });
    expect(record.data.filter((datum) => SENSITIVE_KEYS.has(datum.key))).toEqual([]);
  });

  it('hands out just the sensitive data that were asked for', async () => {
    const record = await found({ idNumber: FATHER, keys: ['ethnicity', 'fullName'] });
    expect(record.data.filter((datum) => SENSITIVE_KEYS.has(datum.key)).map((d) => d.key)).toEqual([
      'ethnicity',
    ]);
  });

  it('never invents what the service 037 does not return', async () => {
    const record = await found({ idNumber: FATHER });
    const keys = record.data.map((datum) => datum.key);
    expect(keys).not.toEqual(expect.arrayContaining(['idIssueDate']));
    expect(keys).not.toEqual(expect.arrayContaining(['idIssuePlace']));
  });

  it.each<[string, Partial<LookUpRequest>, string]>([
    ['no number', {}, 'malformed-number'],
    ['eleven digits', { idNumber: '00009525011' }, 'malformed-number'],
    ['letters', { idNumber: '00009525011A' }, 'malformed-number'],
    ['an old number of 12 digits', { oldIdNumber: FATHER }, 'malformed-number'],
    ['a number nobody has', { idNumber: '000000000000' }, 'not-found'],
    ['an old number nobody has', { oldIdNumber: '000000000' }, 'not-found'],
    ['another year of birth', { idNumber: FATHER, birthDate: { year: 1996 } }, 'details-differ'],
    [
      'another day of birth',
      { idNumber: FATHER, birthDate: { year: 1995, month: 3, day: 13 } },
      'details-differ',
    ],
    ['another name', { idNumber: FATHER, fullName: 'Lê Minh Khang' }, 'details-differ'],
    [
      'the old number of somebody else',
      { idNumber: FATHER, oldIdNumber: '000297212' },
      'details-differ',
    ],
  ])('refuses %s', async (_, request, reason) => {
    expect(await registry.lookUp(ask(request))).toEqual({ outcome: 'refused', reason });
  });

  it.each<[string, () => Promise<unknown>]>([
    ['cannot be loaded', () => Promise.reject(new Error('no file'))],
    ['is not a population', () => Promise.resolve({ version: 1, citizens: [] })],
    [
      'holds a number that somebody could have',
      () =>
        Promise.resolve(
          JSON.parse(JSON.stringify(population).replaceAll(`"${FATHER}"`, '"079095250112"')),
        ),
    ],
  ])('is unavailable when its population %s', async (_, loadPopulation) => {
    const broken = createEmbeddedRegistry({ loadPopulation, now: () => NOW });
    expect(await broken.lookUp(ask({ idNumber: FATHER }))).toEqual({
      outcome: 'refused',
      reason: 'unavailable',
    });
  });
});
