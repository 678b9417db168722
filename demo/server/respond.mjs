/** Answers over HTTP: pages, JSON, files of a folder, faults. */
import { readFile, realpath } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';

const LARGEST_BODY = 256 * 1024;

/** `styleSources` are what one page's libraries need beyond the site's own sheets. */
function policy(styleSources = []) {
  return [
    "default-src 'none'",
    "script-src 'self'",
    ["style-src 'self'", ...styleSources].join(' '),
    "img-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'self'",
  ].join('; ');
}

const COMMON_HEADERS = {
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

const FILE_TYPES = new Map([
  ['.css', 'text/css; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
]);

/** A request that cannot be answered; `message` is one sentence for the person at the screen. */
export class RequestFault extends Error {
  constructor(status, message) {
    super(message);
    this.name = 'RequestFault';
    this.status = status;
  }
}

/** @param {{ html: string, styleSources?: string[] } | string} page */
export function sendPage(response, page) {
  const { html, styleSources } = typeof page === 'string' ? { html: page } : page;
  send(response, 200, 'text/html; charset=utf-8', html, styleSources);
}

export function sendJson(response, status, data) {
  send(response, status, 'application/json; charset=utf-8', JSON.stringify(data));
}

export function sendFault(response, fault) {
  if (response.headersSent) return response.destroy();
  const known = fault instanceof RequestFault;
  const message = known ? fault.message : 'Hệ thống trình diễn gặp lỗi.';
  return sendJson(response, known ? fault.status : 500, { message });
}

/**
 * Sends a file that really lies below the folder (links and `..` followed first) and has a known type.
 * @throws {RequestFault} 404 for everything else
 */
export async function sendFile(response, folder, encodedPath) {
  const type = FILE_TYPES.get(extname(encodedPath));
  const file = type && (await findBelow(folder, encodedPath));
  if (!file) throw new RequestFault(404, 'Không có tệp này.');
  send(response, 200, type, await readFile(file));
}

async function findBelow(folder, encodedPath) {
  try {
    const root = await realpath(folder);
    const file = await realpath(join(root, decodeURIComponent(encodedPath)));
    return file.startsWith(root + sep) ? file : undefined;
  } catch {
    return undefined;
  }
}

/** @throws {RequestFault} 413, 415 or 400 */
export async function readJsonBody(request) {
  if (!/^application\/json\b/.test(request.headers['content-type'] ?? '')) {
    throw new RequestFault(415, 'Chỉ nhận dữ liệu JSON.');
  }
  const chunks = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > LARGEST_BODY) throw new RequestFault(413, 'Dữ liệu gửi lên quá lớn.');
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    throw new RequestFault(400, 'Dữ liệu gửi lên không phải JSON.');
  }
}

function send(response, status, type, body, styleSources) {
  const headers = { ...COMMON_HEADERS, 'content-security-policy': policy(styleSources) };
  response.writeHead(status, { ...headers, 'content-type': type });
  response.end(body);
}
