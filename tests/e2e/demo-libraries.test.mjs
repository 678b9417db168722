import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startDemo } from '../../demo/server.mjs';
import { PATIENCE_MS, waitFor } from '../../tools/browser/patience.mjs';
import { demoState, openBrowser, openPage, submit, type, walkSelect } from './demo-clerk.mjs';

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

/** Clicks the visible text among the candidates, as soon as it stands there and has stopped moving. */
async function clickText(page, candidates, text) {
  const found = await page.waitForFunction(
    (selector, wanted) => {
      const found = [...document.querySelectorAll(selector)].find(
        (node) => node.textContent.trim() === wanted && node.getClientRects().length > 0,
      );
      const { left, top, width, height } = found?.getBoundingClientRect() ?? {};
      const place = [left, top, width, height].join();
      const stands = globalThis.lastPlace === place && width * height > 0;
      globalThis.lastPlace = place;
      return stands ? found : undefined;
    },
    { timeout: PATIENCE_MS },
    candidates,
    text,
  );
  await found.click();
}

describe('the disability form, drawn by Form.io', () => {
  const open = () => openPage(browser, `${demo.url}/thu-tuc/khuyet-tat`, '[name="data[fullname]"]');
  const pick = async (page, key, text) => {
    await page.click(`.formio-component-${key} .choices`);
    await clickText(page, `.formio-component-${key} .choices__item--choice`, text);
  };

  it('sends what a person entered, and copies the applicant to the owner on the tick', async () => {
    const { page, faults } = await open();
    await type(page, '[name="data[fullname]"]', 'Thạch Văn Mẫu');
    await type(page, '.formio-component-birthday input:not([type=hidden])', '09/08/1975');
    await page.keyboard.press('Tab');
    await page.click('.formio-component-gender input[value="1"]');
    await type(page, '[name="data[identityNumber]"]', '000075000111');
    await pick(page, 'province', 'Tỉnh Tây Ninh');
    await pick(page, 'district', 'Xã Tân Hội');
    await type(page, '[name="data[address]"]', 'Tổ 7, ấp Hội Phước');
    await page.click('[name="data[isOwnerDossierCheck]"]');
    await page.waitForFunction(() => window.__demoState().fields.ownerDistrict === '25525');
    const received = await submit(page, '#eform button[type=submit]');
    assert.equal(received.fullname, 'Thạch Văn Mẫu');
    assert.equal(received.birthday, '09/08/1975');
    assert.equal(received.gender, 'Nam');
    assert.equal(received.district, 'Xã Tân Hội');
    assert.equal(received.ownerFullname, 'Thạch Văn Mẫu');
    assert.equal(received.ownerProvince, 'Tỉnh Tây Ninh');
    assert.equal(received.NktHoTen, undefined);
    assert.equal(demo.submissions().at(-1).blocks.owner.ownerDistrict, '25525');
    assert.deepEqual(faults, []);
    await page.close();
  });

  it('does not learn of a value that was set without an event', async () => {
    const { page } = await open();
    await page.$eval('[name="data[fullname]"]', (node) => {
      node.value = 'Lê Văn Mẫu';
    });
    assert.equal((await demoState(page)).fields.fullname, '');
    await page.close();
  });
});

describe('the marriage form, drawn by Ant Design', () => {
  const open = () => openPage(browser, `${demo.url}/thu-tuc/ket-hon`, '#HoTenBenNu');
  const pick = async (page, key, search, text) => {
    // A press while the last popup still closes opens nothing: it is pressed again, as a person would.
    const open = () => page.$(`.ant-select-open:has(#${key})`);
    await waitFor(async () => {
      if (!(await open())) await page.click(`.ant-select:has(#${key})`);
      return open();
    }, `the list of ${key}`);
    await page.keyboard.type(search);
    await clickText(page, '.ant-select-item-option', text);
  };

  it('sends what a person entered, each side with its own communes', async () => {
    const { page, faults } = await open();
    await type(page, '#HoTenBenNu', 'Thạch Thị Ví Dụ');
    await type(page, '#NgaySinhBenNu', '02/11/1997');
    await page.keyboard.press('Enter');
    await pick(page, 'DanTocBenNu', 'Khmer', 'Khmer');
    await pick(page, 'NoiCuTru_BenNu_Tinh', 'Tây Ninh', 'Tỉnh Tây Ninh');
    await page.waitForSelector('#NoiCuTru_BenNu_Xa:not([disabled])');
    await pick(page, 'NoiCuTru_BenNu_Xa', 'Tân Hội', 'Xã Tân Hội');
    await type(page, '#HoTenBenNam', 'Cao Thử Nghiệm');
    await type(page, '#SoDinhDanh_BenNam', '000095000444');
    const received = await submit(page, '#ket-hon button[type=submit]');
    assert.deepEqual(received, {
      HoTenBenNu: 'Thạch Thị Ví Dụ',
      NgaySinhBenNu: '02/11/1997',
      DanTocBenNu: 'Khmer',
      NoiCuTru_BenNu_Tinh: 'Tỉnh Tây Ninh',
      NoiCuTru_BenNu_Xa: 'Xã Tân Hội',
      HoTenBenNam: 'Cao Thử Nghiệm',
      SoDinhDanh_BenNam: '000095000444',
    });
    const { wife, husband } = demo.submissions().at(-1).blocks;
    assert.equal(wife.NgaySinhBenNu, '1997-11-02');
    assert.equal(husband.NoiCuTru_BenNam_Xa, '');
    assert.deepEqual(faults, []);
    await page.close();
  });
});

describe('the member table of form CT01', () => {
  it('grows by a row that is named like the others and is sent with them', async () => {
    const { page, faults } = await openPage(browser, `${demo.url}/thu-tuc/ct01`, '#aspnetForm');
    const at = (row, control) => `[name="ctl00$MainContent$grvThanhVien$${row}$${control}"]`;
    await type(page, at('ctl03', 'txtHoTen'), 'Thạch Thị Thử');
    await page.click('[name="ctl00$MainContent$btnThemDong"]');
    await page.click('[name="ctl00$MainContent$btnThemDong"]');
    assert.equal((await demoState(page)).blocks.member4.HoTen, '');
    await type(page, at('ctl05', 'txtHoTen'), 'Cao Văn Mẫu');
    await walkSelect(page, await page.$(at('ctl05', 'ddlGioiTinh')), 'Nam');
    const received = await submit(page, '[name="ctl00$MainContent$btnGui"]');
    assert.equal(received['member2.HoTen'], 'Thạch Thị Thử');
    assert.equal(received['member4.HoTen'], 'Cao Văn Mẫu');
    assert.equal(received['member4.GioiTinh'], 'Nam');
    assert.equal(received['member3.HoTen'], undefined);
    assert.deepEqual(faults, []);
    await page.close();
  });
});
