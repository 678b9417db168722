import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerWorker, sharedDocumentState, startOnce } from '../../lib/browser/injected';
import { readForm } from '../../lib/form/read';
import {
  parseReaderRequest,
  parseWatcherRequest,
  parseWriterRequest,
} from '../../lib/protocol/document';
import { createReaderDesk } from './desk';
import { standsAt } from './stand';

/** Injected on demand into one document: says what the form asks. */
export default defineUnlistedScript(() => {
  startOnce('reader', (token) => {
    sharedDocumentState().lent = {
      readForm,
      parseWriterRequest,
      parseWatcherRequest,
      standsAt,
    };
    const handle = createReaderDesk(document, token, (controls) => {
      sharedDocumentState().reviewed = controls;
    });
    answerWorker((message) => {
      const request = parseReaderRequest(message);
      return request && handle(request);
    });
  });
  return { origin: window.origin, readByTop: isReadByTop() };
});

/** The page's own reader reaches the frames of its origin by itself. */
function isReadByTop(): boolean {
  try {
    return window.top?.document !== undefined;
  } catch {
    return false;
  }
}
