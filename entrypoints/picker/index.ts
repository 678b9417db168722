import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sharedDocumentState } from '../../lib/browser/injected';
import { pickField } from '../../lib/form/pick/pick';

const LIMIT_MS = 60_000;

/**
 * Injected for one press after a press in the form-map editor, into a document that was read: answers which
 * field was meant. Injected once more while it waits, it ends the waiting.
 */
export default defineUnlistedScript(async () => {
  const shared = sharedDocumentState();
  const { token, lent, leavePick } = shared;
  if (leavePick) {
    leavePick();
    return { token, outcome: 'stopped' };
  }
  if (!lent) return { token, outcome: 'not-read' };
  const picked = await pickField(document, {
    read: lent.readForm,
    limitMs: LIMIT_MS,
    onLeave: (leave) => {
      shared.leavePick = leave;
    },
  });
  delete shared.leavePick;
  return { token, ...picked };
});
