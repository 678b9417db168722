import { describe, expect, it } from 'vitest';
import { readForm } from '../../../../lib/form/read';
import { pageOf, readBody, said, titles } from './page';

const block = '<div><label>Họ tên</label><input></div><div><label>Tuổi</label><input></div>';

describe('the titles above a field', () => {
  it.each([
    ['legend', `<fieldset><legend>Cha</legend>${block}</fieldset>`],
    ['heading', `<section><h3>Cha</h3>${block}</section>`],
    ['bold line', `<div><p><b>Thông tin cha</b></p>${block}</div>`],
    [
      'card header',
      `<div class="card"><div class="card-header">Thông tin cha</div><div>${block}</div></div>`,
    ],
    ['plain block', `<div class="x1">I. Thông tin về cha</div><div class="row">${block}</div>`],
    ['accordion button', `<div><h2><button>Thông tin cha</button></h2><div>${block}</div></div>`],
    ['summary', `<details open><summary>Thông tin cha</summary>${block}</details>`],
    [
      'tab',
      `<ul><li><a data-toggle="tab" href="#t1">Cha</a></li><li><a data-toggle="tab" href="#t2">Mẹ</a></li></ul><div id="t1">${block}</div><div id="t2">${block}</div>`,
    ],
    [
      'step linked to its part',
      `<ul><li><a href="#b1"><span>1</span><p>Thông tin cha</p></a></li><li><a href="#b2"><span>2</span><p>Mẹ</p></a></li></ul><div id="b1">${block}</div><div id="b2">${block}</div>`,
    ],
    [
      'row across a table',
      '<table><tr><td colspan="2">Thông tin cha</td></tr><tr><td>Họ tên</td><td><input></td></tr><tr><td>Tuổi</td><td><input></td></tr></table>',
    ],
  ])('include a %s', (_, body) => {
    const { fields } = readBody(body);
    expect(titles(fields[0]).join()).toMatch(/cha/i);
    expect(titles(fields[1]).join()).toMatch(/cha/i);
  });

  it('stand in the order of their reach, a tab under a heading over all tabs', () => {
    const { fields } = readBody(
      `<h3>Hồ sơ công dân</h3><div><ul><li><a href="#b1">Cha</a></li><li><a href="#b2">Mẹ</a></li></ul><div><div id="b1">${block}</div><div id="b2"><h4>Giấy tờ</h4>${block}</div></div></div>`,
    );
    expect(titles(fields[0])).toEqual(['Hồ sơ công dân', 'Cha']);
    expect(titles(fields[2])).toEqual(['Hồ sơ công dân', 'Mẹ', 'Giấy tờ']);
  });

  it('are not made of a link to a route of the application', () => {
    const { fields } = readBody(`<a href="#/ke-khai">Cha</a><div id="/ke-khai">${block}</div>`);
    expect(fields[0]?.sections.some(({ from }) => from === 'tab')).toBe(false);
  });

  it('end where the next title of the same rank begins', () => {
    const { fields } = readBody(`<form><h3>Cha</h3>${block}<h3>Mẹ</h3>${block}</form>`);
    expect(fields.map((field) => titles(field).join())).toEqual(['Cha', 'Cha', 'Mẹ', 'Mẹ']);
  });

  it('keep a smaller title inside a greater one, outermost first', () => {
    const { fields } = readBody(`<h1>Tờ khai</h1><div><h3>Cha</h3>${block}</div>`);
    expect(titles(fields[0])).toEqual(['Tờ khai', 'Cha']);
  });

  it('never hold what was typed into the parts of a drawn date', () => {
    const part = (name: string, value: string) =>
      `<span role="spinbutton" contenteditable="true" aria-label="${name}">${value}</span>`;
    const { fields } = readBody(
      `<div><label>Ngày sinh</label><div role="group">${part('Day', '07')}/${part('Month', '12')}/${part('Year', '1990')}<input aria-hidden="true" value="07/12/1990"></div></div>${block}`,
    );
    expect(JSON.stringify(fields)).not.toMatch(/07|1990/);
    expect(fields[0]?.texts[0]?.text).toBe('Ngày sinh');
  });

  it('end with the box they stand in', () => {
    const { fields } = readBody(
      `<div><h3>Cha</h3>${block}</div><div><label>Ghi chú</label><input></div>`,
    );
    expect(titles(fields[2])).toEqual([]);
  });

  it('reach past a line of switches beside the heading', () => {
    const { fields } = readBody(
      `<div><div><h3>Chủ hộ</h3><label><input type="checkbox">Là cha</label></div>${block}</div>`,
    );
    expect(titles(fields[1])).toEqual(['Chủ hộ']);
  });

  it('are not made of a label with a shown value', () => {
    const { fields } = readBody(
      `<div><div>Thông tin người yêu cầu</div><div><label>Họ tên</label><div>NGUYỄN VĂN A</div></div>${block}</div>`,
    );
    expect(titles(fields[0])).toEqual(['Thông tin người yêu cầu']);
  });

  it('are not made of a list of steps', () => {
    const { fields } = readBody(
      `<div><div class="s">BÊN NAM</div><div class="s">BÊN NỮ</div></div><div>${block}</div>`,
    );
    expect(titles(fields[0])).toEqual([]);
  });
});

