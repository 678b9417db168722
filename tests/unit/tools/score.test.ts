// @vitest-environment node
import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

interface Truth {
  readonly selector?: string;
  readonly person: string;
  readonly key: string;
  readonly role?: string;
  readonly accept?: readonly string[];
  readonly acceptPerson?: readonly string[];
  readonly readonly?: boolean;
}
interface Said {
  readonly person: string;
  readonly ordinal: number;
  readonly key: string;
}
interface Pair {
  readonly truth: Truth;
  readonly answer: Said | null;
}
interface Judge {
  judgeForm(pairs: readonly Pair[]): string[];
  sumUp(
    forms: readonly { pairs: readonly Pair[]; verdicts: readonly string[] }[],
  ): Record<string, unknown>;
}
interface AnswerTools {
  firstFor(understanding: unknown, part: number): unknown;
  answerLine(selector: string, understanding: unknown, part: number): unknown;
  parseArguments(list: readonly string[]): unknown;
}

const SCORE = path.resolve(import.meta.dirname, '../../../tools/score');
const load = async (file: string): Promise<unknown> =>
  import(/* @vite-ignore */ path.join(SCORE, file));
const { judgeForm, sumUp } = (await load('judge.mjs')) as Judge;
const { firstFor, answerLine, parseArguments } = (await load('answer.mjs')) as AnswerTools;

const said = (person: string, key: string, ordinal = 1): Said => ({ person, key, ordinal });
const judge = (truth: Truth, answer: Said | null) => judgeForm([{ truth, answer }])[0];

describe('one field', () => {
  it.each<[Truth, Said | null, string]>([
    [{ person: 'applicant', key: 'fullName' }, said('applicant', 'fullName'), 'right'],
    [{ person: 'applicant', key: 'fullName' }, said('owner', 'fullName'), 'right'],
    [{ person: 'applicant', key: 'fullName' }, said('father', 'fullName'), 'wrong-person'],
    [{ person: 'applicant', key: 'fullName' }, said('applicant', 'birthDate'), 'wrong-key'],
    [{ person: 'applicant', key: 'fullName' }, null, 'missed'],
    [
      { person: 'applicant', key: 'permanentAddress', accept: ['currentAddress'] },
      said('applicant', 'currentAddress'),
      'right',
    ],
    [{ person: 'father', key: 'fatherName' }, said('father', 'fullName'), 'right'],
    [
      { person: 'father', key: 'fullName', accept: ['fatherName'] },
      said('applicant', 'father.fullName'),
      'right',
    ],
    [{ person: 'householder', key: 'householderId' }, said('householder', 'idNumber'), 'right'],
    [{ person: 'spouse', role: 'wife', key: 'spouseName' }, said('wife', 'fullName'), 'right'],
    [
      { person: 'spouse', role: 'husband', key: 'spouseName' },
      said('husband', 'fullName'),
      'right',
    ],
    [{ person: 'other', role: 'subject', key: 'sex' }, said('owner', 'sex'), 'right'],
    [{ person: 'other', role: 'recipient', key: 'sex' }, said('applicant', 'sex'), 'wrong-person'],
    [
      { person: 'householder', key: 'phone', acceptPerson: ['applicant'] },
      said('applicant', 'phone'),
      'right',
    ],
    [{ person: 'none', key: 'none' }, null, 'left'],
    [{ person: 'none', key: 'none' }, said('applicant', 'phone'), 'decoy'],
    [
      { person: 'none', key: 'none', accept: ['idIssuePlace'] },
      said('applicant', 'idIssuePlace'),
      'tolerated',
    ],
    [{ person: 'applicant', key: 'birthDate.day' }, said('applicant', 'birthDate.day'), 'right'],
    [{ person: 'applicant', key: 'birthDate.day' }, said('applicant', 'birthDate'), 'wrong-key'],
  ])('%j with %j is judged %s', (truth, answer, verdict) => {
    expect(judge(truth, answer)).toBe(verdict);
  });
});

