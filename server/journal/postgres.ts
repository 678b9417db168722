import { createHash } from 'node:crypto';
import pg from 'pg';
import { type Database, JournalStoreError, type Query } from './database';

/** Connections of one server process: more would only wait for the same two cores. */
const CONNECTIONS = 10;
const CONNECT_MS = 5_000;
const STATEMENT_MS = 20_000;

/**
 * A PostgreSQL 15 or later, one address, which may be a proxy that leads to the primary of a cluster. When the
 * server dies, calls under way fail and later ones open new connections.
 */
export function openPostgres(
  url: string,
  connections = CONNECTIONS,
  statementMs = STATEMENT_MS,
): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: CONNECT_MS,
    statement_timeout: statementMs,
    query_timeout: statementMs + CONNECT_MS,
    application_name: 'khai-mot-lan',
  });
  // An idle or checked-out connection that breaks must not end the process; the call itself says what failed.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  const query: Query = async (text, values = []) =>
    guarded(async () => (await pool.query(prepared(text, values))).rows);
  return {
    query,
    transaction: (work) => guarded(() => inTransaction(pool, work)),
    script: (text) => guarded(async () => void (await pool.query(text))),
    close: () => pool.end(),
  };
}

async function inTransaction<T>(pool: pg.Pool, work: (query: Query) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let fault: Error | undefined;
  try {
    await client.query('begin');
    const made = await work(async (text, values = []) => {
      return (await client.query(prepared(text, values))).rows;
    });
    await client.query('commit');
    return made;
  } catch (cause) {
    fault = cause instanceof Error ? cause : new Error('unknown');
    await client.query('rollback').catch(() => undefined);
    throw cause;
  } finally {
    // A connection that failed is not used again.
    client.release(fault);
  }
}

/** Named, so that the server plans each statement once per connection. */
function prepared(text: string, values: readonly unknown[]): pg.QueryConfig {
  const name = createHash('sha256').update(text).digest('base64url').slice(0, 40);
  return { name, text, values: [...values] };
}

async function guarded<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw new JournalStoreError('the store does not answer', { cause });
  }
}
