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
    for (let at = 0; at < parts.length; at += 1) {
      const { part, tag, type } = parts[at] as FieldPart;
      hash.part();
      hash.add(part);
      hash.add(tag);
      hash.add(type);
    }
    for (let at = 0; at < texts.length; at += 1) {
      const { from, text } = texts[at] as FieldText;
      hash.part();
      // Names and ids are often numbered anew at each rendering; their digits say nothing.
      if (from === 'name' || from === 'id' || from === 'data') hash.addMasked(text);
      else hash.add(text);
    }
    hash.part();
    for (let at = 0; at < sections.length; at += 1) {
      hash.part();
      hash.add((sections[at] as SectionText).text);
    }
    const own = hash.take();
    const count = (seen.get(own) ?? 0) + 1;
    seen.set(own, count);
    return count === 1 ? own : `${own}:${count}`;
  };
}

const NUMBER_SIGN = 35;
const SEPARATOR = 1;
const LANE = 0xffffff;
const HIGH = 31;
const LOW = 61;

/** What a text adds to a hash: its own two polynomials, and what the former ones are multiplied with. */
interface Addend {
  readonly high: number;
  readonly low: number;
  readonly highScale: number;
  readonly lowScale: number;
}

/** With `masked`, a run of digits counts as one sign. */
function addendOf(text: string, masked: boolean): Addend {
  let high = 0;
  let low = 0;
  let highScale = 1;
  let lowScale = 1;
  let isDigit = false;
  for (let at = 0; at < text.length; at += 1) {
    let code = text.charCodeAt(at);
    if (masked && code >= 48 && code <= 57) {
      if (isDigit) continue;
      isDigit = true;
      code = NUMBER_SIGN;
    } else isDigit = false;
    high = (high * HIGH + code) & LANE;
    low = (low * LOW + code) & LANE;
    highScale = (highScale * HIGH) & LANE;
    lowScale = (lowScale * LOW) & LANE;
  }
  return { high, low, highScale, lowScale };
}

/**
 * 48-bit hash of two polynomials, as base 36. All its numbers stay below 2^30, which engines keep without
 * making an object of each: a page is hashed before its code has been optimised. Polynomials of parts can be
 * put together, so that a text which the page repeats is gone through once. Not secret: it only tells
 * contents apart.
 */
function createQuickHash() {
  const known = new Map<string, Addend>();
  let high = 1;
  let low = 1;
  // The id of a control mostly is its name: hashed once.
  let name = '';
  let masked = addendOf('', true);
  const put = (addend: Addend): void => {
    high = (Math.imul(high, addend.highScale) + addend.high) & LANE;
    low = (Math.imul(low, addend.lowScale) + addend.low) & LANE;
  };
  return {
    add(text: string): void {
      let addend = known.get(text);
      if (addend === undefined) {
        addend = addendOf(text, false);
        known.set(text, addend);
      }
      put(addend);
    },
    addMasked(text: string): void {
      if (text !== name) {
        name = text;
        masked = addendOf(text, true);
      }
      put(masked);
    },
    /** A border between two texts. */
    part(): void {
      high = (high * HIGH + SEPARATOR) & LANE;
      low = (low * LOW + SEPARATOR) & LANE;
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
