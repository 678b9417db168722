import { useCallback, useEffect, useState } from 'preact/hooks';
import type { PageView } from '../../components/counter/PageStrip';
import { askWorker } from '../../lib/browser/messages';
import { onPageMayHaveChanged, ownWindowId, requestSite } from '../../lib/browser/panel';
import { createSessionState, watchSessionState } from '../../lib/browser/session-state';
import { originPattern } from '../../lib/browser/site-permission';
import { type CounterState, EMPTY_STATE, type Progress } from '../../lib/counter/state';
import type { CounterRequest } from '../../lib/protocol/counter';

type Action = CounterRequest extends infer R
  ? R extends { to: 'counter' }
    ? Omit<R, 'to'>
    : never
  : never;

/** The counter as the panel sees it: the worker's state, the page in front, and a way to act. */
export function useCounter() {
  const [state, setState] = useState<CounterState>(EMPTY_STATE);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [page, setPage] = useState<PageView | null>(null);
  const [busy, setBusy] = useState(false);
  const [unreachable, setUnreachable] = useState(false);

  const refreshPage = useCallback(async () => {
    const windowId = await ownWindowId();
    setPage(await ask<PageView>({ type: 'page', windowId }));
  }, []);

  useEffect(() => {
    void createSessionState().load().then(setState);
    void refreshPage();
    onPageMayHaveChanged(() => void refreshPage());
    return watchSessionState(setState, setProgress);
  }, [refreshPage]);

  const act = useCallback(async (action: Action) => {
    setBusy(true);
    try {
      const next = await ask<CounterState>(action);
      setUnreachable(next === null);
      if (next) setState(next);
    } finally {
      setBusy(false);
    }
  }, []);

  const allow = useCallback(
    (origin: string) => {
      void requestSite(originPattern(origin)).then(refreshPage);
    },
    [refreshPage],
  );

  return { state, progress, page, busy, unreachable, act, allow };
}

/** null when the worker stopped on the way: the saved state tells what came of it. */
async function ask<T>(action: Action): Promise<T | null> {
  try {
    const answer = await askWorker({ to: 'counter', ...action });
    if (typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === true)
      return (answer as unknown as { value: T }).value;
    return null;
  } catch {
    return null;
  }
}
