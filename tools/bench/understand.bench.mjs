import { createServer } from 'node:http';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../browser/chromium.mjs';
import { bundle } from '../score/bundle.mjs';
import { floor } from './floor.mjs';
import { formOf } from './pages.mjs';
import { median, round } from './quiet.mjs';

const SIZES = [100, 1000, 5000];
const REPEATS = 9;

/** Reading + understanding beside the floor, a cold page each time, at 100, 1,000 and 5,000 fields. */
export async function measure() {
  const reader = await bundle('lib/form/read/index.ts', { name: 'formReader', format: 'iife' });
  const brain = await bundle('lib/form/understand/index.ts', { name: 'formBrain', format: 'iife' });
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(formOf(Number(request.url.slice(1))));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  const browser = await puppeteer.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
  });
  try {
    const figures = {};
    for (const size of SIZES)
      figures[size] = await measureSize(browser, origin, size, reader, brain);
    const growth = round(figures[5000].ours / figures[1000].ours);
    console.log(`growth 5,000 / 1,000: ${growth}`);
    return { sizes: figures, growth };
  } finally {
    await browser.close();
    server.close();
  }
}

async function measureSize(browser, origin, size, reader, brain) {
  const runs = { floor: [], ours: [], read: [], understand: [], longest: [] };
  for (let repeat = 0; repeat < REPEATS; repeat += 1) {
    const page = await browser.newPage();
    await page.goto(`${origin}/${size}`);
    const low = await page.evaluate(`(${floor})()`);
    await page.reload();
    await page.addScriptTag({ path: reader });
    await page.addScriptTag({ path: brain });
    const own = await page.evaluate(() => {
      const started = performance.now();
      const { form } = globalThis.formReader.readForm(document);
      const read = performance.now();
      const answers = globalThis.formBrain.understandForm(form);
      const understood = performance.now();
      return {
        read: read - started,
        understand: understood - read,
        fields: form.fields.length,
        answered: answers.filter(({ first }) => first !== null).length,
      };
    });
    runs.floor.push(low.ms);
    runs.read.push(own.read);
    runs.understand.push(own.understand);
    runs.ours.push(own.read + own.understand);
    runs.fields = own.fields;
    runs.answered = own.answered;
    await page.close();
  }
  const least = (numbers) => round(Math.min(...numbers));
  const figure = {
    fields: runs.fields,
    answered: runs.answered,
    floor: least(runs.floor),
    ours: least(runs.ours),
    read: least(runs.read),
    understand: least(runs.understand),
    oursMedian: round(median(runs.ours)),
    ratio: round(Math.min(...runs.ours) / Math.min(...runs.floor)),
  };
  console.log(
    `${String(size).padStart(5)} fields: floor ${figure.floor} ms, ours ${figure.ours} ms (read ${figure.read}, understand ${figure.understand}), ratio ${figure.ratio}`,
  );
  return figure;
}
