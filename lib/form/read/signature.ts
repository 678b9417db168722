import type { FieldDescription } from '../contract/field';

/** 53-bit hash (cyrb53, public domain), as base 36. Not secret: it only tells contents apart. */
export function shortHash(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}

/** Names and ids are often numbered anew at each rendering; their digits say nothing. */
const withoutDigits = (text: string): string => text.replace(/\d+/g, '#');

/** What a field says of itself and what stands above it; never a value, nor what a widget shows. */
export function fieldWords(
  field: Pick<FieldDescription, 'control' | 'texts' | 'parts' | 'sections'>,
): string {
  const texts = field.texts.map(({ from, text }) =>
    from === 'name' || from === 'id' || from === 'data' ? withoutDigits(text) : text,
  );
  const parts = field.parts.map((part) => `${part.part}${part.tag}${part.type}`);
  const sections = field.sections.map((section) => section.text);
  return [field.control, ...parts, ...texts, '', ...sections].join('\u0001');
}

/** Signs fields in document order; equal twins get `:2`, `:3` … */
export function createSigner(): (words: string) => string {
  const seen = new Map<string, number>();
  return (words) => {
    const hash = shortHash(words);
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    return count === 1 ? hash : `${hash}:${count}`;
  };
}
