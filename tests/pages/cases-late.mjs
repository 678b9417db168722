/** Pages that answer later than one would think. */
import { choice, text } from './values.mjs';

export const LATE_CASES = [
  {
    name: 'picks what is offered while one types, and types where nothing is offered',
    page: 'late',
    async check({ call, assert, state }) {
      const { outcomes } = await call('write', { danToc: text('Kinh'), tonGiao: text('Cao Đài') });
      assert.deepEqual(outcomes, { danToc: 'filled', tonGiao: 'filled' });
      const { danToc, tonGiao } = await state();
      assert.deepEqual([danToc, tonGiao], ['ma Kinh', 'Cao Đài']);
    },
  },
  {
    name: 'presses Enter where the box asks for it',
    page: 'late',
    async check({ call, assert, state }) {
      const { outcomes } = await call('write', { noiLam: text('Trường Thử Một') });
      assert.deepEqual(outcomes, { noiLam: 'filled' });
      assert.equal((await state()).noiLam, 'Trường Thử Một');
    },
  },
  {
    name: 'waits for communes that replace those of another province, or whose list was taken away',
    page: 'late',
    async check({ call, assert, state, page }) {
      const { outcomes } = await call('write', {
        tinh: choice('Tây Ninh'),
        xa: choice('Xã Tân Lập'),
        tinhTam: choice('Tây Ninh'),
        xaTam: choice('Xã Tân Lập'),
      });
      assert.deepEqual([...new Set(Object.values(outcomes))], ['filled']);
      await page.evaluate(() => new Promise((done) => setTimeout(done, 1500)));
      const { xa, xaTam } = await state();
      assert.deepEqual([xa, xaTam], ['t0', 'a']);
    },
  },
  {
    name: 'tells later which value the page took back, and not what a person changed',
    page: 'late',
    async check({ call, assert, page }) {
      const { outcomes } = await call('write', {
        so: text('000095250112'),
        dienThoai: text('0900000112'),
      });
      assert.deepEqual(outcomes, { so: 'filled', dienThoai: 'filled' });
      assert.equal(await call('lost'), 0);
      await page.focus('[name=dienThoai]');
      await page.keyboard.press('End');
      await page.keyboard.type('9');
      await page.evaluate(() => new Promise((done) => setTimeout(done, 1600)));
      assert.equal(await call('lost'), 1);
    },
  },
  {
    name: 'searches in no box of a row that was drawn anew while a list opened',
    page: 'late',
    async check({ call, assert, state, page }) {
      await page.evaluate(() => {
        window.heard = [];
        document.addEventListener('input', ({ target }) => window.heard.push(target.name), true);
      });
      const { outcomes } = await call('write', { truong: choice('Trường Thử Ba') });
      assert.deepEqual(outcomes, { truong: 'no-option no-such-option' });
      assert.deepEqual(await page.evaluate(() => window.heard), []);
      assert.equal((await state()).lop, '');
    },
  },
];
