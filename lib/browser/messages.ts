import { classifySender, type SenderClass } from '../protocol/sender';
import { browser, type MessageSender } from './api';

/** Registers the one listener of this context; must be called synchronously when the context starts. */
export function onMessage(
  handle: (
    message: unknown,
    from: SenderClass,
    sender: MessageSender,
  ) => Promise<unknown> | undefined,
): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: MessageSender) =>
    handle(message, senderClass(sender), sender),
  );
}

function senderClass(sender: MessageSender): SenderClass {
  const { id, url, frameId } = sender;
  return classifySender(
    {
      id,
      url,
      frameId,
      origin: (sender as { origin?: string }).origin,
      inTab: sender.tab !== undefined,
    },
    {
      id: browser.runtime.id,
      origin: browser.runtime.getURL('').replace(/\/$/, ''),
      panelMayBeTab: __TEST_BUILD__,
    },
  );
}

/** Asks the worker; rejects when it cannot be reached. */
export async function askWorker(message: unknown): Promise<unknown> {
  return browser.runtime.sendMessage(message);
}
