/** Tells the other contexts of the extension that the journal has grown; carries no content. */
export interface JournalSignal {
  announce(): void;
  /** Calls back for appends of other contexts; the answer stops it. */
  onChange(listener: () => void): () => void;
  close(): void;
}

const CHANNEL = 'khai-mot-lan-journal';

/** A BroadcastChannel reaches the worker and the pages of this extension and nobody else. */
export function createBroadcastSignal(): JournalSignal {
  const channel = new BroadcastChannel(CHANNEL);
  return {
    announce: () => channel.postMessage('grown'),
    onChange: (listener) => {
      const hear = () => listener();
      channel.addEventListener('message', hear);
      return () => channel.removeEventListener('message', hear);
    },
    close: () => channel.close(),
  };
}
