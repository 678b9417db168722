import { parseScan, type ScanResult, type Typing } from '../citizen/card';
import { formatDate } from '../citizen/dates';
import { type DatumKey, datumOf, SENSITIVE_KEYS } from '../citizen/keys';
import type { PartialDate } from '../citizen/record';
import type { Understanding } from '../form/contract/understanding';
import type { IdentityBasis } from '../journal/codes';
import type { LookUpRequest, LookUpResult, RegistryPort } from '../registry/port';
import { checkIdentity, type SaidOfCitizen } from './identity';
import { entryBase, isTrainingRecord } from './journal-drafts';
import { journalCode } from './look-up-codes';
import type { CounterPorts, DeskIdentity } from './ports';
import { purposeOf } from './purpose';
import type { CounterCitizen, CounterState, MissingDetails, NoticeCode } from './state';

type Readable = Exclude<ScanResult, { outcome: 'unreadable' }>;

export type ScanVerdict =
  | { readonly outcome: 'readable'; readonly question: Question }
  | { readonly outcome: 'unreadable'; readonly notice: NoticeCode };

/** Whom the clerk asks about, and how they know. */
export interface Question {
  readonly said: SaidOfCitizen;
  readonly basis: IdentityBasis | null;
  readonly card: CounterCitizen['card'];
  /** Said beside the answer: why the card's name was not used. */
  readonly advice?: NoticeCode;
}

export function judgeScan(text: string, typing: Typing = {}): ScanVerdict {
  const scan = parseScan(text, typing);
  if (scan.outcome === 'unreadable')
    return { outcome: 'unreadable', notice: `scan-${scan.reason}` };
  return { outcome: 'readable', question: questionOf(scan) };
}

/** Only digits of a scan are trusted; its name counts where nothing shows that a keyboard changed it. */
function questionOf(scan: Readable): Question {
  if (scan.outcome === 'number')
    return { said: { idNumber: scan.idNumber }, basis: null, card: null };
  if (scan.outcome === 'old-number')
    return { said: { oldIdNumber: scan.oldIdNumber }, basis: null, card: null };
  const { idNumber, oldIdNumber, fullName, birthDate, sex, damage } = scan;
  return {
    said: {
      idNumber,
      ...(oldIdNumber === undefined ? {} : { oldIdNumber }),
      ...(damage === undefined ? { fullName } : {}),
      birthDate,
      ...(sex === undefined ? {} : { sex }),
    },
    basis: 'card-scanned',
    card: {
      fullName,
      birthDate: formatDate(birthDate),
      sex: sex ?? '',
      issueDate: wholeDate(scan.issueDate),
    },
    ...(damage === undefined ? {} : { advice: `scan-text-${damage}` as const }),
  };
}

/** The number that the look-up is made by. */
export function askedNumber({ said }: Question): string {
  return said.idNumber ?? said.oldIdNumber ?? '';
}

/** What the registry needs and nobody said yet, or null. */
export function missingDetails(
  { said }: Question,
  needs: RegistryPort['needs'],
): MissingDetails | null {
  const missing = needs.filter((name) => said[name] === undefined);
  if (missing.length === 0) return null;
  return {
    ...(said.idNumber === undefined
      ? { oldIdNumber: said.oldIdNumber ?? '' }
      : { idNumber: said.idNumber }),
    needs: missing,
  };
}

/** Sent where the page does not say its procedure; a registry that needs one refuses it by name. */
export const UNKNOWN_PROCEDURE = 'unknown';

export type LookUpOutcome =
  | { readonly outcome: 'found'; readonly citizen: CounterCitizen }
  | { readonly outcome: 'refused'; readonly notice: NoticeCode; readonly waitUntil: number };

/**
 * One look-up: the intent is on disk before the registry is asked (rule 14), the answer's fate after.
 * The open form decides which sensitive data are asked for (rule 15).
 */
