import '../../lib/protocol/without-eval';
import { defineBackground } from 'wxt/utils/define-background';
import { onIdleCheck, watchAbsence } from '../../lib/browser/idle';
import { onMessage } from '../../lib/browser/messages';
import { watchOfficer } from '../../lib/browser/officer-store';
import { onPanelOpened, onPanelsClosed, openPanelOnAction } from '../../lib/browser/panel';
import { onPolicyChange } from '../../lib/browser/policy-store';
import { onSendTime } from '../../lib/browser/send-time';
import { onTabLoaded } from '../../lib/browser/tab-loads';
import { warmUp } from '../../lib/form/understand/warm-up';
import { createBroadcastSignal } from '../../lib/journal/signal';
import { createDesk } from './desk';

/** What the panel asks for when it opens comes first. */
const WARMING_MS = 300;

/** The worker: builds the ports, registers the listeners at once, holds nothing that matters. */
export default defineBackground(() => {
  const desk = createDesk(createBroadcastSignal());
  const watchIdle = () => void desk.idleMinutes().then(watchAbsence, () => undefined);
  openPanelOnAction();
  onMessage((message, from) => {
    if (from === 'panel') return desk.answerPanel(message);
    if (from === 'own-page') return desk.answerOwnPage(message);
    if (from === 'document') return desk.hearDocument(message);
    return undefined;
  });
  // Whoever opens the counter is about to scan.
  onPanelOpened(() => setTimeout(() => void warmUp(), WARMING_MS));
  onPanelsClosed(() => void desk.forgetHeld());
  onIdleCheck((machine) => void desk.checkIdle(machine));
  onSendTime(() => void desk.sendJournal().catch(() => undefined));
  watchOfficer((session) => {
    if (session) void desk.sendJournal().catch(() => undefined);
  });
  onPolicyChange(() => void desk.changePolicy().then(watchIdle));
  onTabLoaded((tabId) => void desk.followTab(tabId));
  watchIdle();
  void desk.recover();
});
