import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerWorker, lentByReader, startOnce } from '../../lib/browser/injected';
import { createWriterDesk } from './desk';

/** Injected when the clerk confirmed, after the reader: writes, settles, undoes. */
export default defineUnlistedScript(() =>
  startOnce('writer', (token) => {
    const { readForm, parseWriterRequest } = lentByReader();
    const handle = createWriterDesk(document, token, readForm);
    answerWorker((message) => {
      const request = parseWriterRequest(message);
      return request && handle(request);
    });
  }),
);
