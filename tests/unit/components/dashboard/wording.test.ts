import { describe, expect, it } from 'vitest';
import { DATUM_WORDS, fieldKeyWords } from '../../../../components/wording/datum';
import { CHAIN_FAULT_WORDS, ENTRY_KIND_WORDS } from '../../../../components/wording/entry-kind';
import {
  PLAN_REASON_WORDS,
  REFUSAL_WORDS,
  ROW_OUTCOME_WORDS,
  ROW_REASON_WORDS,
} from '../../../../components/wording/outcome';
import { PERSON_WORDS, personWords } from '../../../../components/wording/person';
import type { FieldKey } from '../../../../lib/citizen/keys';

describe('words of a field', () => {
  it.each<[FieldKey, string]>([
    ['fullName', 'Họ, chữ đệm và tên'],
    ['surname', 'Họ'],
    ['middleAndGivenName', 'Chữ đệm và tên'],
    ['birthDate.day', 'Ngày, tháng, năm sinh – ngày'],
    ['homeTown.commune', 'Quê quán – xã/phường/đặc khu'],
    ['father', 'Cha'],
    ['mother.fullName', 'Mẹ – họ, chữ đệm và tên'],
    ['householder.nationality', 'Chủ hộ – quốc tịch'],
  ])('%s', (key, words) => {
    expect(fieldKeyWords(key)).toBe(words);
  });
});

describe('words of a person', () => {
  it.each([
    [{ person: 'father', ordinal: 1 }, 'Cha'],
    [{ person: 'child', ordinal: 2 }, 'Người con 2'],
    [{ person: 'member', ordinal: 1 }, 'Thành viên 1'],
  ] as const)('%o', (person, words) => {
    expect(personWords(person)).toBe(words);
  });
});

describe('word lists', () => {
  const short = { DATUM_WORDS, PERSON_WORDS, ROW_OUTCOME_WORDS, ENTRY_KIND_WORDS };
  it.each(Object.entries(short))('%s never say two things alike', (_name, words) => {
    const all = Object.values(words);
    expect(new Set(all).size).toBe(all.length);
  });

  const sentences = { ROW_REASON_WORDS, PLAN_REASON_WORDS, REFUSAL_WORDS, CHAIN_FAULT_WORDS };
  it.each(Object.entries(sentences))('%s are sentences', (_name, words) => {
    for (const sentence of Object.values(words)) expect(sentence).toMatch(/^\p{Lu}.+\.$/u);
  });
});
