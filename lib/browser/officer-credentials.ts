import { type CredentialSource, createCredentials } from '../officer/credentials';
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
