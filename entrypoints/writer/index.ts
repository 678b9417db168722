import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerWorker, lentByReader, startOnce } from '../../lib/browser/injected';
import { createWriterDesk } from './desk';

/** Injected when the clerk confirmed, after the reader: writes, settles, undoes. */
export default defineUnlistedScript(() =>
  startOnce('writer', (token) => {
    const { parseWriterRequest, ...lent } = lentByReader();
    const handle = createWriterDesk(document, token, lent);
    answerWorker((message) => {
      const request = parseWriterRequest(message);
      return request && handle(request);
    });
  }),
);
