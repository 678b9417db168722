import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { figuresSchema, type Receipt } from '../../../../lib/fleet/contract';
import { rollupRowsOf } from '../../../../lib/fleet/server';
import { canonicalEntry, linkEntry } from '../../../../lib/journal/chain';
import { addData, type DataCounts, dataDifference } from '../../../../lib/journal/datum-counts';
import type { JournalEntry } from '../../../../lib/journal/entry';
import {
  addToRollup,
  EMPTY_ROLLUP,
  ROLLUP_COUNTERS,
  type RollupCounts,
  type RollupRow,
} from '../../../../lib/journal/rollup';
import type { Database } from '../../../../server/journal/database';
import { writeSchema } from '../../../../server/journal/write-schema';
import { anyDraft } from '../../journal/arbitrary';
import { type GatewayUnderTest, openGateway, problemOf } from '../kit';
import { createMachine, dossier, dossiers, type Machine, OFFICER, UNIT } from './machine';

const SLOW = 240_000;
const SENDS = { scope: 'journal:write figures:own' };
const SUPERVISES = { scope: 'figures:unit', officer: 'truong-bp.01' };
const ENTRIES = '/v1/journal/entries';
type Read = { readonly rows: readonly RollupRow[] };

const MONTH = '/v1/figures?from=2026-11-01&to=2026-11-30';
const TABLES =
  'device, stay, entry, withheld, alarm, tally, rollup, unit_day, leaf, node, checkpoint';

