import type { StatePort } from '../counter/ports';
import { type CounterState, type Progress, parseState } from '../counter/state';
import { browser } from './api';

const KEY = 'counter';
const PROGRESS_KEY = 'counter-progress';

/** The counter's state in storage.session: memory only, gone with the browser. */
export function createSessionState(): StatePort {
  return {
    load: async () => parseState((await browser.storage.session.get(KEY))[KEY]),
    save: async (state) => browser.storage.session.set({ [KEY]: state }),
    saveProgress: async (progress) => browser.storage.session.set({ [PROGRESS_KEY]: progress }),
  };
}

/** Calls back with each new state, until the returned function is called. */
export function watchSessionState(
  onState: (state: CounterState) => void,
  onProgress: (progress: Progress) => void,
): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area !== 'session') return;
    const { [KEY]: state, [PROGRESS_KEY]: progress } = changes;
    if (state) onState(parseState(state.newValue));
    if (progress?.newValue) onProgress(progress.newValue as Progress);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
