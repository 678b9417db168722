import { describe, expect, it } from 'vitest';
import { readForm } from '../../../../lib/form/read';
import { onlyField, pageOf, readBody, said } from './page';

describe('what counts as one field', () => {
  it.each([
    [
      'hidden, file, password, image, search and buttons',
      '<input type="hidden"><input type="file"><input type="password"><input type="image"><input type="search"><input type="submit"><button>Lưu</button><input aria-label="x">',
      'text',
    ],
    [
      'a radio group',
      '<input type="radio" name="g" value="1"> Nam <input type="radio" name="g" value="2"> Nữ',
      'radio',
    ],
    [
      'radios without a name side by side',
      '<div><label>Giới tính</label><input type="radio"><p>Nam</p><input type="radio"><p>Nữ</p></div>',
      'radio',
    ],
    [
      'check boxes of one question',
      '<x-radio name="NoiO"><input type="checkbox" id="NoiO-1"><label for="NoiO-1">Trong nước</label><input type="checkbox" id="NoiO-2"><label for="NoiO-2">Khác</label></x-radio>',
      'radio',
    ],
    [
      'check boxes of one name',
      '<label><input type="checkbox" name="k[]" value="a">A</label><label><input type="checkbox" name="k[]" value="b">B</label>',
      'checkbox',
    ],
    [
      'day, month and year by name',
      '<input name="ns-day" maxlength="2">/<input name="ns-month" maxlength="2">/<input name="ns-year" maxlength="4"><input type="hidden" name="ns-date">',
      'date-parts',
    ],
    [
      'day, month and year by id',
      '<input id="ns-day"><input id="ns-month"><input id="ns-year">',
      'date-parts',
    ],
    [
      'day, month and year by length',
      '<p>Ngày sinh <input maxlength="2">/<input maxlength="2">/<input maxlength="4"></p>',
      'date-parts',
    ],
    [
      'day, month and year by prompt',
      '<select><option>Ngày</option></select><select aria-label="Tháng"></select><select aria-label="Năm"></select>'.replace(
        '<select>',
        '<select aria-label="Ngày">',
      ),
      'date-parts',
    ],
    [
      'twelve boxes of one character',
      Array.from({ length: 12 }, () => '<input maxlength="1">').join(' '),
      'digit-boxes',
    ],
    [
      'a native select behind a widget',
      '<div><select class="s2-hidden-accessible" aria-hidden="true" style="display:none"><option>Kinh</option></select><span><span role="combobox" aria-haspopup="true"><span>Chọn dân tộc</span></span></span></div>',
      'combobox',
    ],
    [
      'an ARIA combobox with an input inside',
      '<div role="combobox" aria-haspopup="listbox"><span>Nam</span><input type="text"></div>',
      'combobox',
    ],
    [
      'an ARIA combobox without an input',
      '<div role="combobox" aria-haspopup="listbox" tabindex="0">Chọn</div>',
      'combobox',
    ],
    [
      'a search input that plays combobox',
      '<input type="search" role="combobox" aria-haspopup="listbox">',
      'combobox',
    ],
    [
      'a button a label points at',
      '<label for="b">Giới tính</label><button id="b" aria-expanded="false" aria-controls="b-listbox"></button>',
      'combobox',
    ],
    [
      'a drawn select',
      '<div id="custom-select-X"><div class="input-field-select placeholder">-- Chọn --</div></div>',
      'combobox',
    ],
    [
      'a drawn select with a read-only input',
      '<x-select class="sel"><div><input readonly class="x-search-input"></div><span class="x-select-placeholder">Chọn</span></x-select>',
      'combobox',
    ],
    ['editable text', '<div contenteditable="true">abc</div>', 'editable'],
    ['a date input', '<input type="date">', 'date'],
    [
      'radios drawn with roles',
      '<div role="radiogroup" aria-label="Giới tính"><div role="radio">Nam</div><div role="radio">Nữ</div></div>',
      'radio',
    ],
  ])('%s', (_, body, control) => {
    expect(onlyField(body).control).toBe(control);
  });

  it.each([
    [['ngaysinh', 'thangsinh', 'namsinh'], 1],
    [['cmndNgayCap', 'cmndThangCap', 'cmndNamCap'], 1],
    [['ngaysinh', 'thangsinh', 'namcap'], 3],
    [['ngaysinh', 'namsinh', 'thangsinh'], 3],
  ])('reads lists named %j as %d', (names, count) => {
    const lists = names.map((name) => `<select name="${name}"></select>`).join('');
    expect(readBody(`<label>Ngày sinh</label> ${lists}`).fields).toHaveLength(count);
  });

  it('reports the parts of split fields in the order of their elements', () => {
    const { form, elements } = readForm(
      pageOf('<input id="d-day"><input id="d-month"><input id="d-year">'),
    );
    const field = form.fields[0];
    expect(field?.parts.map(({ part, domId }) => `${part} ${domId}`)).toEqual([
      'day d-day',
      'month d-month',
      'year d-year',
    ]);
    expect(elements.get('f1')?.controls.map(({ id }) => id)).toEqual([
      'd-day',
      'd-month',
      'd-year',
    ]);
  });

  it('does not join three fields with words of their own between them', () => {
    expect(readBody('<p>Ngày <input> Lý do <input> Năm <input></p>').fields).toHaveLength(3);
  });

  it('names the choices of a group by label, wrapping or text behind', () => {
    const options = (body: string) =>
      onlyField(body).options.map(({ text, value }) => `${value}=${text}`);
    expect(
      options(
        '<input type="radio" name="g" value="1"><span>Nam</span><input type="radio" name="g" value="2"><span>Nữ</span>',
      ),
    ).toEqual(['1=Nam', '2=Nữ']);
    expect(
      options(
        '<label><input type="radio" name="g" value="1">Nam</label><label><input type="radio" name="g" value="2">Nữ</label>',
      ),
    ).toEqual(['1=Nam', '2=Nữ']);
    expect(
      options(
        '<x-r name="L"><input type="checkbox" id="L-A"><label for="L-A">Có</label><input type="checkbox" id="L-B"><label for="L-B">Không</label></x-r>',
      ),
    ).toEqual(['A=Có', 'B=Không']);
  });

  it('takes a chosen option for an answer', () => {
    const page = pageOf(
      '<select><option value="">Chọn</option><option value="1">Kinh</option></select>',
    );
    const select = page.querySelector('select');
    if (select) select.selectedIndex = 1;
    expect(readForm(page).form.fields[0]?.empty).toBe(false);
  });

  it('reports at most 80 options with their whole number', () => {
    const field = onlyField(`<select>${'<option>x</option>'.repeat(100)}</select>`);
    expect([field.options.length, field.optionCount]).toEqual([80, 100]);
  });

  it.each([
    ['<input>', true],
    ['<input value="An">', false],
    ['<select><option value="">-- Chọn --</option><option value="1">Kinh</option></select>', true],
    ['<input type="radio" name="g"><input type="radio" name="g" checked>', false],
    ['<div role="combobox">Chọn dân tộc</div>', true],
    ['<div role="combobox">Kinh</div>', false],
  ])('says of %s whether it is empty: %s', (body, empty) => {
    expect(onlyField(body).empty).toBe(empty);
  });

  it.each([
    ['<input readonly>', { readOnly: true, disabled: false, required: false }],
    ['<fieldset disabled><input></fieldset>', { readOnly: false, disabled: true, required: false }],
    ['<input required>', { readOnly: false, disabled: false, required: true }],
    [
      '<div role="combobox" aria-required="true" aria-disabled="true"></div>',
      { readOnly: false, disabled: true, required: true },
    ],
  ])('reads the state of %s', (body, state) => {
    expect(onlyField(body)).toMatchObject(state);
  });
});

