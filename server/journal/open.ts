import { readFile } from 'node:fs/promises';
import type { GatewayConfig } from '../config';
import type { Database } from './database';
import { openPglite } from './pglite';
import { openPostgres } from './postgres';
import { checkSchema, writeSchema } from './write-schema';

type StoreConfig = NonNullable<GatewayConfig['journal']>['store'];

/**
 * Opens the store that the settings name. The embedded one makes its own schema; a PostgreSQL must have got it
 * by `journal-schema`, because the server's account may not make tables.
 * @throws JournalSchemaError, JournalStoreError
 */
export async function openDatabase(store: StoreConfig): Promise<Database> {
  if (store.kind === 'embedded') {
    const database = await openPglite(store.dataFolder);
    await writeSchema(database);
    return database;
  }
  const database = openPostgres((await readFile(store.urlFile, 'utf8')).trim());
  await checkSchema(database);
  return database;
}
