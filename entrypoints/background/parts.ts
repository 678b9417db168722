import { uuidv7 } from 'uuidv7';
import { createDocuments } from '../../lib/browser/documents';
import { createFormMapStore } from '../../lib/browser/form-map-store';
import { openJournalDisk } from '../../lib/browser/journal-disk';
import { openCredentials } from '../../lib/browser/officer-credentials';
import { createOfficerStore, createWaitStore } from '../../lib/browser/officer-store';
import { loadPlanFacts } from '../../lib/browser/plan-facts';
import { loadPolicy } from '../../lib/browser/policy-store';
import { loadPreferences } from '../../lib/browser/preferences-store';
import { createSessionState } from '../../lib/browser/session-state';
import { createSignedMapStore } from '../../lib/browser/signed-map-store';
import { type Counter, createCounter } from '../../lib/counter/counter';
import type { CounterPorts, DeskIdentity } from '../../lib/counter/ports';
import { newSessionCode } from '../../lib/counter/session-code';
import { parseFormMap } from '../../lib/form/maps/file';
import { openSignedMap } from '../../lib/form/maps/signed';
import { dayOf } from '../../lib/journal/day';
import type { JournalSignal } from '../../lib/journal/signal';
import { type Journal, openJournal } from '../../lib/journal/store';
import type { CredentialSource } from '../../lib/officer/credentials';
import { deskOf } from '../../lib/settings/desk';
import { loginConfig } from '../../lib/settings/login';
import { effectivePolicy, type Policy } from '../../lib/settings/policy';
import { createOutbox, type Outbox } from './outbox';
import { chooseRegistry } from './registry';

/** More than an officer can ask for in an hour. */
const MOST_VERIFICATIONS = 5_000;

/** All that the worker holds under one policy. */
export interface DeskParts {
  readonly policy: Policy;
  readonly ports: CounterPorts;
  readonly counter: Counter;
  /** null where nobody needs to log in. */
  readonly credentials: CredentialSource | null;
  /** undefined where policy names no server: then nothing is sent. */
  readonly outbox: Outbox | undefined;
}

/** Builds the worker's parts for what is prescribed now. */
export async function buildParts(signal: JournalSignal): Promise<DeskParts> {
  const parsed = await loadPolicy();
  const policy = effectivePolicy(parsed);
  const login = loginConfig(policy);
  const store = createOfficerStore();
  const credentials = login ? openCredentials(login) : null;
  const chosen = chooseRegistry(parsed, { credentials, wait: createWaitStore() });
  const loadDesk = async (): Promise<DeskIdentity> => {
    const session = login ? await store.load() : null;
    const desk = deskOf(await loadPreferences(), policy);
    return session ? { ...desk, officer: session.officer, unit: session.unit } : desk;
  };
  const journal = once<Journal>(() =>
    openJournal({ now: () => new Date(), newId: uuidv7, signal, disk: openJournalDisk() }),
  );
  const ports = buildPorts(journal, policy, chosen, loadDesk);
  const outbox = policy.journal && createOutbox(policy.journal, journal, credentials);
  return { policy, ports, counter: createCounter(ports), credentials, outbox };
}

function buildPorts(
  journal: () => Promise<Journal>,
  policy: Policy,
  { registry, training }: ReturnType<typeof chooseRegistry>,
  desk: () => Promise<DeskIdentity>,
): CounterPorts {
  const [first, ...others] = policy.purposes.map(({ code }) => code);
  return {
    state: createSessionState(),
    registry,
    training,
    documents: createDocuments(),
    journal: {
      append: async (drafts) => (await journal()).append(drafts),
      openIntents: async () => (await journal()).openIntents(),
      pseudonymOf: async (idNumber) => (await journal()).pseudonymOf(idNumber),
      verificationsSince: async (since) =>
        (await journal()).list({
          kind: 'verify',
          from: dayOf(since.toISOString()),
          to: dayOf(new Date().toISOString()),
          limit: MOST_VERIFICATIONS,
        }),
    },
    maps: policy.formMaps?.signedOnly
      ? createSignedMapStore((stored) => openSignedMap(stored, policy.formMaps?.keys ?? []))
      : createFormMapStore(parseFormMap),
    rules: {
      minimumAssurance: policy.minimumAssurance,
      purposes: [first ?? 'dossier', ...others],
      allowsSite: (origin) => policy.sites.length === 0 || policy.sites.includes(origin),
    },
    desk,
    facts: once(loadPlanFacts),
    acceptsTraining: isOwnOrLoopback,
    now: () => Date.now(),
    newId: uuidv7,
    newSession: () => newSessionCode((length) => crypto.getRandomValues(new Uint8Array(length))),
  };
}

/** Starts the work on first need; a failure is tried again next time. */
export function once<T>(start: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | undefined;
  return () => {
    running ??= start().catch((fault: unknown) => {
      running = undefined;
      throw fault;
    });
    return running;
  };
}

/** The only places for training records: this machine itself (DESIGN.md rule 5). */
function isOwnOrLoopback(origin: string): boolean {
  const { hostname } = new URL(origin);
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}
