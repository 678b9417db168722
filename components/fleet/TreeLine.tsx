import { useEffect, useState } from 'preact/hooks';
import type { TreeState } from '../../lib/fleet/tree-state';
import { treeWords } from '../wording/tree';

interface Props {
  readonly tree: () => Promise<TreeState | null>;
  /** Read again when it grows. */
  readonly version: number;
}

/** In one line: whether the server's signed checkpoints hold this machine's journal, and who signed them. */
export function TreeLine({ tree, version }: Props) {
  const [state, setState] = useState<TreeState | null>(null);
  useEffect(() => {
    tree().then(setState, () => undefined);
  }, [tree, version]);
  const { words, grave } = treeWords(state);
  return (
    <p
      class={grave ? 'banner banner-error' : 'soft small'}
      role={grave ? 'alert' : 'status'}
      data-tree={state?.status ?? 'none'}
    >
      {words}
    </p>
  );
}
