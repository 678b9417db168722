/**
 * The demonstration procedure system: one fictional commune office with real forms, on bare Node.
 * `node demo/server.mjs --port 4173`, or startDemo() from tests and tools.
 */
import { createServer } from 'node:http';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { birthPage } from './pages/birth.mjs';
import { ct01Page } from './pages/ct01.mjs';
import { disabilityPage } from './pages/disability.mjs';
import { homePage } from './pages/home.mjs';
import { marriagePage } from './pages/marriage.mjs';
import { loadAreas } from './server/areas.mjs';
import { createDossiers } from './server/dossiers.mjs';
import {
  RequestFault,
  readJsonBody,
  sendFault,
  sendFile,
  sendJson,
  sendPage,
} from './server/respond.mjs';
import { parseSubmission } from './server/submission.mjs';
import { TIME_ZONES } from './server/time-zones.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const LONGEST_DELAY_MS = 5000;

/** Folders whose files a browser may ask for, by the first segment of the path. */
const STATIC_FOLDERS = new Map([
  ['assets', `${HERE}site`],
  ['elements', `${HERE}elements`],
]);

/**
 * Starts the site; port 0 takes any free port.
 * @param {{ port?: number, host?: string }} [options]
 * @returns {Promise<{ url: string, close(): Promise<void>, submissions(): object[] }>}
 *   `url` has no slash at its end; `submissions()` is what was sent so far, oldest first.
 */
export async function startDemo({ port = 0, host = '127.0.0.1' } = {}) {
  const site = { areas: await loadAreas(), dossiers: createDossiers(() => new Date()) };
  const server = createServer((request, response) => {
    answer(site, request, response).catch((fault) => sendFault(response, fault));
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const name = host.includes(':') ? `[${host}]` : host;
  return {
    url: `http://${name}:${server.address().port}`,
    submissions: () => site.dossiers.submissions(),
    close: () =>
      new Promise((resolve, reject) => {
        server.close((fault) => (fault ? reject(fault) : resolve()));
        server.closeAllConnections();
      }),
  };
}

async function answer(site, request, response) {
  const url = new URL(request.url ?? '/', 'http://demo.invalid');
  if (request.method === 'POST' && url.pathname === '/api/submissions') {
    const submission = parseSubmission(await readJsonBody(request));
    return sendJson(response, 201, site.dossiers.receive(submission));
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    throw new RequestFault(405, 'Phương thức không được hỗ trợ.');
  }
  const page = pageOf(site, url.pathname);
  if (page !== undefined) return sendPage(response, page);
  const data = await dataOf(site, url);
  if (data !== undefined) return sendJson(response, 200, data);
  const [, first = '', ...rest] = url.pathname.split('/');
  const folder = STATIC_FOLDERS.get(first);
  if (folder === undefined) throw new RequestFault(404, 'Không có trang này.');
  return sendFile(response, folder, rest.join('/'));
}

function pageOf({ dossiers }, pathname) {
  switch (pathname) {
    case '/':
      return homePage(dossiers.today());
    case '/thu-tuc/khai-sinh':
      return birthPage(dossiers.open());
    case '/thu-tuc/ct01':
      return ct01Page(dossiers.open());
    case '/thu-tuc/khuyet-tat':
      return disabilityPage(dossiers.open());
    case '/thu-tuc/ket-hon':
      return marriagePage(dossiers.open());
    default:
      return undefined;
  }
}

async function dataOf({ areas, dossiers }, { pathname, searchParams }) {
  switch (pathname) {
    case '/api/provinces':
      await pause(searchParams.get('delay'));
      return areas.provinces;
    case '/api/communes':
      await pause(searchParams.get('delay'));
      return areas.communesOf(searchParams.get('province') ?? '');
    case '/api/ethnic-groups':
      return areas.ethnicGroups;
    case '/api/timezones/data/packed/latest.json':
      return TIME_ZONES;
    case '/api/submissions':
      return dossiers.submissions();
    default:
      return undefined;
  }
}

/** Waits as long as the caller asks for (milliseconds, whole and at most five seconds). */
async function pause(asked) {
  const ms = Math.min(Number.parseInt(asked ?? '0', 10) || 0, LONGEST_DELAY_MS);
  if (ms > 0) await new Promise((resolve) => setTimeout(resolve, ms));
}

async function runAlone() {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '4173' },
      host: { type: 'string', default: '127.0.0.1' },
    },
  });
  const demo = await startDemo({ port: Number(values.port), host: values.host });
  console.log(`Hệ thống một cửa (bản trình diễn): ${demo.url}/`);
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => demo.close().then(() => process.exit(0)));
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await runAlone();
