import { GENESIS_HASH } from '../journal/chain';
import type { ChainHead } from '../journal/database';
import { dayOf } from '../journal/day';
import type { JournalEntry } from '../journal/entry';
import type { PublicKey } from '../journal/exchange/device-key';
import { batchDigest } from './batch-digest';
import type { Batch, Receipt } from './contract';
import { isOnChain } from './is-on-chain';
import type { OutboxState, OutboxStore } from './outbox-state';
import { planBatch } from './plan-batch';

export type SendResult =
  | { readonly outcome: 'taken'; readonly receipt: Receipt }
  | { readonly outcome: 'signed-out' }
  | { readonly outcome: 'unreachable'; readonly retryAfterMs?: number }
  /** `head`: what the server holds, where it says so. */
  | { readonly outcome: 'refused'; readonly problem: string; readonly head?: ChainHead };

export interface OutboxPorts {
  readonly server: string;
  readonly device: () => Promise<string>;
  readonly journal: {
    after(seq: number, limit: number): Promise<readonly JournalEntry[]>;
    sign(
      digest: Uint8Array,
    ): Promise<{ readonly publicKey: PublicKey; readonly signature: string }>;
  };
  readonly store: OutboxStore;
  /** Who is logged in; null: nobody, and nothing is sent. */
  readonly officer: () => Promise<string | null>;
  readonly send: (batch: Batch) => Promise<SendResult>;
  readonly now: () => number;
  /** 0 to 1, so that a province's machines do not come back all at once. */
  readonly random: () => number;
}

const FIRST_WAIT_MS = 5_000;
const LONGEST_WAIT_MS = 1_800_000;
/** After a refusal a person must look; it is tried again for when they have. */
const REFUSED_WAIT_MS = 3_600_000;
const MOST_BATCHES = 200;

/**
 * Sends what the server does not hold yet, batch after batch. Safe to stop anywhere and to run again: the server
 * says where it stands, and what it holds is not counted twice.
 */
export async function runOutbox(ports: OutboxPorts, signal?: AbortSignal): Promise<OutboxState> {
  let state = await stateFor(ports);
  const save = async (change: Partial<OutboxState>) => {
    state = { ...state, ...change };
    await ports.store.save(state);
    return state;
  };
  const officer = await ports.officer();
  if (officer === null) return save({ status: 'signed-out' });
  const greeting = `${officer} ${dayOf(new Date(ports.now()).toISOString())}`;
  // Another officer may be heard where this one was refused; a server that is away is away for all.
  const mayWait = state.status === 'waiting' || state.greeted === greeting;
  if (state.nextAt > ports.now() && mayWait) return state;
  const closing = state.greeted !== greeting;
  for (let batches = 0; batches < MOST_BATCHES && !signal?.aborted; batches += 1) {
    const plan = await planBatch(state.sent, ports.journal.after, closing);
    const greets = state.greeted !== greeting;
    const refuse = (problem: string) =>
      save({ ...refused(problem, ports.now()), greeted: greeting });
    if (plan === 'pruned-here' && !greets) return refuse(plan);
    if (!plan && !greets) return save(succeeded(ports.now(), { status: 'sent' }));
    const next = greets || !plan || plan === 'pruned-here' ? { links: [], head: state.sent } : plan;
    const sent = await ports.send(await sign(next, ports));
    if (sent.outcome === 'signed-out') return save({ status: 'signed-out' });
    if (sent.outcome === 'unreachable') return save(waiting(state, ports, sent.retryAfterMs));
    const head = sent.outcome === 'taken' ? sent.receipt.head : sent.head;
    const goesOn =
      sent.outcome === 'taken' || (sent.problem === 'chain-gap' && head?.seq !== state.sent.seq);
    if (sent.outcome === 'refused' && !goesOn) return refuse(sent.problem);
    if (!head || !(await isOnChain(head, ports.journal.after))) return refuse('chain-forked');
    await save({
      ...succeeded(ports.now(), { sent: head }),
      ...(sent.outcome === 'taken' && greets ? { greeted: greeting } : {}),
    });
  }
  return state;
}

async function stateFor({ store, server }: OutboxPorts): Promise<OutboxState> {
  const known = await store.load();
  return known?.server === server ? known : freshOutbox(server);
}

export function freshOutbox(server: string): OutboxState {
  return {
    version: 1,
    server,
    sent: { seq: 0, hash: GENESIS_HASH },
    status: 'starting',
    problem: null,
    failures: 0,
    nextAt: 0,
    lastAt: null,
    greeted: null,
  };
}

async function sign(
  { links, head }: { readonly links: Batch['links']; readonly head: ChainHead },
  { device, journal }: OutboxPorts,
): Promise<Batch> {
  const name = await device();
  const signed = await journal.sign(batchDigest(name, head));
  return { format: 'khai-mot-lan/batch/1', device: name, head, links, ...signed };
}

function succeeded(now: number, change: Partial<OutboxState>): Partial<OutboxState> {
  return { problem: null, failures: 0, nextAt: 0, lastAt: now, ...change };
}

function refused(problem: string, now: number): Partial<OutboxState> {
  const status = problem === 'chain-forked' || problem === 'chain-broken' ? 'forked' : 'refused';
  return { status, problem, nextAt: now + REFUSED_WAIT_MS };
}

function waiting(
  { failures }: OutboxState,
  { now, random }: OutboxPorts,
  retryAfterMs = 0,
): Partial<OutboxState> {
  const doubled = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** Math.min(failures, 20));
  const wait = Math.max(retryAfterMs, doubled * (0.7 + 0.6 * random()));
  return { status: 'waiting', failures: failures + 1, nextAt: now() + wait };
}
