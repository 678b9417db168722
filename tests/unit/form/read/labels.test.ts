import { describe, expect, it } from 'vitest';
import { readBody, said } from './page';

const firstText = (body: string, at = 0) => said(readBody(body).fields[at])[0];

describe('the words of a field', () => {
  it.each([
    ['label for', '<label for="a">Họ tên</label><input id="a">', 'label:Họ tên'],
    ['wrapping label', '<label>Họ tên <input></label>', 'wrapping-label:Họ tên'],
    ['label without for', '<div><label>Họ tên</label><input></div>', 'label:Họ tên'],
    ['text before', '<p>Họ tên: <input></p>', 'text-before:Họ tên:'],
    [
      'text in a column beside',
      '<div><div>Họ tên</div><div><input></div></div><p><input></p>',
      'text-before:Họ tên',
    ],
    ['aria-label', '<input aria-label="Họ tên">', 'aria:Họ tên'],
    [
      'aria-labelledby',
      '<b id="t">Họ tên</b><form><i></i><div><input aria-labelledby="t"></div><input></form>',
      'aria:Họ tên',
    ],
    ['placeholder', '<input placeholder="Họ tên">', 'placeholder:Họ tên'],
    ['data-label', '<table><tr><td data-label="Họ tên"><input></td></tr></table>', 'data:Họ tên'],
    [
      'floating label',
      '<div><div><input><label>Họ tên</label></div></div><input>',
      'text-after:Họ tên',
    ],
    ['definition list', '<dl><dt>Họ tên</dt><dd><input></dd></dl>', 'text-before:Họ tên'],
    [
      'legend of its own',
      '<form><fieldset><legend>Giới tính</legend><label><input type="radio" name="g">Nam</label><label><input type="radio" name="g">Nữ</label></fieldset><input></form>',
      'text-before:Giới tính',
    ],
    [
      'title beside',
      '<div><strong>Họ tên</strong><div><input></div></div><input>',
      'text-before:Họ tên',
    ],
    [
      'label pointing to a hidden input',
      '<div><label for="h">Họ tên</label><input type="hidden" id="h"><input></div>',
      'label:Họ tên',
    ],
    [
      'label wrapped in a component',
      '<x-row><x-label><label>Họ tên</label></x-label><x-field><input></x-field></x-row><input>',
      'label:Họ tên',
    ],
    [
      'decomposed letters',
      `<label>${'Họ tên'.normalize('NFD')}<input></label>`,
      'wrapping-label:Họ tên',
    ],
  ])('are found by %s', (_, body, expected) => {
    const field = readBody(body).fields[0];
    const texts = [
      ...said(field),
      ...(field?.texts ?? [])
        .filter(({ from }) => from === 'data')
        .map(({ from, text }) => `${from}:${text}`),
    ];
    expect(texts[0]).toBe(expected);
  });

  it('takes the left cell in a table of pairs and the head in a table of rows', () => {
    const pairs =
      '<table><tr><td>Họ tên</td><td><input></td><td>Tuổi</td><td><input></td></tr></table>';
    expect(firstText(pairs, 1)).toBe('cell-left:Tuổi');
    const rows =
      '<table><tr><th>TT</th><th>Họ tên</th><th>Tuổi</th></tr><tr><td>1</td><td><input></td><td><input></td></tr></table>';
    expect(firstText(rows, 1)).toBe('cell-above:Tuổi');
  });

  it('counts columns over cells that span', () => {
    const body =
      '<table><tr><th rowspan="2">TT</th><th colspan="2">Ngày sinh</th></tr><tr><th>Nam</th><th>Nữ</th></tr>' +
      '<tr><td>1</td><td><input></td><td><input></td></tr></table>';
    expect(firstText(body, 1)).toBe('cell-above:Nữ');
  });

  it('does not follow a copied for to another field', () => {
    const body = ['Họ tên', 'Quê quán', 'Lớp']
      .map(
        (text, at) =>
          `<div><label for="same">${text}</label><input ${at === 0 ? 'id="same"' : ''}></div>`,
      )
      .join('');
    expect([0, 1, 2].map((at) => firstText(body, at))).toEqual([
      'label:Họ tên',
      'label:Quê quán',
      'label:Lớp',
    ]);
  });

  it('pairs repeated ids with the label beside each', () => {
    const body =
      '<div><label for="n">Tên cha</label><input id="n"></div><div><label for="n">Tên mẹ</label><input id="n"></div>';
    expect([0, 1].map((at) => firstText(body, at))).toEqual(['label:Tên cha', 'label:Tên mẹ']);
  });

  it('keeps the words of the field before out of the next one', () => {
    const body =
      '<div>Họ tên: <input> <span class="error">Bắt buộc nhập</span></div><div>Tuổi: <input></div>';
    expect(firstText(body, 1)).toBe('text-before:Tuổi:');
  });

  it('reads long official labels whole', () => {
    const text =
      'Số định danh cá nhân/Chứng minh nhân dân/Hộ chiếu/Giấy tờ hợp lệ thay thế của người đề nghị cấp bản sao';
    expect(firstText(`<div><label>${text}</label><input></div>`)).toBe(`label:${text}`);
  });

  it('leaves the text of icons, buttons and closed lists out', () => {
    const body =
      '<div><i class="material-icons">person</i><label>Họ tên</label><input><button>Kiểm tra</button></div>' +
      '<ul role="listbox"><li role="option">Kinh</li></ul>';
    expect(said(readBody(body).fields[0])).toEqual(['label:Họ tên']);
  });
});
