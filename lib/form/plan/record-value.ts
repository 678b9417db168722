import { sexChoice } from '../../citizen/code-lists';
import {
  type AddressKey,
  type AddressPart,
  type CodeKey,
  type DateKey,
  type DatePart,
  datumOf,
  type FieldKey,
  NAME_PARTS,
  type NamePart,
  type RelatedPart,
  type RelatedPersonKey,
} from '../../citizen/keys';
import { splitName, upperName } from '../../citizen/names';
import { nationalityLabels } from '../../citizen/nationality';
import { findDatum, type PartialDate, type RelatedPerson } from '../../citizen/record';
import { addressValue } from './address-value';
import { asksCapitals, isChoiceControl } from './field-form';
import { issuePlaces } from './issue-place';
import {
  choiceValue,
  none,
  type Provenance,
  textValue,
  type ValueOutcome,
  type ValueQuestion,
} from './value-outcome';

/** What the record says to this key, in the form that the field wants; candidates where it is not certain. */
export function recordValue(question: ValueQuestion): ValueOutcome {
  const { key, record } = question;
  if (key === 'idNumber') {
    const { source, asOf } = findDatum(record, key) ?? { source: 'csdlqgdc' as const };
    return textValue(question, record.idNumber, { source, asOf });
  }
  const fromCard = cardValue(question);
  if (fromCard) return fromCard;
  const datum = findDatum(record, datumOf(key));
  if (!datum) return none('not-in-record');
  const provenance = { source: datum.source, asOf: datum.asOf };
  switch (datum.key) {
    case 'fullName':
      return nameValue(question, datum.value, provenance);
    case 'sex': {
      const { labels, codes } = sexChoice(datum.value);
      return choiceValue(question, labels, codes, provenance);
    }
    case 'nationality':
      return nationalityValue(question, datum.value, provenance);
    case 'birthDate':
    case 'idIssueDate':
    case 'idExpiryDate':
      return dateValue(question, datum.key, datum.value, provenance);
    case 'ethnicity':
    case 'religion':
    case 'maritalStatus':
    case 'bloodType':
      return codeValue(question, datum.key, datum.value, provenance);
    case 'father':
    case 'mother':
    case 'spouse':
    case 'representative':
    case 'householder':
      return relatedValue(question, datum.key, datum.value, provenance);
    case 'birthPlace':
    case 'birthRegistrationPlace':
    case 'homeTown':
    case 'permanentAddress':
    case 'temporaryAddress':
    case 'currentAddress':
      return addressValue(
        question,
        datum.value,
        partOf<AddressKey, AddressPart>(key, datum.key),
        provenance,
      );
    default:
      return textValue(question, datum.value, provenance);
  }
}

/** The part of a datum that a key names, or undefined for the whole. */
function partOf<D extends string, P extends string>(key: FieldKey, datum: D): P | undefined {
  return key === (datum as string) ? undefined : (key.slice(datum.length + 1) as P);
}

function cardValue(question: ValueQuestion): ValueOutcome | undefined {
  const { key, card } = question;
  if (key === 'idIssuePlace' && card?.issueDate) return issuePlaces(question, card.issueDate);
  if (datumOf(key) !== 'idIssueDate' || !card?.issueDate) return undefined;
  const outcome = dateValue(question, 'idIssueDate', card.issueDate, { source: 'card' });
  return outcome.outcome === 'value' ? { ...outcome, reason: 'from-card' } : outcome;
}

function nameValue(
  question: ValueQuestion,
  fullName: string,
  provenance: Provenance,
): ValueOutcome {
  const inForm = (text: string) => (asksCapitals(question.field) ? upperName(text) : text);
  const part = NAME_PARTS.find((name): name is NamePart => name === question.key);
  if (!part) return textValue(question, inForm(fullName), provenance);
  const split = splitName(fullName, findDatum(question.record, 'ethnicity')?.value);
  const text = inForm(split[part]);
  if (text === '') return none('not-in-record');
  if (split.certain) return textValue(question, text, provenance, 'derived');
  return {
    outcome: 'candidates',
    candidates: [{ shown: text, value: { kind: 'text', text } }],
    source: provenance.source,
    reason: 'name-split-uncertain',
  };
}

function nationalityValue(
  question: ValueQuestion,
  code: string,
  provenance: Provenance,
): ValueOutcome {
  const labels = nationalityLabels(code);
  return labels.length > 0
    ? choiceValue(question, labels, [code], provenance)
    : none('code-unknown');
}

function codeValue(
  question: ValueQuestion,
  key: CodeKey,
  code: string,
  provenance: Provenance,
): ValueOutcome {
  const choice = question.facts.codeLists.choice(key, code);
  return choice
    ? choiceValue(question, choice.labels, choice.codes, provenance)
    : none('code-unknown');
}

const TWO_DIGITS = (value: number) => String(value).padStart(2, '0');

function dateValue(
  question: ValueQuestion,
  key: DateKey,
  date: PartialDate,
  provenance: Provenance,
): ValueOutcome {
  const { field } = question;
  const part = partOf<DateKey, DatePart>(question.key, key);
  if (part !== undefined) {
    const value = date[part];
    if (value === undefined) return none('date-incomplete');
    const text = part === 'year' ? String(value) : TWO_DIGITS(value);
    if (!isChoiceControl(field)) return textValue(question, text, provenance, 'derived');
    return choiceValue(
      question,
      [text, String(value), ...(part === 'month' ? [`Tháng ${value}`, `Tháng ${text}`] : [])],
      [text, String(value)],
      provenance,
      'derived',
    );
  }
  const whole = date.day !== undefined;
  const isNative = field.control === 'date' && field.parts[0]?.type === 'date';
  if (!whole && isNative) return none('date-incomplete');
  return {
    outcome: 'value',
    shown: [date.day, date.month]
      .filter((value) => value !== undefined)
      .map(TWO_DIGITS)
      .concat(String(date.year))
      .join('/'),
    value: { kind: 'date', date },
    reason: 'same-meaning',
    ...provenance,
  };
}

function relatedValue(
  question: ValueQuestion,
  key: RelatedPersonKey,
  person: RelatedPerson,
  provenance: Provenance,
): ValueOutcome {
  const part = partOf<RelatedPersonKey, RelatedPart>(question.key, key) ?? 'fullName';
  const text = person[part];
  if (text === undefined) return none('not-in-record');
  if (part === 'nationality') return nationalityValue(question, text, provenance);
  const inForm = part === 'fullName' && asksCapitals(question.field) ? upperName(text) : text;
  return textValue(question, inForm, provenance);
}
