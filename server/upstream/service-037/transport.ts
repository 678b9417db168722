import { createHash } from 'node:crypto';
import { readAtMost } from '../../http/body';
import { refused, type UpstreamRefusal } from '../port';

/** How a bus of this kind knows its callers (DOMAIN.md §1.3); secrets come from files, never from settings. */
export type BusLogin =
  | { readonly kind: 'none' }
  /** `Authorization: Basic b64(user:SHA256(url+user+timestamp+secret))`, `Timestamp`, `X-Road-Client`, `ApiKey`. */
  | {
      readonly kind: 'ndxp';
      readonly user: string;
      readonly secret: string;
      readonly xRoadClient: string;
      readonly apiKey: string;
    }
  /** `lgspAccessToken` beside a bearer token. */
  | { readonly kind: 'lgsp'; readonly token: string };

export interface Transport037 {
  readonly url: string;
  readonly login: BusLogin;
  readonly now: () => Date;
}

export type RawAnswer =
  | { readonly outcome: 'body'; readonly text: string; readonly xml: boolean }
  | UpstreamRefusal;

const MAX_BYTES = 1024 * 1024;

/** One POST to the service. It is never repeated here: every call is one entry in the ministry's log. */
export async function post037(
  message: string,
  contentType: string,
  transport: Transport037,
  signal: AbortSignal,
): Promise<RawAnswer> {
  try {
    const response = await fetch(transport.url, {
      method: 'POST',
      headers: { 'content-type': contentType, ...loginHeaders(transport) },
      body: message,
      redirect: 'manual',
      signal,
    });
    const bytes = await readAtMost(response.body, MAX_BYTES);
    if (bytes === undefined) return refused('upstream-malformed');
    return judge(response, new TextDecoder().decode(bytes));
  } catch {
    return refused(signal.aborted ? 'upstream-timeout' : 'upstream-unavailable');
  }
}

/** Errors 004 and 005 come with any status; what is neither XML nor JSON is a page of something in between. */
function judge(response: Response, text: string): RawAnswer {
  const type = response.headers.get('content-type') ?? '';
  const xml = /\bxml\b/i.test(type);
  const speaks = (xml || /\bjson\b/i.test(type)) && text.trim() !== '';
  if (speaks && response.status < 600) {
    const named = response.ok || /errorCode|MaLoi|Fault/i.test(text);
    if (named) return { outcome: 'body', text, xml };
  }
  const { status } = response;
  if (status === 429) return refused('rate-limited', retryAfter(response));
  if (status === 401 || status === 403) return refused('upstream-refused');
  if (status >= 500) return refused('upstream-unavailable', retryAfter(response));
  return refused('upstream-malformed');
}

function retryAfter(response: Response): number | undefined {
  const seconds = Number(response.headers.get('retry-after'));
  return Number.isInteger(seconds) && seconds > 0 ? Math.min(seconds, 3600) : undefined;
}

function loginHeaders({ login, url, now }: Transport037): Record<string, string> {
  switch (login.kind) {
    case 'none':
      return {};
    case 'lgsp':
      return { authorization: `Bearer ${login.token}`, lgspAccessToken: login.token };
    case 'ndxp': {
      const timestamp = String(now().getTime());
      const { user, secret, xRoadClient, apiKey } = login;
      const hash = createHash('sha256')
        .update(url + user + timestamp + secret)
        .digest('hex');
      return {
        authorization: `Basic ${Buffer.from(`${user}:${hash}`).toString('base64')}`,
        Timestamp: timestamp,
        'X-Road-Client': xRoadClient,
        ApiKey: apiKey,
      };
    }
  }
}
