import { type Database, JournalStoreError, type Query } from './database';

/**
 * PostgreSQL compiled to WebAssembly, in this process: nothing to install, one connection, for one office or a
 * trial. `folder` undefined: in memory.
 */
export async function openPglite(folder?: string): Promise<Database> {
  // Beside the bundle, with files of its own: loaded only where it is used.
  const { PGlite } = await import('@electric-sql/pglite');
  const inner = await PGlite.create(folder === undefined ? {} : { dataDir: folder });
  const query: Query = async <Row extends object>(text: string, values: readonly unknown[] = []) =>
    guarded(async () => (await inner.query<Row>(text, [...values])).rows);
  return {
    query,
    transaction: (work) =>
      guarded(() =>
        inner.transaction((open) =>
          work(async <Row extends object>(text: string, values: readonly unknown[] = []) => {
            return (await open.query<Row>(text, [...values])).rows;
          }),
        ),
      ),
    script: (text) => guarded(async () => void (await inner.exec(text))),
    close: () => inner.close(),
  };
}

async function guarded<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw new JournalStoreError('the embedded store refused', { cause: plain(cause) });
  }
}

/** The store's own sentence and code, without the statement's values. */
function plain(cause: unknown): Error {
  const fault = new Error(cause instanceof Error ? cause.message : 'unknown');
  fault.name = cause instanceof Error && 'code' in cause ? String(cause.code) : 'Error';
  return fault;
}
