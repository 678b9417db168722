import type { IdentityView } from '../../components/counter/IdentityCheck';
import { compareDates, formatDate, parseDate } from '../../lib/citizen/dates';
import type { DatumKey } from '../../lib/citizen/keys';
import { type CitizenRecord, findDatum, type PartialDate } from '../../lib/citizen/record';
import type { CounterCitizen } from '../../lib/counter/state';

const SEX_WORDS = { male: 'Nam', female: 'Nữ' } as const;

/** What the panel shows of a scanned citizen: the record's name, number, birth date, sex beside the card's. */
export function identityView(citizen: CounterCitizen): IdentityView {
  const record = citizen.record as CitizenRecord;
  const birth = findDatum(record, 'birthDate')?.value;
  const sex = findDatum(record, 'sex')?.value;
  const cardDate = citizen.card?.birthDate ?? '';
  return {
    name: findDatum(record, 'fullName')?.value ?? 'Không rõ họ tên',
    number: record.idNumber.replace(/(\d{3})(?=\d)/g, '$1 '),
    birthDate: birth ? formatDate(birth) : '',
    sex: sex ? SEX_WORDS[sex] : '',
    cardBirthDate: cardDate,
    agreement: agreementOf(citizen, birth, sex),
    training: record.assurance === 'embedded',
  };
}

/** Agreement as far as both know the date: a card may know the day of a birth that the record knows by year. */
function agreementOf(
  { card }: CounterCitizen,
  born: PartialDate | undefined,
  sex: 'male' | 'female' | undefined,
): IdentityView['agreement'] {
  if (!card) return 'number-only';
  const scanned = parseDate(card.birthDate);
  const sameDate = scanned && born ? compareDates(scanned, born) !== 'different' : false;
  const sameSex = card.sex === '' || sex === undefined || card.sex === sex;
  return sameDate && sameSex ? 'agrees' : 'differs';
}

/** Which data the registry returned about a citizen, without what they hold. */
export function heldKeys({ record }: CounterCitizen): readonly DatumKey[] {
  return (record as CitizenRecord).data.map(({ key }) => key);
}

/** This build answers from the embedded training population, and every screen says so. */
export function isTraining(): boolean {
  return true;
}
