import type { FieldDescription } from '../contract/field';
import { STAFF } from './figures';
import type { Sense } from './sense';

/** What a field asks, apart from whose it is and apart from its surroundings. */
export type Ask =
  /** A datum that its words name completely, such as `sex` or `birthDate.year`. */
  | { readonly kind: 'datum'; readonly key: DatumAsk; readonly also?: DatumAsk }
  /** A name, or a part of one that its neighbours must decide. */
  | { readonly kind: 'name'; readonly part: NamePartAsk }
  | {
      readonly kind: 'address';
      readonly topics: readonly string[];
      readonly unit: string | null;
      /** What is asked is a new or foreign address, not the person's. */
      readonly away: boolean;
    }
  | { readonly kind: 'number'; readonly documents: readonly string[] }
  | {
      readonly kind: 'issueDate' | 'issuePlace' | 'expiryDate';
      readonly documents: readonly string[];
      /** Said with a bare "tại", "do": only right behind another such field. */
      readonly weak: boolean;
    }
  | { readonly kind: 'relation'; readonly householder: boolean | null }
  /** Only a person is named ("Chủ hộ: …"). */
  | { readonly kind: 'person' }
  | { readonly kind: 'other' };

export type DatumAsk =
  | 'otherName'
  | 'birthDate'
  | 'birthDate.year'
  | 'birthDate.month'
  | 'birthDate.day'
  | 'sex'
  | 'ethnicity'
  | 'religion'
  | 'nationality'
  | 'bloodType'
  | 'maritalStatus'
  | 'phone'
  | 'email'
  | 'occupation'
  | 'education'
  | 'healthInsuranceNumber'
  | 'socialInsuranceNumber'
  | 'taxCode';

export type NamePartAsk =
  | 'fullName'
  | 'birthName'
  | 'name'
  | 'surname'
  | 'middleName'
  | 'givenName'
  | 'middleAndGivenName'
  | 'surnameAndMiddle';

const DATA: Readonly<Record<string, DatumAsk>> = {
  otherName: 'otherName',
  birthDate: 'birthDate',
  birthYear: 'birthDate.year',
  birthMonth: 'birthDate.month',
  birthDay: 'birthDate.day',
  sex: 'sex',
  ethnicity: 'ethnicity',
  religion: 'religion',
  nationality: 'nationality',
  bloodType: 'bloodType',
  maritalStatus: 'maritalStatus',
  phone: 'phone',
  email: 'email',
  occupation: 'occupation',
  education: 'education',
  healthInsuranceNumber: 'healthInsuranceNumber',
  socialInsuranceNumber: 'socialInsuranceNumber',
  taxCode: 'taxCode',
};

const NAME_PARTS: ReadonlySet<string> = new Set<NamePartAsk>([
  'fullName',
  'birthName',
  'name',
  'surname',
  'middleName',
  'givenName',
  'middleAndGivenName',
  'surnameAndMiddle',
]);

const OTHER: Ask = { kind: 'other' };

