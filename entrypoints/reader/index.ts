import '../../lib/protocol/without-eval-mini';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerWorker, startOnce } from '../../lib/browser/injected';
import { readerRequestSchema } from '../../lib/protocol/document';
import { createReaderDesk } from './desk';

/** Injected on demand into one document: answers what the form asks, and watches later edits. */
export default defineUnlistedScript(() =>
  startOnce('reader', (token) => {
    const handle = createReaderDesk(document, token);
    answerWorker((message) => {
      const request = readerRequestSchema.safeParse(message);
      return request.success ? handle(request.data) : undefined;
    });
  }),
);
