import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { startDemo } from '../../demo/server.mjs';
import {
  choosePlace,
  demoState,
  openBrowser,
  openPage,
  pickDrawn,
  placeControls,
  shownOption,
  submit,
  type,
  walkSelect,
} from './demo-clerk.mjs';

let demo;
let browser;

before(async () => {
  demo = await startDemo();
  browser = await openBrowser();
});

after(async () => {
  await browser?.close();
  await demo?.close();
});

const openBirth = () => openPage(browser, `${demo.url}/thu-tuc/khai-sinh`, 'x-select-area select');

/** Longer than the page takes to redraw the persons' blocks. */
const AFTER_REBUILD_MS = 400;

async function chooseRelation(page, text) {
  await walkSelect(page, await page.$('select[name=QuanHe]'), text);
  await wait(AFTER_REBUILD_MS);
}

describe('the birth registration form', () => {
  it('sends exactly what a person typed and chose', async () => {
    const { page, faults } = await openBirth();
    await chooseRelation(page, 'Mẹ đẻ');
    await type(page, 'input[name=HoVaTenC]', 'Nguyễn Thị Thử Nghiệm');
    await type(page, 'input[name=SoDinhDanhC]', '000190 123 456');
    await walkSelect(page, await page.$('select[name=LoaiGiayToDinhDanhC]'), 'Thẻ căn cước');
    await type(page, 'input[name=SoGiayToDinhDanhC]', '000190123456');
    await type(page, '#NgayCapDDC-day', '5');
    await type(page, '#NgayCapDDC-month', '7');
    await type(page, '#NgayCapDDC-year', '2024');
    await type(page, 'input[name=NoiCapDDC]', 'Bộ Công an');
    await page.click('#nycLoaiCuTru-1');
    await choosePlace(page, 'nycNoiCuTru_TrongNuoc', {
      province: 'Tỉnh Tây Ninh',
      commune: 'Xã Tân Hội',
      detail: 'Ấp 3',
    });
    await type(page, 'input[name=HoTenKS]', 'Trần Văn Ví Dụ');
    await type(page, 'input[name=NgaySinhChon-day]', '20');
    await type(page, 'input[name=NgaySinhChon-month]', '11');
    await type(page, 'input[name=NgaySinhChon-year]', '2026');
    await type(page, 'input[name=NgaySinhBangChu]', 'Ngày hai mươi tháng mười một');
    await page.click('#GioiTinhKS-2');
    await page.click('#GioiTinhKS-1');
    assert.equal((await page.$$('x-radio[name=GioiTinhKS] input:checked')).length, 1);
    await pickDrawn(page, 'DanTocKS', 'Chăm');
    await walkSelect(page, await page.$('select[name=QuocTichKS]'), 'Việt Nam');
    await type(page, 'input[name=HoTenMeKS]', 'Nguyễn Thị Thử Nghiệm');
    await type(page, 'input[name=NamSinhMeKS-year]', '1990');
    await type(page, 'input[name=SoDinhDanhMe]', '000190123456');
    await type(page, 'input[name=HoTenChaKS]', 'Trần Văn Mẫu');
    await pickDrawn(page, 'DanTocChaKS', 'Ê Đê');
    await page.click('#CapBanSao-1');
    await type(page, 'input[name=SoLuong]', '2');

    const received = await submit(page, '#eform button[type=submit]');
    assert.deepEqual(received, {
      QuanHe: 'Mẹ đẻ',
      HoVaTenC: 'Nguyễn Thị Thử Nghiệm',
      SoDinhDanhC: '000190123456',
      LoaiGiayToDinhDanhC: 'Thẻ căn cước',
      SoGiayToDinhDanhC: '000190123456',
      NgayCapDDC: '05/07/2024',
      NoiCapDDC: 'Bộ Công an',
      nycLoaiCuTru: 'Thường trú',
      nycNoiCuTru_TrongNuoc: 'Ấp 3, Xã Tân Hội, Tỉnh Tây Ninh',
      HoTenKS: 'Trần Văn Ví Dụ',
      NgaySinhChon: '20/11/2026',
      NgaySinhBangChu: 'Ngày hai mươi tháng mười một',
      GioiTinhKS: 'Nam',
      DanTocKS: 'Chăm',
      QuocTichKS: 'Việt Nam',
      HoTenMeKS: 'Nguyễn Thị Thử Nghiệm',
      NamSinhMeKS: '1990',
      SoDinhDanhMe: '000190123456',
      HoTenChaKS: 'Trần Văn Mẫu',
      DanTocChaKS: 'Ê Đê',
      CapBanSao: 'Có',
      SoLuong: '2',
    });
    const sent = demo.submissions().at(-1);
    assert.equal(sent.procedure, '1.001193');
    assert.match(sent.dossier, /^H80\.22-\d{6}-\d{4}$/);
    assert.deepEqual(sent.blocks.applicant.nycNoiCuTru_TrongNuoc, {
      country: 'VN',
      province: '80',
      commune: '25525',
      detail: 'Ấp 3',
    });
    assert.equal(sent.fields.DanTocKS, '17');
    assert.deepEqual(faults, []);
    await page.close();
  });

  it('redraws the persons and forgets them when the relation changes, but keeps the child', async () => {
    const { page } = await openBirth();
    for (const key of ['HoVaTenC', 'HoTenMeKS', 'HoTenChaKS', 'HoTenKS']) {
      await type(page, `input[name=${key}]`, 'Nguyễn Văn Mẫu');
    }
    const before = await page.$('input[name=HoTenMeKS]');
    await walkSelect(page, await page.$('select[name=QuanHe]'), 'Cha đẻ');
    assert.equal((await demoState(page)).fields.HoTenMeKS, 'Nguyễn Văn Mẫu', 'not yet redrawn');
    await wait(AFTER_REBUILD_MS);
    const { blocks } = await demoState(page);
    assert.equal(await before.evaluate((node) => node.isConnected), false);
    assert.equal(blocks.applicant.HoVaTenC, '');
    assert.equal(blocks.mother.HoTenMeKS, '');
    assert.equal(blocks.father.HoTenChaKS, '');
    assert.equal(blocks.child.HoTenKS, 'Nguyễn Văn Mẫu');
    assert.equal(blocks.applicant.QuanHe, 'ChaDe');
    assert.equal(await page.$eval('input[name=HoTenMeKS]', (node) => node.value), '');
    await page.close();
  });

  it('lets the communes arrive after their province, and the last province win', async () => {
    const { page } = await openBirth();
    const { province, commune } = await placeControls(page, 'nksQueQuan_TrongNuoc');
    await province.select('01');
    const started = Date.now();
    await province.select('80');
    assert.equal(await shownOption(commune), 'Đang tải…');
    assert.equal(await commune.evaluate((node) => node.disabled), true);
    await page.waitForFunction((select) => !select.disabled, {}, commune);
    const late = Date.now() - started;
    assert.ok(late >= 290, `communes came after ${late} ms`);
    assert.equal(await commune.evaluate((node) => node.options.length), 1 + 96);
    assert.ok(await commune.evaluate((node) => [...node.options].some((o) => o.value === '25525')));
    await page.close();
  });

  it('does not learn of a value that was set without an event', async () => {
    const { page } = await openBirth();
    const learn = (events) =>
      page.evaluate((names) => {
        const set = (selector, change) => {
          const node = document.querySelector(selector);
          change(node);
          for (const name of names) node.dispatchEvent(new Event(name, { bubbles: true }));
        };
        const write = (text) => (node) => {
          node.value = text;
        };
        set('input[name=HoTenMeKS]', write('Lê Thị Mẫu'));
        set('input[name=SoDinhDanhMe]', write('000190000001'));
        set('input[name=NamSinhMeKS-year]', write('1990'));
        for (const [part, text] of [
          ['day', '01'],
          ['month', '02'],
          ['year', '2024'],
        ]) {
          set(`#NgayCapDDMe-${part}`, write(text));
        }
        set('select[name=QuocTichMeKS]', write('VN'));
        set('#MeLoaiCuTru-1', (node) => {
          node.checked = true;
        });
        set('x-select-area[name=MeNoiCuTru_TrongNuoc] input', write('Ấp 1'));
        return window.__demoState().blocks.mother;
      }, events);

    const silent = await learn([]);
    assert.deepEqual(
      Object.values(silent).filter((value) => typeof value === 'string' && value !== ''),
      [],
    );
    assert.equal(silent.MeNoiCuTru_TrongNuoc.detail, '');

    const heard = await learn(['input', 'change']);
    assert.equal(heard.HoTenMeKS, 'Lê Thị Mẫu');
    assert.equal(heard.SoDinhDanhMe, '000190000001');
    assert.equal(heard.NamSinhMeKS, '1990');
    assert.equal(heard.NgayCapDDMe, '01/02/2024');
    assert.equal(heard.QuocTichMeKS, 'VN');
    assert.equal(heard.MeLoaiCuTru, '1');
    assert.equal(heard.MeNoiCuTru_TrongNuoc.detail, 'Ấp 1');
    await page.close();
  });

  it('has the options of a drawn list only while it is open', async () => {
    const { page } = await openBirth();
    const count = async () => (await page.$$('#custom-select-DanTocKS .select-option')).length;
    assert.equal(await count(), 0);
    await page.click('#custom-select-DanTocKS .input-field-select');
    assert.equal(await count(), 56);
    await page.click('h1');
    assert.equal(await count(), 0);
    await page.focus('#custom-select-DanTocKS .input-field-select');
    for (const key of ['Enter', 'ArrowDown', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
    assert.equal(await count(), 0);
    assert.equal((await demoState(page)).fields.DanTocKS, '02');
    await page.close();
  });

  it('takes a year alone for a parent, and says what is missing in half a date', async () => {
    const { page } = await openBirth();
    await type(page, 'input[name=NamSinhChaKS-month]', '2');
    await type(page, 'input[name=NamSinhChaKS-year]', '1988');
    await page.keyboard.press('Tab');
    assert.equal((await demoState(page)).fields.NamSinhChaKS, '');
    const problem = 'x-date[name=NamSinhChaKS] .field-problem:not([hidden])';
    assert.match(await page.$eval(problem, (node) => node.textContent), /chỉ nhập năm/);
    await type(page, 'input[name=NamSinhChaKS-day]', '30');
    await page.keyboard.press('Tab');
    assert.match(await page.$eval(problem, (node) => node.textContent), /Không có ngày này/);
    await page.click('input[name=NamSinhChaKS-day]', { count: 2 });
    await page.keyboard.type('29');
    await page.keyboard.press('Tab');
    assert.equal((await demoState(page)).fields.NamSinhChaKS, '29/02/1988');
    assert.equal(await page.$(problem), null);
    assert.equal(await page.$eval('input[name=NamSinhChaKS-month]', (node) => node.value), '02');
    const hidden = 'input[type=hidden][name=NamSinhChaKS-name-date-input]';
    assert.equal(await page.$eval(hidden, (node) => node.value), '29/02/1988');
    await page.close();
  });
});

describe('the site around the forms', () => {
  it('gives a fresh dossier number per visit and shows code and papers', async () => {
    const { page } = await openBirth();
    const read = (selector) => page.$eval(selector, (node) => node.textContent);
    const first = await read('#ma-ho-so');
    assert.equal(await read('#ma-thu-tuc'), '1.001193');
    assert.match(await read('.papers'), /Giấy chứng sinh/);
    await page.reload();
    assert.notEqual(await read('#ma-ho-so'), first);
    await page.close();
  });
});
