import { binarize, Decoder, Detector } from '@nuintun/qrcode';
import { sharpen, smooth } from './enhance';
import type { GrayFrame } from './frame';

/** What is done to the pictures in turn: most are read as they are, dark and unfocused ones only afterwards. */
const WAYS: readonly ((frame: GrayFrame) => GrayFrame)[] = [
  (frame) => frame,
  smooth,
  (frame) => sharpen(smooth(frame)),
];

/**
 * The text of the QR code in a picture, or null. `turn` counts the pictures, so that each way has its turn. Cards
 * hold UTF-8 and do not say so.
 */
export function readCode(frame: GrayFrame, turn: number): string | null {
  const { pixels, width, height } = (WAYS[turn % WAYS.length] ?? smooth)(frame);
  const decoder = new Decoder({ decode: (bytes) => new TextDecoder().decode(bytes) });
  const found = new Detector().detect(binarize(pixels, width, height));
  for (let next = found.next(false); !next.done; next = found.next(false)) {
    try {
      return decoder.decode(next.value.matrix).content;
    } catch {
      // Three marks that look like a code's corners and are none: the next.
    }
  }
  return null;
}
