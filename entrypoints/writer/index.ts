import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import {
  answerWorker,
  ReaderMissingError,
  sharedDocumentState,
  startOnce,
} from '../../lib/browser/injected';
import { createWriterDesk } from './desk';

/** Injected when the clerk confirmed, after the reader: writes, settles, undoes, watches later edits. */
export default defineUnlistedScript(() =>
  startOnce('writer', (token) => {
    const { forWriter } = sharedDocumentState();
    if (!forWriter) throw new ReaderMissingError();
    const handle = createWriterDesk(document, token, forWriter);
    answerWorker((message) => {
      const request = forWriter.parseRequest(message);
      return request && handle(request);
    });
  }),
);
