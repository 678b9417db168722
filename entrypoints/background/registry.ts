import { uuidv7 } from 'uuidv7';
import { loadDataFile } from '../../lib/browser/data-files';
import { asOfficer } from '../../lib/browser/officer-credentials';
import type { CredentialSource } from '../../lib/officer/credentials';
import { createEmbeddedRegistry } from '../../lib/registry/embedded';
import { createGatewayRegistry, type WaitPort } from '../../lib/registry/gateway';
import { createLgsp037Registry } from '../../lib/registry/lgsp037';
import { type RegistryPort, refuse } from '../../lib/registry/port';
import type { ParsedPolicy, Policy } from '../../lib/settings/policy';
import { preferTestRecord } from './test-registry';

interface Means {
  readonly credentials: CredentialSource | null;
  readonly wait: WaitPort;
}

export interface ChosenRegistry {
  readonly registry: RegistryPort;
  /** All it answers is training data. */
  readonly training: boolean;
}

/**
 * The registry that policy names; without a policy the embedded training population. A policy that cannot
 * be read never falls back to training: nothing is looked up.
 */
export function chooseRegistry(parsed: ParsedPolicy, means: Means): ChosenRegistry {
  if (parsed.outcome === 'broken') return { registry: closedRegistry(), training: false };
  if (parsed.outcome === 'none' || parsed.policy.registry === 'embedded')
    return { registry: embedded(), training: true };
  return { registry: remote(parsed.policy, means) ?? closedRegistry(), training: false };
}

function remote({ registry, gateway, lgsp037 }: Policy, means: Means): RegistryPort | undefined {
  const now = () => new Date();
  if (registry === 'gateway' && gateway)
    return createGatewayRegistry(
      {
        url: gateway.url,
        issuer: gateway.issuer ?? gateway.url,
        keys: gateway.keys.map(({ alg, use, ...key }) => ({
          ...key,
          ...(alg ? { alg } : {}),
          ...(use ? { use } : {}),
        })),
        needs: gateway.needs,
        deadlineMs: gateway.deadlineSeconds * 1000,
      },
      {
        credentials: async () => (await means.credentials?.get()) ?? null,
        wait: means.wait,
        now,
        newId: uuidv7,
      },
    );
  if (registry === 'lgsp037' && lgsp037)
    return createLgsp037Registry(
      {
        url: lgsp037.url,
        agency: lgsp037.agency,
        staffDomain: lgsp037.staffDomain,
        deadlineMs: lgsp037.deadlineSeconds * 1000,
      },
      {
        post: lgsp037.authorization === 'session' ? postInSession : postWithToken(means),
        wait: means.wait,
        now,
      },
    );
  return undefined;
}

/** In the officer's own session with that system: the browser's cookies speak for them. */
async function postInSession(url: URL, body: string, signal: AbortSignal): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
    signal,
    redirect: 'manual',
    cache: 'no-store',
    credentials: 'include',
    referrerPolicy: 'no-referrer',
  });
}

function postWithToken({ credentials }: Means) {
  return (url: URL, body: string, signal: AbortSignal): Promise<Response | null> =>
    asOfficer(credentials, (officer) => officer.postBearer(url, body, signal));
}

function embedded(): RegistryPort {
  const registry = createEmbeddedRegistry({
    loadPopulation: () => loadDataFile('data/population.json'),
    now: () => new Date(),
  });
  return __TEST_BUILD__ ? preferTestRecord(registry) : registry;
}

function closedRegistry(): RegistryPort {
  const closed = async () => refuse('policy-broken');
  return { needs: [], ready: closed, lookUp: closed, verify: closed };
}
