import { describe, expect, it } from 'vitest';
import { parseScan, type ScanProblem } from '../../../lib/citizen/card';

const CARD =
  '000084123456|000123456|Nguyễn Văn Tấn|05031984|Nam|Tổ 5, Ấp 2, Tân Hội, Tân Châu, Tây Ninh|15042021';

const READ = {
  outcome: 'card',
  idNumber: '000084123456',
  oldIdNumber: '000123456',
  fullName: 'Nguyễn Văn Tấn',
  birthDate: { year: 1984, month: 3, day: 5 },
  sex: 'male',
  issueDate: { year: 2021, month: 4, day: 15 },
};

function withSegments(changes: Readonly<Record<number, string>>): string {
  return CARD.split('|')
    .map((segment, i) => changes[i] ?? segment)
    .join('|');
}

const swapCase = (text: string, letters = /\p{L}/gu) =>
  text.replace(letters, (letter) => {
    const upper = letter.toLocaleUpperCase('vi');
    return letter === upper ? letter.toLocaleLowerCase('vi') : upper;
  });

const latin1 = (text: string) => Buffer.from(text, 'utf8').toString('latin1');
const windows1252 = (text: string) =>
  new TextDecoder('windows-1252').decode(Buffer.from(text, 'utf8'));

/** What the number keys type on Windows' Vietnamese and French keyboards. */
const VIETNAMESE_KEYS = ['đ', 'ă', 'â', 'ê', 'ô', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
const FRENCH_KEYS = [...'à&é"\'(-è_ç'];
const typedOn = (keys: readonly string[], text: string) =>
  text.replace(/\d/g, (digit) => keys[Number(digit)] ?? '');

describe('a scanned card', () => {
  it.each([
    ['as it is', CARD],
    ['with Enter', `${CARD}\r\n`],
    ['with Tab', `${CARD}\t`],
    ['scanned twice by one long pull', `${CARD}\r${CARD}\r`],
    ['with the AIM prefix of a scanner', `]Q1${CARD}`],
    ['with a byte-order mark', `\uFEFF${CARD}`],
    ['decomposed', CARD.normalize('NFD')],
    ['with ~ for |', CARD.replaceAll('|', '~')],
    ['with \\ for |', CARD.replaceAll('|', '\\')],
    ['with } for |', CARD.replaceAll('|', '}')],
    ['with § for |', CARD.replaceAll('|', '§')],
    ["with Telex's ư for a bracket", CARD.replaceAll('|', 'ư')],
    ['with } for | and another sign in its text', CARD.replaceAll('|', '}').replace('Ấp', '~ Ấp')],
    ['with blanks around segments', CARD.replaceAll('|', ' | ')],
    ['twice in one line, by a scanner without an end key', CARD + CARD],
    ['three times in one line', CARD + CARD + CARD],
    ['under Caps Lock', swapCase(CARD)],
    ['under Caps Lock, accented letters sent by their code', swapCase(CARD, /[A-Za-z]/g)],
    ['in capitals', CARD.replace('Nguyễn Văn Tấn', 'NGUYỄN VĂN TẤN'), 'NGUYỄN VĂN TẤN'],
    [
      'in capitals under Caps Lock',
      swapCase(CARD.replace('Nguyễn Văn Tấn', 'NGUYỄN VĂN TẤN')),
      'NGUYỄN VĂN TẤN',
    ],
    ['as UTF-8 read as Latin-1', latin1(CARD)],
    ['as UTF-8 read as Windows-1252', windows1252(CARD)],
  ])('is read %s', (_, text, fullName = READ.fullName) => {
    expect(parseScan(text)).toEqual({ ...READ, fullName });
  });

  it('is read without an old number', () => {
    const { oldIdNumber: _, ...rest } = READ;
    expect(parseScan(withSegments({ 1: '' }))).toEqual(rest);
  });

  it('is read with an old number of 12 digits, which is not kept', () => {
    expect(parseScan(withSegments({ 1: '000084000001' }))).not.toHaveProperty('oldIdNumber');
  });

  it('of 07/2024 is read with its further segments left alone', () => {
    expect(parseScan(`${CARD}||Nguyễn Văn Tư|000151000001|Trần Thị Năm`)).toEqual(READ);
  });

  it('of 07/2024 is read when the seventh segment is something else', () => {
    const { issueDate: _, ...rest } = READ;
    expect(parseScan(`${withSegments({ 6: 'Nguyễn Văn Tư' })}|000151000001`)).toEqual(rest);
  });

  it.each([
    ['00001950', { year: 1950 }],
    ['1950', { year: 1950 }],
    ['00031950', { year: 1950, month: 3 }],
    ['29022000', { year: 2000, month: 2, day: 29 }],
  ])('keeps birth date %s without inventing', (segment, birthDate) => {
    expect(parseScan(withSegments({ 3: segment }))).toMatchObject({ outcome: 'card', birthDate });
  });

  it.each<[string, Readonly<Record<number, string>>, string]>([
    ['Telex left digits alone, sex unreadable', { 4: 'Nuwx' }, 'lost-characters'],
    ['VNI digits in the name', { 2: 'Nguye64n Va8n Ta61n' }, 'digits-in-name'],
    ['Caps Lock, and no case that cards have', { 2: 'nGuYỄN vĂN tẤN', 4: 'nAM' }, 'caps-lock'],
    ['Caps Lock in the name alone', { 2: 'nGUYỄN vĂN tẤN' }, 'caps-lock'],
    ['half of an encoding', { 2: 'Nguyá»…n VÄƒn Tấn' }, 'mojibake'],
    ['question marks for accents', { 2: 'Nguy?n V?n T?n' }, 'lost-characters'],
    ['replacement characters', { 5: 'T\uFFFD 5, \uFFFDp 2' }, 'mojibake'],
    [
      'all accents dropped',
      { 2: 'Nguyen Van Tan', 5: 'To 5, Ap 2, Tan Hoi, Tan Chau, Tay Ninh' },
      'no-accents',
    ],
    ['no name at all', { 2: '' }, 'lost-characters'],
  ])(
    'with damaged text (%s) keeps its digits, drops its name and says so',
    (_, changes, damage) => {
      expect(parseScan(withSegments(changes))).toMatchObject({
        outcome: 'card',
        idNumber: READ.idNumber,
        oldIdNumber: READ.oldIdNumber,
        fullName: '',
        birthDate: READ.birthDate,
        issueDate: READ.issueDate,
        damage,
      });
    },
  );

  it.each([
    ["Windows' Vietnamese keyboard", VIETNAMESE_KEYS],
    [
      "Windows' Vietnamese keyboard under Caps Lock",
      VIETNAMESE_KEYS.map((key) => key.toUpperCase()),
    ],
    ['a French keyboard', FRENCH_KEYS],
  ])('typed on %s keeps its digits and drops its name', (_, keys) => {
    const { fullName: _name, ...digits } = READ;
    expect(parseScan(typedOn(keys, CARD))).toEqual({ ...digits, fullName: '', damage: 'layout' });
    expect(parseScan(typedOn(keys, '000084123569'))).toEqual({
      outcome: 'number',
      idNumber: '000084123569',
    });
  });

  it('is not trusted with a name when a keyboard program rewrote letters meanwhile', () => {
    expect(parseScan(CARD, { inputMethod: true })).toEqual({
      ...READ,
      fullName: '',
      damage: 'input-method',
    });
  });

  it.each([
    ['Nam', 'male'],
    ['NAM', 'male'],
    ['nAM', 'male'],
    ['Nữ', 'female'],
    ['NỮ', 'female'],
    ['Nữ'.normalize('NFD'), 'female'],
    ['Nu', undefined],
    ['', undefined],
  ])('reads sex %s as %s', (segment, sex) => {
    const scan = parseScan(withSegments({ 4: segment }));
    expect(scan.outcome === 'card' ? scan.sex : 'no card').toBe(sex);
  });

  it.each([
    ["H' Hương Niê"],
    ['Lành'],
    ['Thạch Thị Sa Rươl'],
    ['NGUYỄN VĂN TẤN'],
    ['Lan'],
    ['Trần Thị Ánh Âu'],
    ['Đỗ Ân'],
    ['Y Ÿ'],
  ])('sees no damage in %s', (fullName) => {
    expect(parseScan(withSegments({ 2: fullName }))).toMatchObject({ fullName });
  });
});

describe('a number alone', () => {
  it.each([
    ['000084123456', { outcome: 'number', idNumber: '000084123456' }],
    ['000 084 123 456', { outcome: 'number', idNumber: '000084123456' }],
    ['000.084.123-456\r\n', { outcome: 'number', idNumber: '000084123456' }],
    ['000084123456000084123456', { outcome: 'number', idNumber: '000084123456' }],
    ['000123456', { outcome: 'old-number', oldIdNumber: '000123456' }],
    ['000 123 456\t', { outcome: 'old-number', oldIdNumber: '000123456' }],
  ])('%j is accepted', (text, result) => {
    expect(parseScan(text)).toEqual(result);
  });
});

describe('an unreadable scan', () => {
  it.each<[string, string, ScanProblem]>([
    ['nothing', '', 'empty'],
    ['only Enter', '\r\n', 'empty'],
    ['only blanks', ' \t ', 'empty'],
    ['eight digits', '00012345', 'too-short'],
    ['ten digits, as social insurance numbers have', '0001234567', 'ten-digits'],
    ['eleven digits, the first one lost', '00084123456', 'eleven-digits'],
    ['thirteen digits', '0000841234567', 'too-long'],
    ['two numbers in one line', '000084123456000084123457', 'too-long'],
    ['two different cards in one line', CARD + CARD.replace('000084', '000085'), 'two-cards'],
    ['a web address in capitals', 'HTTPS://EXAMPLE.VN/Q', 'link'],
    ['a telephone link', 'tel:0900000001', 'link'],
    [
      'a payment',
      '00020101021138570010A00000072701270006970403011200110123456780208QRIBFTTA',
      'payment',
    ],
    ['a contact', 'BEGIN:VCARD\nVERSION:3.0\nFN:Nguyễn Văn Tấn\nEND:VCARD', 'contact'],
    ['one line of a contact', 'TEL;CELL:0900000001', 'contact'],
    ['a vaccination certificate', 'HC1:6BFOXN%TSMAHN-H', 'covid'],
    ['two different cards', `${CARD}\n${CARD.replace('000084', '000085')}`, 'two-cards'],
    ['a name', 'Nguyễn Văn Tấn', 'not-a-card'],
    ['a web address', 'https://example.vn/q?c=000084123456', 'link'],
    ['an opaque code', 'VNEID2:AbCd+/09==', 'not-a-card'],
    ['a number with letters', '000084A23456', 'not-a-card'],
    ['six segments', CARD.split('|').slice(0, 6).join('|'), 'broken-card'],
    ['an eleven-digit number', withSegments({ 0: '00084123456' }), 'broken-card'],
    ['an old number of eight digits', withSegments({ 1: '00012345' }), 'broken-card'],
    ['31 February', withSegments({ 3: '31021984' }), 'broken-card'],
    ['a day without a month', withSegments({ 3: '05001984' }), 'broken-card'],
    ['a birth date in ISO order', withSegments({ 3: '19840305' }), 'broken-card'],
    ['no issue date where one must be', withSegments({ 6: 'abc' }), 'broken-card'],
    ['an issue date without its day', withSegments({ 6: '00042021' }), 'broken-card'],
    ['mixed wrong separators', CARD.replace('|', '~').replaceAll('|', '\\'), 'not-a-card'],
    [
      'a wrong separator with a lost segment',
      CARD.replaceAll('|', '~').replace('~Nam', ''),
      'broken-card',
    ],
    ['mojibake that can be undone, and no card', 'Nguyá»…n VÄƒn|00008412345', 'not-a-card'],
    ['mojibake that cannot, and no card', 'Nguyá»…n VÄƒn ễ|00008412345', 'mojibake'],
    ['replacement characters only', '\uFFFD\uFFFD\uFFFD', 'mojibake'],
    [
      "Windows' Vietnamese layout",
      'đđđđô\u0301ăâê6789'.replace('6789', 'ô\u0300\u0309\u0303\u0301'),
      'keyboard-layout',
    ],
    [
      'a health insurance card',
      `0001234567|4e677579e1bb856e2056c4836e|05/03/1984|1|54c3a279204e696e68|80 - 001|01/01/2026|31/12/2026`,
      'health-insurance-card',
    ],
    [
      'an older health insurance card',
      `DN4000001234567|4e677579e1bb856e|05/03/1984|1|54c3a279|80 - 001|01/01/2020`,
      'health-insurance-card',
    ],
    [
      'a health insurance card with wrong separators',
      `0001234567~4e677579e1bb856e~05/03/1984~1~54c3a279~80 - 001~01/01/2026`,
      'health-insurance-card',
    ],
    ['a health insurance number of 15 characters', 'DN4000001234567', 'health-insurance-card'],
  ])('%s is named', (_, text, reason) => {
    expect(parseScan(text)).toEqual({ outcome: 'unreadable', reason });
  });

  it('never carries a number', () => {
    expect(JSON.stringify(parseScan('0000841234567'))).not.toContain('0000');
  });
});