describe('reading a hostile or unusual page', () => {
  it('is not misled by controls named like properties', () => {
    const names = [
      'firstChild',
      'nextSibling',
      'nodeType',
      'localName',
      'getAttribute',
      'attributes',
      'childNodes',
      'shadowRoot',
    ];
    const body = `<form>${names.map((name) => `<label>${name}<input name="${name}"></label>`).join('')}</form>`;
    expect(readBody(body).fields.map((field) => field.parts[0]?.name)).toEqual(names);
  });

  it('reads open shadow roots', () => {
    const page = pageOf('<x-host></x-host>');
    const shadow = page.querySelector('x-host')?.attachShadow({ mode: 'open' });
    if (shadow) shadow.innerHTML = '<label for="a">Họ tên</label><input id="a">';
    expect(said(readForm(page).form.fields[0])[0]).toBe('label:Họ tên');
  });

  it('leaves the page as it is', () => {
    const page = pageOf(
      '<label for="a">Họ tên</label><input id="a" value="An"><select><option>Kinh</option></select>',
    );
    const before = page.documentElement.outerHTML;
    readForm(page);
    expect(page.documentElement.outerHTML).toBe(before);
  });

  it('gives up quietly on absurd nesting', () => {
    const deep = 2000;
    const page = pageOf('<input>');
    let at: Element = page.body;
    for (let level = 0; level < deep; level += 1) at = at.appendChild(page.createElement('div'));
    at.appendChild(page.createElement('input'));
    expect(readForm(page).form.fields).toHaveLength(1);
  });
});

