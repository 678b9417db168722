import { loadPreferences } from '../../lib/browser/preferences-store';
import { runOutbox } from '../../lib/fleet/outbox';
import { createOutboxStore } from '../../lib/fleet/outbox-state';
import { type FleetCall, sendBatch } from '../../lib/fleet/server';
import type { Journal } from '../../lib/journal/store';
import type { CredentialSource } from '../../lib/officer/credentials';

export interface Outbox {
  /** Sends what can be sent; one run at a time. Ends after `withinMs` where that is said. */
  flush(withinMs?: number): Promise<void>;
}

export function createOutbox(
  server: string,
  journal: () => Promise<Journal>,
  credentials: CredentialSource | null,
): Outbox {
  let running: Promise<void> | undefined;
  const call: FleetCall = async (method, url, body, signal) => {
    const officer = await credentials?.get();
    if (!officer) return null;
    if (officer === 'unreachable') throw new TypeError('the session could not be renewed');
    const accept = 'application/json, application/problem+json';
    return method === 'GET'
      ? officer.get(url, accept, signal)
      : officer.post(url, body ?? '', accept, signal);
  };
  const run = async () => {
    const known = (await credentials?.get()) ?? null;
    // The session is kept and renewed later; the state says nothing new meanwhile.
    if (known === 'unreachable') return;
    const opened = await journal();
    await runOutbox({
      server,
      device: async () => (await loadPreferences()).device,
      journal: opened,
      store: createOutboxStore(),
      officer: async () => known?.officer ?? null,
      send: (batch) => sendBatch(server, batch, call),
      now: () => Date.now(),
      random: Math.random,
    });
  };
  const start = () => {
    running ??= run()
      .catch(() => undefined)
      .finally(() => {
        running = undefined;
      });
    return running;
  };
  return {
    flush: async (withinMs) => {
      if (withinMs === undefined) return start();
      await Promise.race([start(), new Promise<void>((ended) => setTimeout(ended, withinMs))]);
    },
  };
}
