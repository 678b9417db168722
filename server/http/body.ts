import type { GatewayProblem } from '../../lib/registry/gateway-problems';

export type BodyReading =
  | { readonly outcome: 'read'; readonly value: unknown }
  | { readonly outcome: 'refused'; readonly problem: GatewayProblem };

/** Reads a JSON body of at most `limit` bytes; what is longer is cut off while it arrives. */
export async function readJsonBody(request: Request, limit: number): Promise<BodyReading> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^application\/json(?:\s*;\s*charset=utf-8)?$/i.test(type)) {
    return { outcome: 'refused', problem: 'media-type-not-supported' };
  }
  if (Number(request.headers.get('content-length') ?? 0) > limit) {
    return { outcome: 'refused', problem: 'request-too-large' };
  }
  const bytes = await readAtMost(request.body, limit);
  if (bytes === undefined) return { outcome: 'refused', problem: 'request-too-large' };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { outcome: 'read', value: JSON.parse(text) };
  } catch {
    return { outcome: 'refused', problem: 'malformed-request' };
  }
}

/** The whole of a stream, or undefined when it is longer than the limit. */
export async function readAtMost(
  stream: ReadableStream<Uint8Array> | null,
  limit: number,
): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  if (stream) {
    const reader = stream.getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      size += value.length;
      if (size > limit) {
        await reader.cancel().catch(() => undefined);
        return undefined;
      }
      chunks.push(value);
    }
  }
  return Buffer.concat(chunks);
}
