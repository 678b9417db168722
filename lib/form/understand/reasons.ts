import type { Reason } from '../contract/understanding';
import { roleOf } from './figures';
import type { Item } from './item';

const ROLE_WORDS: Readonly<Record<string, string>> = {
  applicant: 'người yêu cầu',
  owner: 'chủ hồ sơ, người được cấp',
  child: 'con',
  father: 'cha',
  mother: 'mẹ',
  husband: 'chồng',
  wife: 'vợ',
  spouse: 'vợ/chồng',
  deceased: 'người đã chết',
  householder: 'chủ hộ',
  guardian: 'người giám hộ',
  representative: 'người đại diện',
  member: 'thành viên hộ',
  relative: 'người thân',
  other: 'người khác',
};

/** Says in a clerk's words what the decision rests on. */
export function sourceReason({ evidence }: Item): Reason {
  switch (evidence.source) {
    case 'label':
      return evidence.certainty > 0.9
        ? { code: 'label', words: 'Nhãn của ô nói rõ' }
        : { code: 'label-near', words: 'Nhãn của ô gần đúng, tên kỹ thuật của ô khớp' };
    case 'cell':
      return { code: 'cell', words: 'Tên cột hoặc tên dòng của bảng nói rõ' };
    case 'placeholder':
      return { code: 'placeholder', words: 'Chữ mờ trong ô nói rõ' };
    case 'name':
      return { code: 'name', words: 'Tên kỹ thuật của ô cho biết' };
    default:
      return { code: 'control', words: 'Kiểu của ô cho biết' };
  }
}

export function personReason(item: Item): Reason {
  const who = item.figure === null ? '' : (ROLE_WORDS[roleOf(item.figure)] ?? '');
  switch (item.figureBy) {
    case 'label':
      return { code: 'person-label', words: `Nhãn nói là của ${who}` };
    case 'section':
      return { code: 'person-section', words: `Tiêu đề phía trên nói về ${who}` };
    case 'row':
      return { code: 'person-row', words: `Dòng của bảng là của ${who}` };
    case 'name':
      return { code: 'person-name', words: `Tên kỹ thuật của ô chỉ ${who}` };
    case 'above':
      return { code: 'person-above', words: `Phần này nối tiếp phần của ${who}` };
    case 'before':
      return { code: 'person-before', words: `Các ô ngay trước là của ${who}` };
    case 'rest':
      return { code: 'person-rest', words: `Những người khác đều đã được nêu nên đây là ${who}` };
    case 'subject':
      return { code: 'person-subject', words: 'Không nêu tên ai khác nên là người làm thủ tục' };
    default:
      return { code: 'person-open', words: 'Biểu mẫu có nhiều người, chưa rõ ô này hỏi về ai' };
  }
}
