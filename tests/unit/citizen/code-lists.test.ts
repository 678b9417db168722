import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  createCodeLists,
  MalformedCodeListsError,
  parseCodeLists,
  sexChoice,
} from '../../../lib/citizen/code-lists';
import { foldExact } from '../../../lib/citizen/fold';
import type { CodeKey } from '../../../lib/citizen/keys';
import { nationalityLabels, nationalityName } from '../../../lib/citizen/nationality';

const data = parseCodeLists(JSON.parse(readFileSync('public/data/code-lists.json', 'utf8')));
const lists = createCodeLists(data);

describe('code lists', () => {
  it.each<[CodeKey, string, string, string]>([
    ['ethnicity', '01', 'Kinh', 'Kinh'],
    ['ethnicity', '1', 'Kinh', 'Kinh'],
    ['ethnicity', '05', 'Khmer', 'Khơ-me'],
    ['ethnicity', '08', 'Mông', "H'Mông"],
    ['ethnicity', '55', 'Người nước ngoài', 'Người nước ngoài'],
    ['religion', '00', 'Không', 'Không tôn giáo'],
    ['religion', '5', 'Cao Đài', 'Đạo Cao Đài'],
    ['maritalStatus', '1', 'Chưa kết hôn', 'Độc thân'],
    ['maritalStatus', '2', 'Đang có vợ/chồng', 'Đã kết hôn'],
    ['bloodType', '04', 'O', 'O'],
  ])('%s %s is %s, also %s', (key, code, name, alias) => {
    expect(lists.name(key, code)).toBe(name);
    expect(lists.choice(key, code)?.labels).toContain(alias);
  });

  it.each<[CodeKey, string]>([
    ['ethnicity', '99'],
    ['ethnicity', '60'],
    ['religion', '15'],
    ['maritalStatus', '0'],
    ['maritalStatus', '4'],
    ['bloodType', '00'],
    ['bloodType', '05'],
  ])('know nothing to fill for %s %s', (key, code) => {
    expect(lists.choice(key, code)).toBeUndefined();
    expect(lists.name(key, code)).toBeUndefined();
  });

  it.each<CodeKey>(['ethnicity', 'religion', 'maritalStatus', 'bloodType'])(
    'give no label of %s to two entries',
    (key) => {
      const labels = Array.from({ length: 100 }, (_, i) => lists.choice(key, String(i))).flatMap(
        (choice) => [...new Set(choice?.labels.map(foldExact))],
      );
      expect(new Set(labels).size).toBe(labels.length);
    },
  );

  it('tell nobody apart who is divorced from who is widowed', () => {
    const labels = lists.choice('maritalStatus', '3')?.labels ?? [];
    expect(labels).not.toContain('Ly hôn');
    expect(labels).not.toContain('Góa');
  });

  it('refuse data of another shape', () => {
    expect(() => parseCodeLists({ ethnicGroups: [] })).toThrow(MalformedCodeListsError);
  });
});

describe('the sex', () => {
  it('shares no label or code between men and women', () => {
    const male = sexChoice('male');
    const female = sexChoice('female');
    expect([...male.codes, ...male.labels]).not.toEqual(
      expect.arrayContaining([...female.codes, ...female.labels]),
    );
  });

  it('is never chosen by a number, which portals use in contradictory ways', () => {
    for (const sex of ['male', 'female'] as const) {
      expect(sexChoice(sex).codes.join()).not.toMatch(/\d/);
    }
  });
});

describe('nationality', () => {
  it.each([
    ['VN', 'Việt Nam'],
    ['KR', 'Hàn Quốc'],
    ['KP', 'Triều Tiên'],
    ['TW', 'Đài Loan'],
    ['KH', 'Campuchia'],
  ])('%s is %s', (code, name) => {
    expect(nationalityName(code)).toBe(name);
    expect(nationalityLabels(code)[0]).toBe(name);
  });

  it.each(['XX', 'vn', ''])('%j is unknown', (code) => {
    expect(nationalityName(code)).toBeUndefined();
    expect(nationalityLabels(code)).toEqual([]);
  });
});
