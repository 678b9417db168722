import type { MiddlewareHandler } from 'hono';

interface HeaderPorts {
  /** A nonce for the caller's next proof, sent with every answer (RFC 9449 §8.2). */
  readonly nextNonce: () => string;
  /** Origins of extensions that have no host permission for this gateway; others get no CORS answer. */
  readonly origins: readonly string[];
  readonly secure: boolean;
}

const FIXED = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
} as const;

export function createHeaders({ nextNonce, origins, secure }: HeaderPorts): MiddlewareHandler {
  return async (context, next) => {
    const origin = context.req.header('origin');
    const allowed = origin !== undefined && origins.includes(origin);
    if (context.req.method === 'OPTIONS' && allowed) {
      context.res = new Response(null, { status: 204 });
      context.header('access-control-allow-methods', 'GET, POST');
      context.header('access-control-allow-headers', 'authorization, content-type, dpop');
      context.header('access-control-max-age', '600');
    } else {
      await next();
    }
    for (const [name, value] of Object.entries(FIXED)) context.header(name, value);
    context.header('dpop-nonce', nextNonce());
    if (secure) context.header('strict-transport-security', 'max-age=31536000');
    if (!allowed) return;
    context.header('access-control-allow-origin', origin);
    context.header(
      'access-control-expose-headers',
      'date, dpop-nonce, retry-after, www-authenticate',
    );
    context.header('vary', 'origin');
  };
}
