import { describe, expect, it } from 'vitest';
import { readBody, said } from './page';

const SECTIONS = ['ngày dd', 'tháng mm', 'năm yyyy']
  .map((words) => {
    const [name, shown] = words.split(' ');
    return `<span role="spinbutton" contenteditable="true" aria-label="${name}">${shown}</span>`;
  })
  .join('/');

describe('a date drawn in sections', () => {
  it.each([
    ['alone', `<p id="t">Ngày sinh</p><div role="group" aria-labelledby="t">${SECTIONS}</div>`],
    [
      'one box deeper, before an input that the markup hides',
      `<p id="t">Ngày sinh</p><div role="group" aria-labelledby="t"><div>${SECTIONS}</div><input hidden></div>`,
    ],
  ])('is one empty field, %s', (_, body) => {
    const { fields } = readBody(`<form>${body}</form>`);
    expect(fields.map(({ control, empty }) => ({ control, empty }))).toEqual([
      { control: 'date', empty: true },
    ]);
    expect(said(fields[0])).toContain('text-before:Ngày sinh');
  });

  it('holds something when a section shows a number', () => {
    const shown = SECTIONS.replace('>dd<', '>12<');
    expect(readBody(`<div role="group">${shown}</div>`).fields[0]?.empty).toBe(false);
  });

  it('is no date with a single section', () => {
    const one = '<span role="spinbutton" contenteditable="true">1</span>';
    expect(readBody(`<p>Số bản</p><div>${one}</div>`).fields).toEqual([]);
  });
});

describe('what a drawn widget shows', () => {
  it.each([
    ['the blanks of a mask', '<input value="____ ___ ___">', true],
    ['a number in a mask', '<input value="0900 ___ ___">', false],
    ['its own caption', '<div role="combobox" aria-label="Dân tộc">Dân tộc</div>', true],
    [
      'its caption and an answer',
      '<div role="combobox" aria-label="Dân tộc">Dân tộc Kinh</div>',
      false,
    ],
    [
      'a word that is hidden',
      '<div role="combobox"><div style="display: none">Loading</div></div>',
      true,
    ],
  ])('%s: empty %s', (_, body, empty) => {
    expect(readBody(body).fields[0]?.empty).toBe(empty);
  });

  it('takes the first words of a label around it for the question, what stands behind for the answer', () => {
    const body =
      '<label for="a"><div><div>Dân tộc</div><div><span>Kinh</span><input id="a" role="combobox"></div></div></label>';
    expect(said(readBody(body).fields[0])[0]).toBe('label:Dân tộc');
  });

  it('reads a label that points at its box inside what is pressed', () => {
    const body =
      '<div role="button" aria-haspopup="listbox"><label for="a">Dân tộc</label><input id="a" readonly></div>';
    expect(said(readBody(body).fields[0])[0]).toBe('label:Dân tộc');
  });

  it('does not take a native choice for read-only because of an attribute that means nothing there', () => {
    const body = '<label><input type="radio" readonly>Nam</label>';
    expect(readBody(body).fields[0]?.readOnly).toBe(false);
  });
});
