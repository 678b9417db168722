import type { Database } from './database';
import { SCHEMA, SCHEMA_VERSION } from './schema';
import { OLDEST_UPGRADABLE, UPGRADE_FROM_1 } from './schema-upgrade';

/** The store's schema is of another version than this program. */
export class JournalSchemaError extends Error {
  override readonly name = 'JournalSchemaError';
}

/**
 * Makes the schema where there is none, and brings an older one to this version. Needs the owner of the database.
 * @throws JournalSchemaError for a schema of a newer program
 */
export async function writeSchema(database: Database): Promise<'made' | 'upgraded' | 'there'> {
  const [found] = await database.query<{ there: boolean }>(
    "select to_regclass('fleet.schema_version') is not null as there",
  );
  if (!found?.there) {
    await database.script(`begin; ${SCHEMA} commit;`);
    return 'made';
  }
  if ((await versionOf(database)) === OLDEST_UPGRADABLE) {
    await database.script(UPGRADE_FROM_1);
    return 'upgraded';
  }
  await checkSchema(database);
  return 'there';
}

/** @throws JournalSchemaError */
export async function checkSchema(database: Database): Promise<void> {
  const version = await versionOf(database);
  if (version === SCHEMA_VERSION) return;
  const remedy = version === OLDEST_UPGRADABLE ? '; run journal-schema to upgrade it' : '';
  throw new JournalSchemaError(
    `the journal's schema is version ${version}, not ${SCHEMA_VERSION}${remedy}`,
  );
}

async function versionOf(database: Database): Promise<number | undefined> {
  const rows = await database.query<{ version: number }>(
    'select version from fleet.schema_version',
  );
  return rows[0]?.version;
}
