/** Every answer between contexts: a value, or the name of what went wrong and data that is safe to show. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: { readonly name: string } };

export function succeed<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function fail(name: string): Result<never> {
  return { ok: false, error: { name } };
}

const DOCUMENT_CHANGED = 'DocumentChanged';

/** A script's answer to a request that was meant for another life of its document. */
export function failForOtherDocument(): Result<never> {
  return fail(DOCUMENT_CHANGED);
}

export function isDocumentChanged(answer: object): boolean {
  return (
    'error' in answer &&
    typeof answer.error === 'object' &&
    answer.error !== null &&
    'name' in answer.error &&
    answer.error.name === DOCUMENT_CHANGED
  );
}
