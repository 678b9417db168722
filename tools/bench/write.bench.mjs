import { createServer } from 'node:http';
import { bundle, launch, open } from '../../tests/pages/isolated-world.mjs';
import { ROOT } from '../prepare.mjs';
import { formOf } from './pages.mjs';
import { median, round } from './quiet.mjs';
import { writeFloor } from './write-floor.mjs';

const SIZES = [100, 1000];
const REPEATS = 9;
const TEXT = 'Trần Văn Thử';

/** Writing beside the floor at 100 and 1,000 plain fields, a cold page each time; settling is told apart. */
export async function measure() {
  const script = await bundle(`${ROOT}/tools/bench/writer.ts`);
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(formOf(Number(request.url.slice(1))));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  const browser = await launch();
  try {
    const figures = {};
    for (const size of SIZES) figures[size] = await measureSize(browser, origin, size, script);
    return { sizes: figures };
  } finally {
    await browser.close();
    server.close();
  }
}

async function measureSize(browser, origin, size, script) {
  const runs = { floor: [], ours: [], written: [], settle: [] };
  for (let repeat = 0; repeat < REPEATS; repeat += 1) {
    const low = await open(browser, `${origin}/${size}`, script);
    runs.floor.push(await low.evaluate(`(${writeFloor})(${JSON.stringify(TEXT)}, 1)`));
    await low.page.close();
    const own = await open(browser, `${origin}/${size}`, script);
    const { filled, fields, write, writeMs, settleMs } = await own.call('fill', TEXT, 'Một');
    if (filled !== size || fields !== size) throw new Error(`${filled} of ${size} were filled`);
    runs.ours.push(write);
    runs.written.push(writeMs);
    runs.settle.push(settleMs);
    await own.page.close();
  }
  const least = (numbers) => round(Math.min(...numbers));
  const figure = {
    floor: least(runs.floor),
    ours: least(runs.ours),
    withoutReading: least(runs.written),
    settle: least(runs.settle),
    floorMedian: round(median(runs.floor)),
    oursMedian: round(median(runs.ours)),
    ratio: round(Math.min(...runs.ours) / Math.min(...runs.floor)),
    ratioMedian: round(median(runs.ours) / median(runs.floor)),
  };
  console.log(
    `${String(size).padStart(5)} fields: floor ${figure.floor} ms, ours ${figure.ours} ms (${figure.withoutReading} without reading the form again), ratio ${figure.ratio}, of medians ${figure.ratioMedian}; settling ${figure.settle} ms`,
  );
  return figure;
}
