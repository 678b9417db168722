/** A scanner without an end sign has sent everything when nothing more came for this long. */
const PAUSE_MS = 150;
/** Longer than any card; a device that never ends a line is no scanner. */
const LIMIT = 4000;

export interface LineBuffer {
  push(bytes: Uint8Array): void;
  /** Forgets what has no end yet. */
  close(): void;
}

/** Joins a serial port's pieces to scans: up to a CR, LF or tab, or to a pause. Bytes are UTF-8. */
export function createLineBuffer(onText: (text: string) => void): LineBuffer {
  let decoder = new TextDecoder();
  let held = '';
  let pause: ReturnType<typeof setTimeout> | undefined;
  const flush = () => {
    const text = held + decoder.decode();
    decoder = new TextDecoder();
    held = '';
    if (text.trim() !== '') onText(text);
  };
  return {
    push(bytes) {
      clearTimeout(pause);
      const pieces = (held + decoder.decode(bytes, { stream: true })).split(/[\r\n\t]+/);
      held = (pieces.pop() ?? '').slice(-LIMIT);
      for (const piece of pieces) if (piece.trim() !== '') onText(piece);
      pause = setTimeout(flush, PAUSE_MS);
    },
    close() {
      clearTimeout(pause);
      held = '';
    },
  };
}
