import type { ScanProblem } from '../citizen/card';
import type { TextDamage } from '../citizen/card-damage';
import type { DatumKey } from '../citizen/keys';
import type { PersonRef } from '../citizen/person';
import type { Assurance } from '../citizen/record';
import type { FormDescription } from '../form/contract/field';
import type { PlanRow } from '../form/contract/plan';
import type { Understanding } from '../form/contract/understanding';
import type { WriteOutcome, WriteReason } from '../form/contract/writing';
import type { IdentityBasis } from '../journal/codes';
import type { LookUpRefusal } from '../registry/port';
import type { CheckedItem } from './form-check';
import type { IdentityCheck } from './identity';

/** The document that a dossier is bound to. Anything that differs later disarms the fill (DESIGN.md rule 6). */
export interface Binding {
  readonly tabId: number;
  readonly windowId: number;
  /** Random name of the document's life: a navigation or reload makes a new one. */
  readonly documentToken: string;
  /** The frame that holds the form; absent for the page itself, which reads its own origin's frames as well. */
  readonly frameId?: number;
  /** Origin of that frame, where it is another than the page's. */
  readonly frameOrigin?: string;
  readonly origin: string;
  readonly path: string;
  /** Hash of the address's query, which often names the dossier; absent or '' without one. */
  readonly query?: string;
  /** The dossier number that the page showed. */
  readonly dossier?: string;
}

/** A capacity that the scanned citizen could have in the open form. */
export interface PersonSuggestion {
  readonly ref: PersonRef;
  readonly score: number;
  /** Fields of the form that speak of this person and could be filled. */
  readonly fields: number;
  /** A citizen scanned earlier already has this capacity. */
  readonly taken: boolean;
}

/** What the counter has to tell beside the state itself; each has one sentence in components/wording. */
export const COUNTER_NOTICES = [
  'already-scanned',
  'no-page',
  'page-not-supported',
  'permission-missing',
  'no-form',
  'form-in-frame',
  'form-gone',
  'page-changed',
  'next-step',
  'next-page-unclear',
  'tab-closed',
  'form-unreachable',
  'left-while-writing',
  'other-tab',
  'training-record-on-real-page',
  'record-expired',
  'not-verified',
  'journal-failed',
  'outcome-not-logged',
  'fill-unknown',
  'too-early',
  'untrusted-confirm',
  'review-changed',
  'nothing-chosen',
  'busy-filling',
  'worker-restarted',
  'undo-partial',
  'fields-changed',
  'fields-hold',
  'idle-ended',
  'no-session',
  'map-declaration',
  'map-unreadable',
  'map-not-saved',
  'map-signed-only',
  'identity-undecided',
  'details-unreadable',
  'site-not-in-policy',
  'assurance-too-low',
  'nothing-to-check',
  'procedure-unreadable',
] as const;

export type NoticeCode =
  | (typeof COUNTER_NOTICES)[number]
  | `scan-${ScanProblem}`
  | `scan-text-${TextDamage}`
  | `lookup-${LookUpRefusal}`;

export interface FieldOutcome {
  readonly fieldId: string;
  readonly outcome: WriteOutcome | 'undone' | 'offered' | 'left' | 'unknown';
  /** A reason of the plan, of the writer, or the clerk's own. */
  readonly reason?: PlanRow['reason'] | WriteReason | 'not-chosen-by-clerk' | undefined;
}

/** One scanned citizen of the open dossier. `record` is stored as JSON and verified again when it is used. */
export interface CounterCitizen {
  readonly id: string;
  readonly record: unknown;
  readonly roles: readonly PersonRef[];
  /** What the card itself said, for the identity check; '' where it said nothing or a keyboard damaged it. */
  readonly card: {
    readonly fullName: string;
    /** dd/mm/yyyy, mm/yyyy or yyyy. */
    readonly birthDate: string;
    readonly sex: 'male' | 'female' | '';
    readonly issueDate: { year: number; month: number; day: number } | null;
  } | null;
  /** How name and birth date came to the clerk; null: a number alone was typed. */
  readonly basis: IdentityBasis | null;
  /** The record beside what card or paper say. */
  readonly identity: IdentityCheck;
  /** Sensitive data that were asked for with this record (rule 15). */
  readonly asked: readonly DatumKey[];
  /** Kept so that journal entries never need the number again. */
  readonly pseudonym: { readonly keyId: string; readonly value: string };
}

/** A look-up that cannot be made before the clerk has told more of the citizen. */
export interface MissingDetails {
  readonly idNumber?: string;
  readonly oldIdNumber?: string;
  /** What the registry cannot do without. */
  readonly needs: readonly ('fullName' | 'birthDate')[];
}

/** One person of whom a form holds something that can be verified: what is missing, or what was answered. */
export interface CheckedPerson {
  readonly person: PersonRef;
  /** Not there, or not in one readable way. */
  readonly missing: readonly CheckedItem[];
  readonly verdict: {
    readonly matches: boolean;
    readonly assurance: Assurance;
    readonly training: boolean;
    /** ms since epoch. */
    readonly at: number;
  } | null;
}

