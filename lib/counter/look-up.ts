import { parseScan, type ScanResult } from '../citizen/card';
import { formatDate } from '../citizen/dates';
import { type DatumKey, datumOf, SENSITIVE_KEYS } from '../citizen/keys';
import type { PartialDate } from '../citizen/record';
import type { Understanding } from '../form/contract/understanding';
import type { LookUpRequest } from '../registry/port';
import { entryBase } from './journal-drafts';
import { journalCode } from './look-up-codes';
import type { CounterPorts } from './ports';
import type { CounterCitizen, CounterState, NoticeCode } from './state';

type Readable = Exclude<ScanResult, { outcome: 'unreadable' }>;

export type ScanVerdict =
  | { readonly outcome: 'readable'; readonly scan: Readable }
  | { readonly outcome: 'unreadable'; readonly notice: NoticeCode };

export function judgeScan(text: string): ScanVerdict {
  const scan = parseScan(text);
  return scan.outcome === 'unreadable'
    ? { outcome: 'unreadable', notice: `scan-${scan.reason}` }
    : { outcome: 'readable', scan };
}

export function scannedNumber(scan: Readable): string {
  return scan.outcome === 'old-number' ? scan.oldIdNumber : scan.idNumber;
}

/** Sent where the page does not say its procedure; a registry that needs one refuses it by name. */
const UNKNOWN_PROCEDURE = 'unknown';

export type LookUpOutcome =
  | { readonly outcome: 'found'; readonly citizen: CounterCitizen }
  | { readonly outcome: 'refused'; readonly notice: NoticeCode };

/**
 * One look-up: the intent is on disk before the registry is asked (rule 14), the answer's fate after.
 * The open form decides which sensitive data are asked for (rule 15).
 */
export async function lookUpCitizen(
  state: CounterState,
  scan: Readable,
  ports: CounterPorts,
): Promise<LookUpOutcome> {
  const desk = await ports.desk();
  const base = entryBase(state, desk, ports.training);
  const [intent] = await ports.journal.append([
    { ...base, kind: 'lookup-intent', outcome: 'pending', rows: [] },
  ]);
  const answer = await ports.registry.lookUp(requestOf(state, scan, ports, desk));
  const replyTo = intent?.id ?? '';
  if (answer.outcome === 'refused') {
    const refusal = journalCode(answer.reason);
    await ports.journal.append([
      { ...base, kind: 'lookup', outcome: 'refused', refusal, rows: [], replyTo },
    ]);
    return { outcome: 'refused', notice: `lookup-${answer.reason}` };
  }
  const pseudonym = await ports.journal.pseudonymOf(answer.record.idNumber);
  await ports.journal.append([
    {
      ...base,
      kind: 'lookup',
      outcome: 'done',
      assurance: answer.record.assurance,
      citizen: pseudonym,
      rows: [],
      replyTo,
    },
  ]);
  return {
    outcome: 'found',
    citizen: {
      id: ports.newId(),
      record: answer.record,
      roles: [],
      pseudonym,
      basis: scan.outcome === 'card' ? 'scan' : 'typed',
      card: scan.outcome === 'card' ? cardOf(scan) : null,
    },
  };
}

function requestOf(
  state: CounterState,
  scan: Readable,
  ports: CounterPorts,
  desk: { officer: string; unit: string },
): LookUpRequest {
  // Only the digits of a scan are trusted; its name goes along where a registry cannot do without one.
  const needsName = ports.registry.needs.includes('fullName');
  return {
    ...(scan.outcome === 'old-number'
      ? { oldIdNumber: scan.oldIdNumber }
      : { idNumber: scan.idNumber }),
    ...(needsName && scan.outcome === 'card' && scan.textTrusted
      ? { fullName: scan.fullName }
      : {}),
    ...(scan.outcome === 'card' ? { birthDate: scan.birthDate } : {}),
    officer: desk.officer,
    unit: desk.unit,
    procedure: state.procedure ?? UNKNOWN_PROCEDURE,
    dossier: state.dossier ?? state.session ?? '',
    purpose: 'dossier',
    nonce: ports.newId(),
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

function cardOf(scan: Extract<Readable, { outcome: 'card' }>): NonNullable<CounterCitizen['card']> {
  return {
    fullName: scan.fullName,
    birthDate: formatDate(scan.birthDate),
    sex: scan.sex ?? '',
    textTrusted: scan.textTrusted,
    issueDate: wholeDate(scan.issueDate),
  };
}

function wholeDate(date: PartialDate | undefined) {
  if (date?.month === undefined || date.day === undefined) return null;
  return { year: date.year, month: date.month, day: date.day };
}
