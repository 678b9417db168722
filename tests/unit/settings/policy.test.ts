// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { deskOf } from '../../../lib/settings/desk';
import { loginConfig, serviceOrigins } from '../../../lib/settings/login';
import { effectivePolicy, parsePolicy } from '../../../lib/settings/policy';
import { freshPreferences } from '../../../lib/settings/preferences';
import { connectSources, hostPatterns, readProvince } from '../../../tools/province.mjs';

const read = (name: string): unknown => JSON.parse(readFileSync(`docs/policy/${name}`, 'utf8'));
const release = { loopback: false };
const GATEWAY = read('gateway.json') as Record<string, Record<string, unknown>>;
const [KEY] = (GATEWAY['gateway'] as { keys: object[] }).keys;
const changed = (change: object) => ({ ...GATEWAY, ...change });

describe('a policy', () => {
  it.each([
    ['gateway.json', read('gateway.json')],
    ['lgsp037.json', read('lgsp037.json')],
    [
      'firefox-policies.json',
      (
        read('firefox-policies.json') as {
          policies: { '3rdparty': { Extensions: Record<string, unknown> } };
        }
      ).policies['3rdparty'].Extensions['khai-mot-lan@khaimotlan.invalid'],
    ],
    [
      'chrome-linux.json',
      (read('chrome-linux.json') as { '3rdparty': { extensions: Record<string, unknown> } })[
        '3rdparty'
      ].extensions['EXTENSION_ID'],
    ],
    ['province.json', (read('province.json') as { policy: unknown }).policy],
  ])('is ready-made in docs/policy/%s', (_name, policy) => {
    expect(parsePolicy(policy, release).outcome).toBe('policy');
  });

  it.each([undefined, {}])('is none where nobody prescribed anything: %o', (stored) => {
    expect(parsePolicy(stored, release)).toEqual({ outcome: 'none' });
    expect(effectivePolicy(parsePolicy(stored, release)).registry).toBe('embedded');
  });

  it.each<readonly [string, unknown, string]>([
    ['no object', 'gateway', 'policy'],
    ['an unknown name', changed({ gatway: {} }), 'policy'],
    ['an unknown registry', changed({ registry: 'other' }), 'registry'],
    ['no gateway', { registry: 'gateway' }, 'policy'],
    ['no login', changed({ login: undefined }), 'policy'],
    [
      'http',
      changed({ gateway: { ...GATEWAY['gateway'], url: 'http://cong.example.vn' } }),
      'gateway.url',
    ],
    [
      'http on this machine',
      changed({ gateway: { ...GATEWAY['gateway'], url: 'http://127.0.0.1:8080' } }),
      'gateway.url',
    ],
    [
      'a password in an address',
      changed({ login: { issuer: 'https://a:b@dn.example.vn' } }),
      'login.issuer',
    ],
    ['no key', changed({ gateway: { ...GATEWAY['gateway'], keys: [] } }), 'gateway.keys'],
    [
      'a private key',
      changed({
        gateway: {
          ...GATEWAY['gateway'],
          keys: [{ ...KEY, d: 'x' }],
        },
      }),
      'gateway.keys.0',
    ],
    [
      '037 that should be signed',
      { ...(read('lgsp037.json') as object), minimumAssurance: 'signed' },
      'policy',
    ],
    ['a site with a path', changed({ sites: ['https://motcua.example.vn/a'] }), 'sites.0'],
    ['idle for a day', changed({ idleMinutes: 1440 }), 'idleMinutes'],
    ['no purpose', changed({ purposes: [] }), 'purposes'],
  ])('with %s is broken and says where, never silently weaker', (_name, stored, where) => {
    const parsed = parsePolicy(stored, release);
    if (parsed.outcome !== 'broken') throw new Error(parsed.outcome);
    expect(parsed.faults.some((fault) => fault.startsWith(`${where}:`))).toBe(true);
  });

  it('takes http on this machine in test builds only', () => {
    const local = changed({ gateway: { ...GATEWAY['gateway'], url: 'http://127.0.0.1:8080' } });
    expect(parsePolicy(local, { loopback: true }).outcome).toBe('policy');
    expect(parsePolicy(local, release).outcome).toBe('broken');
  });

  it('says who must log in, and which services the browser must allow', () => {
    const gateway = effectivePolicy(parsePolicy(GATEWAY, release));
    expect(loginConfig(gateway)).toMatchObject({
      issuer: 'https://dang-nhap.tinh.example.vn',
      resource: 'https://cong-tra-cuu.tinh.example.vn',
      units: ['xa-tan-hoi.1'],
    });
    expect(serviceOrigins(gateway)).toEqual([
      'https://cong-tra-cuu.tinh.example.vn',
      'https://dang-nhap.tinh.example.vn',
    ]);
    const lgsp = effectivePolicy(parsePolicy(read('lgsp037.json'), release));
    expect(loginConfig(lgsp)).toBeUndefined();
    expect(serviceOrigins(lgsp)).toEqual(['https://motcua.tinh.example.vn']);
    expect(serviceOrigins(effectivePolicy({ outcome: 'none' }))).toEqual([]);
  });

  it('wins over the unit that was typed at the counter', () => {
    const typed = { ...freshPreferences('0190f5fe-7c00-4a00-8000-000000000001'), unit: 'H99.1' };
    const policy = effectivePolicy(parsePolicy(GATEWAY, release));
    expect(deskOf(typed, policy).unit).toBe('xa-tan-hoi.1');
    expect(deskOf({ ...typed, unit: 'xa-tan-hoi.1' }, policy).unit).toBe('xa-tan-hoi.1');
    expect(deskOf(typed).unit).toBe('H99.1');
  });
});

describe('a build for one province', () => {
  it('carries its hosts as fixed permissions and connects to its own services alone', () => {
    const province = readProvince('docs/policy/province.json');
    if (!province) throw new Error('no province');
    expect(hostPatterns(province)).toEqual([
      'https://cong-tra-cuu.tinh.example.vn/*',
      'https://dang-nhap.tinh.example.vn/*',
      'https://motcua.tinh.example.vn/*',
    ]);
    expect(connectSources(province, { test: false })).toEqual([
      "'self'",
      'https://cong-tra-cuu.tinh.example.vn',
      'https://dang-nhap.tinh.example.vn',
    ]);
    expect(connectSources(undefined, { test: false })).toEqual(["'self'", 'https:']);
  });
});
