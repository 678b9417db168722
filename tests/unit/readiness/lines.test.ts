import { describe, expect, it } from 'vitest';
import { lineWords, verdictWords } from '../../../components/wording/readiness';
import { LINE_IDS, line, verdictOf } from '../../../lib/readiness/line';
import {
  browserLine,
  ENOUGH_BYTES,
  extensionLine,
  journalLine,
  storageLine,
} from '../../../lib/readiness/machine-lines';
import {
  loginLine,
  outboxLine,
  policyLine,
  servicesLine,
  sitesLine,
} from '../../../lib/readiness/policy-lines';
import { effectivePolicy } from '../../../lib/settings/policy';

const MACHINE = {
  browser: 'Google Chrome',
  browserVersion: '140.0.1',
  oldestVersion: '116',
  extensionVersion: '0.1.0',
  province: false,
  testBuild: false,
};

describe('the machine', () => {
  it.each([
    [{}, 'browser-good'],
    [{ browserVersion: '115.9' }, 'browser-old'],
    [{ browserVersion: '116' }, 'browser-good'],
    [{ browser: '' }, 'browser-unknown'],
    [{ browserVersion: '' }, 'browser-unknown'],
    [{ oldestVersion: '140.0', browserVersion: '139.0' }, 'browser-old'],
  ])('judges a browser with %o as %s', (change, code) => {
    expect(browserLine({ ...MACHINE, ...change }).code).toBe(code);
  });

  it('names a test build and a build for a province', () => {
    const words = lineWords(extensionLine({ ...MACHINE, province: true, testBuild: true }));
    expect(words).toBe('Khai Một Lần 0.1.0, bản dựng riêng của tỉnh, bản thử nghiệm.');
  });

  it.each([
    [{ used: 1, quota: ENOUGH_BYTES + 1, kept: true }, 'storage-good'],
    [{ used: 1, quota: ENOUGH_BYTES, kept: true }, 'storage-low'],
    [{ used: 1, quota: ENOUGH_BYTES + 1, kept: false }, 'storage-not-kept'],
    [{ used: null, quota: null, kept: true }, 'storage-unknown'],
  ])('judges storage %o as %s', (facts, code) => {
    expect(storageLine(facts).code).toBe(code);
  });

  it.each([
    [{ outcome: 'checked', seq: 0 } as const, 'good', 'chưa có mục nào'],
    [{ outcome: 'checked', seq: 12 } as const, 'good', 'đến mục 12'],
    [
      { outcome: 'broken', seq: 4, fault: 'entry-changed' } as const,
      'todo',
      'tại mục 4. Nội dung mục nhật ký đã bị sửa.',
    ],
    [{ outcome: 'stopped', checked: 900 } as const, 'unknown', '900 mục'],
    [{ outcome: 'closed', error: 'JournalNewerError' } as const, 'todo', 'JournalNewerError'],
  ])('says of a journal %o that it is %s', (facts, state, words) => {
    const made = journalLine(facts);
    expect(made.state).toBe(state);
    expect(lineWords(made)).toContain(words);
  });
});

describe('the policy and what it needs', () => {
  it('names the keys that are prescribed, and the faults of one that cannot be read', () => {
    const policy = effectivePolicy({ outcome: 'none' });
    expect(lineWords(policyLine({ outcome: 'policy', policy }))).toContain('registry');
    const broken = policyLine({ outcome: 'broken', faults: ['sites.0: no web origin'] });
    expect(broken.state).toBe('todo');
    expect(lineWords(broken)).toContain('sites.0: no web origin');
  });

  it.each([
    [[], 'sites-none', []],
    [[{ origin: 'https://a.vn', allowed: true }], 'sites-good', ['https://a.vn']],
    [
      [
        { origin: 'https://a.vn', allowed: true },
        { origin: 'https://b.vn', allowed: false },
      ],
      'sites-missing',
      ['https://b.vn'],
    ],
  ])('judges the sites %o as %s', (sites, code, facts) => {
    expect(sitesLine(sites)).toMatchObject({ code, facts });
  });

  it('needs no service for training', () => {
    expect(servicesLine([]).state).toBe('good');
  });

  it.each([
    [false, null, 'login-not-needed'],
    [true, null, 'login-open'],
    [true, { officer: 'cb.01', unit: 'H80.22' }, 'login-done'],
  ])('judges a login (needed: %s, officer: %o) as %s', (needed, officer, code) => {
    expect(loginLine(needed, officer).code).toBe(code);
  });

  it.each([
    ['sent', 'good'],
    ['waiting', 'unknown'],
    ['signed-out', 'todo'],
    ['forked', 'todo'],
    ['refused', 'todo'],
    ['starting', 'unknown'],
  ] as const)('judges an outbox that is %s as %s', (status, state) => {
    const journal = { url: 'https://nhat-ky.example.vn' };
    const sent = { seq: 3, hash: '0'.repeat(64) };
    const stored = { status, problem: null, server: journal.url, sent };
    expect(outboxLine({ journal }, stored).state).toBe(state);
    expect(outboxLine({ journal }, { ...stored, server: 'https://cu.example.vn' }).code).toBe(
      'outbox-new',
    );
    expect(outboxLine({ journal: undefined }, stored).code).toBe('outbox-none');
  });
});

describe('what the lines come to', () => {
  const all = LINE_IDS.map((id) => line(id, 'good', 'browser-good'));
  it('is ready only when nothing is left to do', () => {
    expect(verdictWords(verdictOf(all))).toBe('Máy đã sẵn sàng.');
    const open = [...all.slice(1), line('login', 'todo', 'login-open')];
    expect(verdictWords(verdictOf(open))).toBe('Còn 1 việc cần làm.');
  });
  it('says that a machine without a policy is ready for training alone', () => {
    const training = [...all.slice(1), line('policy', 'good', 'policy-none')];
    expect(verdictWords(verdictOf(training))).toBe('Máy đã sẵn sàng để TẬP HUẤN.');
  });
});
