/** Bundles a script and runs it in Chromium's isolated world, as a browser runs an extension's content script. */

import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { PATIENCE_MS } from '../../tools/browser/patience.mjs';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

/** The bundled script's text. */
export async function bundle(entry, minify = true) {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      minify,
      target: ['chrome116', 'firefox140'],
      rollupOptions: { input: entry, output: { format: 'iife' } },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  return outputs[0].output[0].code;
}

/** Serves a folder on 127.0.0.1. */
export async function serve(folder) {
  const server = createServer(async (request, response) => {
    const path = normalize(new URL(request.url, 'http://local').pathname);
    try {
      const body = await readFile(join(folder, path));
      response.writeHead(200, {
        'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

export function launch(args = []) {
  return puppeteer.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', ...args],
  });
}

/** Opens a page and the script's isolated world in it; `call` runs one of the script's functions there. */
export async function open(browser, url, script, viewport = { width: 1100, height: 900 }) {
  const page = await browser.newPage();
  await page.setViewport(viewport);
  const errors = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForFunction(() => window.ready !== false, { timeout: PATIENCE_MS });
  const session = await page.createCDPSession();
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'khai-mot-lan-test',
  });
  const evaluate = async (expression) => {
    const answer = await session.send('Runtime.evaluate', {
      expression,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (answer.exceptionDetails) {
      throw new Error(
        answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text,
      );
    }
    return answer.result.value;
  };
  await evaluate(script);
  const call = (name, ...args) =>
    evaluate(`bench.${name}(${args.map((arg) => JSON.stringify(arg)).join(',')})`);
  return { page, call, evaluate, errors };
}

export function launchInFirefox() {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr',
    headless: true,
  });
}

/** The same in Firefox: the driver's own sandbox sees the page through Xrays, as an extension's script does. */
export async function openInFirefox(browser, url, script, viewport = { width: 1100, height: 900 }) {
  const page = await browser.newPage();
  await page.setViewport(viewport);
  const errors = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForFunction(() => window.ready !== false, { timeout: PATIENCE_MS });
  const realm = page.mainFrame().isolatedRealm();
  const evaluate = async (expression) => {
    const text = await realm.evaluate(
      // biome-ignore lint/security/noGlobalEval: indirect, so that the script stays on the sandbox's global for later calls.
      async (source) => JSON.stringify((await globalThis.eval(source)) ?? null),
      expression,
    );
    return JSON.parse(text);
  };
  await evaluate(`${script};undefined`);
  const call = (name, ...args) =>
    evaluate(`bench.${name}(${args.map((arg) => JSON.stringify(arg)).join(',')})`);
  return { page, call, evaluate, errors };
}
