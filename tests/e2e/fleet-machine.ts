import { uuidv7 } from 'uuidv7';
import { callerOf, openCredentials } from '../../lib/browser/officer-credentials';
import { loadPolicy } from '../../lib/browser/policy-store';
import { loadPreferences } from '../../lib/browser/preferences-store';
import { batchDigest } from '../../lib/fleet/batch-digest';
import { figuresSchema } from '../../lib/fleet/contract';
import { createOutboxStore } from '../../lib/fleet/outbox-state';
import { planBatch } from '../../lib/fleet/plan-batch';
import { rollupRowsOf } from '../../lib/fleet/server';
import { createTreeStateStore } from '../../lib/fleet/tree-state';
import { createBroadcastSignal } from '../../lib/journal/signal';
import { openJournal } from '../../lib/journal/store';
import { loginConfig } from '../../lib/settings/login';
import { effectivePolicy } from '../../lib/settings/policy';
import { dossierDrafts } from '../../tools/bench/journal/work';

/** What the sending test does inside a page of the extension: the product's own journal, tokens and batches. */
const opened = (name?: string) =>
  openJournal({
    ...(name ? { name } : {}),
    now: () => new Date(),
    newId: uuidv7,
    signal: createBroadcastSignal(),
  });

interface Work {
  readonly first: number;
  readonly count: number;
  readonly officer: string;
  readonly unit: string;
  readonly training?: boolean;
  /** Another journal than the machine's own, with a name of its own. */
  readonly journal?: string;
}

const machine = {
  /** Dossiers of one officer; answers the head of the chain. */
  async write({ first, count, officer, unit, training = false, journal: name }: Work) {
    const journal = await opened(name);
    const device = name
      ? `0190f5fe-7c00-7a00-8000-${name.padStart(12, '0')}`
      : (await loadPreferences()).device;
    for (let at = first; at < first + count; at += 1)
      await journal.append(
        dossierDrafts(at, training).map((draft) => ({ ...draft, officer, unit, device })),
      );
    const head = await journal.head();
    journal.close();
    return head;
  },
  outbox: () => createOutboxStore().load(),
  tree: () => createTreeStateStore().load(),
  /** The first batch of a journal, as the outbox makes it. */
  async batch(name?: string) {
    const journal = await opened(name);
    const plan = await planBatch({ seq: 0, hash: '0'.repeat(64) }, journal.after);
    if (!plan || plan === 'pruned-here') return null;
    const device = name
      ? `0190f5fe-7c00-7a00-8000-${name.padStart(12, '0')}`
      : (await loadPreferences()).device;
    const signed = await journal.sign(batchDigest(device, plan.head));
    journal.close();
    return { format: 'khai-mot-lan/batch/1', device, ...plan, ...signed };
  },
  /** Figures of the machine's own journal. */
  async rollups(from: string, to: string) {
    const journal = await opened();
    const rows = await journal.rollups({ from, to });
    journal.close();
    return rows;
  },
  /** One call with the token and proof of whoever is logged in. */
  async call(method: 'GET' | 'POST', path: string, body?: object) {
    const policy = effectivePolicy(await loadPolicy());
    const login = loginConfig(policy);
    if (!login || !policy.journal) throw new Error('no server');
    const call = callerOf(openCredentials(login));
    const url = new URL(path, policy.journal.url);
    const response = await call(
      method,
      url,
      body && JSON.stringify(body),
      AbortSignal.timeout(20_000),
    );
    if (!response) return response;
    const received: unknown = await response.json();
    const figures = figuresSchema.safeParse(received);
    const named = figures.success && {
      level: figures.data.level,
      rows: rollupRowsOf(figures.data),
    };
    return { status: response.status, body: named || received };
  },
};

declare global {
  var kmlMachine: typeof machine;
}
globalThis.kmlMachine = machine;
