import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startDemo } from '../../demo/server.mjs';
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

const openCt01 = () => openPage(browser, `${demo.url}/thu-tuc/ct01`, '#aspnetForm');

describe('form CT01', () => {
  const at = (control) => `[name="ctl00$MainContent$${control}"]`;
  const member = (row, control) => at(`grvThanhVien$${row}$${control}`);

  it('sends exactly what a person typed', async () => {
    const { page, faults } = await openCt01();
    await type(page, at('txtHoTen'), 'Thạch Văn Mẫu');
    await type(page, at('txtNgay'), '09');
    await type(page, at('txtThang'), '08');
    await type(page, at('txtNam'), '1975');
    await page.click(`input[value="1"]${at('rblGioiTinh')}`);
    await type(page, at('txtSDD1'), '000175000111');
    await type(page, at('txtDienThoai'), '0900000123');
    await type(page, at('txtEmail'), 'mau@example.vn');
    await type(page, at('txtHoTenChuHo'), 'Thạch Thị Ví Dụ');
    await type(page, at('txtQuanHeChuHo'), 'Con đẻ');
    await type(page, at('txtSDDChuHo1'), '000150000222');
    await type(page, at('txtNoiDung'), 'Đăng ký thường trú');
    await type(page, member('ctl03', 'txtHoTen'), 'Thạch Thị Thử');
    await type(page, member('ctl03', 'txtNgaySinh'), '01/02/2010');
    await walkSelect(page, await page.$(member('ctl03', 'ddlGioiTinh')), 'Nữ');
    await type(page, member('ctl03', 'txtSDD'), '000310000333');
    await type(page, member('ctl03', 'txtQuanHe'), 'Cháu nội');
    await type(page, at('txtYKienChuHo'), 'Đồng ý');

    const received = await submit(page, at('btnGui'));
    assert.deepEqual(received, {
      KinhGui: 'Công an xã Tân Minh',
      HoTen: 'Thạch Văn Mẫu',
      NgaySinh: '09/08/1975',
      GioiTinh: 'Nam',
      SoDinhDanh: '000175000111',
      DienThoai: '0900000123',
      Email: 'mau@example.vn',
      HoTenChuHo: 'Thạch Thị Ví Dụ',
      QuanHeChuHo: 'Con đẻ',
      SoDinhDanhChuHo: '000150000222',
      NoiDung: 'Đăng ký thường trú',
      'member2.HoTen': 'Thạch Thị Thử',
      'member2.NgaySinh': '01/02/2010',
      'member2.GioiTinh': 'Nữ',
      'member2.SoDinhDanh': '000310000333',
      'member2.QuanHe': 'Cháu nội',
      YKienChuHo: 'Đồng ý',
    });
    assert.equal(demo.submissions().at(-1).blocks.householder.SoDinhDanhChuHo, '000150000222');
    assert.deepEqual(faults, []);
    await page.close();
  });

  it('shows a gap in a date, and takes a year alone', async () => {
    const { page } = await openCt01();
    await type(page, at('txtNam'), '1975');
    assert.equal((await demoState(page)).fields.NgaySinh, '1975');
    await type(page, at('txtNgay'), '09');
    assert.equal((await demoState(page)).fields.NgaySinh, '09/__/1975');
    await page.close();
  });

  it('goes back a box on Backspace, and takes no letters', async () => {
    const { page } = await openCt01();
    await type(page, at('txtSDD1'), '0x00');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Backspace');
    await page.keyboard.type('12');
    assert.equal((await demoState(page)).fields.SoDinhDanh, '0012');
    await page.close();
  });

  it('does not learn of a value that was set without an event', async () => {
    const { page } = await openCt01();
    const set = (event) =>
      page.$eval(
        at('txtHoTenChuHo'),
        (node, name) => {
          node.value = 'Lê Văn Mẫu';
          if (name) node.dispatchEvent(new Event(name, { bubbles: true }));
          return window.__demoState().blocks.householder.HoTenChuHo;
        },
        event,
      );
    assert.equal(await set(''), '');
    assert.equal(await set('input'), 'Lê Văn Mẫu');
    await page.close();
  });

  it('lists what was sent among the dossiers of the day', async () => {
    const { page } = await openCt01();
    await type(page, '[name="ctl00$MainContent$txtHoTen"]', '<b>Cao</b> Thử');
    await submit(page, '#ctl00_MainContent_btnGui');
    const dossier = await page.$eval('#ma-ho-so', (node) => node.textContent);
    await page.goto(`${demo.url}/`);
    const row = await page.$eval('#ho-so tbody tr', (node) => node.textContent);
    assert.ok(row.includes(dossier) && row.includes('<b>Cao</b> Thử'), row);
    await page.close();
  });
});