/** What the words of one text ask; null when they name nothing that can be asked. */
export function askOf(sense: Sense): Ask | null {
  const { question, documents, places, units } = sense;
  if (sense.other || sense.figure === STAFF) return OTHER;
  if (question === 'householderRelation') {
    return sense.foreign ? OTHER : { kind: 'relation', householder: true };
  }
  if (question === 'relation') {
    const towards = sense.towards ?? (sense.figure === 'householder' ? 'householder' : null);
    return { kind: 'relation', householder: towards === null ? null : towards === 'householder' };
  }
  if (question !== null && NAME_PARTS.has(question)) {
    if (sense.foreign || documents.length > 0) return OTHER;
    if (question === 'name' && (places.length > 0 || units.length > 0)) return addressOf(sense);
    return { kind: 'name', part: question as NamePartAsk };
  }
  const datum = question === null ? undefined : DATA[question];
  if (datum !== undefined)
    return sense.foreign || sense.requested || (isNumber(datum) && documents.includes('id'))
      ? OTHER
      : datumAsk(datum, sense.also);
  if (
    question === 'issueDate' ||
    question === 'issuePlace' ||
    question === 'expiryDate' ||
    question === 'at'
  ) {
    if (question === 'at' && (places.length > 0 || units.length > 0)) return addressOf(sense);
    const kind = question === 'at' ? 'issuePlace' : question;
    return sense.foreign ? OTHER : { kind, documents, weak: question === 'at' };
  }
  if (question === 'cardIssueDate') return { kind: 'issueDate', documents: ['id'], weak: false };
  if (question === 'cardIssuePlace') return { kind: 'issuePlace', documents: ['id'], weak: false };
  if (question === 'cardExpiryDate') return { kind: 'expiryDate', documents: ['id'], weak: false };
  if (question === 'issueDateYear' || question === 'fax') return OTHER;
  if (documents.length > 0) {
    if (sense.foreign || sense.requested) return OTHER;
    return { kind: 'number', documents };
  }
  if (places.length > 0 || units.length > 0) {
    const isCode = question === 'number' || question === 'code';
    // "Mã tỉnh", "Số khai sinh": the number of something, not a place.
    const isNumbered = question === 'number' && places.includes('birthRegistrationPlace');
    return isNumbered || (isCode && units.length > 0 && places.length === 0)
      ? OTHER
      : addressOf(sense);
  }
  if (question === 'code') return OTHER;
  if (question === 'number')
    return sense.foreign || sense.requested ? OTHER : { kind: 'number', documents };
  if (sense.foreign || sense.requested) return OTHER;
  if (sense.several || sense.unknown > 0) return null;
  return sense.figure !== null || sense.honorific ? { kind: 'person' } : null;
}

/** "MST/CCCD": either number, nobody knows which. */
const isNumber = (key: DatumAsk): boolean =>
  key === 'taxCode' || key === 'socialInsuranceNumber' || key === 'healthInsuranceNumber';

function datumAsk(key: DatumAsk, second: string | null): Ask {
  const also = second === null ? undefined : DATA[second];
  return also === undefined ? { kind: 'datum', key } : { kind: 'datum', key, also };
}

function addressOf(sense: Sense): Ask {
  return {
    kind: 'address',
    topics: [...new Set(sense.places)],
    unit: unitOf(sense.units),
    away: sense.foreign || sense.requested,
  };
}

/** One division, or the line below the divisions; several of both ask for the whole address. */
function unitOf(named: readonly string[]): string | null {
  const units = new Set(named);
  const isLine = units.has('detail') || units.has('hamlet');
  const divisions = [...units].filter((unit) => unit !== 'detail' && unit !== 'hamlet');
  if (divisions.length === 0) return units.has('detail') ? 'detail' : isLine ? 'hamlet' : null;
  return divisions.length === 1 && !isLine ? (divisions[0] ?? null) : null;
}

const CHOOSING: ReadonlySet<DatumAsk> = new Set<DatumAsk>([
  'sex',
  'ethnicity',
  'religion',
  'nationality',
  'bloodType',
  'maritalStatus',
  'education',
  'occupation',
]);

const CHOICES_ONLY: ReadonlySet<Ask['kind']> = new Set<Ask['kind']>(['other', 'person']);

/** Whether a control of this kind can hold what is asked. */
export function fitsControl(ask: Ask, field: FieldDescription): boolean {
  const { control } = field;
  if (field.parts.some(({ type }) => type === 'password')) return false;
  const isDate =
    ask.kind === 'issueDate' ||
    ask.kind === 'expiryDate' ||
    (ask.kind === 'datum' && ask.key.startsWith('birthDate'));
  switch (control) {
    case 'checkbox':
      return field.parts.length > 1 && ask.kind === 'datum' && CHOOSING.has(ask.key);
    case 'radio':
      return ask.kind === 'datum' && CHOOSING.has(ask.key);
    case 'date':
    case 'date-parts':
      return isDate;
    case 'digit-boxes':
      return ask.kind === 'number' || isDate || (ask.kind === 'datum' && !CHOOSING.has(ask.key));
    case 'textarea':
    case 'editable':
      return (
        (field.repeat !== undefined && !CHOICES_ONLY.has(ask.kind)) ||
        ask.kind === 'address' ||
        ask.kind === 'name' ||
        (ask.kind === 'datum' && ask.key === 'occupation')
      );
    case 'select':
    case 'combobox':
      if (ask.kind === 'person' || ask.kind === 'number') return false;
      if (ask.kind === 'datum') return CHOOSING.has(ask.key) || ask.key.startsWith('birthDate');
      return true;
    default:
      return true;
  }
}