export async function lookUpCitizen(
  state: CounterState,
  question: Question,
  ports: CounterPorts,
): Promise<LookUpOutcome> {
  const unready = await ports.registry.ready?.();
  if (unready) return refused(unready);
  const desk = await ports.desk();
  const base = {
    ...entryBase(state, desk, ports.training),
    ...(question.basis ? { basis: question.basis } : {}),
    purpose: purposeOf(state, ports.rules),
  };
  const [intent] = await ports.journal.append([
    { ...base, kind: 'lookup-intent', outcome: 'pending', rows: [] },
  ]);
  const request = requestOf(state, question, ports, desk);
  const answer = judgeAssurance(await ports.registry.lookUp(request), ports);
  const replyTo = intent?.id ?? '';
  if (answer.outcome === 'refused') {
    const refusal = journalCode(answer.reason);
    await ports.journal.append([
      { ...base, kind: 'lookup', outcome: 'refused', refusal, rows: [], replyTo },
    ]);
    return refused(answer);
  }
  const { record } = answer;
  const pseudonym = await ports.journal.pseudonymOf(record.idNumber);
  await ports.journal.append([
    {
      ...base,
      training: base.training || isTrainingRecord(record),
      kind: 'lookup',
      outcome: 'done',
      assurance: record.assurance,
      citizen: pseudonym,
      rows: [],
      replyTo,
    },
  ]);
  return {
    outcome: 'found',
    citizen: {
      id: ports.newId(),
      record,
      roles: [],
      pseudonym,
      basis: question.basis,
      card: question.card,
      identity: checkIdentity(question.said, record),
      asked: request.keys ?? [],
    },
  };
}

function refused(answer: Extract<LookUpResult, { outcome: 'refused' }>): LookUpOutcome {
  return {
    outcome: 'refused',
    notice: `lookup-${answer.reason}`,
    waitUntil: answer.retryAt ?? 0,
  };
}

/** A record that policy does not call enough is not used, however it came. */
function judgeAssurance(answer: LookUpResult, { rules }: CounterPorts): LookUpResult {
  if (answer.outcome === 'refused') return answer;
  const tooLow = answer.record.assurance === 'transport' && rules.minimumAssurance === 'signed';
  return tooLow ? { outcome: 'refused', reason: 'assurance-too-low' } : answer;
}

/** Name and birth date leave this machine only for a registry that cannot do without them. */
function requestOf(
  state: CounterState,
  { said, basis }: Question,
  { registry, rules, newId }: CounterPorts,
  desk: DeskIdentity,
): LookUpRequest {
  const { idNumber, oldIdNumber, fullName, birthDate } = said;
  const needs = (name: 'fullName' | 'birthDate') => registry.needs.includes(name);
  return {
    ...(idNumber === undefined ? { oldIdNumber } : { idNumber }),
    ...(needs('fullName') && fullName !== undefined ? { fullName } : {}),
    ...(needs('birthDate') && birthDate !== undefined ? { birthDate } : {}),
    ...(basis ? { basis } : {}),
    officer: desk.officer,
    unit: desk.unit,
    procedure: state.procedure ?? UNKNOWN_PROCEDURE,
    dossier: state.dossier ?? state.session ?? '',
    purpose: purposeOf(state, rules),
    nonce: newId(),
    keys: [...sensitiveKeysAsked(state.open?.understandings ?? [])],
  };
}

/** The sensitive data that some field of the form may ask for. */
export function sensitiveKeysAsked(understandings: readonly Understanding[]): readonly DatumKey[] {
  const asked = understandings
    .filter(({ kind }) => kind !== 'declared' && kind !== 'declaration')
    .flatMap(({ first, others }) => (first ? [first, ...others] : others))
    .map(({ key }) => datumOf(key));
  return [...new Set(asked)].filter((key) => SENSITIVE_KEYS.has(key));
}

function wholeDate(date: PartialDate | undefined) {
  if (date?.month === undefined || date.day === undefined) return null;
  return { year: date.year, month: date.month, day: date.day };
}