describe('what a widget brings along is no question of its own', () => {
  it.each([
    [
      'a box for its search, out of the keyboard’s way',
      `<div><label for="a">Dân tộc</label><div><div><select id="a" name="danToc"><option>Kinh</option></select></div></div>
       <input type="text" tabindex="-1" aria-label="autocomplete"></div>`,
    ],
    [
      'a shadow of a growing text area',
      `<div><label for="a">Ghi chú</label><div><textarea id="a"></textarea><textarea aria-hidden="true" tabindex="-1" readonly></textarea></div></div>`,
    ],
    [
      'a place for its prompt, named after the widget',
      `<div><label for="a">Dân tộc</label><div><div id="react-select-2-placeholder">Chọn</div><input id="a" role="combobox"></div></div>`,
    ],
    [
      'an empty host whose list stands elsewhere',
      `<div><label for="a">Xã</label><input id="a" role="combobox"><x-autocomplete><!-- list --></x-autocomplete></div>`,
    ],
    [
      'a hidden list for the browser’s own filling',
      `<div role="combobox" aria-haspopup="listbox"><label for="a">Quốc tịch</label><select hidden><option>VN</option></select><input id="a" role="combobox"></div>`,
    ],
  ])('%s', (_what, body) => {
    const field = onlyField(body);
    expect(field.parts.map(({ domId }) => domId)).toEqual(['a']);
  });

  it('a hidden box that checks a group of radios', () => {
    const [group, ...more] = readBody(
      `<div role="radiogroup"><div id="l">Giới tính</div><div><label><input type="text" tabindex="-1" hidden></label></div>
       <x-radio role="radio">Nam</x-radio><x-radio role="radio">Nữ</x-radio></div>`,
    ).fields;
    expect(more).toEqual([]);
    expect(group?.options.map(({ text }) => text)).toEqual(['Nam', 'Nữ']);
    expect(said(group)).toEqual(['text-before:Giới tính']);
  });

  it('but a box that the keyboard cannot reach is asked where it stands alone or has a name', () => {
    expect(onlyField('<label for="a">Tuổi</label><input id="a" tabindex="-1">').parts).toHaveLength(
      1,
    );
    const { fields } = readBody(
      '<div><label for="a">Họ tên</label><input id="a" name="ten"><label for="b">Tuổi</label><input id="b" name="tuoi" tabindex="-1"></div>',
    );
    expect(fields).toHaveLength(2);
  });
});
