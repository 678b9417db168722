import { DATUM_COUNTERS } from '../../lib/journal/datum-counts';
import { ROLLUP_COUNTERS } from '../../lib/journal/rollup';
import { TAKE_BATCH } from './take-batch-sql';
import { TREE_FUNCTIONS } from './tree/tree-sql';

export const SCHEMA_VERSION = 2;

/** Columns of the counters, in the order of ROLLUP_COUNTERS. */
export const COUNTER_COLUMNS = ROLLUP_COUNTERS.map(
  (name) => `n_${name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`,
);
const COUNTERS = COUNTER_COLUMNS.map((name) => `${name} bigint not null`).join(', ');

const ROLES = `
do $$ begin
  if not exists (select from pg_roles where rolname = 'fleet_intake') then create role fleet_intake nologin; end if;
  if not exists (select from pg_roles where rolname = 'fleet_reader') then create role fleet_reader nologin; end if;
end $$;`;

const TABLES = `
create schema if not exists fleet;
create table fleet.schema_version (version int not null);
insert into fleet.schema_version values (${SCHEMA_VERSION});

create table fleet.device (
  no int generated always as identity primary key,
  device uuid not null unique, province text not null, unit text not null, public_key text not null,
  seq int not null, hash bytea not null, signature bytea,
  leaf_seq int not null default 0, withheld bigint not null default 0, alarms int not null default 0,
  first_at timestamptz not null default now(), last_at timestamptz not null default now());

-- An officer who was logged in at a machine on a day: their entries may come from it for some hours more.
create table fleet.stay (
  device_no int not null references fleet.device, officer text not null, day date not null, units text[] not null,
  first_at timestamptz not null, last_at timestamptz not null, primary key (device_no, officer, day));

-- Entries and tallies are written by take_batch alone, from the very row of their machine: no foreign key to check.
create table fleet.entry (
  device_no int not null, seq int not null,
  province text not null, unit text not null, officer text not null, carried_by text not null,
  day date not null, kind text not null, citizen bytea, hash bytea not null,
  received_at timestamptz not null default now(), canonical text not null,
  primary key (device_no, seq));
create index entry_citizen on fleet.entry (citizen) where citizen is not null;
create index entry_received on fleet.entry using brin (received_at);

create table fleet.withheld (
  device_no int not null references fleet.device, from_seq int not null, to_seq int not null,
  reason text not null, hash bytea not null, primary key (device_no, to_seq));

create table fleet.alarm (
  device_no int not null references fleet.device, at timestamptz not null default now(),
  officer text not null, problem text not null, seq int not null, hash bytea not null);

-- What the entries of one dossier say so far: JSON of SessionTally, guarded by the head of its machine.
create table fleet.tally (
  device_no int not null, session text not null, body text not null,
  primary key (device_no, session));

create table fleet.rollup (
  province text not null, unit text not null, day date not null,
  officer text not null, procedure text not null, form text not null, ${COUNTERS}, data jsonb not null,
  primary key (province, unit, day, officer, procedure, form));
create table fleet.unit_day (
  province text not null, unit text not null, day date not null, ${COUNTERS}, data jsonb not null,
  primary key (province, day, unit));

-- RFC 9162 tree over the machines' heads: complete subtrees only, level 0 are the leaves.
create table fleet.leaf (
  index bigint primary key, device_no int not null references fleet.device, seq int not null, hash bytea not null,
  unique (device_no, seq));
create table fleet.node (level smallint not null, index bigint not null, hash bytea not null, primary key (level, index));
create table fleet.checkpoint (
  size bigint primary key, root bytea not null, at timestamptz not null default now(), note text not null);
create table fleet.cosignature (
  size bigint not null references fleet.checkpoint, name text not null, line text not null,
  at timestamptz not null default now(), primary key (size, name));
`;

const DATUM_SUMS = DATUM_COUNTERS.map(
  (_, at) => `(old->>${at})::bigint + (counts->>${at})::bigint`,
);

const ADD_DATA = `
-- Adds two objects of number lists, datum by datum.
create function fleet.add_data(one jsonb, other jsonb) returns jsonb
language plpgsql immutable set search_path = pg_catalog as $$
declare sums jsonb := one; datum text; counts jsonb; old jsonb;
begin
  for datum, counts in select key, value from jsonb_each(other) loop
    old := sums->datum;
    sums := sums || jsonb_build_object(datum, case when old is null then counts else jsonb_build_array(
${DATUM_SUMS}) end);
  end loop;
  return sums;
end $$;`;

/** Reading follows who asks: the settings of the transaction, which the server takes from the token. */
const MAY_READ = `province = current_setting('fleet.province') and (
  current_setting('fleet.level') = 'province'
  or (unit = any (string_to_array(current_setting('fleet.units'), ',')) and (
    current_setting('fleet.level') = 'unit'`;

const SECURITY = `
alter table fleet.rollup enable row level security;
alter table fleet.unit_day enable row level security;
alter table fleet.device enable row level security;
alter table fleet.entry enable row level security;
create policy reading on fleet.rollup for select to fleet_reader using (${MAY_READ}
    or (current_setting('fleet.level') = 'own' and officer = current_setting('fleet.officer'))))));
create policy reading on fleet.unit_day for select to fleet_reader using (${MAY_READ}))));
create policy reading on fleet.device for select to fleet_reader using (${MAY_READ}))));
-- Who looked up a citizen is for the unit's supervisor, never for a colleague or for the province.
create policy reading on fleet.entry for select to fleet_reader using (
  province = current_setting('fleet.province') and current_setting('fleet.level') = 'unit'
  and unit = any (string_to_array(current_setting('fleet.units'), ',')));
`;

const GRANTS = `
revoke all on all tables in schema fleet from public;
revoke all on all functions in schema fleet from public;
grant usage on schema fleet to fleet_intake, fleet_reader;
grant select on fleet.rollup, fleet.unit_day, fleet.device, fleet.entry, fleet.schema_version to fleet_reader;
grant execute on all functions in schema fleet to fleet_intake;
`;

const FUNCTIONS = [ADD_DATA, TAKE_BATCH(COUNTER_COLUMNS), TREE_FUNCTIONS].join('\n');

/** The whole schema. Run by the owner of the database, once. */
export const SCHEMA = [ROLES, TABLES, FUNCTIONS, SECURITY, GRANTS].join('\n');

/** What follows the tables' own changes in every upgrade: all functions anew, and who may call them. */
export const FUNCTIONS_ANEW = `
do $$ declare one regprocedure; begin
  for one in select oid from pg_proc where pronamespace = 'fleet'::regnamespace loop
    execute 'drop function ' || one;
  end loop;
end $$;
${FUNCTIONS}
${GRANTS}`;
