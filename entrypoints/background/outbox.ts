import { callerOf } from '../../lib/browser/officer-credentials';
import { loadPreferences } from '../../lib/browser/preferences-store';
import { checkTree } from '../../lib/fleet/check-tree';
import { verifyEd25519 } from '../../lib/fleet/ed25519';
import { heldBy } from '../../lib/fleet/held';
import { runOutbox } from '../../lib/fleet/outbox';
import { createOutboxStore } from '../../lib/fleet/outbox-state';
import { sendBatch } from '../../lib/fleet/server';
import { createTreeCalls } from '../../lib/fleet/tree-calls';
import { createTreeStateStore } from '../../lib/fleet/tree-state';
import type { Journal } from '../../lib/journal/store';
import type { CredentialSource } from '../../lib/officer/credentials';
import type { Policy } from '../../lib/settings/policy';

export interface Outbox {
  /** Sends what can be sent; one run at a time. Ends after `withinMs` where that is said. */
  flush(withinMs?: number): Promise<void>;
}

/** Checkpoints come every hour. */
const TREE_EVERY_MS = 1_800_000;

export function createOutbox(
  { url: server, tree }: NonNullable<Policy['journal']>,
  journal: () => Promise<Journal>,
  credentials: CredentialSource | null,
): Outbox {
  let running: Promise<void> | undefined;
  const call = callerOf(credentials);
  const store = createOutboxStore();
  const device = async () => (await loadPreferences()).device;
  const run = async () => {
    const known = (await credentials?.get()) ?? null;
    // The session is kept and renewed later; the state says nothing new meanwhile.
    if (known === 'unreachable') return;
    const opened = await journal();
    await runOutbox({
      server,
      device,
      journal: opened,
      store,
      officer: async () => known?.officer ?? null,
      send: (batch) => sendBatch(server, batch, call),
      now: () => Date.now(),
      random: Math.random,
    });
    if (tree && known) await lookAtTree(tree, opened);
  };
  const lookAtTree = async (keys: NonNullable<typeof tree>, opened: Journal) => {
    const treeStore = createTreeStateStore();
    const last = await treeStore.load();
    const answered = last && last.status !== 'no-tree' && last.status !== 'unreachable';
    if (answered && Date.now() - last.checkedAt < TREE_EVERY_MS) return;
    await checkTree({
      ...keys,
      server,
      device,
      journal: opened,
      sent: async () => heldBy(server, await store.load()),
      store: treeStore,
      calls: createTreeCalls(server, openly, call),
      verify: verifyEd25519,
      now: () => Date.now(),
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

/** Without anybody's name: the server cannot show one machine another tree than everybody. */
function openly(url: URL, signal: AbortSignal): Promise<Response> {
  return fetch(url, {
    signal,
    credentials: 'omit',
    redirect: 'error',
    cache: 'no-store',
    referrerPolicy: 'no-referrer',
  });
}
