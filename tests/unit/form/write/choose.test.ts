import { describe, expect, it } from 'vitest';
import { chooseOption } from '../../../../lib/form/write/choose';

const options = (...rows: readonly (readonly [code: string, text: string])[]) =>
  rows.map(([code, text]) => ({ code, text }));
const ETHNICITIES = options(['', 'Chọn'], ['01', 'Kinh'], ['02', 'Tày'], ['25', 'Kinh Châu']);
const COMMUNES = options(
  ['25525', 'P. Tân Ninh'],
  ['25528', 'Phường Long Hoa'],
  ['1', 'Phường 1'],
  ['2', 'Phường 1'],
);

describe('chooseOption', () => {
  it.each([
    ['a label', ETHNICITIES, { codes: [], labels: ['Kinh'] }, '01'],
    ['a label in other case', ETHNICITIES, { codes: [], labels: ['KINH'] }, '01'],
    ['the second label', ETHNICITIES, { codes: [], labels: ['Kinh (Việt)', 'Kinh'] }, '01'],
    [
      'a code whose text shares a word',
      COMMUNES,
      { codes: ['25525'], labels: ['Phường Tân Ninh'] },
      '25525',
    ],
    ['a code without labels', ETHNICITIES, { codes: ['02'], labels: [] }, '02'],
    [
      'an option that shows its code',
      options(['VN', 'VN']),
      { codes: ['VN'], labels: ['Việt Nam'] },
      'VN',
    ],
    ['the code among equal texts', COMMUNES, { codes: ['2'], labels: ['Phường 1'] }, '2'],
    [
      'the label where the page numbers otherwise',
      options(['0', 'Nam'], ['1', 'Nữ']),
      { codes: ['1', '01'], labels: ['Nam'] },
      '0',
    ],
    [
      'one of two options with one value',
      options(['1', 'Kinh'], ['1', 'Kinh']),
      { codes: [], labels: ['Kinh'] },
      '1',
    ],
  ])('takes %s', (_, list, choice, code) => {
    const chosen = chooseOption(list, choice);
    expect(chosen.outcome === 'one' && chosen.option.code).toBe(code);
  });

  it.each([
    ['a text that only contains the label', ETHNICITIES, { codes: [], labels: ['Châu'] }],
    ['a text without its accents', ETHNICITIES, { codes: [], labels: ['Tay'] }],
    [
      'a code that stands for something else',
      options(['80', 'Long An'], ['72', 'Đồng Nai']),
      { codes: ['80'], labels: ['Tây Ninh'] },
    ],
    ['an empty label', ETHNICITIES, { codes: [], labels: ['', '--'] }],
    ['nothing', [], { codes: ['1'], labels: ['Kinh'] }],
  ])('does not take %s', (_, list, choice) => {
    expect(chooseOption(list, choice).outcome).toBe('none');
  });

  it('leaves two equal texts with different values undecided', () => {
    expect(chooseOption(COMMUNES, { codes: [], labels: ['Phường 1'] }).outcome).toBe('ambiguous');
  });
});
