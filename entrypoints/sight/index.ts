import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sharedDocumentState, startOnce } from '../../lib/browser/injected';
import { aids } from '../../lib/form/write/aids';

/** Injected with the writer, before it: tells what a person could see of a field or did to it. */
export default defineUnlistedScript(() =>
  startOnce('sight', () => {
    sharedDocumentState().aids = aids;
  }),
);
