import type { GrayFrame } from '../../lib/scan/frame';
import { readCode } from '../../lib/scan/read-code';

/** Reads pictures beside the panel, which stays quick meanwhile; keeps none of them. */
self.addEventListener('message', ({ data }: MessageEvent<{ frame: GrayFrame; turn: number }>) => {
  let text: string | null = null;
  try {
    text = readCode(data.frame, data.turn);
  } catch {
    // A picture that breaks the reader is one without a code.
  }
  self.postMessage(text);
});
