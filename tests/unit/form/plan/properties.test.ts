import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DATUM_KEYS, type FieldKey } from '../../../../lib/citizen/keys';
import { PERSON_ROLES, type PersonRef, personId } from '../../../../lib/citizen/person';
import { CONTROL_KINDS } from '../../../../lib/form/contract/field';
import { FIELD_KINDS } from '../../../../lib/form/contract/understanding';
import type { PlannedCitizen } from '../../../../lib/form/plan/plan-input';
import { parsePopulation } from '../../../../lib/registry/population';
import { dataOf } from '../../../../lib/registry/population-data';
import { aField, understood } from '../factories';
import { planAll, type Question } from './planning';

const population = parsePopulation(JSON.parse(readFileSync('public/data/population.json', 'utf8')));

const KEYS: readonly FieldKey[] = [
  ...DATUM_KEYS,
  'surname',
  'givenName',
  'birthDate.day',
  'birthDate.year',
  'permanentAddress.province',
  'permanentAddress.district',
  'permanentAddress.commune',
  'permanentAddress.detail',
  'homeTown.commune',
  'father.fullName',
];

const person = fc.constantFrom(...PERSON_ROLES.slice(0, 6));
const answer = fc.record({
  key: fc.constantFrom(...KEYS),
  person,
  ordinal: fc.integer({ min: 1, max: 2 }),
  confidence: fc.constant(0.9),
});
const question = fc
  .record({
    control: fc.constantFrom(...CONTROL_KINDS),
    kind: fc.constantFrom(...FIELD_KINDS),
    first: fc.option(answer, { nil: null, freq: 4 }),
    others: fc.array(answer, { maxLength: 2 }),
    disabled: fc.boolean(),
    shows: fc.constantFrom('', 'Lê Minh Khôi', '1951', 'Kinh'),
  })
  .map(
    ({ control, kind, first, others, disabled, shows }) =>
      (id: string): Question => ({
        field: aField({ id, control, disabled, empty: shows === '' }),
        understanding: understood(id, first, kind, others),
        shows,
      }),
  );
const form = fc
  .array(question, { minLength: 1, maxLength: 8 })
  .map((made) => made.map((make, index) => make(`f${index}`)));
const citizens = fc
  .uniqueArray(
    fc.record({
      index: fc.integer({ min: 0, max: population.citizens.length - 1 }),
      roles: fc.uniqueArray(fc.record({ person, ordinal: fc.integer({ min: 1, max: 2 }) }), {
        maxLength: 3,
        selector: personId,
      }),
    }),
    { maxLength: 3, selector: ({ index }) => index },
  )
  .map((chosen) => chosen.map(({ index, roles }): PlannedCitizen => planned(index, roles)));

function planned(index: number, roles: PlannedCitizen['roles']): PlannedCitizen {
  const citizen = population.citizens[index];
  if (!citizen) throw new RangeError('nobody there');
  return {
    id: `c${index}`,
    roles,
    card: null,
    record: {
      idNumber: citizen.id,
      assurance: 'embedded',
      issuedAt: '2026-11-02T01:00:00.000Z',
      expiresAt: '2026-11-02T01:15:00.000Z',
      data: dataOf(citizen, population),
    },
  };
}

describe('whatever the form and whoever was scanned', () => {
  it('the order of the fields changes no row', () => {
    fc.assert(
      fc.property(form, citizens, fc.infiniteStream(fc.nat()), (questions, scanned, numbers) => {
        const shuffled = questions
          .map((made) => ({ made, at: numbers.next().value }))
          .sort((one, other) => one.at - other.at)
          .map(({ made }) => made);
        const byField = new Map(planAll(shuffled, scanned).map((row) => [row.fieldId, row]));
        for (const row of planAll(questions, scanned))
          expect(byField.get(row.fieldId)).toEqual(row);
      }),
      { numRuns: 150 },
    );
  });

  it('nobody’s value is written for a person whom they are not', () => {
    fc.assert(
      fc.property(form, citizens, (questions, scanned) => {
        for (const row of planAll(questions, scanned)) {
          const has = ({ roles }: PlannedCitizen, ref: PersonRef | null) =>
            roles.some((role) => ref !== null && personId(role) === personId(ref));
          const silenced = scanned.map((citizen) =>
            has(citizen, row.person)
              ? citizen
              : { ...citizen, record: { ...citizen.record, data: [] } },
          );
          const again = planAll(questions, silenced).find(({ fieldId }) => fieldId === row.fieldId);
          if (row.value) {
            expect(scanned.filter((citizen) => has(citizen, row.person))).toHaveLength(1);
            expect(again?.value).toEqual(row.value);
          }
          for (const { person: whom, meaning } of row.choices) {
            if (meaning !== 'related-person')
              expect(scanned.some((citizen) => has(citizen, whom))).toBe(true);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('only an offer has choices, only a fill a value, and what is never asked has neither', () => {
    fc.assert(
      fc.property(form, citizens, (questions, scanned) => {
        for (const row of planAll(questions, scanned)) {
          expect(row.choices.length > 0).toBe(row.decision === 'offer');
          expect(row.value !== null).toBe(row.decision === 'fill');
          if (['declared', 'declaration', 'other', 'unknown'].includes(row.kind))
            expect(row.decision).not.toBe('fill');
          expect(new Set(row.choices.map(({ id }) => id)).size).toBe(row.choices.length);
        }
      }),
      { numRuns: 150 },
    );
  });
});
