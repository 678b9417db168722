export interface Color {
  /** Red, green and blue from 0 to 255; undefined for colours of other spaces. */
  readonly channels: readonly number[] | undefined;
  /** From 0 to 1. */
  readonly alpha: number;
}

/** A computed colour. */
export function colorOf(text: string): Color {
  const numbers = (text.match(/-?[\d.]+/g) ?? []).map(Number);
  const isPlain = text.startsWith('rgb');
  const alpha = text.includes('/') ? numbers.at(-1) : isPlain ? numbers[3] : undefined;
  return { channels: isPlain ? numbers.slice(0, 3) : undefined, alpha: alpha ?? 1 };
}
