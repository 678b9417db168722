import { uuidv7 } from 'uuidv7';
import { loadDataFile } from '../../lib/browser/data-files';
import { createDocuments } from '../../lib/browser/documents';
import { createFormMapStore } from '../../lib/browser/form-map-store';
import { loadPreferences } from '../../lib/browser/preferences-store';
import { createSessionState } from '../../lib/browser/session-state';
import { createCodeLists, parseCodeLists } from '../../lib/citizen/code-lists';
import { createUnits, parseUnits } from '../../lib/citizen/units';
import { createCounter } from '../../lib/counter/counter';
import { hearReport } from '../../lib/counter/hear-report';
import type { CounterPorts, DeskIdentity } from '../../lib/counter/ports';
import { newSessionCode } from '../../lib/counter/session-code';
import { parseFormMap } from '../../lib/form/maps/file';
import type { PlanFacts } from '../../lib/form/plan/facts';
import type { JournalSignal } from '../../lib/journal/signal';
import { type Journal, openJournal } from '../../lib/journal/store';
import { counterRequestSchema } from '../../lib/protocol/counter';
import { documentReportSchema } from '../../lib/protocol/document-answers';
import { fail, type Result, succeed } from '../../lib/protocol/result';
import { deskOf } from '../../lib/settings/desk';
import { chooseRegistry } from './registry';

const IDLE_MINUTES = 15;

/** Everything of the worker behind its listeners; requests are served one after the other. */
export function createDesk(signal: JournalSignal) {
  const ports = buildPorts(signal);
  const counter = createCounter(ports);
  const inTurn = createTurns();

  return {
    answerPanel(message: unknown): Promise<Result<unknown>> | undefined {
      const request = counterRequestSchema.safeParse(message);
      if (!request.success) return undefined;
      const { to: _to, ...action } = request.data;
      if (action.type === 'page') return counter.page(action.windowId).then(succeed);
      const serve = () => counter.act(action).then(succeed, faultOf);
      return action.type === 'cancel' ? serve() : inTurn(serve);
    },
    hearDocument(message: unknown): Promise<undefined> | undefined {
      const report = documentReportSchema.safeParse(message);
      if (!report.success) return undefined;
      if (report.data.type === 'progress') return hearReport(report.data, ports);
      return inTurn(() => hearReport(report.data, ports));
    },
    /** The panel is gone: nothing of an open dossier stays. */
    forgetHeld: () =>
      inTurn(async () => {
        if ((await ports.state.load()).session !== null) await counter.forget(null);
      }),
    recover: () => inTurn(() => counter.recover().catch(() => undefined)),
    checkIdle: (locked: boolean) =>
      inTurn(async () => {
        const state = await ports.state.load();
        if (state.session === null) return;
        const idleMs = Date.now() - state.lastActivityAt;
        if (locked || idleMs > IDLE_MINUTES * 60_000) await counter.forget('idle-ended');
      }),
  };
}

function faultOf(fault: unknown): Result<never> {
  return fail(fault instanceof Error ? fault.name : 'UnknownError');
}

/** One request after the other: two quick presses never race for the same state. */
function createTurns(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work, work);
    last = next.catch(() => undefined);
    return next;
  };
}

function buildPorts(signal: JournalSignal): CounterPorts {
  const journal = once<Journal>(() =>
    openJournal({ now: () => new Date(), newId: uuidv7, signal }),
  );
  const facts = once(loadFacts);
  const { registry, training } = chooseRegistry();
  return {
    state: createSessionState(),
    registry,
    training,
    documents: createDocuments(),
    journal: {
      append: async (drafts) => (await journal()).append(drafts),
      openIntents: async () => (await journal()).openIntents(),
      pseudonymOf: async (idNumber) => (await journal()).pseudonymOf(idNumber),
    },
    maps: createFormMapStore(parseFormMap),
    desk: loadDesk,
    facts,
    acceptsTraining: isOwnOrLoopback,
    now: () => Date.now(),
    newId: uuidv7,
    newSession: () => newSessionCode((length) => crypto.getRandomValues(new Uint8Array(length))),
  };
}

/** Starts the work on first need; a failure is tried again next time. */
function once<T>(start: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | undefined;
  return () => {
    running ??= start().catch((fault: unknown) => {
      running = undefined;
      throw fault;
    });
    return running;
  };
}

async function loadFacts(): Promise<PlanFacts> {
  const [current, legacy, lists] = await Promise.all([
    loadDataFile('data/units-2026.json'),
    loadDataFile('data/units-legacy.json'),
    loadDataFile('data/code-lists.json'),
  ]);
  return {
    units: createUnits(parseUnits(current, legacy)),
    codeLists: createCodeLists(parseCodeLists(lists)),
  };
}

async function loadDesk(): Promise<DeskIdentity> {
  return deskOf(await loadPreferences());
}

/** The only places for training records: this machine itself (DESIGN.md rule 5). */
function isOwnOrLoopback(origin: string): boolean {
  const { hostname } = new URL(origin);
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}
