/** One picture of the camera as brightness, a byte per pixel, row by row. Lives in memory only. */
export interface GrayFrame {
  readonly pixels: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Brightness by ITU-R BT.601, of RGBA bytes as a canvas gives them. */
export function toGray(rgba: Uint8ClampedArray, width: number, height: number): GrayFrame {
  const pixels = new Uint8Array(width * height);
  for (let at = 0; at < pixels.length; at += 1) {
    const from = at * 4;
    const red = rgba[from] ?? 0;
    const green = rgba[from + 1] ?? 0;
    const blue = rgba[from + 2] ?? 0;
    pixels[at] = (77 * red + 150 * green + 29 * blue) >> 8;
  }
  return { pixels, width, height };
}
