import { z } from 'zod';

/** How an answer of the service reads, before anything is known of the citizen in it. */
export type Answer037 =
  | { readonly outcome: 'citizens'; readonly citizens: readonly unknown[] }
  | { readonly outcome: 'nobody' }
  | { readonly outcome: 'exists'; readonly exists: boolean }
  | { readonly outcome: 'error'; readonly code: string }
  | { readonly outcome: 'malformed' };

const node = z.record(z.string(), z.unknown());
const errorCode = z.union([z.string().max(40), z.int()]).transform(String);

/**
 * Reads an answer in JSON, or XML turned to such a tree by local names. Takes both shapes that gateways
 * make of the SOAP body, `Envelope.Body…` and `Body…`, and an error code at the top, in the body or in a
 * fault's detail (DOMAIN.md §1.2, §1.4). Codes are three digits; `4`, `"4"` and `"004"` are one.
 */
export function parseAnswer037(value: unknown): Answer037 {
  const top = asNode(value);
  if (!top) return { outcome: 'malformed' };
  const body = asNode(asNode(top['Envelope'])?.['Body']) ?? asNode(top['Body']) ?? top;
  const code = findErrorCode(top) ?? findErrorCode(body) ?? faultCode(body);
  if (code !== undefined) return { outcome: 'error', code };
  const verified = asNode(body['KetQuaXacThuc']);
  if (verified) return readExistence(verified['TonTai']);
  if (!('CongdanCollection' in body)) return { outcome: 'malformed' };
  const collection = body['CongdanCollection'];
  if (isBlank(collection)) return { outcome: 'nobody' };
  const found = asNode(collection)?.['CongDan'];
  if (found === undefined && !asNode(collection)) return { outcome: 'malformed' };
  const citizens = (Array.isArray(found) ? found : [found]).filter((one) => !isBlank(one));
  return citizens.length === 0 ? { outcome: 'nobody' } : { outcome: 'citizens', citizens };
}

function readExistence(value: unknown): Answer037 {
  const text = String(value).toLowerCase();
  if (text === 'true' || text === '1') return { outcome: 'exists', exists: true };
  if (text === 'false' || text === '0') return { outcome: 'exists', exists: false };
  return { outcome: 'malformed' };
}

function findErrorCode(tree: Record<string, unknown>): string | undefined {
  const raw = tree['errorCode'] ?? tree['ErrorCode'] ?? tree['MaLoi'];
  const parsed = errorCode.safeParse(raw);
  if (!parsed.success) return undefined;
  const code = parsed.data.trim().replace(/^\d{1,2}$/, (digits) => digits.padStart(3, '0'));
  return code === '' || code === '000' ? undefined : code;
}

function faultCode(body: Record<string, unknown>): string | undefined {
  const fault = asNode(body['Fault']);
  if (!fault) return undefined;
  const detail = asNode(fault['detail'] ?? fault['Detail']);
  const inner =
    detail &&
    Object.values(detail)
      .map(asNode)
      .find((one) => one && findErrorCode(one));
  return (detail && findErrorCode(detail)) ?? (inner && findErrorCode(inner)) ?? 'fault';
}

function asNode(value: unknown): Record<string, unknown> | undefined {
  const parsed = node.safeParse(value);
  return parsed.success ? parsed.data : undefined;
}

/** Nothing but blanks all the way down: how an empty element arrives in either form. */
function isBlank(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === 'string') return value.trim() === '';
  if (Array.isArray(value)) return value.every(isBlank);
  return typeof value === 'object' && Object.values(value).every(isBlank);
}
