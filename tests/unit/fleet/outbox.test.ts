// @vitest-environment node
import fc from 'fast-check';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { outboxWords } from '../../../components/wording/fleet';
import type { Batch } from '../../../lib/fleet/contract';
import { type OutboxPorts, runOutbox, type SendResult } from '../../../lib/fleet/outbox';
import { createOutboxStore, type OutboxStore } from '../../../lib/fleet/outbox-state';
import { sendBatch } from '../../../lib/fleet/server';
import type { EntryDraft } from '../../../lib/journal/entry';
import { type Journal, openJournal } from '../../../lib/journal/store';
import type { Database } from '../../../server/journal/database';
import { openPglite } from '../../../server/journal/pglite';
import { writeSchema } from '../../../server/journal/write-schema';
import { tickingClock } from '../journal/drafts';
import { dossier, dossiers, OFFICER } from '../server/journal/machine';
import { type GatewayUnderTest, openGateway, PUBLIC_URL } from '../server/kit';

const SLOW = 240_000;
let database: Database;
let gateway: GatewayUnderTest;
let journal: Journal;
let store: OutboxStore;
let name: string;
let device: string;
let now: number;
let officer: string | null;
let batches: Batch[];

beforeAll(async () => {
  database = await openPglite();
  await writeSchema(database);
  gateway = await openGateway({ journalDatabase: { ...database, close: async () => undefined } });
}, SLOW);
afterAll(async () => {
  await gateway.close();
  await database.close();
});
beforeEach(async () => {
  await database.script('truncate fleet.device, fleet.entry, fleet.tally restart identity cascade');
  name = `journal-${uuidv7()}`;
  device = uuidv7();
  journal = await openJournal({ name, now: tickingClock('2026-11-23T01:00:00Z'), newId: uuidv7 });
  store = createOutboxStore(`fleet-${name}`);
  now = gateway.clock.now;
  officer = OFFICER;
  batches = [];
});

const write = (drafts: readonly EntryDraft[]) =>
  journal.append(drafts.map((draft) => ({ ...draft, device })));
const send = (batch: Batch, claims: object = {}): Promise<SendResult> => {
  batches.push(batch);
  return sendBatch(PUBLIC_URL, batch, async (_method, url, body) => {
    const own = { scope: 'journal:write', officer: officer ?? 'x', ...claims };
    return gateway.post(url.pathname, body ?? '', {}, own);
  });
};
const ports = (change: Partial<OutboxPorts> = {}): OutboxPorts => ({
  server: PUBLIC_URL,
  device: async () => device,
  journal,
  store,
  officer: async () => officer,
  send,
  now: () => now,
  random: () => 0.5,
  ...change,
});
const held = () =>
  database.query<{ seq: number; hash: string }>(
    "select seq, encode(hash, 'hex') as hash from fleet.entry order by seq",
  );
const written = async () => {
  const entries = await journal.after(0, 100_000);
  return entries.filter(({ training }) => !training).map(({ seq, hash }) => ({ seq, hash }));
};