describe('repeats', () => {
  it('number the rows of a table with heads', () => {
    const row = '<tr><td>1</td><td><input></td><td><input></td></tr>';
    const { fields } = readBody(
      `<table><tr><th>TT</th><th>Họ tên</th><th>Tuổi</th></tr>${row}${row}</table>`,
    );
    expect(fields.map(({ repeat }) => repeat?.ordinal)).toEqual([1, 1, 2, 2]);
    expect(new Set(fields.map(({ repeat }) => repeat?.id)).size).toBe(1);
  });

  it('number the copies of a panel', () => {
    const { fields } = readBody(
      `<form><div>${block}</div><div>${block}</div><p>Ghi chú <input></p></form>`,
    );
    expect(fields.map(({ repeat }) => repeat?.ordinal)).toEqual([1, 1, 2, 2, undefined]);
  });

  it('leave a table whose rows have titles alone', () => {
    const { fields } = readBody(
      '<table><tr><th></th><th>Bên nam</th><th>Bên nữ</th></tr><tr><td>Họ tên</td><td><input></td><td><input></td></tr></table>',
    );
    expect(fields.map(({ repeat }) => repeat)).toEqual([undefined, undefined]);
    expect(titles(fields[1])).toEqual(['Họ tên', 'Bên nữ']);
  });
});

describe('signatures', () => {
  const signatures = (body: string) => readBody(body).fields.map(({ signature }) => signature);

  it('stay when the page is drawn again with other numbers and values', () => {
    const draw = (at: number, value: string) =>
      `<section><h3>Cha</h3><label for="i-${at}">Họ tên</label><input id="i-${at}" name="m[${at}]" value="${value}"></section>`;
    expect(signatures(draw(1, ''))).toEqual(signatures(draw(27, 'Trần Văn B')));
  });

  it.each([
    ['its words', '<h3>Cha</h3><label>Họ và tên<input></label>'],
    ['its title', '<h3>Mẹ</h3><label>Họ tên<input></label>'],
    ['its kind', '<h3>Cha</h3><label>Họ tên<textarea></textarea></label>'],
  ])('change with %s', (_, body) => {
    expect(signatures(body)).not.toEqual(signatures('<h3>Cha</h3><label>Họ tên<input></label>'));
  });

  it('tell equal twins apart by their order', () => {
    const [first, second, third] = signatures(
      '<input aria-label="a"><input aria-label="a"><input aria-label="a">',
    );
    expect([second, third]).toEqual([`${first}:2`, `${first}:3`]);
  });
});

