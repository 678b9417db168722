import { tellWorker } from '../../lib/browser/injected';
import type { ReadForm } from '../../lib/form/contract/reading';
import { createWatch, type Watch } from '../../lib/form/watch';
import type { WatcherRequest } from '../../lib/protocol/document';
import { failForOtherDocument, type Result, succeed } from '../../lib/protocol/result';

/** Watches one document, one fill at a time. */
export function createWatcherDesk(root: Document, token: string, read: ReadForm) {
  let watch: Watch | undefined;

  return async (request: WatcherRequest): Promise<Result<unknown>> => {
    if (request.token !== token) return failForOtherDocument();
    watch?.stop();
    watch = undefined;
    if (request.type === 'watch') {
      watch = createWatch({
        root,
        read,
        filled: request.filled,
        held: request.held,
        report: (report) => void tellWorker({ from: 'document', token, ...report }),
      });
    }
    return succeed(true);
  };
}
