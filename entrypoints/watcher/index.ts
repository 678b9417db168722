import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerWorker, lentByReader, startOnce } from '../../lib/browser/injected';
import { createWatcherDesk } from './desk';

/** Injected when a fill is done, after the reader: reports a person's later edits and the sending of the form. */
export default defineUnlistedScript(() =>
  startOnce('watcher', (token) => {
    const { readForm, parseWatcherRequest } = lentByReader();
    const handle = createWatcherDesk(document, token, readForm);
    answerWorker((message) => {
      const request = parseWatcherRequest(message);
      return request && handle(request);
    });
  }),
);
