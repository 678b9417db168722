import { describe, expect, it } from 'vitest';
import { writeDiagnostics } from '../../../lib/readiness/diagnostics';
import { LINE_IDS, line } from '../../../lib/readiness/line';
import { parsePolicy } from '../../../lib/settings/policy';

const NAME = 'Nguyễn Thị Mận';
const SECRETS = [
  NAME,
  'cb.man.01',
  'https://rieng.example.vn',
  'Quầy của bà Mận',
  'HS-2026-000123',
];

const parsed = parsePolicy(
  {
    registry: 'gateway',
    gateway: {
      url: 'https://cong.example.vn',
      keys: [{ kty: 'EC', crv: 'P-256', x: 'a'.repeat(43), y: 'b'.repeat(43), kid: 'khoa-1' }],
    },
    login: { issuer: 'https://dang-nhap.example.vn', clientId: 'man' },
    units: [{ code: 'H80.22', label: 'Quầy của bà Mận' }],
  },
  { loopback: false },
);

const input = (): Parameters<typeof writeDiagnostics>[0] => ({
  at: new Date(Date.UTC(2026, 10, 23)),
  machine: {
    browser: 'Chromium',
    browserVersion: '156.0',
    oldestVersion: '116',
    extensionVersion: '0.1.0',
    province: false,
    testBuild: false,
  },
  policy: parsed,
  lines: [
    ...LINE_IDS.map((id) => line(id, 'good', 'browser-good', ['156.0'])),
    line('login', 'good', 'login-done', ['cb.man.01', 'H80.22']),
    line('sites', 'good', 'sites-good', ['https://rieng.example.vn']),
  ],
  entries: [
    {
      kind: 'lookup',
      outcome: 'refused',
      refusal: 'timed-out',
      training: false,
      at: '2026-11-22T02:00:00.000Z',
      // What an entry also carries; the file is made of named parts only.
      ...{ officer: 'cb.man.01', dossier: 'HS-2026-000123' },
    },
    { kind: 'fill', outcome: 'done', training: true, at: '2026-11-21T02:00:00.000Z' },
    {
      kind: 'lookup',
      outcome: 'refused',
      refusal: 'timed-out',
      training: false,
      at: '2026-11-20T02:00:00.000Z',
    },
  ],
  maps: [
    {
      form: { identity: 'a'.repeat(64), procedure: '1.001193' },
      fingerprint: 'b'.repeat(64),
      known: ['x', 'y'],
      answers: [{ by: 'cb.man.01' }],
      updatedAt: '2026-11-20T02:00:00.000Z',
      ...{ title: NAME },
    },
  ],
});

describe('the diagnostics file', () => {
  it('counts what happened by kind and keeps the faults by code, newest first', () => {
    expect(parsed.outcome).toBe('policy');
    const { journal, maps, policy } = JSON.parse(writeDiagnostics(input()));
    expect(journal).toEqual({
      looked: 3,
      oldest: '2026-11-20T02:00:00.000Z',
      training: 1,
      kinds: { 'fill done': 1, 'lookup refused': 2 },
      faults: [{ code: 'timed-out', count: 2, last: '2026-11-22T02:00:00.000Z' }],
    });
    expect(maps).toEqual([
      {
        identity: 'a'.repeat(64),
        procedure: '1.001193',
        fingerprint: 'b'.repeat(64),
        known: 2,
        answers: 1,
        updatedAt: '2026-11-20T02:00:00.000Z',
      },
    ]);
    expect(policy.gateway).toMatchObject({ origin: 'https://cong.example.vn', keys: ['khoa-1'] });
  });

  it.each(SECRETS)('does not hold %s', (secret) => {
    expect(JSON.stringify(input())).toContain(secret);
    expect(writeDiagnostics(input())).not.toContain(secret);
  });

  it('holds no key material', () => {
    expect(writeDiagnostics(input())).not.toMatch(/"x":|"y":|clientId/);
  });

  it('says of a policy that cannot be read only where it is wrong', () => {
    const policy = { outcome: 'broken', faults: ['sites.0: no web origin'] } as const;
    expect(JSON.parse(writeDiagnostics({ ...input(), policy })).policy).toEqual(policy);
  });
});
