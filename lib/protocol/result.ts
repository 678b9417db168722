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
