import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerWorker, startOnce, tellWorker } from '../../lib/browser/injected';
import { createWriterDesk } from '../../lib/form/write/writer-desk';
import { writerRequestSchema } from '../../lib/protocol/document';

/** Injected when the clerk confirmed: writes, settles, undoes. */
export default defineUnlistedScript(() =>
  startOnce('writer', (token) => {
    const desk = createWriterDesk({ root: document, token, tell: tellWorker });
    answerWorker((message) => {
      const request = writerRequestSchema.safeParse(message);
      return request.success ? desk.handle(request.data) : undefined;
    });
  }),
);
