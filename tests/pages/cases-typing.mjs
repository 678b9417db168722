/** What must become of a person's own typing while the writer is at work. */
import { choice, text } from './values.mjs';

const NOTE = 'Hồ sơ thiếu giấy chứng sinh, hẹn bổ sung ngày mai.';
const MANY = Object.fromEntries(
  Array.from({ length: 400 }, (_, at) => [`cau${at}`, text(`Trả lời ${at}`)]),
);

/** Types into a field while 400 others are written; the outcomes and what the page holds. */
async function typeMeanwhile({ call, page, state }, name, typed, delay) {
  await page.click(`[name=${name}]`);
  const writing = call('write', {
    danToc: choice('Kinh'),
    ...MANY,
    dienThoai: text('0900000123'),
    tim: text('000.00.01'),
  });
  await page.keyboard.type(typed, { delay });
  const activeAfterTyping = await page.evaluate(() => window.active());
  const { outcomes } = await writing;
  const left = await page.evaluate(() => window.left());
  const active = await page.evaluate(() => window.active());
  return { name, outcomes, shown: await state(), left, active, activeAfterTyping };
}

function assertAllOthers(assert, { outcomes, shown }, names) {
  for (const name of ['danToc', ...Object.keys(MANY), ...names]) {
    assert.equal(outcomes[name], 'filled', name);
  }
  for (const [name, { text: wanted }] of Object.entries(MANY)) assert.equal(shown[name], wanted);
}

export const TYPING_CASES = [
  {
    name: 'keeps every letter that is typed into another field, and the focus there',
    page: 'typing',
    async check({ assert, ...kit }) {
      const run = await typeMeanwhile(kit, 'ghiChu', NOTE, 15);
      assert.equal(run.shown.ghiChu, NOTE);
      assert.equal(run.activeAfterTyping, 'ghiChu');
      assert.equal(run.active, 'ghiChu');
      assert.ok(!run.left.includes(run.name));
      assertAllOthers(assert, run, ['dienThoai', 'tim']);
      const before = await kit.page.evaluate(() => window.typedWhileWriting());
      assert.ok(before < 400, `${before} were written before the first letter`);
    },
  },
  {
    name: 'leaves the field that was to be filled to who types in it',
    page: 'typing',
    async check({ assert, ...kit }) {
      const run = await typeMeanwhile(kit, 'tim', 'hồ sơ số 12 của bà Lê Thị Mẫu', 15);
      assert.equal(run.shown.tim, 'hồ sơ số 12 của bà Lê Thị Mẫu');
      assert.equal(run.outcomes.tim, 'kept typed-by-clerk');
      assert.equal(run.active, 'tim');
      assert.ok(!run.left.includes(run.name));
      assertAllOthers(assert, run, ['dienThoai']);
    },
  },
  {
    name: 'never makes a half typed answer be taken away by leaving its field',
    page: 'typing',
    async check({ assert, ...kit }) {
      const run = await typeMeanwhile(kit, 'dienThoai', '0900 00', 60);
      assert.equal(run.shown.dienThoai, '0900 00');
      assert.equal(run.outcomes.dienThoai, 'kept typed-by-clerk');
      assert.ok(!run.left.includes(run.name));
      assertAllOthers(assert, run, ['tim']);
    },
  },
  {
    name: 'does not take the focus back from where a person went meanwhile',
    page: 'typing',
    async check({ assert, call, page, state }) {
      await page.click('[name=tim]');
      const writing = call('write', MANY);
      await page.click('[name=ghiChu]');
      await page.keyboard.type('một', { delay: 20 });
      await page.keyboard.press('Tab', { delay: 150 });
      await page.keyboard.type('0900', { delay: 20 });
      await writing;
      assert.equal(await page.evaluate(() => window.active()), 'dienThoai');
      const shown = await state();
      assert.deepEqual([shown.ghiChu, shown.dienThoai, shown.tim], ['một', '0900', '']);
    },
  },
];
