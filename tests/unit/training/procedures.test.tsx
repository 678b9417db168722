import { readFileSync } from 'node:fs';
import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import { PracticeForm } from '../../../components/training/PracticeForm';
import { parseCodeLists } from '../../../lib/citizen/code-lists';
import { datumOf } from '../../../lib/citizen/keys';
import { createUnits, parseUnits } from '../../../lib/citizen/units';
import { readForm } from '../../../lib/form/read';
import { understandForm } from '../../../lib/form/understand';
import { createFormLists } from '../../../lib/training/lists';
import { PROCEDURES } from '../../../lib/training/procedures';
import { type Question, SECTORS, type Section, type Step } from '../../../lib/training/question';

const data = (name: string): unknown =>
  JSON.parse(readFileSync(`public/data/${name}.json`, 'utf8'));
const lists = createFormLists(
  createUnits(parseUnits(data('units-2026'), data('units-legacy'))),
  parseCodeLists(data('code-lists')),
);

/** Capacities that name the same person of a form. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  applicant: ['applicant', 'owner'],
  owner: ['owner', 'other', 'member', 'applicant'],
  wife: ['wife', 'spouse'],
  husband: ['husband', 'spouse'],
};

interface Asked {
  readonly question: Question;
  readonly section: Section;
}

const asked = (step: Step): ReadonlyMap<string, Asked> =>
  new Map(
    step.sections.flatMap((section) =>
      section.questions.flatMap((question): [string, Asked][] =>
        namesOf(section, question).map((name) => [name, { question, section }]),
      ),
    ),
  );

function namesOf({ rows = 0 }: Section, { name, control }: Question): string[] {
  if (control === 'address') return ['tinh', 'xa', 'chitiet'].map((part) => `${name}_${part}`);
  if (rows === 0) return [name];
  return Array.from({ length: rows }, (_, row) => `${name}_${row + 1}`);
}

function understood(step: Step, code: string | undefined) {
  const host = document.createElement('main');
  document.body.replaceChildren(host);
  render(<PracticeForm step={step} code={code} lists={lists} />, host);
  const { form } = readForm(document);
  const answers = understandForm(form);
  const truth = asked(step);
  return form.fields.map((field, index) => ({
    name: field.parts[0]?.name ?? '',
    truth: truth.get(field.parts[0]?.name ?? ''),
    answer: answers[index],
  }));
}

const STEPS = PROCEDURES.flatMap(({ id, code, steps }) =>
  steps.map((step) => [`${id}: ${step.title}`, step, code] as const),
);

describe('the training procedures', () => {
  it('are at least twenty, each with an id of its own', () => {
    expect(PROCEDURES.length).toBeGreaterThanOrEqual(20);
    expect(new Set(PROCEDURES.map(({ id }) => id)).size).toBe(PROCEDURES.length);
  });

  it('cover every sector', () => {
    expect(new Set(PROCEDURES.map(({ sector }) => sector))).toEqual(new Set(Object.keys(SECTORS)));
  });

  it.each(STEPS)('%s: every question is read once', (_, step, code) => {
    const names = understood(step, code).map(({ name }) => name);
    expect(names.toSorted()).toEqual([...asked(step).keys()].toSorted());
  });

  it.each(STEPS)('%s: no question is given to another datum or person', (_, step, code) => {
    const wrong = understood(step, code).flatMap(({ name, truth, answer }) => {
      const first = answer?.kind === 'declared' ? null : answer?.first;
      if (!first || !truth) return [];
      const { asks } = truth.question;
      const said = `${name}: ${first.person} ${first.key}`;
      if (asks === 'declared' || asks === 'declaration' || asks === 'other') return [said];
      const related = asks.split('.')[0] === truth.section.person;
      const keyIsRight =
        datumOf(first.key) === datumOf(asks) || (related && first.key === asks.split('.')[1]);
      const persons = SAME[truth.section.person ?? ''] ?? [truth.section.person ?? ''];
      // A relation stands in the householder's block and is the other person's.
      const isRelation = asks === 'relationToHouseholder';
      return keyIsRight && (related || isRelation || persons.includes(first.person)) ? [] : [said];
    });
    expect(wrong).toEqual([]);
  });

  it.each(STEPS)(
    '%s: each block is about one person, and two persons are never one',
    (_, step, code) => {
      const blocks = new Map<string, Set<string>>();
      for (const { truth, answer } of understood(step, code)) {
        const first = answer?.first;
        const asks = truth?.question.asks;
        const person = truth?.section.person;
        if (!first || !person || truth.section.rows || asks?.includes('.')) continue;
        if (asks === 'relationToHouseholder' || datumOf(first.key) !== first.key.split('.')[0])
          continue;
        const who = blocks.get(person) ?? new Set();
        blocks.set(person, who.add(`${first.person}#${first.ordinal}`));
      }
      const all = [...blocks.values()].flatMap((who) => [...who]);
      expect(all.length).toBe(new Set(all).size);
      expect([...blocks].filter(([, who]) => who.size > 1)).toEqual([]);
    },
  );

  it.each(STEPS)('%s: most of what the record holds is understood', (_, step, code) => {
    const held = understood(step, code).filter(
      ({ truth }) => truth && !['declared', 'declaration', 'other'].includes(truth.question.asks),
    );
    const missed = held.filter(({ answer }) => !answer?.first && answer?.others.length === 0);
    expect(missed.map(({ name }) => name)).toEqual([]);
  });
});
