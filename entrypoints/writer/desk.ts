import { type Lent, lentAids, sharedDocumentState, tellWorker } from '../../lib/browser/injected';
import { createWriter } from '../../lib/form/write';
import type { WriterRequest } from '../../lib/protocol/document';
import { failForOtherDocument, type Result, succeed } from '../../lib/protocol/result';

/** Some pages ask a server and take a value back when it has answered. */
const LATER_MS = 2500;

/** Serves the worker's confirmed writes in one document. */
export function createWriterDesk(
  root: Document,
  token: string,
  { readForm: read, standsAt }: Pick<Lent, 'readForm' | 'standsAt'>,
) {
  const writer = createWriter({
    root,
    read,
    aids: lentAids(),
    reviewed: () => sharedDocumentState().reviewed,
    now: () => performance.now(),
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    pickInCalendar: async (...field) =>
      (await sharedDocumentState().pickInCalendar?.(...field)) ?? 'no-calendar',
  });

  const tellLost = (fill: string) => {
    for (const fieldId of writer.lost(fill)) {
      void tellWorker({ from: 'document', type: 'lost', token, fill, fieldId });
    }
  };

  return async (request: WriterRequest): Promise<Result<unknown>> => {
    if (request.token !== token) return failForOtherDocument();
    switch (request.type) {
      case 'write': {
        if (!standsAt(root, request.stand)) return failForOtherDocument();
        const report = await writer.write(
          request.instructions as never,
          (progress) => {
            void tellWorker({ from: 'document', type: 'progress', token, ...progress });
          },
          request.fill,
        );
        setTimeout(() => tellLost(request.fill), LATER_MS);
        return succeed(report);
      }
      case 'undo':
        return succeed({ results: [...(await writer.undo(request.fill))] });
      case 'recheck':
        return succeed({ holding: writer.recheck(request.fill) });
      case 'cancel':
        writer.cancel();
        return succeed({ holding: [] });
    }
  };
}
