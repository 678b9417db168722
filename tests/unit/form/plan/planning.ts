import { readFileSync } from 'node:fs';
import { createCodeLists, parseCodeLists } from '../../../../lib/citizen/code-lists';
import type { FieldKey } from '../../../../lib/citizen/keys';
import type { PersonRef, PersonRole } from '../../../../lib/citizen/person';
import type { Address, CitizenRecord, Datum } from '../../../../lib/citizen/record';
import { createUnits, parseUnits } from '../../../../lib/citizen/units';
import type { FieldDescription } from '../../../../lib/form/contract/field';
import type { PlanRow } from '../../../../lib/form/contract/plan';
import type { Understanding } from '../../../../lib/form/contract/understanding';
import type { PlanFacts } from '../../../../lib/form/plan/facts';
import { planFill } from '../../../../lib/form/plan/plan';
import type { PlannedCitizen } from '../../../../lib/form/plan/plan-input';
import { aField, aForm, anAnswer, understood } from '../factories';

const readData = (name: string): unknown =>
  JSON.parse(readFileSync(`public/data/${name}.json`, 'utf8'));

/** The units and code lists that ship with the extension. */
export const FACTS: PlanFacts = {
  units: createUnits(parseUnits(readData('units-2026'), readData('units-legacy'))),
  codeLists: createCodeLists(parseCodeLists(readData('code-lists'))),
};

const provenance = { source: 'csdlqgdc', asOf: '2026-11-01' } as const;

type Values = { readonly [D in Datum as D['key']]?: D['value'] };

/** A record that attests these values. */
export function aRecord(values: Values, idNumber = '000095250112'): CitizenRecord {
  return {
    idNumber,
    assurance: 'embedded',
    issuedAt: '2026-11-02T01:00:00.000Z',
    expiresAt: '2026-11-02T01:15:00.000Z',
    data: Object.entries(values).map(([key, value]) => ({ key, value, ...provenance }) as Datum),
  };
}

export function ref(person: PersonRole, ordinal = 1): PersonRef {
  return { person, ordinal };
}

/** A citizen who is the applicant unless told otherwise. */
export function aCitizen(
  values: Values,
  change: Partial<PlannedCitizen> & { readonly idNumber?: string } = {},
): PlannedCitizen {
  const { idNumber, ...rest } = change;
  return {
    id: 'c1',
    roles: [ref('applicant')],
    record: aRecord(values, idNumber),
    card: null,
    ...rest,
  };
}

/** One question of a form: the field, what it asks, and what stands in it. */
export interface Question {
  readonly field: FieldDescription;
  readonly understanding: Understanding;
  readonly shows?: string;
}

export function planAll(
  questions: readonly Question[],
  citizens: readonly PlannedCitizen[],
): PlanRow[] {
  return planFill({
    form: aForm(questions.map(({ field }) => field)),
    understandings: questions.map(({ understanding }) => understanding),
    citizens,
    values: new Map(questions.map(({ field, shows }) => [field.id, shows ?? ''])),
    facts: FACTS,
  });
}

/** The row of one field alone. */
export function planOne(question: Question, citizens: readonly PlannedCitizen[]): PlanRow {
  const [row] = planAll([question], citizens);
  if (!row) throw new RangeError('a plan has one row per field');
  return row;
}

/** A field that asks this datum of the applicant. */
export function asks(
  key: FieldKey,
  field: Partial<FieldDescription> = {},
  shows?: string,
): Question {
  const id = field.id ?? 'f1';
  return {
    field: aField({ id, empty: shows === undefined, ...field }),
    understanding: understood(id, anAnswer(key)),
    ...(shows === undefined ? {} : { shows }),
  };
}

export const TAN_HOI: Address = {
  codeList: '2025',
  province: '80',
  commune: '25525',
  detail: 'Tổ 7, ấp Hội Phước',
};
/** Xã Suối Ngô before 07/2025, wholly in Xã Tân Hoà since. */
export const SUOI_NGO: Address = {
  codeList: 'legacy',
  province: '72',
  district: '706',
  commune: '25531',
  detail: 'Số nhà 111, tổ 8, ấp 8',
};
/** Xã Suối Dây before 07/2025, divided between two communes since. */
export const SUOI_DAY: Address = { ...SUOI_NGO, commune: '25534', detail: 'Tổ 6, ấp 2' };
