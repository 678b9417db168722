import { foldExact, foldPlain } from '../../citizen/fold';
import { ACCENTED, type Lexicon, NAMES, NOISE, PLAIN } from '../understand/lexicon';
import { NAME_SYLLABLES, PLAIN_NAME_SYLLABLES } from './name-syllables';

/** Words of titles, notes and headings that ask nothing and so stand in no table of the classifier. */
const TITLE_PHRASES =
  'tờ khai|phần khai|phiếu khai|bản khai|đơn|đơn đề nghị|phiếu|phiếu đề nghị|phần|mục|bước|thủ tục|hồ sơ|biểu mẫu|mẫu|' +
  'đăng ký|đăng ký khai sinh|khai sinh|giấy khai sinh|đăng ký khai tử|khai tử|đăng ký kết hôn|kết hôn|đăng ký hộ tịch|hộ tịch|' +
  'thay đổi thông tin cư trú|thay đổi|thông tin|thông tin cư trú|thông tin cá nhân|thông tin chung|thông tin về|thông tin liên hệ|' +
  'thông tin người|về người|phần khai về|thông tin của|số định danh|số định danh cá nhân|định danh cá nhân|' +
  'thành phần hồ sơ|giấy tờ|giấy tờ tùy thân|cấp|cấp lại|cấp bản sao|bản sao|trích lục|xác nhận|tình trạng hôn nhân|' +
  'thường trú|tạm trú|tạm vắng|lưu trú|cư trú|hộ gia đình|thành viên hộ gia đình|người được|người yêu cầu|tên đầy đủ|' +
  'ngày|tháng|bắt buộc|nếu có|chữ in hoa|viết chữ in hoa|có dấu|ghi rõ|chọn|nhập|tiếng việt|dịch vụ công|cổng dịch vụ công|' +
  'ct01|ct02|ct07|nhân khẩu|trợ cấp|bảo hiểm y tế|bảo hiểm xã hội|chứng thực|nơi cư trú cuối cùng|nội dung đề nghị';

const OWN = { kind: 'filler', id: 'title' } as const;

/** The closed vocabulary of one way of writing, and the name syllables in the same folding. */
export interface FormWords {
  readonly lexicon: Lexicon;
  readonly names: ReadonlySet<string>;
}

function withTitles(base: Lexicon, fold: (text: string) => string, extra: readonly string[]) {
  const lexicon = new Map([...base].map(([first, entries]) => [first, [...entries]]));
  for (const words of [...TITLE_PHRASES.split('|').map(fold), ...extra].map((p) => p.split(' '))) {
    const [first = ''] = words;
    const entries = [...(lexicon.get(first) ?? []), { words, meaning: OWN }];
    lexicon.set(
      first,
      entries.sort((a, b) => b.words.length - a.words.length),
    );
  }
  return lexicon;
}

/** For texts with accents, for texts without any, and for technical names. */
export const FORM_WORDS: Readonly<Record<'accented' | 'plain' | 'technical', FormWords>> = {
  accented: { lexicon: withTitles(ACCENTED, foldExact, []), names: NAME_SYLLABLES },
  plain: { lexicon: withTitles(PLAIN, foldPlain, []), names: PLAIN_NAME_SYLLABLES },
  technical: { lexicon: withTitles(NAMES, foldPlain, [...NOISE]), names: PLAIN_NAME_SYLLABLES },
};
