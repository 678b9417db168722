import '../../lib/protocol/without-eval-mini';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerWorker, startOnce, tellWorker } from '../../lib/browser/injected';
import { readForm } from '../../lib/form/read';
import { createWriter } from '../../lib/form/write';
import { type WriterRequest, writerRequestSchema } from '../../lib/protocol/document';
import { failForOtherDocument, type Result, succeed } from '../../lib/protocol/result';

/** Injected when the clerk confirmed: writes, settles, undoes. */
export default defineUnlistedScript(() =>
  startOnce('writer', (token) => {
    const writer = createWriter({
      root: document,
      read: readForm,
      now: () => performance.now(),
      wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    });

    const handle = async (request: WriterRequest): Promise<Result<unknown>> => {
      if (request.token !== token) return failForOtherDocument();
      switch (request.type) {
        case 'write':
          return succeed(
            await writer.write(request.instructions as never, (progress) => {
              void tellWorker({ from: 'document', type: 'progress', token, ...progress });
            }),
          );
        case 'undo':
          return succeed({ results: [...(await writer.undo(request.fieldIds))] });
        case 'recheck':
          return succeed({ holding: writer.recheck() });
        case 'cancel':
          writer.cancel();
          return succeed({ holding: [] });
      }
    };

    answerWorker((message) => {
      const request = writerRequestSchema.safeParse(message);
      return request.success ? handle(request.data) : undefined;
    });
  }),
);
