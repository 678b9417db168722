import { type CredentialSource, type Credentials, createCredentials } from '../officer/credentials';
import type { LoginConfig } from '../officer/ports';
import { createKeyStore, createOfficerStore } from './officer-store';

const LOCK = 'khai-mot-lan-officer';

/** The officer's right to ask, for every context of the extension; only one of them renews it at a time. */
export function openCredentials(
  login: Pick<LoginConfig, 'issuer' | 'clientId' | 'resource'>,
): CredentialSource {
  return createCredentials(login, {
    fetch: (url, init) => fetch(url, init),
    store: createOfficerStore(),
    keys: createKeyStore(),
    now: () => Date.now(),
    exclusive: (work) => navigator.locks.request(LOCK, work) as ReturnType<typeof work>,
    allowLoopback: __TEST_BUILD__,
  });
}

/**
 * Runs `work` in the officer's name; null where nobody is logged in. Rejects with TypeError, as fetch does, where
 * the session could not be renewed because the provider is out of reach.
 */
export async function asOfficer<T>(
  credentials: CredentialSource | null,
  work: (officer: Credentials) => Promise<T>,
): Promise<T | null> {
  const officer = await credentials?.get();
  if (officer === 'unreachable') throw new TypeError('the session could not be renewed');
  return officer ? work(officer) : null;
}

/** JSON calls in the officer's name, with `asOfficer`'s answers. */
export function callerOf(credentials: CredentialSource | null) {
  const accept = 'application/json, application/problem+json';
  return (
    method: 'GET' | 'POST',
    url: URL,
    body: string | undefined,
    signal: AbortSignal,
  ): Promise<Response | null> =>
    asOfficer(credentials, (officer) =>
      method === 'GET'
        ? officer.get(url, accept, signal)
        : officer.post(url, body ?? '', accept, signal),
    );
}
