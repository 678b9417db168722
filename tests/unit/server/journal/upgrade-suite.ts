import { readFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { ROLLUP_COUNTERS } from '../../../../lib/journal/rollup';
import type { Database } from '../../../../server/journal/database';
import { COUNTER_COLUMNS, SCHEMA_VERSION } from '../../../../server/journal/schema';
import {
  checkSchema,
  JournalSchemaError,
  writeSchema,
} from '../../../../server/journal/write-schema';
import { type GatewayUnderTest, openGateway } from '../kit';
import { continueMachine, createMachine, dossiers } from './machine';
import machines from './version-1.json' with { type: 'json' };

const SLOW = 240_000;
const KEPT = ['device', 'stay', 'entry', 'withheld', 'alarm', 'tally', 'rollup', 'unit_day'];
const LATER = '2026-11-23T01:40:00.000Z';

/**
 * A store that the server of version 1 made and filled (version-1.sql): two machines, 72 entries, a training run each
 * that stayed on its machine, and one refused history.
 */
export function describeUpgrade(open: () => Promise<Database>): void {
  let database: Database;
  let gateway: GatewayUnderTest | undefined;

  beforeAll(async () => {
    database = await open();
  }, SLOW);
  beforeEach(async () => {
    await database.script(`drop schema if exists fleet cascade;
      do $$ begin
        if not exists (select from pg_roles where rolname = 'fleet_intake') then create role fleet_intake; end if;
        if not exists (select from pg_roles where rolname = 'fleet_reader') then create role fleet_reader; end if;
      end $$;`);
    await database.script(await readFile(new URL('version-1.sql', import.meta.url), 'utf8'));
  }, SLOW);
  afterEach(async () => {
    await gateway?.close();
    gateway = undefined;
  });
  afterAll(() => database.close());

  /** Every row of the tables that version 1 filled, without what is new in them. */
  const rows = async () =>
    Promise.all(
      KEPT.map((table) =>
        database
          .query<{ row: string }>(
            `select (to_jsonb(t) - 'leaf_seq')::text as row from fleet.${table} as t order by 1`,
          )
          .then((found) => found.map(({ row }) => row)),
      ),
    );
  const version = async () => (await database.query('select * from fleet.schema_version'))[0];
  /** The catalogue's own words for everything that the schema consists of. */
  const shape = async () => {
    const columns = `select table_name, column_name, data_type, column_default, is_nullable
      from information_schema.columns where table_schema = 'fleet' order by 1, 2`;
    const constraints = `select conrelid::regclass::text as of, pg_get_constraintdef(oid) as says
      from pg_constraint where connamespace = 'fleet'::regnamespace order by 1, 2`;
    const functions = `select pg_get_functiondef(oid) as says, proacl::text as may
      from pg_proc where pronamespace = 'fleet'::regnamespace order by 1`;
    const policies = `select tablename, policyname, roles::text, qual from pg_policies
      where schemaname = 'fleet' order by 1, 2`;
    const rights = `select relname, relrowsecurity, relacl::text from pg_class
      where relnamespace = 'fleet'::regnamespace and relkind = 'r' order by 1`;
    return Promise.all(
      [columns, constraints, functions, policies, rights].map((text) => database.query(text)),
    );
  };

  it('is refused by name until it is upgraded', async () => {
    await expect(checkSchema(database)).rejects.toBeInstanceOf(JournalSchemaError);
    await expect(checkSchema(database)).rejects.toThrow(/journal-schema/);
  });

  it('keeps every row, and is upgraded once', async () => {
    const before = await rows();
    expect(before.map((of) => of.length)).toEqual([2, 2, 72, 2, 1, 18, 2, 1]);
    expect(await writeSchema(database)).toBe('upgraded');
    expect(await version()).toEqual({ version: SCHEMA_VERSION });
    expect(await rows()).toEqual(before);
    expect(await writeSchema(database)).toBe('there');
    expect(await rows()).toEqual(before);
  });

  it('has the same shape as one that was made new', async () => {
    await writeSchema(database);
    const upgraded = await shape();
    await database.script('drop schema fleet cascade');
    await writeSchema(database);
    expect(upgraded).toEqual(await shape());
  });

  it('is left as it was by an upgrade that failed half way, which is then begun again', async () => {
    const before = [await rows(), await shape()];
    // Stands in the way of the last table that the upgrade makes.
    await database.script('create table fleet.cosignature (other int)');
    await expect(writeSchema(database)).rejects.toThrow();
    await database.script('drop table fleet.cosignature');
    expect(await version()).toEqual({ version: 1 });
    expect([await rows(), await shape()]).toEqual(before);
    expect(await writeSchema(database)).toBe('upgraded');
    expect(await rows()).toEqual(before[0]);
  });

  it('is not touched where a newer program made it', async () => {
    await database.query('update fleet.schema_version set version = $1', [SCHEMA_VERSION + 1]);
    const before = await rows();
    await expect(writeSchema(database)).rejects.toBeInstanceOf(JournalSchemaError);
    expect(await rows()).toEqual(before);
  });

  it('takes old and new machines, and figures that go on from the old ones', async () => {
    await writeSchema(database);
    gateway = await openGateway({ journalDatabase: { ...database, close: async () => undefined } });
    const before = await sums();
    const old = await Promise.all(
      machines.map(({ device, privateKey, head }) => continueMachine(device, privateKey, head)),
    );
    const all = [...old, await createMachine()];
    for (const [at, machine] of all.entries()) {
      const officer = machines[at]?.officer ?? 'can-bo.03';
      const entries = machine.write(dossiers(2, { officer }, 70), LATER);
      const body = await machine.batch(entries);
      const claims = { scope: 'journal:write', officer };
      const response = await gateway.post('/v1/journal/entries', body, {}, claims);
      expect(await response.json()).toEqual({ head: machine.head(), accepted: 8, known: 0 });
    }
    const after = await sums();
    // Nine dossiers stood there of two machines each, two more came of three.
    expect(before.dossiers).toBe(18);
    expect(after.dossiers).toBe(24);
    expect(after.filled - before.filled).toBe(6);
    expect(await sums('fleet.unit_day')).toEqual(after);
  });

  const sums = async (table = 'fleet.rollup') => {
    const columns = COUNTER_COLUMNS.map((name) => `sum(${name})::int as ${name}`);
    const [row] = await database.query<Record<string, number>>(`select ${columns} from ${table}`);
    const of = (name: (typeof ROLLUP_COUNTERS)[number]) =>
      row?.[COUNTER_COLUMNS[ROLLUP_COUNTERS.indexOf(name)] ?? ''] ?? Number.NaN;
    return { dossiers: of('dossiers'), filled: of('filled') };
  };
}
