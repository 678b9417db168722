/** What the writer must do with plain controls and with a person at the page. */
import { choice, coded, date, text } from './values.mjs';

export const PLAIN_CASES = [
  {
    name: 'fills what is visible and free, and names why the rest is not',
    page: 'plain',
    async check({ call, state, assert }) {
      const { outcomes } = await call('write', {
        hoTen: text('Trần Văn Thử'),
        soDinhDanh: text('000123456789'),
        soCu: text('000123456789'),
        ngaySinh: date(1990, 3, 5),
        ngayCap: date(2021, 4),
        namSinhCha: date(1950),
        gioiTinh: choice('Nữ'),
        danToc: choice('Kinh'),
        tonGiao: choice('Cao Đài'),
        xa: coded(['25525'], 'Phường Long Hoa'),
        diaChi: text('Tổ 1, ấp 2'),
        coSan: text('Khác'),
        dungSan: text('Trần Văn Thử'),
        chiDoc: text('x'),
        khoa: text('x'),
        mo: text('x'),
        ngoai: text('x'),
        gap: text('x'),
        quanHe: choice('Cha đẻ'),
        thap: text('thấy'),
      });
      assert.deepEqual(outcomes, {
        hoTen: 'filled',
        soDinhDanh: 'filled',
        soCu: 'not-accepted value-does-not-fit',
        ngaySinh: 'filled',
        ngayCap: 'filled',
        namSinhCha: 'filled',
        gioiTinh: 'filled',
        danToc: 'filled',
        tonGiao: 'kept holds-other-value',
        xa: 'filled',
        diaChi: 'filled',
        coSan: 'kept holds-other-value',
        dungSan: 'already-right',
        chiDoc: 'refused read-only',
        khoa: 'refused disabled',
        mo: 'refused hidden',
        ngoai: 'refused hidden',
        gap: 'refused hidden',
        quanHe: 'filled',
        thap: 'filled',
      });
      const { events, ...shown } = await state();
      assert.deepEqual(shown, {
        hoTen: 'Trần Văn Thử',
        soDinhDanh: '000123456789',
        soCu: '',
        ngaySinh: '1990-03-05',
        ngayCap: '04/2021',
        namSinhCha: '1950',
        gioiTinh: '0',
        danToc: '1',
        tonGiao: 'Không',
        xa: '25525',
        diaChi: 'Tổ 1, ấp 2',
        coSan: 'Giữ nguyên',
        dungSan: 'TRẦN VĂN THỬ',
        chiDoc: '',
        mo: '',
        ngoai: '',
        gap: '',
        quanHe: 'ChaDe',
        thap: 'thấy',
      });
      for (const type of ['focus', 'input', 'change', 'blur']) {
        assert.ok(events.includes(`hoTen:${type}`), type);
      }
    },
  },
  {
    name: 'replaces only when told to, and undo brings the former values back',
    page: 'plain',
    async check({ call, state, page, assert }) {
      const values = {
        hoTen: text('Trần Văn Thử'),
        coSan: text('Khác'),
        tonGiao: choice('Cao đài'),
        ngayCap: date(2021, 4, 9),
        danToc: choice('Tày'),
      };
      const { outcomes } = await call('write', values, true);
      assert.deepEqual(new Set(Object.values(outcomes)), new Set(['filled']));
      assert.equal((await call('recheck')).length, 5);
      await page.type('[name=hoTen]', '!');
      assert.equal((await call('recheck')).length, 4);
      assert.deepEqual(await call('undo'), {
        hoTen: 'kept',
        coSan: 'undone',
        tonGiao: 'undone',
        ngayCap: 'undone',
        danToc: 'undone',
      });
      const shown = await state();
      assert.equal(shown.hoTen, 'Trần Văn Thử!');
      assert.equal(shown.coSan, 'Giữ nguyên');
      assert.equal(shown.tonGiao, 'Không');
      assert.equal(shown.ngayCap, '');
      assert.equal(shown.danToc, '');
    },
  },
  {
    name: 'never invents a day for a native date, nor picks between two options',
    page: 'plain',
    async check({ call, state, assert }) {
      const { outcomes } = await call('write', {
        ngaySinh: date(1950),
        xa: choice('Phường 1'),
        danToc: choice('Ba Na'),
      });
      assert.deepEqual(outcomes, {
        ngaySinh: 'not-accepted value-does-not-fit',
        xa: 'no-option option-ambiguous',
        danToc: 'no-option no-such-option',
      });
      const shown = await state();
      assert.equal(shown.ngaySinh, '');
      assert.equal(shown.xa, '0');
    },
  },
  {
    name: 'leaves a field that a person is typing in',
    page: 'plain',
    async check({ call, state, page, assert }) {
      await page.focus('[name=hoTen]');
      await page.keyboard.type('Lê');
      const { outcomes } = await call('write', { hoTen: text('Trần Văn Thử') }, true);
      assert.deepEqual(outcomes, { hoTen: 'kept typed-by-clerk' });
      assert.equal((await state()).hoTen, 'Lê');
    },
  },
  {
    name: 'fills boxes for one digit each and dates in parts',
    page: 'boxes',
    async check({ call, state, assert }) {
      const { outcomes } = await call('write', {
        so1: text('000123456789'),
        'ns-day': date(1990, 3, 5),
        'nc-day': date(2021, 12, 1),
      });
      assert.deepEqual(outcomes, { so1: 'filled', 'ns-day': 'filled', 'nc-day': 'filled' });
      assert.deepEqual(await state(), { so: '000123456789', ns: '05/03/1990', nc: '1/12/2021' });
    },
  },
  {
    name: 'leaves the unknown day and month of a date in parts empty',
    page: 'boxes',
    async check({ call, state, assert }) {
      const { outcomes } = await call('write', { 'ns-day': date(1950), so1: text('000123456') });
      assert.deepEqual(outcomes, {
        so1: 'not-accepted value-does-not-fit',
        'ns-day': 'filled',
      });
      assert.deepEqual(await state(), { so: '', ns: '//1950', nc: '//' });
    },
  },
  {
    name: 'leaves what a person changes while it settles',
    page: 'plain',
    async check({ call, state, page, assert }) {
      const writing = call('write', { hoTen: text('Trần Văn Thử'), diaChi: text('Tổ 1') });
      await new Promise((done) => setTimeout(done, 150));
      await page.focus('[name=diaChi]');
      await page.keyboard.type('23');
      const { outcomes } = await writing;
      assert.deepEqual(outcomes, { hoTen: 'filled', diaChi: 'kept typed-by-clerk' });
      assert.match((await state()).diaChi, /23/);
    },
  },
  {
    name: 'reports edits, typing by hand and sending once each, and nothing that a script does',
    page: 'plain',
    async check({ call, page, evaluate, assert }) {
      await call('write', { hoTen: text('Trần Văn Thử') });
      await evaluate("bench.watch(['hoTen', 'danToc'], ['diaChi', 'soDinhDanh'])");
      await call('write', { soDinhDanh: text('000123456789') });
      await page.evaluate(() => {
        const box = document.querySelector('[name=hoTen]');
        box.value = 'máy';
        box.dispatchEvent(new Event('input', { bubbles: true }));
      });
      await page.focus('[name=hoTen]');
      await page.keyboard.type('abc');
      await page.focus('[name=diaChi]');
      await page.keyboard.type('x');
      await new Promise((done) => setTimeout(done, 600));
      await page.focus('[name=hoTen]');
      await page.keyboard.type('d');
      await page.click('[type=submit]');
      await page.click('[type=submit]');
      await new Promise((done) => setTimeout(done, 600));
      const kinds = await evaluate('bench.reports.map(({ type }) => type)');
      assert.deepEqual(kinds.sort(), ['edited', 'redeclared', 'submitted']);
    },
  },
];