/** What every store of journals must hold to; run against each. `open` may run as an owner who may make tables. */
export function describeJournalServer(open: () => Promise<Database>): void {
  let database: Database;
  let gateway: GatewayUnderTest;
  let machine: Machine;

  beforeAll(async () => {
    database = await open();
    await writeSchema(database);
    gateway = await openGateway({ journalDatabase: { ...database, close: async () => undefined } });
  }, SLOW);
  afterAll(async () => {
    await gateway?.close();
    await database?.close();
  });
  beforeEach(async () => {
    const tables = TABLES.split(', ').map((name) => `fleet.${name}`);
    await database.script(`truncate ${tables.join(', ')} restart identity cascade`);
    machine = await createMachine();
  });

  const post = (body: unknown, claims: Record<string, unknown> = {}) =>
    gateway.post(ENTRIES, body, {}, { ...SENDS, ...claims });
  const send = async (entries: readonly JournalEntry[], claims = {}, from = machine) => {
    const response = await post(await from.batch(entries), claims);
    return response.ok ? ((await response.json()) as Receipt) : problemOf(response);
  };
  const figures = async (claims: object, path = MONTH) => {
    const response = await gateway.get(path, { ...SENDS, ...claims });
    if (!response.ok) return problemOf(response);
    const body = figuresSchema.parse(await response.json());
    return { level: body.level, rows: rollupRowsOf(body) };
  };
  const count = async (table: string) => {
    const [found] = await database.query<{ n: number }>(`select count(*)::int as n from ${table}`);
    return found?.n;
  };
  const alarms = () =>
    database.query<{ problem: string; seq: number }>('select problem, seq from fleet.alarm');

  describe('taking entries', () => {
    it('takes a batch and says where the chain ends', async () => {
      const entries = machine.write(dossier(1));
      expect(await send(entries)).toEqual({ head: machine.head(), accepted: 4, known: 0 });
      expect(await count('fleet.entry')).toBe(4);
    });

    it('keeps the very text that the machine hashed', async () => {
      const entries = machine.write(dossiers(2));
      await send(entries);
      const rows = await database.query('select canonical from fleet.entry order by seq');
      expect(rows.map(({ canonical }) => canonical)).toEqual(entries.map(canonicalEntry));
    });

    it('counts the same batch once, however often it comes', async () => {
      const entries = machine.write(dossiers(3));
      await send(entries);
      const before = await figures({});
      expect(await send(entries)).toEqual({ head: machine.head(), accepted: 0, known: 12 });
      const after = await figures({});
      expect(after).toEqual(before);
      expect(await count('fleet.entry')).toBe(12);
    });

    it('takes the new end of a batch whose beginning it holds', async () => {
      const entries = machine.write(dossiers(2));
      await send(entries.slice(0, 5));
      expect(await send(entries.slice(2))).toMatchObject({ accepted: 3, known: 3 });
    });

    it('counts once what two calls bring at the same time', async () => {
      const entries = machine.write(dossiers(2));
      const answers = await Promise.all([1, 2, 3].map(() => send(entries)));
      const accepted = answers.map((answer) => (answer as Receipt).accepted);
      expect(accepted.sort()).toEqual([0, 0, 8]);
      expect(await figures({})).toMatchObject({ rows: [{ dossiers: 2 }] });
    });

    it('answers an empty batch with the head that it holds', async () => {
      await send(machine.write(dossier(1)));
      const response = await post(await machine.sign([], machine.head()));
      expect(await response.json()).toEqual({ head: machine.head(), accepted: 0, known: 0 });
    });

    it('holds figures equal to those that the machine itself would make', async () => {
      let runs = 0;
      await fc.assert(
        fc.asyncProperty(fc.array(anyDraft, { minLength: 1, maxLength: 30 }), async (drafts) => {
          const own = await createMachine();
          runs += 1;
          const unit = `xa-${runs}.1`;
          const claims = { unit: [unit], scope: 'journal:write journal:carry figures:unit' };
          const entries = own.write(drafts.map((one) => ({ ...one, unit, training: false })));
          for (let at = 0; at < entries.length; at += 7)
            expect(await send(entries.slice(at, at + 7), claims, own)).toMatchObject({
              head: { seq: Math.min(at + 7, entries.length) },
            });
          const here = entries.reduce(addToRollup, EMPTY_ROLLUP);
          const there = (await figures(claims)) as Read;
          const sum = (rows: readonly RollupCounts[]) =>
            ROLLUP_COUNTERS.map((name) => rows.reduce((total, one) => total + one[name], 0));
          expect(sum(there.rows)).toEqual(sum([...here.rows.values()]));
          expect(dataSums(there.rows)).toEqual(dataSums([...here.rows.values()]));
          const days = (await figures({ scope: 'figures:province', unit: [] })) as Read;
          const ofUnit = days.rows.filter((one) => one.unit === unit);
          expect(sum(ofUnit)).toEqual(sum(there.rows));
          expect(dataSums(ofUnit)).toEqual(dataSums(there.rows));
        }),
        { numRuns: 12 },
      );
    });
  });

  describe('refusing', () => {
    it.each<[string, (entries: JournalEntry[]) => unknown[], string]>([
      ['an entry that was changed', ([a, b]) => [a, { ...b, outcome: 'unknown' }], 'chain-broken'],
      ['an entry left out', ([a, , c]) => [a, c], 'chain-gap'],
      ['entries in another order', ([a, b]) => [b, a], 'chain-gap'],
      ['a text where none belongs', ([a]) => [{ ...a, note: 'x' }], 'entry-malformed'],
    ])('refuses %s', async (_, change, problem) => {
      const entries = machine.write(dossiers(2));
      const links = change(entries).map((entry) => ({ entry })) as never;
      expect(await problemOf(await post(await machine.sign(links)))).toBe(problem);
      expect(await count('fleet.entry')).toBe(0);
    });

    it.each([
      ['from the first entry', 0],
      ['from the middle', 5],
    ])('refuses a history written anew %s, and remembers it', async (_, keep) => {
      const entries = machine.write(dossiers(2));
      await send(entries);
      const last = entries[keep - 1];
      machine.rewind(last ?? { seq: 0, hash: '0'.repeat(64) });
      const others = machine.write(dossiers(3, { session: 'P-99999-99999' }));
      expect(await send(others)).toBe('chain-forked');
      expect(await alarms()).toEqual([{ problem: 'chain-forked', seq: keep + 1 }]);
      expect(await count('fleet.entry')).toBe(8);
    });

    it('refuses a continuation that does not link to the head, and remembers it once', async () => {
      const entries = machine.write(dossiers(2));
      await send(entries);
      const [entry] = machine.write(dossier(7));
      if (!entry) throw new Error('nothing was written');
      const { hash: _hash, previousHash: _previous, ...rest } = entry;
      const forged = linkEntry('ab'.repeat(32), rest);
      expect(await send([forged])).toBe('chain-forked');
      expect(await send([forged])).toBe('chain-forked');
      expect(await alarms()).toHaveLength(1);
    });

    it('says where to go on when entries are missing', async () => {
      const entries = machine.write(dossiers(2));
      await send(entries.slice(0, 3));
      const response = await post(await machine.batch(entries.slice(5)));
      expect(await response.json()).toMatchObject({
        type: 'urn:khai-mot-lan:problem:chain-gap',
        head: { seq: 3, hash: entries[2]?.hash },
      });
    });

    it('refuses another machine that sends under the same name', async () => {
      await send(machine.write(dossier(1)));
      const thief = await createMachine(machine.device);
      thief.rewind(machine.head());
      expect(await send(thief.write(dossier(2)), {}, thief)).toBe('device-key-differs');
    });

    it('refuses a batch whose signature is of another end', async () => {
      const entries = machine.write(dossiers(2));
      const whole = await machine.batch(entries);
      const cut = { ...whole, links: whole.links.slice(0, 4) };
      expect(await problemOf(await post(cut))).toBe('malformed-request');
      const changed = { ...whole, head: { ...whole.head, seq: 7 } };
      expect(await problemOf(await post(changed))).toBe('device-key-differs');
    });

    it.each<[string, object, object, string]>([
      ['a unit that is not the officer’s', { unit: 'xa-khac.2' }, {}, 'unit-not-permitted'],
      ['an officer who was never here', { officer: 'can-bo.99' }, {}, 'officer-not-known-here'],
      ['a caller who may not send', {}, { scope: 'figures:own' }, 'scope-missing'],
      ['training', { training: true }, {}, 'training-not-accepted'],
      ['a caller of no unit', {}, { unit: [] }, 'unit-not-permitted'],
      [
        'other units for whoever carries',
        { officer: 'can-bo.99', unit: 'xa-khac.2' },
        { scope: 'journal:write journal:carry' },
        'officer-not-known-here',
      ],
    ])('refuses %s', async (_, change, claims, problem) => {
      expect(await send(machine.write(dossier(1, change)), claims)).toBe(problem);
      expect(await count('fleet.entry')).toBe(0);
    });
  });

  describe('officers who share a machine', () => {
    const COLLEAGUE = { officer: 'can-bo.02' };

    it('brings what a colleague left behind who was logged in here', async () => {
      const entries = machine.write(dossiers(2));
      await send(entries.slice(0, 4));
      expect(await send(entries.slice(4), COLLEAGUE)).toMatchObject({ accepted: 4 });
      const [row] = await database.query(
        'select officer, carried_by from fleet.entry where seq = 8',
      );
      expect(row).toEqual({ officer: OFFICER, carried_by: COLLEAGUE.officer });
    });

    it('brings nothing in the name of a colleague from a day when they were not here', async () => {
      await send(machine.write(dossier(1)));
      await database.script(
        "update fleet.stay set first_at = '2026-11-01', last_at = '2026-11-01'",
      );
      const later = machine.write(dossier(2), '2026-11-23T06:00:00.000Z');
      expect(await send(later, COLLEAGUE)).toBe('officer-not-known-here');
    });

    it('lets a supervisor bring entries of the own unit', async () => {
      const claims = { officer: 'truong-bp.01', scope: 'journal:write journal:carry' };
      expect(await send(machine.write(dossier(1)), claims)).toMatchObject({ accepted: 4 });
    });
  });

  describe('entries that stay on the machine', () => {
    it('takes the hash of a training run in the place of its entries', async () => {
      const [real, training, later] = [
        machine.write(dossier(1)),
        machine.write(dossier(2, { training: true })),
        machine.write(dossier(3)),
      ];
      const withheld = {
        reason: 'training' as const,
        from: 5,
        to: 8,
        hash: training[3]?.hash ?? '',
      };
      const links = [
        ...real.map((entry) => ({ entry })),
        { withheld },
        ...later.map((entry) => ({ entry })),
      ];
      const response = await post(await machine.sign(links));
      expect(await response.json()).toMatchObject({ accepted: 8, head: machine.head() });
      expect(await count('fleet.entry')).toBe(8);
      expect(await post(await machine.sign(links)).then((r) => r.json())).toMatchObject({
        accepted: 0,
        known: 9,
      });
    });

    it('refuses a pruned run anywhere but at the beginning', async () => {
      const [real, pruned] = [machine.write(dossier(1)), machine.write(dossier(2))];
      const run = { reason: 'pruned' as const, from: 5, to: 8, hash: pruned[3]?.hash ?? '' };
      await send(real);
      const response = await post(await machine.sign([{ withheld: run }]));
      expect(await problemOf(response)).toBe('entries-withheld');
    });
  });

  describe('reading figures', () => {
    const OTHER_UNIT = { unit: ['xa-khac.2'] };
    beforeEach(async () => {
      await send(machine.write(dossiers(2)));
      const second = await createMachine();
      const mate = { officer: 'can-bo.02' };
      await send(second.write(dossiers(3, mate)), mate, second);
      const third = await createMachine();
      const far = { officer: 'can-bo.31', unit: 'xa-khac.2' };
      await send(third.write(dossier(1, far)), { ...far, unit: ['xa-khac.2'] }, third);
    });
    const seen = (answer: Read | string) =>
      typeof answer === 'string'
        ? answer
        : answer.rows.map(({ unit, officer, dossiers: n }) => `${unit}/${officer}/${n}`);

    it.each<[string, object, string[] | string]>([
      ['an officer their own', {}, [`${UNIT}/${OFFICER}/2`]],
      ['an officer of another unit their own, here none', OTHER_UNIT, []],
      ['a supervisor the own unit', SUPERVISES, [`${UNIT}/can-bo.01/2`, `${UNIT}/can-bo.02/3`]],
      [
        'a supervisor of another unit only theirs',
        { ...SUPERVISES, ...OTHER_UNIT },
        ['xa-khac.2/can-bo.31/1'],
      ],
      [
        'the province sums by unit',
        { scope: 'figures:province', unit: [] },
        ['xa-khac.2//1', `${UNIT}//5`],
      ],
      ['nobody without a right', { scope: 'journal:write' }, 'scope-missing'],
    ])('shows %s', async (_, claims, expected) => {
      expect(seen(await figures(claims))).toEqual(expected);
    });

    it('refuses another unit by name', async () => {
      expect(await figures(SUPERVISES, `${MONTH}&unit=xa-khac.2`)).toBe('unit-not-permitted');
    });

    it('shows the province one unit by officer when it is named', async () => {
      const claims = { scope: 'figures:province', unit: [] };
      expect(seen(await figures(claims, `${MONTH}&unit=xa-khac.2`))).toEqual([
        'xa-khac.2/can-bo.31/1',
      ]);
    });

    it('shows another province nothing', async () => {
      const other = await openGateway({
        journalDatabase: { ...database, close: async () => undefined },
        province: '01',
      });
      const response = await other.get(MONTH, { scope: 'figures:province', unit: [] });
      expect(await response.json()).toMatchObject({ rows: [] });
      await other.close();
    });

    it.each(['fleet.rollup', 'fleet.unit_day', 'fleet.device', 'fleet.entry'])(
      'hides %s by the database itself, whatever the statement asks',
      async (table) => {
        const rows = await database.transaction(async (query) => {
          await query(
            `select set_config('role', 'fleet_reader', true), set_config('fleet.province', '80', true),
              set_config('fleet.level', 'unit', true), set_config('fleet.units', 'xa-khac.2', true),
              set_config('fleet.officer', 'x', true)`,
          );
          return query<{ unit: string }>(`select distinct unit from ${table}`);
        });
        expect(rows).toEqual([{ unit: 'xa-khac.2' }]);
      },
    );

    it.each([
      ['fleet_reader', 'insert into fleet.rollup select * from fleet.rollup'],
      ['fleet_reader', 'delete from fleet.entry'],
      ['fleet_reader', 'select * from fleet.tally'],
      ['fleet_intake', 'select * from fleet.entry'],
      ['fleet_intake', 'update fleet.device set seq = 0'],
    ])('gives %s no right to %s', async (role, statement) => {
      await expect(
        database.transaction(async (query) => {
          await query("select set_config('role', $1, true)", [role]);
          await query(statement);
        }),
      ).rejects.toThrow();
    });

    it('names the machines of the unit and what was odd', async () => {
      machine.rewind({ seq: 4, hash: 'cd'.repeat(32) });
      await send(machine.write(dossiers(2, {}, 50)));
      const response = await gateway.get('/v1/journal/devices', SUPERVISES);
      const { devices } = (await response.json()) as { devices: { device: string }[] };
      expect(devices).toHaveLength(2);
      expect(devices.find(({ device }) => device === machine.device)).toMatchObject({
        seq: 8,
        alarms: 1,
        withheld: 0,
      });
    });
  });

  it('is not there where the settings name no journal', async () => {
    const bare = await openGateway();
    const response = await bare.post(ENTRIES, {}, {}, SENDS);
    expect(response.status).toBe(405);
    await bare.close();
  });
}

/** All data of some rows together; what is nowhere is left out. */
function dataSums(rows: readonly { readonly data: DataCounts }[]): DataCounts {
  return dataDifference(rows.map(({ data }) => data).reduce(addData, {}), {});
}
