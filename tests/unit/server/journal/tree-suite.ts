import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  cosignCheckpoint,
  cosignedAt,
  parseNote,
  signatureLine,
} from '../../../../lib/fleet/checkpoint';
import { verifyEd25519 } from '../../../../lib/fleet/ed25519';
import { openCheckpoint } from '../../../../lib/fleet/follow-tree';
import { leafHash, verifyConsistency, verifyInclusion } from '../../../../lib/fleet/merkle';
import { consistencySchema, inclusionSchema, leafBytes } from '../../../../lib/fleet/tree-contract';
import { cosignLatest } from '../../../../server/commands/cosign';
import type { Database } from '../../../../server/journal/database';
import { makeCheckpoint } from '../../../../server/journal/tree/make-checkpoint';
import {
  makeNoteKey,
  type NoteSigner,
  readNoteSigner,
} from '../../../../server/journal/tree/note-signer';
import { keepHour } from '../../../../server/journal/tree/schedule';
import { createTreeStore, type TreeStore } from '../../../../server/journal/tree/tree-store';
import { writeSchema } from '../../../../server/journal/write-schema';
import { type GatewayUnderTest, openGateway, PUBLIC_URL, problemOf } from '../kit';
import { createMachine, dossiers, type Machine } from './machine';

const SLOW = 240_000;
const TABLES =
  'device, stay, entry, withheld, tally, rollup, unit_day, leaf, node, checkpoint, cosignature';
const HOUR = 3_600_000;

