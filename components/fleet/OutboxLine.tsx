import { useEffect, useState } from 'preact/hooks';
import type { OutboxState } from '../../lib/fleet/outbox-state';
import { outboxWords } from '../wording/fleet';

interface Props {
  readonly outbox: () => Promise<OutboxState | null>;
  /** Read again when it grows. */
  readonly version: number;
}

/** In one line: whether this machine's journal is with the unit's server. */
export function OutboxLine({ outbox, version }: Props) {
  const [state, setState] = useState<OutboxState | null>(null);
  useEffect(() => {
    outbox().then(setState, () => undefined);
  }, [outbox, version]);
  const { words, grave } = outboxWords(state);
  return (
    <p
      class={grave ? 'banner banner-error' : 'soft small'}
      role={grave ? 'alert' : 'status'}
      data-outbox={state?.status ?? 'none'}
    >
      {words}
    </p>
  );
}
