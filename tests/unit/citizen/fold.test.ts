import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldExact, foldPlain, hasAccents } from '../../../lib/citizen/fold';

describe('foldExact', () => {
  it.each([
    ['tone placement', 'Xã Tân Hòa', 'XÃ TÂN HOÀ'],
    ['tone placement on uy', 'Thủy', 'Thuỷ'],
    ['tone placement on oe', 'sức khỏe', 'sức khoẻ'],
    ['y and i alone after a consonant', 'Lý Mỹ Kỳ', 'Lí Mĩ Kì'],
    ['y and i after qu', 'Quý', 'Quí'],
    ['composition', 'Nguyễn Thị Hường'.normalize('NFD'), 'nguyễn thị hường'],
    ['white space and punctuation', ' Tỉnh/ Thành\u00a0phố : ', 'tỉnh thành phố'],
    ['apostrophes', "Cư M'gar", 'Cư M’Gar'],
    ['hyphens', 'Khơ-me', 'Khơ Me'],
    ['the Icelandic letter used for Đ', 'Ðà Nẵng', 'Đà Nẵng'],
  ])('folds %s', (_, left, right) => {
    expect(foldExact(left)).toBe(foldExact(right));
  });

  it.each([
    ['Tiên', 'Tiến'],
    ['Họ', 'Hộ'],
    ['Tỉnh', 'Tình'],
    ['Đông', 'Dông'],
    ['Thôn 1', 'Thôn 11'],
    ['Hai', 'Hay'],
    ['thúi', 'thúy'],
    ['Mĩa', 'Mỹa'],
  ])('keeps %s and %s apart', (left, right) => {
    expect(foldExact(left)).not.toBe(foldExact(right));
  });

  it('does not change a folded text, and does not depend on composition', () => {
    const text = fc.string({
      unit: fc.constantFrom(...'aăâeêioôơuưyđbhklqt ', '\u0301', '\u0323', 'Ừ', "'", '-'),
    });
    fc.assert(
      fc.property(text, (sample) => {
        const folded = foldExact(sample);
        expect(foldExact(folded)).toBe(folded);
        expect(foldExact(sample.normalize('NFD'))).toBe(folded);
        expect(foldExact(sample.normalize('NFC'))).toBe(folded);
      }),
    );
  });
});

describe('foldPlain', () => {
  it.each([
    ['Họ, chữ đệm, tên:', 'ho chu dem ten'],
    ['ĐƯỜNG Số 1/2', 'duong so 1 2'],
    ['Nơi ở hiện tại'.normalize('NFD'), 'noi o hien tai'],
    ['city', 'city'],
    ['', ''],
  ])('turns %j into %j', (text, plain) => {
    expect(foldPlain(text)).toBe(plain);
  });
});

describe('hasAccents', () => {
  it.each([
    ['Ho va ten', false],
    ['Họ va ten', true],
    ['Đ', true],
    ['e\u0301', true],
  ])('says for %j: %s', (text, expected) => {
    expect(hasAccents(text)).toBe(expected);
  });
});
