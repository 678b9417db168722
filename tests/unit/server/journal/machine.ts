import { bytesToHex } from '@noble/hashes/utils.js';
import { uuidv7 } from 'uuidv7';
import { batchDigest } from '../../../../lib/fleet/batch-digest';
import type { Batch } from '../../../../lib/fleet/contract';
import { GENESIS_HASH, linkEntry } from '../../../../lib/journal/chain';
import type { ChainHead } from '../../../../lib/journal/database';
import type { EntryDraft, JournalEntry } from '../../../../lib/journal/entry';
import { publicKeyOf, signDigest } from '../../../../lib/journal/exchange/device-key';
import { bareDraft, CITIZEN, draft, INTENT_ID, row } from '../../journal/drafts';

export const UNIT = 'xa-tan-hoi.1';
export const OFFICER = 'can-bo.01';
export const START = '2026-11-23T01:00:00.000Z';

export type Links = Batch['links'];
export type Machine = Awaited<ReturnType<typeof createMachine>>;

const ECDSA = { name: 'ECDSA', namedCurve: 'P-256' };

/** A machine at a counter: its own name, key and chain. */
export async function createMachine(device: string = uuidv7()) {
  const pair = await crypto.subtle.generateKey(ECDSA, false, ['sign', 'verify']);
  return machineOf(device, pair, { seq: 0, hash: GENESIS_HASH });
}

/** A machine that goes on where its chain ended, with the key that it had. */
export async function continueMachine(device: string, privateKey: JsonWebKey, head: ChainHead) {
  const { d: _private, key_ops: _use, ...publicJwk } = privateKey;
  const pair = {
    privateKey: await crypto.subtle.importKey('jwk', privateKey, ECDSA, false, ['sign']),
    publicKey: await crypto.subtle.importKey('jwk', publicJwk, ECDSA, true, ['verify']),
  };
  return machineOf(device, pair, head);
}

async function machineOf(device: string, pair: CryptoKeyPair, from: ChainHead) {
  const publicKey = await publicKeyOf(pair);
  let head = from;

  const write = (drafts: readonly EntryDraft[], start = START): JournalEntry[] =>
    drafts.map((one, index) => {
      const at = new Date(Date.parse(start) + index * 1000).toISOString();
      const place = { device, id: uuidv7(), seq: head.seq + 1, at };
      const entry = linkEntry(head.hash, { ...one, ...place });
      head = { seq: entry.seq, hash: entry.hash };
      return entry;
    });

  const sign = async (links: Links, end: ChainHead = endOf(links)): Promise<Batch> => ({
    format: 'khai-mot-lan/batch/1',
    device,
    head: end,
    publicKey,
    signature: bytesToHex(await signature(end)),
    links,
  });
  const signature = async (end: ChainHead) =>
    Buffer.from(await signDigest(pair, batchDigest(device, end)), 'hex');

  const batch = (entries: readonly JournalEntry[]) => sign(entries.map((entry) => ({ entry })));
  const rewind = (to: ChainHead) => {
    head = to;
  };
  return { device, write, sign, batch, rewind, head: () => head };
}

function endOf(links: Links): ChainHead {
  const last = links.at(-1);
  if (!last) return { seq: 0, hash: GENESIS_HASH };
  if ('entry' in last) return { seq: last.entry.seq, hash: last.entry.hash };
  return { seq: last.withheld.to, hash: last.withheld.hash };
}

/** Four entries of one dossier, of which one field was filled and one typed by hand. */
export function dossier(number: number, change: Partial<EntryDraft> = {}): EntryDraft[] {
  const session = `P-00000-${String(number).padStart(5, '0')}`;
  const base = { officer: OFFICER, unit: UNIT, session, ...change };
  return [
    bareDraft({ ...base, kind: 'lookup-intent', outcome: 'pending' }),
    bareDraft({ ...base, kind: 'lookup', citizen: CITIZEN, replyTo: INTENT_ID }),
    draft({
      ...base,
      citizen: CITIZEN,
      rows: [row(), row({ key: 'birthDate', outcome: 'offered', decision: 'offer' })],
      counts: { fields: 3, keystrokes: 9 },
    }),
    bareDraft({ ...base, kind: 'submit' }),
  ];
}

/** Several dossiers after each other. */
export function dossiers(count: number, change: Partial<EntryDraft> = {}, first = 1): EntryDraft[] {
  return Array.from({ length: count }, (_, at) => dossier(first + at, change)).flat();
}
