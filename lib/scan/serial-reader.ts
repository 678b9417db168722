import { createLineBuffer } from './lines';

/** What of a Web Serial port is used (WICG Serial API). */
export interface ScannerPort {
  readonly readable: ReadableStream<Uint8Array> | null;
  open(options: { baudRate: number }): Promise<void>;
  close(): Promise<void>;
}

export type PortEnd = 'stopped' | 'unplugged' | 'busy';

/** What scanners are set to when they leave the factory; USB ones take any. */
const BAUD_RATE = 9600;

export interface PortReading {
  /** How it ended: by `stop`, because the scanner went away, or because another program holds the port. */
  readonly ended: Promise<PortEnd>;
  stop(): Promise<void>;
}

/** Opens a port and reports each scan; errors of the line (parity, overrun) are gone over. */
export function readPort(port: ScannerPort, onText: (text: string) => void): PortReading {
  const buffer = createLineBuffer(onText);
  let stopped = false;
  let reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
  const run = async (): Promise<PortEnd> => {
    try {
      await port.open({ baudRate: BAUD_RATE });
    } catch {
      return stopped ? 'stopped' : 'busy';
    }
    // After an error of the line the port has a fresh stream; after it was unplugged it has none.
    while (port.readable && !stopped) {
      reader = port.readable.getReader();
      try {
        for (;;) {
          const { done, value } = await reader.read();
          if (done) break;
          buffer.push(value);
        }
      } catch {
        buffer.close();
      } finally {
        reader.releaseLock();
      }
    }
    buffer.close();
    await port.close().catch(() => undefined);
    return stopped ? 'stopped' : 'unplugged';
  };
  const ended = run();
  return {
    ended,
    async stop() {
      stopped = true;
      await reader?.cancel().catch(() => undefined);
      await ended;
    },
  };
}
