import { type Keeper, makeCheckpoint } from './make-checkpoint';
import type { TreeStore } from './tree-store';

const HOUR_MS = 3_600_000;
const LOOK_MS = 60_000;

export interface SchedulePorts {
  readonly store: TreeStore;
  readonly keeper: Keeper;
  readonly now: () => Date;
  /** Class of a fault; it is tried again a minute later. */
  readonly onFault: (name: string) => void;
}

/**
 * Makes this hour's checkpoint where there is none: whatever came since the last one goes in, so that hours in
 * which the server stood still are caught up by the first look after its start.
 */
export async function keepHour({ store, keeper, now }: SchedulePorts): Promise<void> {
  const hour = (at: number) => Math.floor(at / HOUR_MS);
  const last = await store.checkpoint();
  if (last && hour(last.at) >= hour(now().getTime())) return;
  for (;;) {
    const made = await makeCheckpoint(store, keeper, now());
    if (made.outcome !== 'made' || made.whole) return;
  }
}

/** Looks at once and every minute; the answer stops it and waits for a look under way. */
export function startCheckpoints(ports: SchedulePorts): () => Promise<void> {
  let looking: Promise<void> = Promise.resolve();
  const look = () => {
    looking = looking
      .then(() => keepHour(ports))
      .catch((fault: unknown) => ports.onFault(fault instanceof Error ? fault.name : 'Fault'));
  };
  look();
  const timer = setInterval(look, LOOK_MS);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await looking;
  };
}
