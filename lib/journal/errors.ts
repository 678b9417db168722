/** The disk or the browser's quota has no room: nothing of the append was kept. */
export class JournalFullError extends Error {
  override readonly name = 'JournalFullError';
  constructor(options?: ErrorOptions) {
    super('the journal has no room on this machine', options);
  }
}

/** The journal was closed, by its owner, by the browser, or by a newer version of the extension. */
export class JournalClosedError extends Error {
  override readonly name = 'JournalClosedError';
  constructor(options?: ErrorOptions) {
    super('the journal is closed', options);
  }
}

/** The journal's end and its last entry do not belong together, so nothing may be linked to it. */
export class JournalBrokenError extends Error {
  override readonly name = 'JournalBrokenError';
  readonly seq: number;
  constructor(seq: number, options?: ErrorOptions) {
    super(`the journal is broken at entry ${seq}`, options);
    this.seq = seq;
  }
}

/** A draft that is no entry. Says where, never what: the refused thing may be a citizen's value. */
export class EntryRefusedError extends Error {
  override readonly name = 'EntryRefusedError';
  readonly paths: readonly string[];
  constructor(paths: readonly string[]) {
    super(`not a journal entry: ${paths.join(', ')}`);
    this.paths = paths;
  }
}

/** The journal on this machine was written by a newer version of the extension. */
export class JournalNewerError extends Error {
  override readonly name = 'JournalNewerError';
  constructor(options?: ErrorOptions) {
    super('the journal was written by a newer version', options);
  }
}

/** The browser refused to open or to use the journal, for a reason of its own. */
export class JournalUnavailableError extends Error {
  override readonly name = 'JournalUnavailableError';
  constructor(options?: ErrorOptions) {
    super('the journal cannot be used', options);
  }
}

const OWN_ERRORS = [
  JournalFullError,
  JournalClosedError,
  JournalBrokenError,
  EntryRefusedError,
  JournalNewerError,
  JournalUnavailableError,
];

/** The journal's own error for what IndexedDB threw; errors of the journal pass through. */
export function journalErrorOf(cause: unknown): Error {
  if (OWN_ERRORS.some((kind) => cause instanceof kind)) return cause as Error;
  const name = nameOf(cause);
  if (name === 'QuotaExceededError') return new JournalFullError({ cause });
  if (name === 'VersionError') return new JournalNewerError({ cause });
  if (name === 'InvalidStateError' || name === 'AbortError')
    return new JournalClosedError({ cause });
  return new JournalUnavailableError({ cause });
}

function nameOf(cause: unknown): string {
  return typeof cause === 'object' && cause !== null && 'name' in cause ? String(cause.name) : '';
}
