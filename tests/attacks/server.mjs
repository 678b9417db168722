import { createServer } from 'node:http';
import { CLOBBER_PAGES } from './clobber.mjs';
import { FINGERPRINT_PAGES } from './fingerprint.mjs';
import { framePages } from './frames.mjs';
import { HIDDEN_PAGES } from './hidden.mjs';
import { RACE_PAGES } from './race.mjs';

/** Every hostile page, on 127.0.0.1 and localhost. */
export async function serveAttacks() {
  let pages = {};
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://127.0.0.1');
    const html = pages[decodeURIComponent(pathname)];
    response.statusCode = html === undefined ? 404 : 200;
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.setHeader('cache-control', 'no-store');
    response.end(html ?? '');
  });
  await new Promise((resolve) => server.listen(0, resolve));
  const { port } = server.address();
  pages = {
    ...HIDDEN_PAGES,
    ...CLOBBER_PAGES,
    ...framePages(port),
    ...RACE_PAGES,
    ...FINGERPRINT_PAGES,
  };
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() };
}
