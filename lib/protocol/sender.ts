/** Who sent a message, judged by what the browser says of the sender, never by the message. */
export type SenderClass = 'panel' | 'own-page' | 'document' | 'foreign';

export interface SenderFacts {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly origin?: string | undefined;
  readonly frameId?: number | undefined;
  readonly inTab: boolean;
}

export interface OwnFacts {
  readonly id: string;
  /** Such as chrome-extension://abc, without a slash at the end. */
  readonly origin: string;
  /** Test builds may show the panel in a tab, where a browser cannot drive its sidebar. */
  readonly panelMayBeTab: boolean;
}

const PANEL_PATH = '/sidepanel.html';

export function classifySender(sender: SenderFacts, own: OwnFacts): SenderClass {
  if (sender.id !== own.id || sender.url === undefined) return 'foreign';
  const url = new URL(sender.url);
  if (`${url.protocol}//${url.host}` === own.origin) {
    const isPanel = url.pathname === PANEL_PATH && (!sender.inTab || own.panelMayBeTab);
    return isPanel ? 'panel' : 'own-page';
  }
  const plainDocument = sender.inTab && sender.frameId === 0 && sender.origin !== 'null';
  return plainDocument ? 'document' : 'foreign';
}
