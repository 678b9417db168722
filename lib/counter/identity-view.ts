import { formatDate } from '../citizen/dates';
import type { DatumKey } from '../citizen/keys';
import type { PersonRef } from '../citizen/person';
import { type Assurance, type CitizenRecord, findDatum } from '../citizen/record';
import type { IdentityBasis, IdentityDecision, IdentityItem } from '../journal/codes';
import { freeRoles } from './form-persons';
import { isTrainingRecord } from './journal-drafts';
import type { CounterCitizen, CounterState } from './state';

/** Record beside card: what the clerk compares with the person in front. */
export interface IdentityView {
  readonly name: string;
  readonly birthDate: string;
  readonly sex: string;
  readonly number: string;
  readonly agreement: 'agrees' | 'number-only' | 'differs';
  /** Items that differ, as both sides say them. */
  readonly differences: readonly {
    readonly item: IdentityItem;
    readonly record: string;
    readonly said: string;
  }[];
  /** null while a difference waits for the clerk. */
  readonly decision: IdentityDecision | null;
  readonly basis: IdentityBasis | null;
  readonly assurance: Assurance;
  /** Time of day of the look-up, hh:mm. */
  readonly lookedUpAt: string;
  readonly training: boolean;
}

const SEX_WORDS = { male: 'Nam', female: 'Nữ' } as const;

/** What the panel shows of a citizen: the record's name, number, birth date and sex, and where the card differs. */
export function identityView(citizen: CounterCitizen): IdentityView {
  const record = citizen.record as CitizenRecord;
  const { identity } = citizen;
  const shown = recordTexts(record);
  return {
    name: shown.fullName || 'Không rõ họ tên',
    number: grouped(record.idNumber),
    birthDate: shown.birthDate,
    sex: shown.sex,
    agreement: identity.outcome,
    differences:
      identity.outcome === 'differs'
        ? identity.differs.map((item) => ({
            item,
            record: shown[item],
            said: saidText(citizen, item),
          }))
        : [],
    decision: identity.outcome === 'differs' ? identity.decision : null,
    basis: citizen.basis,
    assurance: record.assurance,
    lookedUpAt: timeOfDay(new Date(record.issuedAt)),
    training: isTrainingRecord(record),
  };
}

/** A citizen of the open dossier, in the list under the scan box. */
export interface ListedCitizen {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly PersonRef[];
  /** Capacities of the form that nobody scanned has yet. */
  readonly open: readonly PersonRef[];
}

/** Everybody scanned, but for the one whom the panel asks about now. */
export function listedCitizens(state: CounterState): readonly ListedCitizen[] {
  const open = freeRoles(state);
  return state.citizens
    .filter(({ id }) => id !== state.asking)
    .map((citizen) => ({
      id: citizen.id,
      name: identityView(citizen).name,
      roles: citizen.roles,
      open,
    }));
}

function recordTexts(record: CitizenRecord): Readonly<Record<IdentityItem, string>> {
  const birth = findDatum(record, 'birthDate')?.value;
  const sex = findDatum(record, 'sex')?.value;
  return {
    number: findDatum(record, 'oldIdNumber')?.value ?? record.idNumber,
    fullName: findDatum(record, 'fullName')?.value ?? '',
    birthDate: birth ? formatDate(birth) : '',
    sex: sex ? SEX_WORDS[sex] : '',
  };
}

function saidText({ card }: CounterCitizen, item: IdentityItem): string {
  if (!card) return '';
  if (item === 'sex') return card.sex === '' ? '' : SEX_WORDS[card.sex];
  return item === 'number' ? 'số khác trên thẻ' : card[item];
}

/** 000095250112 → 000 095 250 112. */
export function grouped(number: string): string {
  return number.replace(/(\d{3})(?=\d)/g, '$1 ');
}

/** hh:mm in Viet Nam. */
export function timeOfDay(at: Date): string {
  return new Intl.DateTimeFormat('vi-VN', {
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
    timeZone: 'Asia/Ho_Chi_Minh',
  }).format(at);
}

/** Which data the registry returned about a citizen, without what they hold. */
export function heldKeys({ record }: CounterCitizen): readonly DatumKey[] {
  return (record as CitizenRecord).data.map(({ key }) => key);
}

/** Card and record differ, and the clerk has not said yet how to go on. */
export function isUndecided(citizen: CounterCitizen | undefined): boolean {
  return citizen?.identity.outcome === 'differs' && citizen.identity.decision === null;
}