describe('what the page says as a whole', () => {
  it('finds the procedure in the titles before the rest of the page', () => {
    expect(
      readBody('<h1>Đăng ký khai sinh (1.001193)</h1><p>Xem thêm 2.000635</p>').procedureCode,
    ).toBe('1.001193');
    expect(readBody('<p>1.001193</p><p>2.000635</p>').procedureCode).toBeUndefined();
    expect(readBody('<p>Số 11.0011934 và 1.001193.5</p>').procedureCode).toBeUndefined();
  });

  it.each([
    ['<p>Mã hồ sơ: H61.18-240101-0001</p>', 'H61.18-240101-0001'],
    ['<p>Số hồ sơ 000.00.18.H61-240101-0001</p>', '000.00.18.H61-240101-0001'],
    ['<dl><dt>Mã số hồ sơ</dt><dd>H61.18-240101-0002</dd></dl>', 'H61.18-240101-0002'],
    ['<p>Mã hồ sơ:</p><p>chưa có</p>', undefined],
  ])('reads the dossier number of %s', (body, expected) => {
    expect(readBody(body).dossierNumber).toBe(expected);
  });

  it('lists the papers of the dossier', () => {
    const body =
      '<h3>Thành phần hồ sơ</h3><ul><li>Tờ khai theo mẫu</li><li>Giấy chứng sinh</li></ul><h3>Lệ phí</h3><ul><li>Miễn phí</li></ul>';
    expect(readBody(body).papers).toEqual(['Tờ khai theo mẫu', 'Giấy chứng sinh']);
    const table =
      '<h4>Thành phần hồ sơ gồm:</h4><table><tr><th>STT</th><th>Tên giấy tờ</th></tr><tr><td>1</td><td>Bản sao hộ chiếu</td></tr></table>';
    expect(readBody(table).papers).toEqual(['Bản sao hộ chiếu']);
  });

  it('keeps the title and the main headings', () => {
    const page = pageOf('<h1>Tờ khai</h1><h2>Phần một</h2><h4>Nhỏ</h4>');
    page.title = 'Cổng dịch vụ';
    expect(readForm(page).form).toMatchObject({
      title: 'Cổng dịch vụ',
      headings: ['Tờ khai', 'Phần một'],
    });
  });
});

describe('what is announced to screen readers', () => {
  it.each([
    ['a log', '<div role="log"><div>1990</div></div>'],
    ['a status', '<p role="status">Đã lưu nháp</p>'],
    ['a live region', '<div aria-live="assertive">6</div>'],
  ])('%s is no title of the fields behind it', (_name, announced) => {
    expect(
      titles(readBody(`${announced}<h2>Người nộp</h2><label>Họ tên <input></label>`).fields[0]),
    ).toEqual(['Người nộp']);
  });

  it('a form that stands in a live region is read', () => {
    const form = readBody('<div aria-live="polite"><label>Họ tên <input></label></div>');
    expect(said(form.fields[0])).toEqual(['wrapping-label:Họ tên']);
  });
});

describe('a remark in running text', () => {
  it.each(['Các trường có dấu (*) là bắt buộc', 'Hướng dẫn', 'Đang tải...'])(
    'ends no title before it: %s',
    (remark) => {
      const body = `<p>Đề nghị đăng ký cho người dưới đây:</p><p>Họ tên <input></p><p>${remark}</p><p>Ngày sinh <input></p>`;
      expect(titles(readBody(body).fields[1])).toEqual(['Đề nghị đăng ký cho người dưới đây:']);
    },
  );

  it('is a title where its note alone is a remark', () => {
    const body =
      '<div>Nơi sinh: (không bắt buộc)</div><div><label>Tỉnh <input></label></div><div>Nơi tạm trú: (không bắt buộc)</div><div><label>Tỉnh <input></label></div>';
    expect(titles(readBody(body).fields[1]).join()).toContain('Nơi tạm trú');
  });
});
