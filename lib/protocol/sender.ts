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
  const url = addressOf(sender.url);
  if (sender.id !== own.id || url === undefined) return 'foreign';
  if (`${url.protocol}//${url.host}` === own.origin) {
    const isPanel = url.pathname === PANEL_PATH && (!sender.inTab || own.panelMayBeTab);
    return isPanel ? 'panel' : 'own-page';
  }
  // A frame of another site may hold the form; whether it is ours is told by its token, not by its place.
  const plainDocument = sender.inTab && sender.frameId !== undefined && sender.origin !== 'null';
  return plainDocument ? 'document' : 'foreign';
}

/** undefined for what is no address: a sender that the browser cannot name is nobody of ours. */
function addressOf(text: string | undefined): URL | undefined {
  try {
    return text === undefined ? undefined : new URL(text);
  } catch {
    return undefined;
  }
}
