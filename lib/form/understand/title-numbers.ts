import type { SectionText } from '../contract/field';

const NUMERAL = /^\W*(?:(\d{1,2})|([IVX]{1,4}))\s*[.):/-](?!\d)/u;
const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/** The number of a title, Roman ones counted from 100 on; 0 without any. */
function numberOf({ text }: SectionText): number {
  const found = NUMERAL.exec(text);
  if (found === null) return 0;
  return found[1] === undefined ? 100 + ROMAN.indexOf(found[2] ?? '') : Number(found[1]);
}

/** Where "29." seems to stand under "28.", part 28 has ended. */
export function withoutFinished(sections: readonly SectionText[]): readonly SectionText[] {
  if (sections.length < 2) return sections;
  const numbers = sections.map(numberOf);
  return sections.filter((_, at) => {
    const number = numbers[at] ?? 0;
    return number % 100 === 0 || !numbers.includes(number + 1, at + 1);
  });
}