describe('one form', () => {
  it('lets an engine person stand for one person of the form only', () => {
    const pair = (role: string, key: string, ordinal: number): Pair => ({
      truth: { person: 'other', role, key },
      answer: said('other', key, ordinal),
    });
    expect(
      judgeForm([
        pair('recipient', 'fullName', 1),
        pair('recipient', 'sex', 1),
        pair('confirmer', 'fullName', 1),
      ]),
    ).toEqual(['right', 'right', 'wrong-person']);
    expect(judgeForm([pair('recipient', 'fullName', 1), pair('confirmer', 'fullName', 2)])).toEqual(
      ['right', 'right'],
    );
  });

  it('does not punish another word for the same person', () => {
    const pair = (key: string): Pair => ({
      truth: { person: 'other', role: 'submitter', key },
      answer: said('applicant', key),
    });
    expect(judgeForm([pair('fullName'), pair('phone')])).toEqual(['right', 'right']);
  });
});

describe('the sum', () => {
  const form = (pairs: readonly Pair[]) => ({ pairs, verdicts: judgeForm(pairs) });

  it('counts recall over keyed fields that may be filled, precision over first choices', () => {
    const sum = sumUp([
      form([
        { truth: { person: 'applicant', key: 'fullName' }, answer: said('applicant', 'fullName') },
        { truth: { person: 'applicant', key: 'sex' }, answer: null },
        { truth: { person: 'applicant', key: 'phone', readonly: true }, answer: null },
        { truth: { person: 'none', key: 'none' }, answer: said('applicant', 'email') },
        {
          truth: { person: 'none', key: 'none', accept: ['idIssuePlace'] },
          answer: said('applicant', 'idIssuePlace'),
        },
        { truth: { person: 'father', key: 'sex' }, answer: said('mother', 'sex') },
      ]),
    ]);
    expect(sum).toEqual({
      forms: 1,
      fields: 6,
      keyed: 4,
      right: 1,
      precision: 0.3333,
      recall: 0.3333,
      wrongPerson: 1,
      decoysFilled: 1,
      strict: { precision: 0.3333, recall: 0.3333 },
    });
  });

  it('takes neither other keys nor other persons when strict', () => {
    const truth: Truth = {
      person: 'applicant',
      key: 'permanentAddress',
      accept: ['currentAddress'],
    };
    const sum = sumUp([
      form([{ truth, answer: said('owner', 'permanentAddress') }]),
      form([{ truth, answer: said('applicant', 'currentAddress') }]),
    ]);
    expect(sum).toMatchObject({ precision: 1, strict: { precision: 0, recall: 0 } });
  });
});

describe('answers', () => {
  const answer = { key: 'birthDate', person: 'father', ordinal: 1, confidence: 0.9 };
  const split = {
    first: answer,
    others: [],
    partKeys: ['birthDate.day', 'birthDate.month', 'birthDate.year'],
  };

  it('are given per control of a split field', () => {
    expect(firstFor(split, 1)).toMatchObject({ key: 'birthDate.month', person: 'father' });
    expect(firstFor({ first: null, others: [answer], partKeys: [] }, 0)).toBeNull();
    expect(firstFor(undefined, 0)).toBeNull();
  });

  it('are written with whether they are a first choice', () => {
    expect(answerLine('#a', split, 0)).toEqual({
      selector: '#a',
      person: 'father',
      ordinal: 1,
      key: 'birthDate.day',
      confidence: 0.9,
      first: true,
    });
    expect(answerLine('#a', { first: null, others: [answer], partKeys: [] }, 0)).toMatchObject({
      key: 'birthDate',
      first: false,
    });
    expect(answerLine('#a', { first: null, others: [], partKeys: [] }, 0)).toBeNull();
  });
});

describe('the command', () => {
  it.each([
    [['forms'], { folder: 'forms', answers: null }],
    [['forms', '--answers', 'a.jsonl'], { folder: 'forms', answers: 'a.jsonl' }],
    [['--answers', 'a.jsonl'], null],
  ])('reads %j', (list, expected) => {
    expect(parseArguments(list)).toEqual(expected);
  });

  it('refuses a folder without truth in one sentence', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'score-'));
    const run = spawnSync(process.execPath, [path.join(SCORE, '../score.mjs'), folder], {
      encoding: 'utf8',
    });
    expect(run.status).toBe(2);
    expect(run.stderr.trim().split('\n')).toHaveLength(1);
    expect(run.stdout).toBe('');
  });
});