/** What every store must hold to as the keeper of the tree. */
export function describeTree(open: () => Promise<Database>): void {
  describe('the tree of checkpoints', () => {
    let database: Database;
    let gateway: GatewayUnderTest;
    let store: TreeStore;
    let folder: string;
    let keeper: NoteSigner;
    let keeperText: string;
    let second: NoteSigner;
    let machines: Machine[];

    beforeAll(async () => {
      database = await open();
      await writeSchema(database);
      folder = await mkdtemp(join(tmpdir(), 'kml-tree-'));
      const keyFile = join(folder, 'keeper.key');
      keeperText = await makeNoteKey(keyFile, 'cong.example.vn/nhat-ky', 'keeper');
      const name = 'thanh-tra.example.vn';
      const secondText = await makeNoteKey(join(folder, 'second.key'), name, 'cosigner');
      [keeper, second] = [
        await readNoteSigner(keyFile),
        await readNoteSigner(join(folder, 'second.key')),
      ];
      gateway = await openGateway({
        journalDatabase: { ...database, close: async () => undefined },
        checkpoints: { keyFile, cosigners: [secondText] },
      });
      store = createTreeStore(database);
    }, SLOW);
    afterAll(async () => {
      await gateway?.close();
      await database?.close();
      await rm(folder, { recursive: true, force: true });
    });
    beforeEach(async () => {
      const tables = TABLES.split(', ').map((name) => `fleet.${name}`);
      await database.script(`truncate ${tables.join(', ')} restart identity cascade`);
      machines = await Promise.all([1, 2, 3].map(() => createMachine()));
      await rm(stateFile(), { force: true });
    });

    const stateFile = () => join(folder, 'seen.note');
    const report = async (machine: Machine) => {
      const body = await machine.batch(machine.write(dossiers(1)));
      const response = await gateway.post(
        '/v1/journal/entries',
        body,
        {},
        { scope: 'journal:write' },
      );
      expect(response.status).toBe(200);
    };
    const sign = () => makeCheckpoint(store, keeper, new Date(gateway.clock.now));
    const newest = async () => {
      const response = await gateway.app.request('/v1/checkpoint');
      const opened = await openCheckpoint(await response.text(), keeper.key, verifyEd25519);
      if (!opened) throw new Error('not signed');
      return opened;
    };
    const cosign = () =>
      cosignLatest(
        {
          url: PUBLIC_URL,
          keeper: keeperText,
          keyFile: join(folder, 'second.key'),
          stateFile: stateFile(),
        },
        {
          fetch: (url, init) => Promise.resolve(gateway.app.request(String(url), init)),
          now: () => gateway.clock.now,
        },
      );

    it('holds the end of every machine, and proves it', async () => {
      for (const machine of machines) await report(machine);
      expect(await sign()).toMatchObject({ outcome: 'made', size: 3 });
      const { size, root } = await newest();
      expect(size).toBe(3);
      for (const machine of machines) {
        const path = `/v1/checkpoint/inclusion?device=${machine.device}&size=3`;
        const response = await gateway.get(path, { scope: 'journal:write' });
        const { leaf, index, proof } = inclusionSchema.parse(await response.json());
        expect(leaf).toEqual({ device: machine.device, ...machine.head() });
        expect(verifyInclusion(leafHash(leafBytes(leaf)), index, size, proof, root)).toBe(true);
      }
    });

    it('continues every earlier checkpoint, and proves it', async () => {
      const seen = [];
      for (let round = 0; round < 6; round += 1) {
        for (const machine of machines.slice(round % 3)) await report(machine);
        await sign();
        seen.push(await newest());
      }
      const last = await newest();
      for (const { size, root } of seen) {
        const path = `/v1/checkpoint/consistency?from=${size}&to=${last.size}`;
        const response = await gateway.app.request(path);
        const { proof } = consistencySchema.parse(await response.json());
        expect(verifyConsistency(size, last.size, root, last.root, proof)).toBe(true);
      }
    });

    it('makes one checkpoint an hour, none when nothing came, and catches up after a stop', async () => {
      const at = { now: Date.parse('2026-11-23T02:00:30Z') };
      const keep = () =>
        keepHour({ store, keeper, now: () => new Date(at.now), onFault: () => undefined });
      const size = async () => (await store.checkpoint())?.size;
      await keep();
      expect(await size()).toBeUndefined();
      await report(machines[0] as Machine);
      await keep();
      expect(await size()).toBe(1);
      await report(machines[1] as Machine);
      await keep();
      expect(await size()).toBe(1);
      at.now += HOUR;
      await keep();
      expect(await size()).toBe(2);
      await report(machines[1] as Machine);
      await report(machines[2] as Machine);
      at.now += 5 * HOUR;
      await keep();
      expect(await size()).toBe(4);
      at.now += HOUR;
      await keep();
      expect(await size()).toBe(4);
    });

    it('grows once when two processes sign at the same time', async () => {
      for (const machine of machines) await report(machine);
      const made = await Promise.all([sign(), sign()]);
      expect(made.filter(({ outcome }) => outcome === 'made')).toHaveLength(1);
      expect((await newest()).size).toBe(3);
      expect(await database.query('select count(*)::int as n from fleet.leaf')).toEqual([{ n: 3 }]);
    });

    it('is co-signed by a second body, which remembers what it signed', async () => {
      await report(machines[0] as Machine);
      await sign();
      expect(await cosign()).toBe(1);
      expect(await cosignedAt(await newest(), second.key, verifyEd25519)).toBe(
        Math.floor(gateway.clock.now / 1000),
      );
      await report(machines[1] as Machine);
      await sign();
      expect(await cosign()).toBe(2);
      expect((await newest()).signatures).toHaveLength(2);
      expect(parseNote(await readFile(stateFile(), 'utf8'))?.text).toContain('\n2\n');
    });

    it('is not co-signed where it was written anew or cut short', async () => {
      for (const machine of machines) await report(machine);
      await sign();
      await cosign();
      await database.script(
        'truncate fleet.leaf, fleet.node, fleet.checkpoint cascade; update fleet.device set leaf_seq = 0',
      );
      await database.script('update fleet.device set leaf_seq = seq where no = 3');
      await sign();
      await expect(cosign()).rejects.toThrow('tree-shrank');
      await report(machines[2] as Machine);
      await sign();
      await expect(cosign()).rejects.toThrow('tree-forked');
      await report(machines[0] as Machine);
      await sign();
      await expect(cosign()).rejects.toThrow('tree-forked');
      expect((await newest()).signatures).toHaveLength(1);
    });

    it('is not co-signed where another key signed it', async () => {
      await report(machines[0] as Machine);
      const thief = join(folder, 'thief.key');
      await rm(thief, { force: true });
      await makeNoteKey(thief, keeper.key.name, 'keeper');
      await makeCheckpoint(store, await readNoteSigner(thief), new Date());
      await expect(cosign()).rejects.toThrow('not-signed');
    });

    it.each<[string, (text: string) => Promise<string>]>([
      [
        'a body that nobody named',
        async (text) => {
          const file = join(folder, 'stranger.key');
          await rm(file, { force: true });
          await makeNoteKey(file, second.key.name, 'cosigner');
          const stranger = await readNoteSigner(file);
          return signatureLine(
            await cosignCheckpoint(text, 1_790_000_000, stranger.key, stranger.sign),
          );
        },
      ],
      [
        'a signature over another checkpoint',
        async (text) =>
          signatureLine(
            await cosignCheckpoint(
              text.replace('\n1\n', '\n2\n'),
              1_790_000_000,
              second.key,
              second.sign,
            ),
          ),
      ],
      [
        'a time that has not come',
        async (text) =>
          signatureLine(await cosignCheckpoint(text, 9_000_000_000, second.key, second.sign)),
      ],
      ['a text that is no signature', async () => '— thanh-tra.example.vn x'],
      [
        'two lines',
        async (text) => {
          const one = signatureLine(
            await cosignCheckpoint(text, 1_790_000_000, second.key, second.sign),
          );
          return one + one;
        },
      ],
    ])('takes no co-signature of %s', async (_, make) => {
      await report(machines[0] as Machine);
      await sign();
      const signature = (await make((await newest()).text)).slice(0, 300);
      const response = await gateway.app.request('/v1/checkpoint/cosignatures', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ size: 1, signature }),
      });
      expect(await problemOf(response)).toBe('cosignature-refused');
      expect((await newest()).signatures).toHaveLength(1);
    });

    it.each([
      ['/v1/checkpoint?size=9', 'checkpoint-unknown'],
      ['/v1/checkpoint/consistency?from=1&to=9', 'checkpoint-unknown'],
      ['/v1/checkpoint/consistency?from=2&to=1', 'malformed-request'],
      ['/v1/checkpoint/inclusion?device=x&size=1', 'token-refused'],
    ])('refuses %s by name', async (path, problem) => {
      await report(machines[0] as Machine);
      await sign();
      expect(await problemOf(await gateway.app.request(path))).toBe(problem);
    });

    it.each(['leaf', 'node', 'checkpoint', 'cosignature'])(
      'lets the server’s account change %s by its functions alone',
      async (table) => {
        await expect(
          database.transaction(async (query) => {
            await query("select set_config('role', 'fleet_intake', true)");
            await query(`delete from fleet.${table}`);
          }),
        ).rejects.toThrow();
      },
    );

    it('refuses a key file that is there already', async () => {
      const file = join(folder, 'once.key');
      await writeFile(file, '');
      await expect(makeNoteKey(file, 'a', 'keeper')).rejects.toThrow();
    });
  });
}
