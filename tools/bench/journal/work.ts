import type { FieldKey } from '../../../lib/citizen/keys';
import type { RowOutcome, RowReason } from '../../../lib/journal/codes';
import type { EntryDraft, EntryRow } from '../../../lib/journal/entry';

/** What a year at one counter looks like, as drafts of entries; the same every time. */

const DEVICE = '0190f5fe-7c00-7a00-8000-000000000001';
const UNIT = 'H80.22.1';
const OFFICERS = ['cb.tan-hoi.01', 'cb.tan-hoi.02', 'cb.tan-hoi.03'];
const INTENT = '0190f5fe-7c00-7a00-8000-0000000000ff';

interface Form {
  readonly procedure: string;
  readonly identity: string;
  readonly fields: readonly FieldKey[];
}

const PERSON: readonly FieldKey[] = [
  'fullName',
  'birthDate',
  'sex',
  'ethnicity',
  'nationality',
  'idNumber',
  'permanentAddress.province',
  'permanentAddress.commune',
  'permanentAddress.detail',
  'phone',
];
const FORMS: readonly Form[] = [
  [
    '1.001193',
    [...PERSON, 'birthRegistrationPlace', 'homeTown', 'father.fullName', 'mother.fullName'],
  ],
  ['1.004222', [...PERSON, 'householder.fullName', 'relationToHouseholder', 'occupation']],
  ['2.000635', ['surname', 'middleName', 'givenName', ...PERSON.slice(1)]],
  ['1.000656', PERSON],
  ['1.001776', [...PERSON, 'maritalStatus', 'currentAddress', 'healthInsuranceNumber']],
].map(([procedure, fields], at) => ({
  procedure: procedure as string,
  identity: `${at + 1}${'a7'.repeat(31)}f`.slice(0, 64),
  fields: fields as readonly FieldKey[],
}));

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Four to six entries of one dossier: look-up, fill, sometimes an edit or a field typed by hand, submit. */
export function dossierDrafts(number: number, training = false): EntryDraft[] {
  const random = generator(number + 1);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() ** 1.6 * from.length)] as T;
  const form = pick(FORMS);
  const base = {
    officer: pick(OFFICERS),
    unit: UNIT,
    device: DEVICE,
    session: sessionCode(number),
    procedure: form.procedure,
    form: { identity: form.identity, fingerprint: 'b2'.repeat(32) },
    training,
  };
  const citizen = { keyId: 'local:00112233aabbccdd', value: hexOf(number % 60_000) };
  const rows = form.fields.map((key) => rowOf(key, random));
  const filled = rows.filter(({ outcome }) => outcome === 'filled');
  const edited = filled[Math.floor(random() * filled.length * 9)];
  const typed = rows.filter(({ outcome }) => outcome === 'offered')[0];
  return [
    { ...base, kind: 'lookup-intent', outcome: 'pending', rows: [] },
    { ...base, kind: 'lookup', outcome: 'done', citizen, rows: [], replyTo: INTENT },
    {
      ...base,
      kind: 'fill',
      outcome: 'done',
      citizen,
      rows,
      replyTo: INTENT,
      counts: {
        fields: rows.length + 6,
        papers: random() < 0.4 ? 1 : 0,
        keystrokes: filled.length * 11,
        writeMs: 180,
        settleMs: 300,
        reviewMs: 4000 + Math.floor(random() * 5000),
      },
    },
    ...(edited
      ? [
          {
            ...base,
            kind: 'edit' as const,
            outcome: 'done' as const,
            rows: [{ ...edited, outcome: 'edited' as const, reason: 'cause-unknown' as const }],
          },
        ]
      : []),
    ...(typed && random() < 0.25
      ? [
          {
            ...base,
            kind: 'redeclared' as const,
            outcome: 'done' as const,
            rows: [{ ...typed, outcome: 'redeclared' as const }],
          },
        ]
      : []),
    { ...base, kind: 'submit', outcome: 'done', rows: [] },
  ];
}

function rowOf(key: FieldKey, random: () => number): EntryRow {
  const base = { person: 'applicant' as const, ordinal: 1, key, labelHash: labelOf(key) };
  const said = (
    decision: EntryRow['decision'],
    outcome: RowOutcome,
    reason?: RowReason,
  ): EntryRow => ({
    ...base,
    decision,
    outcome,
    ...(reason ? { reason } : { source: 'csdlqgdc' }),
  });
  const chance = random();
  if (key === 'phone' || key === 'occupation' || key === 'healthInsuranceNumber')
    return said('leave', 'left', 'not-in-record');
  if (key === 'homeTown' && chance < 0.5) return said('offer', 'offered', 'choice-of-meaning');
  if (key.startsWith('permanentAddress') && chance < 0.12)
    return said('fill', 'no-option', 'no-such-option');
  if (chance < 0.05) return said('fill', 'already-right');
  return said('fill', 'filled');
}

function labelOf(key: string): string {
  return [...key]
    .reduce((hash, letter) => (hash * 31 + letter.charCodeAt(0)) >>> 0, 7)
    .toString(16)
    .padStart(16, '0');
}

function sessionCode(number: number): string {
  let text = '';
  for (let rest = number; text.length < 10; rest = Math.floor(rest / 32))
    text = ALPHABET.charAt(rest % 32) + text;
  return `P-${text.slice(0, 5)}-${text.slice(5)}`;
}

function hexOf(number: number): string {
  return number.toString(16).padStart(64, '0');
}

/** Mulberry32: small, even enough, and the same on every machine. */
export function generator(seed: number): () => number {
  let state = seed * 0x9e3779b1;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
