/** Serves the library pages on 127.0.0.1; `node tests/pages/libraries/serve.mjs [PORT]` prints their addresses. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { addressPanel, webFormsPage } from './webforms.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const BUILT = join(HERE, '..', 'built');
const VENDOR = join(HERE, '..', '..', '..', 'demo', 'site', 'vendor');
/** How late communes and postbacks are answered, as on the real portals. */
const LATE_MS = 300;

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

/** Page name → its path on the server. */
export const PAGES = {
  formio: '/formio/index.html',
  'formio-wizard': '/formio/wizard.html',
  'angular-material': '/angular/material.html',
  'ng-select': '/angular/ng-select.html',
  antd: '/antd/index.html',
  mui: '/mui/index.html',
  'react-mix': '/react-mix/index.html',
  'element-plus': '/element-plus/index.html',
  vuetify: '/vuetify/index.html',
  'jquery-bootstrap4': '/jquery-bootstrap4/index.html',
  primeng: '/primeng/index.html',
  choices: '/choices/index.html',
  shoelace: '/shoelace/index.html',
  'webforms-update-panel': '/webforms/update-panel',
  'webforms-postback': '/webforms/postback',
  iframe: '/iframe/index.html',
  'element-ui': '/element-ui/index.html',
  tdesign: '/tdesign/index.html',
  quasar: '/quasar/index.html',
  'react-aria': '/react-aria/index.html',
  'material-web': '/material-web/index.html',
  controlled: '/controlled/index.html',
  traps: '/traps/index.html',
  'iframe-beside-hidden': '/iframe/beside-hidden.html',
};

/** @returns {Promise<{ url: string, close(): Promise<void> }>} `url` has no slash at its end */
export async function startPages({ port = 0 } = {}) {
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.writeHead(404).end());
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

async function answer(request, response) {
  const path = normalize(decodeURIComponent(new URL(request.url, 'http://local').pathname));
  if (path.startsWith('/webforms/')) {
    return send(response, '.html', await webForms(request, path.slice('/webforms/'.length)));
  }
  if (path.startsWith('/api/communes/')) await late();
  const file = path.startsWith('/vendor/') ? join(VENDOR, path.slice(8)) : join(BUILT, path);
  return send(response, extname(path), await readFile(file));
}

async function webForms(request, kind) {
  const posted = new URLSearchParams(request.method === 'POST' ? await bodyOf(request) : '');
  if (request.method === 'POST') await late();
  const lists = await list('lists.json');
  const province = posted.get('ctl00$ContentPlaceHolder1$ddlTinh');
  const communes = province ? await list(`communes/${province}.json`) : [];
  if (posted.has('__ASYNCPOST')) {
    const value = (control) => posted.get(`ctl00$ContentPlaceHolder1$${control}`) ?? '';
    return addressPanel({ value, lists, communes });
  }
  return webFormsPage({ kind, posted, lists, communes });
}

async function list(name) {
  return JSON.parse(await readFile(join(BUILT, 'api', normalize(`/${name}`)), 'utf8'));
}

async function bodyOf(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

function late() {
  return new Promise((resolve) => setTimeout(resolve, LATE_MS));
}

function send(response, extension, body) {
  response.writeHead(200, { 'content-type': TYPES[extension] ?? 'application/octet-stream' });
  response.end(body);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { url } = await startPages({ port: Number(process.argv[2] ?? 0) });
  for (const path of Object.values(PAGES)) console.log(url + path);
}
