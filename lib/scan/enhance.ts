import type { GrayFrame } from './frame';

/** Takes noise away: each pixel becomes the mean of nine, weighted 4-2-1. The outermost pixels stay. */
export function smooth({ pixels, width, height }: GrayFrame): GrayFrame {
  const out = pixels.slice();
  const at = (place: number) => pixels[place] ?? 0;
  for (let y = 1; y < height - 1; y += 1) {
    for (let x = 1; x < width - 1; x += 1) {
      const i = y * width + x;
      const sides = at(i - 1) + at(i + 1) + at(i - width) + at(i + width);
      const corners = at(i - width - 1) + at(i - width + 1) + at(i + width - 1) + at(i + width + 1);
      out[i] = (4 * at(i) + 2 * sides + corners) >> 4;
    }
  }
  return { pixels: out, width, height };
}

/** Half of the square over which a pixel's surroundings are averaged: about two modules of a small code. */
const REACH = 3;
const STRENGTH = 2.5;

/** Gives back the edges that an unfocused lens took: what differs from its surroundings differs more. */
export function sharpen(frame: GrayFrame): GrayFrame {
  const around = surroundings(frame);
  const out = new Uint8ClampedArray(frame.pixels.length);
  for (let i = 0; i < out.length; i += 1) {
    const own = frame.pixels[i] ?? 0;
    out[i] = own + STRENGTH * (own - (around[i] ?? 0));
  }
  return { ...frame, pixels: new Uint8Array(out.buffer) };
}

/** The mean of the square around each pixel, in two passes of running sums. */
function surroundings({ pixels, width, height }: GrayFrame): Float32Array {
  const across = new Float32Array(pixels.length);
  for (let y = 0; y < height; y += 1) averageLine(pixels, across, y * width, 1, width);
  const both = new Float32Array(pixels.length);
  for (let x = 0; x < width; x += 1) averageLine(across, both, x, width, height);
  return both;
}

function averageLine(
  from: ArrayLike<number>,
  to: Float32Array,
  start: number,
  step: number,
  length: number,
): void {
  let sum = 0;
  for (let i = -REACH; i < length; i += 1) {
    if (i + REACH < length) sum += from[start + (i + REACH) * step] ?? 0;
    if (i - REACH > 0) sum -= from[start + (i - REACH - 1) * step] ?? 0;
    if (i < 0) continue;
    const count = Math.min(length - 1, i + REACH) - Math.max(0, i - REACH) + 1;
    to[start + i * step] = sum / count;
  }
}
