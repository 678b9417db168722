import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sharedDocumentState, startOnce } from '../../lib/browser/injected';
import { createSight } from '../../lib/form/write/sight';

/** Injected with the writer, before it: tells what a person could see of a field. */
export default defineUnlistedScript(() =>
  startOnce('sight', () => {
    sharedDocumentState().createSight = createSight;
  }),
);
