/** What the writer must do with widgets, rebuilt blocks and unruly pages. */
import { choice, date, text } from './values.mjs';

export const WIDGET_CASES = [
  {
    name: 'writes again what a rebuilt block lost, and waits for the communes of a province',
    page: 'rebuild',
    async check({ call, state, assert }) {
      const { outcomes } = await call('write', {
        nyc: text('Lê Thị Mẫu'),
        hoTen: text('Trần Văn Thử'),
        so: text('000123456789'),
        quanHe: choice('Con đẻ'),
        xa: choice('Long Hoa'),
        tinh: choice('Tây Ninh'),
      });
      assert.deepEqual(new Set(Object.values(outcomes)), new Set(['filled']));
      assert.deepEqual(await state(), {
        nyc: 'Lê Thị Mẫu',
        hoTen: 'Trần Văn Thử',
        so: '000123456789',
        quanHe: 'Con',
        tinh: '80',
        xa: 'x1',
      });
    },
  },
  {
    name: 'tells what stayed from what did not',
    page: 'unruly',
    async check({ call, state, assert }) {
      const { outcomes } = await call('write', {
        wipedOnce: text('một'),
        reverted: text('hai'),
        slowlyReverted: text('ba'),
        controlled: text('bốn'),
        masked: date(1990, 3, 5),
        typed: text('abc'),
        upper: text('Trần Văn Thử'),
        phone: text('0900000123'),
      });
      assert.deepEqual(outcomes, {
        wipedOnce: 'filled',
        reverted: 'not-accepted reverted-by-page',
        slowlyReverted: 'not-accepted reverted-by-page',
        controlled: 'filled',
        masked: 'filled',
        typed: 'filled',
        upper: 'filled',
        phone: 'filled',
      });
      const { model, ...shown } = await state();
      assert.equal(model.controlled, 'bốn');
      assert.equal(model.typed, 'abc');
      assert.deepEqual(shown, {
        wipedOnce: 'một',
        reverted: '',
        slowlyReverted: '',
        controlled: 'bốn',
        masked: '05/03/1990',
        expanded: '',
        invalid: '',
        typed: 'abc',
        upper: 'TRẦN VĂN THỬ',
        phone: '0900 000 123',
      });
    },
  },
  {
    name: 'leaves no invented day where a page makes a whole date of a year',
    page: 'unruly',
    async check({ call, state, assert }) {
      const { outcomes } = await call('write', {
        masked: date(1950),
        expanded: date(1950),
        invalid: date(1950),
      });
      assert.deepEqual(outcomes, {
        masked: 'not-accepted value-does-not-fit',
        expanded: 'not-accepted value-does-not-fit',
        invalid: 'not-accepted value-does-not-fit',
      });
      const { masked, expanded, invalid } = await state();
      assert.deepEqual([masked, expanded, invalid], ['', '', '']);
    },
  },
  {
    name: 'drives lists that open elsewhere, scroll, come late or search',
    page: 'combobox',
    async check({ call, state, page, assert }) {
      const { outcomes } = await call('write', {
        danToc: choice('Kinh'),
        tinh: choice('Tỉnh số 33'),
        xa: choice('Phường Tân Ninh'),
        quocTich: choice('Việt Nam'),
        quanHe: choice('Cha đẻ'),
        tonGiao: choice('Phật giáo'),
      });
      assert.deepEqual(outcomes, {
        danToc: 'filled',
        tinh: 'filled',
        xa: 'filled',
        quocTich: 'filled',
        quanHe: 'not-accepted options-did-not-arrive',
        tonGiao: 'kept holds-other-value',
      });
      assert.deepEqual(await state(), {
        danToc: 'Kinh',
        tinh: 'Tỉnh số 33',
        xa: 'Phường Tân Ninh',
        quocTich: 'Việt Nam',
      });
      assert.equal(await page.evaluate(() => window.isOpen()), false);
      assert.equal(await page.evaluate(() => window.sent), undefined);
    },
  },
  {
    name: 'closes the list again when the option does not exist',
    page: 'combobox',
    async check({ call, state, page, assert }) {
      const { outcomes } = await call('write', {
        danToc: choice('Ba Na'),
        xa: choice('Xã Không Có'),
      });
      assert.deepEqual(outcomes, {
        danToc: 'no-option no-such-option',
        xa: 'no-option options-did-not-arrive',
      });
      assert.deepEqual(await state(), {});
      assert.equal(await page.evaluate(() => window.isOpen()), false);
    },
  },
  {
    name: 'drives a form of custom elements whose relation rebuilds a block',
    page: 'eform',
    async check({ call, state, assert }) {
      const { outcomes } = await call('write', {
        'Quan hệ với người được khai sinh': choice('Mẹ đẻ'),
        HoVaTenC: text('Lê Thị Mẫu'),
        SoDinhDanhC: text('000123456789'),
        HoTenKS: text('Trần Văn Thử'),
        'NgaySinhChon-day': date(2026, 3, 5),
        GioiTinhKS: choice('Nữ'),
        'Dân tộc': choice('Kinh'),
        'Tỉnh/Thành phố': choice('Tỉnh Tây Ninh'),
        'Xã/Phường/Đặc khu': choice('Phường Long Hoa'),
        'Số nhà, đường, ấp': text('Tổ 1, ấp 2'),
      });
      assert.deepEqual(
        new Set(Object.values(outcomes)),
        new Set(['filled']),
        JSON.stringify(outcomes),
      );
      assert.deepEqual(await state(), {
        QuanHe: 'MeDe',
        HoVaTenC: 'Lê Thị Mẫu',
        SoDinhDanhC: '000123456789',
        HoTenKS: 'Trần Văn Thử',
        NgaySinhChon: '05/03/2026',
        GioiTinhKS: '2',
        DanTocKS: '01',
        nksQueQuan: '80|25528|Tổ 1, ấp 2',
      });
    },
  },
  {
    name: 'goes on after a part of the page was posted and redrawn',
    page: 'postback',
    async check({ call, state, assert }) {
      const { outcomes } = await call('write', {
        txtHoTen: text('Trần Văn Thử'),
        txtDiaChi: text('Tổ 1, ấp 2'),
        ddlXa: choice('Phường Long Hoa'),
        ddlTinh: choice('Tây Ninh'),
      });
      assert.deepEqual(
        new Set(Object.values(outcomes)),
        new Set(['filled']),
        JSON.stringify(outcomes),
      );
      assert.deepEqual(await state(), {
        txtHoTen: 'Trần Văn Thử',
        ddlTinh: '80',
        ddlXa: 'Phường Long Hoa',
        txtDiaChi: 'Tổ 1, ấp 2',
      });
    },
  },
  {
    name: 'fills a frame of the same origin that can be seen',
    page: 'frames',
    async check({ call, state, assert }) {
      const { outcomes } = await call('write', {
        hoTen: text('Trần Văn Thử'),
        danToc: choice('Kinh'),
        an: text('x'),
      });
      assert.deepEqual(outcomes, { hoTen: 'filled', danToc: 'filled', an: 'not read' });
      assert.deepEqual(await state(), { hoTen: 'Trần Văn Thử', danToc: 'Kinh', an: '' });
    },
  },
  {
    name: 'presses the face of a hidden radio, sends Enter to a calendar, and asks it which comes first',
    page: 'habits',
    async check({ call, state, assert }) {
      const { outcomes } = await call('write', {
        gioiTinh: choice('Nữ'),
        ngaySinh: date(1990, 3, 5),
        ngayCap: date(2021, 3, 5),
        diaChi: text('Tổ 1'),
      });
      assert.deepEqual(new Set(Object.values(outcomes)), new Set(['filled']));
      assert.deepEqual(await state(), {
        gioiTinh: '2',
        ngaySinh: '1990-03-05',
        ngayCap: '2021-03-05',
        diaChi: 'Tổ 1',
      });
    },
  },
];
