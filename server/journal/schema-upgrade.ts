import { FUNCTIONS_ANEW, SCHEMA_VERSION } from './schema';

/** What the tables of version 1 lack. Nothing is rewritten: entries, tallies and figures stay as they are. */
const TABLES_OF_1 = `
alter table fleet.device add column leaf_seq int not null default 0;
update fleet.device d set leaf_seq = l.seq
  from (select device_no, max(seq) as seq from fleet.leaf group by 1) as l where l.device_no = d.no;
alter table fleet.entry drop constraint entry_device_no_fkey;
alter table fleet.tally drop constraint tally_device_no_fkey;
create table fleet.cosignature (
  size bigint not null references fleet.checkpoint, name text not null, line text not null,
  at timestamptz not null default now(), primary key (size, name));
`;

/** The oldest version that can be brought to this one. */
export const OLDEST_UPGRADABLE = 1;

/**
 * Brings a store of version 1 to SCHEMA_VERSION as one simple query, which PostgreSQL runs as one transaction: cut
 * off at any point it leaves version 1 as it was, to be begun again. Two at once: the second one fails.
 */
export const UPGRADE_FROM_1 = `
do $$ begin
  if (select version from fleet.schema_version for update) <> 1 then
    raise exception 'the schema is not version 1';
  end if;
end $$;
${TABLES_OF_1}
${FUNCTIONS_ANEW}
update fleet.schema_version set version = ${SCHEMA_VERSION};
`;
