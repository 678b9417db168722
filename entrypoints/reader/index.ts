import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerWorker, startOnce, tellWorker } from '../../lib/browser/injected';
import { createReader } from '../../lib/form/read/reader';
import { readerRequestSchema } from '../../lib/protocol/document';

/** Injected on demand into one document: answers what the form asks, and watches later edits. */
export default defineUnlistedScript(() =>
  startOnce('reader', (token) => {
    const reader = createReader({ root: document, token, tell: tellWorker });
    answerWorker((message) => {
      const request = readerRequestSchema.safeParse(message);
      return request.success ? reader.handle(request.data) : undefined;
    });
  }),
);
