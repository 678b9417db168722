import type { Assurance } from '../citizen/record';
import type { FormDescription } from '../form/contract/field';
import type { WriteInstruction, WriteReport } from '../form/contract/writing';
import type { FormMap } from '../form/maps/schema';
import type { ConfirmedAnswer } from '../form/plan/confirmed';
import type { PlanFacts } from '../form/plan/facts';
import type { EntryDraft, JournalEntry } from '../journal/entry';
import type { RegistryPort } from '../registry/port';
import type { Binding, CounterState, FieldOutcome, Progress } from './state';

/** The page in front of the clerk, as far as the browser lets us know it. */
export type PageStatus =
  | {
      readonly status: 'ready';
      readonly tabId: number;
      readonly windowId: number;
      readonly origin: string;
    }
  | {
      readonly status: 'permission-missing';
      readonly tabId: number;
      readonly origin: string | null;
    }
  | { readonly status: 'page-not-supported' }
  | { readonly status: 'no-page' };

/** A named reason why a document could not be used; never carries page content. */
export type DocumentRefusal =
  | 'permission-missing'
  | 'tab-closed'
  | 'page-changed'
  | 'form-unreachable'
  | 'left-while-writing';

export type DocumentAnswer<T> =
  | { readonly outcome: 'done'; readonly value: T }
  | { readonly outcome: 'refused'; readonly reason: DocumentRefusal };

export interface FieldRef {
  readonly fieldId: string;
  readonly signature: string;
}

export interface ReadDocument {
  readonly binding: Binding;
  readonly form: FormDescription;
  readonly readMs: number;
  /** Origins of frames that may hold the form and were not granted. */
  readonly framesToAllow?: readonly string[];
}

/** The procedure page: a source of facts and a place to write, never a source of commands. */
export interface DocumentPort {
  activePage(windowId: number): Promise<PageStatus>;
  read(page: {
    tabId: number;
    windowId: number;
    origin: string;
  }): Promise<DocumentAnswer<ReadDocument>>;
  /** What the fields show now, for old beside new. */
  values(
    binding: Binding,
    fields: readonly FieldRef[],
  ): Promise<DocumentAnswer<ReadonlyMap<string, string>>>;
  /** `fill` names this fill for a later undo. */
  fill(
    binding: Binding,
    instructions: readonly WriteInstruction[],
    fill: string,
  ): Promise<DocumentAnswer<WriteReport>>;
  /** The tab's next document, once it is loaded: the page posted itself and came back. Same origin only. */
  reopen(binding: Binding): Promise<DocumentAnswer<ReadDocument>>;
  /** Takes one fill back, where its values still stand. */
  undo(binding: Binding, fill: string): Promise<DocumentAnswer<readonly FieldOutcome[]>>;
  /** Ids of the fields that still show what this fill wrote. */
  recheck(binding: Binding, fill: string): Promise<DocumentAnswer<readonly string[]>>;
  cancel(binding: Binding): Promise<void>;
  reveal(binding: Binding, field: FieldRef): Promise<void>;
  watch(binding: Binding, filled: readonly FieldRef[], held: readonly FieldRef[]): Promise<void>;
  unwatch(binding: Binding): Promise<void>;
}

export interface JournalPort {
  append(drafts: readonly EntryDraft[]): Promise<readonly JournalEntry[]>;
  openIntents(): Promise<readonly JournalEntry[]>;
  pseudonymOf(idNumber: string): Promise<{ keyId: string; value: string }>;
  /** Verifications written since then, in any order. */
  verificationsSince(since: Date): Promise<readonly JournalEntry[]>;
}

export type StoredFormMap =
  | { readonly outcome: 'found'; readonly map: FormMap }
  | { readonly outcome: 'none' }
  /** Something is stored that cannot be read; it is neither used nor overwritten. */
  | { readonly outcome: 'unreadable' };

/** The clerks' corrections of this installation, one map per form identity. */
export interface FormMapPort {
  load(identity: string): Promise<StoredFormMap>;
  save(map: FormMap): Promise<void>;
  remove(identity: string): Promise<void>;
  /** Policy takes signed maps only: what is corrected here would not count. */
  readonly locked?: boolean;
}

export interface StatePort {
  load(): Promise<CounterState>;
  save(state: CounterState): Promise<void>;
  /** Kept apart from the state: progress arrives while the fill gate is at work on it. */
  saveProgress(progress: Progress): Promise<void>;
}

/** Who works here, from policy or options. */
export interface DeskIdentity {
  readonly officer: string;
  readonly unit: string;
  readonly device: string;
}

/** What policy says about look-ups and pages. */
export interface CounterRules {
  /** Records below this are not used; embedded ones fill this machine only, whatever stands here. */
  readonly minimumAssurance: Exclude<Assurance, 'embedded'>;
  /** Codes of the purposes that look-ups may carry (rule 14); the first unless the clerk chooses. */
  readonly purposes: readonly [string, ...string[]];
  /** Whether pages of this origin may be read and filled at all. */
  readonly allowsSite: (origin: string) => boolean;
}

export interface CounterPorts {
  readonly state: StatePort;
  readonly registry: RegistryPort;
  /** The registry answers with training records: everything is marked so and kept out of figures (rule 5). */
  readonly training: boolean;
  readonly documents: DocumentPort;
  readonly journal: JournalPort;
  /** What earlier steps of the same linked group confirmed, by field id of the form that is open now. */
  readonly confirmedEarlier?: (form: FormDescription) => ReadonlyMap<string, ConfirmedAnswer>;
  /** Absent where nothing is remembered of forms. */
  readonly maps?: FormMapPort;
  readonly rules: CounterRules;
  readonly desk: () => Promise<DeskIdentity>;
  readonly facts: () => Promise<PlanFacts>;
  /** True for loopback addresses and our own pages: the only places for training records (rule 5). */
  readonly acceptsTraining: (origin: string) => boolean;
  readonly now: () => number;
  readonly newId: () => string;
  readonly newSession: () => string;
}