/** What the clerk decided about one row of the review. */
export interface RowChoice {
  /** false = leave this field although the plan would fill it. */
  readonly chosen: boolean;
  /** The choice taken of an offer. */
  readonly choiceId: string | null;
  /** Replace the different value that stands there. */
  readonly replace: boolean;
}

/** How far this installation's corrections speak of the open form. */
export interface OpenMap {
  readonly status: 'none' | 'applied' | 'unreadable';
  /** Corrected fields that the form shows now. */
  readonly corrected: number;
  /** Ids of the fields that are new since the clerk last reviewed the form. */
  readonly fresh: readonly string[];
  /** Corrected fields that the form does not show now. */
  readonly missing: number;
}

export interface OpenForm {
  readonly form: FormDescription;
  readonly understandings: readonly Understanding[];
  readonly identity: string;
  readonly fingerprint: string;
  /** Absent: as without corrections. */
  readonly map?: OpenMap;
  readonly readMs: number;
  readonly understandMs: number;
}

export interface Review {
  readonly revision: number;
  /** When the panel was given these rows, ms since epoch: the confirm is armed 500 ms later (rule 2). */
  readonly shownAt: number;
  readonly rows: readonly PlanRow[];
  readonly choices: Readonly<Record<string, RowChoice>>;
  readonly planMs: number;
}

export interface FillResult {
  /** Names the fill to the document that it was made in. */
  readonly id: string;
  /** The document, which alone can take it back. */
  readonly documentToken: string;
  /** Which form it filled. */
  readonly form: { readonly identity: string; readonly fingerprint: string };
  readonly outcomes: readonly FieldOutcome[];
  readonly rows: readonly PlanRow[];
  readonly undone: boolean;
  /** Filled fields that showed something else at the last look. */
  readonly changed: readonly string[];
  readonly planMs: number;
  readonly writeMs: number;
  readonly settleMs: number;
  readonly confirmToSettledMs: number;
  /** Journal entries that this fill wrote: intents and outcomes. */
  readonly entries: number;
}

export interface Progress {
  readonly done: number;
  readonly total: number;
}

export type CounterStep = 'idle' | 'asking' | 'review' | 'filling' | 'filled';

/** The counter's whole memory; lives in storage.session and nowhere else (rule 13). */
export interface CounterState {
  readonly version: 2;
  readonly step: CounterStep;
  /** Mã phiên tiếp nhận: stands for the dossier until the system's own number is known. */
  readonly session: string | null;
  readonly startedAt: number;
  readonly lastActivityAt: number;
  readonly dossier: string | null;
  readonly procedure: string | null;
  /** What the clerk typed where the page does not name its procedure; holds for the open dossier. */
  readonly typedProcedure: string | null;
  /** The purpose that the clerk chose among policy's; null = the first. */
  readonly purpose: string | null;
  readonly binding: Binding | null;
  readonly open: OpenForm | null;
  readonly citizens: readonly CounterCitizen[];
  /** Whom the clerk is being asked about: "who is this in the form?". */
  readonly asking: string | null;
  /** Possible capacities of the citizen asked about, best guess first. */
  readonly suggestions: readonly PersonSuggestion[];
  readonly review: Review | null;
  readonly result: FillResult | null;
  /** Fills of this dossier before the review or outcome that is shown, oldest first. */
  readonly earlier: readonly FillResult[];
  readonly notice: NoticeCode | null;
  /** A number was given whose look-up needs more. */
  readonly missing: MissingDetails | null;
  /** Persons of a form that already holds data, for a yes or no; null: nobody asked for it. */
  readonly check: readonly CheckedPerson[] | null;
  /** When the registry may be asked again, ms since epoch; 0 = at once. */
  readonly waitUntil: number;
  /** Origins of frames in the page that may hold the form and were not granted. */
  readonly framesToAllow: readonly string[];
  /** The journal's fill intents that no outcome answers yet. */
  readonly openIntents: readonly string[];
  readonly scanToReviewMs: number;
  readonly scannedAt: number;
}

export const EMPTY_STATE: CounterState = {
  version: 2,
  step: 'idle',
  session: null,
  startedAt: 0,
  lastActivityAt: 0,
  dossier: null,
  procedure: null,
  typedProcedure: null,
  purpose: null,
  binding: null,
  open: null,
  citizens: [],
  asking: null,
  suggestions: [],
  review: null,
  result: null,
  earlier: [],
  notice: null,
  missing: null,
  check: null,
  waitUntil: 0,
  framesToAllow: [],
  openIntents: [],
  scanToReviewMs: 0,
  scannedAt: 0,
};

/** Reads what storage.session holds; anything that is not our state starts afresh. */
export function parseState(stored: unknown): CounterState {
  if (typeof stored !== 'object' || stored === null) return EMPTY_STATE;
  const candidate = stored as CounterState;
  return candidate.version === 2 ? candidate : EMPTY_STATE;
}
