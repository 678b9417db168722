/** Runs one SQL statement; `$1`… stand for values. */
export type Query = <Row extends object = Record<string, unknown>>(
  text: string,
  values?: readonly unknown[],
) => Promise<Row[]>;

/** The one port to a PostgreSQL, embedded (PGlite) or a server of its own. */
export interface Database {
  readonly query: Query;
  /** All or nothing; the statements of one transaction see one state. */
  transaction<T>(work: (query: Query) => Promise<T>): Promise<T>;
  /** Several statements without values, as a schema is written. */
  script(text: string): Promise<void>;
  close(): Promise<void>;
}

/** The journal's store does not answer; nothing was taken, or it is not known whether it was. */
export class JournalStoreError extends Error {
  override readonly name = 'JournalStoreError';
}
