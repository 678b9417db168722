import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sharedDocumentState } from '../../lib/browser/injected';
import { pickInCalendar } from '../../lib/form/write/calendar';

/** Injected beside the writer where a date is to be written: presses its way through calendars. */
export default defineUnlistedScript(() => {
  sharedDocumentState().pickInCalendar ??= pickInCalendar;
});