describe('the outbox', () => {
  it('brings everything to the server in batches, and nothing twice', async () => {
    await write(dossiers(70));
    expect(await runOutbox(ports())).toMatchObject({ status: 'sent', sent: { seq: 280 } });
    expect(await held()).toEqual(await written());
    const sent = batches.length;
    expect(Math.max(...batches.map(({ links }) => links.length))).toBeLessThanOrEqual(100);
    await runOutbox(ports());
    expect(batches).toHaveLength(sent);
  });

  it('sends nothing while nobody is logged in', async () => {
    officer = null;
    await write(dossier(1));
    expect(await runOutbox(ports())).toMatchObject({ status: 'signed-out' });
    expect(batches).toEqual([]);
  });

  it('sends no training entry, only the hash of a run between real ones', async () => {
    await write([...dossier(1), ...dossier(2, { training: true }), ...dossier(3)]);
    await write(dossier(4, { training: true }));
    await runOutbox(ports());
    expect(JSON.stringify(batches)).not.toContain('"training":true');
    expect(batches.flatMap(({ links }) => links).filter((link) => 'withheld' in link)).toEqual([
      { withheld: expect.objectContaining({ reason: 'training', from: 5, to: 8 }) },
      { withheld: expect.objectContaining({ reason: 'training', from: 13, to: 16 }) },
    ]);
    expect(await held()).toEqual(await written());
    await write(dossier(5));
    expect(await runOutbox(ports())).toMatchObject({ status: 'sent', sent: { seq: 20 } });
    expect(await held()).toEqual(await written());
  });

  it('says once a day what a machine keeps that only trains, so that it can be pruned', async () => {
    const answered = (count: number, first?: number) =>
      dossiers(count, { training: true }, first).filter(({ kind }) => kind !== 'lookup-intent');
    await write(answered(60));
    expect(await runOutbox(ports())).toMatchObject({ status: 'sent', sent: { seq: 180 } });
    const kept = { reason: 'training', from: 1, to: 180, hash: (await journal.head())?.hash };
    expect(batches.map(({ links }) => links)).toEqual([[], [{ withheld: kept }]]);
    await write(answered(2, 70));
    expect(await runOutbox(ports())).toMatchObject({ status: 'sent', sent: { seq: 180 } });
    expect(batches).toHaveLength(2);
    gateway.clock.now += 86_400_000;
    now = gateway.clock.now;
    const state = await runOutbox(ports());
    expect(state).toMatchObject({ status: 'sent', sent: { seq: 186 } });
    expect(await held()).toEqual([]);
    await journal.markExported(state.sent);
    expect(await journal.planPrune('2026-11-24', state.sent)).toMatchObject({
      outcome: 'ready',
      upTo: 186,
    });
    gateway.clock.now -= 86_400_000;
  });

  it(
    'loses and doubles nothing when answers are lost, calls fail and the worker is stopped',
    async () => {
      const faults = fc.array(fc.constantFrom('fine', 'lost', 'failed', 'stopped'), {
        minLength: 4,
        maxLength: 14,
      });
      await fc.assert(
        fc.asyncProperty(faults, async (plan) => {
          await database.script(
            'truncate fleet.device, fleet.entry, fleet.tally restart identity cascade',
          );
          store = createOutboxStore(`fleet-${uuidv7()}`);
          const left = [...plan];
          const shaky: OutboxPorts['send'] = async (batch) => {
            const fault = left.shift();
            if (fault === 'failed') return { outcome: 'unreachable' };
            const answer = await send(batch);
            if (fault === 'lost') return { outcome: 'unreachable' };
            if (fault === 'stopped') throw new Error('the worker was stopped');
            return answer;
          };
          await write(dossiers(30));
          for (let turn = 0; turn < plan.length + 3; turn += 1) {
            now += 3_600_000;
            await runOutbox(ports({ send: shaky })).catch(() => undefined);
          }
          expect(await held()).toEqual(await written());
          expect(await store.load()).toMatchObject({ status: 'sent' });
        }),
        { numRuns: 8 },
      );
    },
    SLOW,
  );

  it('goes on from what the server holds when its own memory is gone', async () => {
    await write(dossiers(5));
    await runOutbox(ports());
    store = createOutboxStore(`fleet-again-${name}`);
    await write(dossier(6));
    expect(await runOutbox(ports())).toMatchObject({ status: 'sent', sent: { seq: 24 } });
    expect(await held()).toEqual(await written());
  });

  it('sends again what a server that was set back has lost', async () => {
    await write(dossiers(5));
    await runOutbox(ports());
    await database.script(
      'truncate fleet.device, fleet.entry, fleet.tally restart identity cascade',
    );
    await write(dossier(6));
    expect(await runOutbox(ports())).toMatchObject({ status: 'sent', sent: { seq: 24 } });
    expect(await held()).toEqual(await written());
  });

  it('says so when the server was set back to before what was pruned here', async () => {
    const entries = await write(dossiers(5));
    await runOutbox(ports());
    const left = (seq: number, limit: number) => journal.after(Math.max(seq, 12), limit);
    const pruned = { after: left, sign: journal.sign };
    // The server's copy of the morning held one dossier.
    await database.query("update fleet.device set seq = 4, hash = decode($1, 'hex')", [
      entries[3]?.hash,
    ]);
    await database.script('delete from fleet.entry where seq > 4; truncate fleet.tally');
    await write(dossier(6));
    const state = await runOutbox(ports({ journal: pruned }));
    expect(state).toMatchObject({ status: 'refused', problem: 'pruned-here', sent: { seq: 4 } });
    expect(outboxWords(state)).toMatchObject({
      grave: true,
      words: expect.stringContaining('đã cắt khỏi máy này'),
    });
    expect(await held()).toHaveLength(4);
  });

  it('says that the histories differ when this machine’s was written anew', async () => {
    await write(dossiers(3));
    await runOutbox(ports());
    const anew = await openJournal({
      name: `anew-${name}`,
      now: tickingClock('2026-11-23T02:00:00Z'),
      newId: uuidv7,
    });
    await anew.append(dossiers(4).map((draft) => ({ ...draft, device })));
    const key = journal.sign;
    const other = { after: anew.after, sign: key };
    const state = await runOutbox(ports({ journal: other }));
    expect(state).toMatchObject({ status: 'forked', problem: 'chain-forked' });
    expect(await held()).toHaveLength(12);
  });

  it('waits longer after each failure, and at least as long as the server asks', async () => {
    await write(dossier(1));
    const away = ports({ send: async () => ({ outcome: 'unreachable', retryAfterMs: 9_000 }) });
    const first = await runOutbox(away);
    expect(first).toMatchObject({ status: 'waiting', failures: 1, nextAt: now + 9_000 });
    const waits: number[] = [];
    for (let turn = 0; turn < 12; turn += 1) {
      now += 3_600_000;
      waits.push((await runOutbox(away)).nextAt - now);
    }
    expect(waits).toEqual([...waits].sort((one, other) => one - other));
    expect(waits.at(-1)).toBe(1_800_000);
  });

  it('tries a refused entry again only after an hour, for a person must look', async () => {
    await write(dossier(1, { officer: 'can-bo.77' }));
    expect(await runOutbox(ports())).toMatchObject({
      status: 'refused',
      problem: 'officer-not-known-here',
    });
    const calls = batches.length;
    now += 600_000;
    await runOutbox(ports());
    expect(batches).toHaveLength(calls);
  });

  it('brings a colleague’s last entries once somebody else is logged in', async () => {
    await write(dossier(1));
    await runOutbox(ports());
    await write(dossier(2));
    officer = 'can-bo.02';
    expect(await runOutbox(ports())).toMatchObject({ status: 'sent', sent: { seq: 8 } });
  });
});
