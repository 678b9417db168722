import { MAX_ANSWER_BYTES } from './gateway-contract';

export type Body =
  | { readonly outcome: 'read'; readonly text: string }
  | { readonly outcome: 'refused'; readonly reason: 'too-large' | 'cut-off' | 'timed-out' };

/**
 * The text of an answer, read no further than `limit` bytes: what is larger is left on the wire. Text that
 * is not UTF-8 counts as cut off.
 */
export async function readBody(
  response: Response,
  signal: AbortSignal,
  limit = MAX_ANSWER_BYTES,
): Promise<Body> {
  if (Number(response.headers.get('content-length') ?? 0) > limit) {
    await response.body?.cancel().catch(() => undefined);
    return { outcome: 'refused', reason: 'too-large' };
  }
  const reader = response.body?.getReader();
  if (!reader) return { outcome: 'read', text: '' };
  const pieces: Uint8Array[] = [];
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      size += value.byteLength;
      if (size > limit) {
        await reader.cancel().catch(() => undefined);
        return { outcome: 'refused', reason: 'too-large' };
      }
      pieces.push(value);
    }
    return { outcome: 'read', text: decode(pieces, size) };
  } catch {
    return { outcome: 'refused', reason: signal.aborted ? 'timed-out' : 'cut-off' };
  }
}

function decode(pieces: readonly Uint8Array[], size: number): string {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.byteLength;
  }
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(whole);
}

/** The media type alone, without parameters, in lower case. */
export function mediaTypeOf(response: Response): string {
  return (response.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
}

/** Parsed JSON, or undefined where the text is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
