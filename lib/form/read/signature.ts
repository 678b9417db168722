import type { FieldDescription, FieldPart, FieldText, SectionText } from '../contract/field';

/** What a field says of itself and what stands above it; never a value, nor what a widget shows. */
export type Sign = (
  control: FieldDescription['control'],
  parts: readonly FieldPart[],
  texts: readonly FieldText[],
  sections: readonly SectionText[],
) => string;

/** Signs fields in document order; equal twins get `:2`, `:3` … */
export function createSigner(): Sign {
  const seen = new Map<string, number>();
  const hash = createQuickHash();
  return (control, parts, texts, sections) => {
    hash.add(control);
    for (const { part, tag, type } of parts) {
      hash.add('\u0001');
      hash.add(part);
      hash.add(tag);
      hash.add(type);
    }
    for (const { from, text } of texts) {
      hash.add('\u0001');
      // Names and ids are often numbered anew at each rendering; their digits say nothing.
      hash.add(text, from === 'name' || from === 'id' || from === 'data');
    }
    hash.add('\u0001');
    for (const { text } of sections) {
      hash.add('\u0001');
      hash.add(text);
    }
    const own = hash.take();
    const count = (seen.get(own) ?? 0) + 1;
    seen.set(own, count);
    return count === 1 ? own : `${own}:${count}`;
  };
}

const NUMBER_SIGN = 35;
const LANE = 0xffffff;

/**
 * 48-bit hash of two polynomials, as base 36. All its numbers stay below 2^30, which engines keep without
 * making an object of each: a page is hashed before its code has been optimised. Not secret: it only tells
 * contents apart.
 */
function createQuickHash() {
  let high = 1;
  let low = 1;
  return {
    /** With `masked`, a run of digits counts as one sign. */
    add(text: string, masked = false): void {
      let left = high;
      let right = low;
      let isDigit = false;
      for (let at = 0; at < text.length; at += 1) {
        let code = text.charCodeAt(at);
        if (masked && code >= 48 && code <= 57) {
          if (isDigit) continue;
          isDigit = true;
          code = NUMBER_SIGN;
        } else isDigit = false;
        left = (left * 31 + code) & LANE;
        right = (right * 61 + code) & LANE;
      }
      high = left;
      low = right;
    },
    /** The hash of all that was added; the next one starts anew. */
    take(): string {
      const own = high.toString(36) + low.toString(36).padStart(5, '0');
      high = 1;
      low = 1;
      return own;
    },
  };
}

/** Hash of one text (cyrb53, public domain), as base 36; not secret. */
export function shortHash(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  const left =
    Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  const right =
    Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(left ^ (left >>> 13), 3266489909);
  return (4294967296 * (2097151 & right) + (left >>> 0)).toString(36);
}
