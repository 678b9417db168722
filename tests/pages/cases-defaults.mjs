/** Pages that show an answer before anybody gave one, or widgets whose parts hide one another. */
import { choice, coded, text } from './values.mjs';

export const DEFAULT_CASES = [
  {
    name: 'tells the page of a default that it shows and does not hold',
    page: 'defaults',
    async check({ call, assert, state }) {
      const { outcomes } = await call('write', {
        gioiTinh: coded(['1'], 'Nam'),
        danToc: coded(['01'], 'Kinh'),
      });
      assert.deepEqual(outcomes, { gioiTinh: 'already-right', danToc: 'already-right' });
      const { gioiTinh, hieuGioiTinh, danToc, hieuDanToc } = await state();
      assert.deepEqual([gioiTinh, hieuGioiTinh, danToc, hieuDanToc], ['1', '1', '01', '01']);
    },
  },
  {
    name: 'tells nothing of what the page chose itself, or sends itself for',
    page: 'defaults',
    async check({ call, assert, state }) {
      const { outcomes } = await call('write', {
        quocTich: coded(['VN'], 'Việt Nam'),
        honNhan: choice('Chưa kết hôn'),
      });
      assert.deepEqual(outcomes, { quocTich: 'already-right', honNhan: 'already-right' });
      const { lanQuocTich, gui, honNhan } = await state();
      assert.deepEqual([lanQuocTich, gui, honNhan], [0, 0, '1']);
    },
  },
  {
    name: 'chooses by the face of a list whose select stands in a box without size',
    page: 'defaults',
    async check({ call, assert, state }) {
      const { outcomes } = await call('write', { tonGiao: choice('Cao Đài') });
      assert.deepEqual(outcomes, { tonGiao: 'filled' });
      assert.equal((await state()).tonGiao, '05');
    },
  },
  {
    name: 'chooses by a button that invites to choose',
    page: 'defaults',
    async check({ call, assert, state }) {
      const { outcomes } = await call('write', { nghe: choice('Giáo viên') });
      assert.deepEqual(outcomes, { nghe: 'filled' });
      assert.equal((await state()).nghe, 'Giáo viên');
    },
  },
  {
    name: 'leaves no typed commune below a province that could not be chosen',
    page: 'defaults',
    async check({ call, assert, state }) {
      const { outcomes } = await call('write', {
        tinh: choice('Tây Ninh'),
        xa: text('Xã Tân Lập'),
        soNha: text('Số 7'),
      });
      assert.deepEqual(outcomes, {
        tinh: 'no-option no-such-option',
        xa: 'no-option options-did-not-arrive',
        soNha: 'filled',
      });
      assert.equal((await state()).xa, '');
    },
  },
];
