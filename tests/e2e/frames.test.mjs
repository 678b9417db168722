import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, test } from 'node:test';
import { allowSite } from '../../tools/browser/chromium.mjs';
import { confirm, place, scan, scanAndAsk, waitForState } from '../../tools/browser/counter.mjs';
import { SHOWCASE } from '../../tools/population/showcase.mjs';
import { closeForm, openForm, startKit } from './kit.mjs';

const { father } = SHOWCASE;
const FORM = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Tờ khai</title>
<h1>Tờ khai</h1><form><fieldset><legend>Người nộp hồ sơ</legend>
<label for="a">Họ và tên</label><input id="a" name="hoTen">
<label for="b">Số định danh cá nhân</label><input id="b" name="soDinhDanh">
</fieldset></form>`;

let kit;
let shell;
/** A portal that shows the form of another site in a frame; `/sandbox` and `/same` show it in other frames. */
before(async () => {
  kit = await startKit();
  shell = createServer((request, response) => {
    const { port } = shell.address();
    const frames = {
      '/other': `<iframe src="http://localhost:${port}/form" width="700" height="400"></iframe>`,
      '/sandbox': `<iframe sandbox="allow-scripts allow-forms" src="/form" width="700" height="400"></iframe>`,
      '/same': '<iframe src="/form" width="700" height="400"></iframe>',
    };
    response.setHeader('content-type', 'text/html; charset=utf-8');
    const frame = frames[request.url];
    response.end(frame ? `<!doctype html><meta charset="utf-8"><h1>Cổng</h1>${frame}` : FORM);
  });
  await new Promise((resolve) => shell.listen(0, resolve));
  kit.demo.url = `http://127.0.0.1:${shell.address().port}`;
});
after(async () => {
  await kit?.stop();
  shell?.close();
});

const valuesIn = (page) =>
  Promise.all(
    page.frames().map((frame) => frame.$$eval('input', (boxes) => boxes.map(({ value }) => value))),
  ).then((values) => values.flat());

test('reads and fills a form in a frame of the same site', async () => {
  const desk = await openForm(kit, '/same');
  await scanAndAsk(desk.panel, father.id);
  await place(desk.panel, 'applicant#1');
  await confirm(desk.panel);
  assert.deepEqual(await valuesIn(desk.page), [father.name, father.id]);
  await closeForm(desk);
});

test('leaves a sandboxed frame alone', async () => {
  const desk = await openForm(kit, '/sandbox');
  await scan(desk.panel, father.id);
  const state = await waitForState(desk.panel, ({ notice }) => notice !== null, 'a notice');
  assert.equal(state.notice, 'no-form');
  await closeForm(desk);
});

test('asks for the site of a frame that holds the form, and fills it once that site is allowed', async () => {
  const desk = await openForm(kit, '/other');
  const { page, panel } = desk;
  await scan(panel, father.id);
  const state = await waitForState(panel, ({ notice }) => notice !== null, 'a notice');
  assert.equal(state.notice, 'form-in-frame');
  assert.deepEqual(await valuesIn(page), ['', '']);
  await allowSite(kit, `http://localhost:${shell.address().port}`);
  await page.bringToFront();
  // The panel looks at the page in front again after the browser's own page was there.
  await (await panel.waitForSelector('[data-allow-frame]')).click();
  await panel.waitForFunction(() =>
    chrome.permissions.contains({ origins: ['http://localhost/*'] }),
  );
  await scanAndAsk(panel, father.id);
  await place(panel, 'applicant#1');
  const filled = await confirm(panel);
  assert.equal(filled.step, 'filled');
  assert.deepEqual(await valuesIn(page), [father.name, father.id]);
  await closeForm(desk);
});
