import { foldExact } from '../../citizen/fold';

/** Papers whose content the population database holds. */
export const REPLACEABLE_PAPERS = ['id-card', 'id-number-notice', 'residence'] as const;
export type ReplaceablePaper = (typeof REPLACEABLE_PAPERS)[number];

export interface PaperPhrase {
  readonly words: readonly string[];
  /**
   * `carrier` only introduces a paper; `other` is a paper no record replaces; `end` begins a remark, or
   * names a paper that stands beside an identity card as an alternative.
   */
  readonly means: ReplaceablePaper | 'carrier' | 'other' | 'end';
}

const PHRASES: Readonly<Record<PaperPhrase['means'], string>> = {
  'id-card':
    'thẻ căn cước công dân|thẻ căn cước|thẻ cccd|căn cước công dân|căn cước|cccd|thẻ cc|căn cước điện tử|' +
    'chứng minh nhân dân|giấy chứng minh nhân dân|thẻ chứng minh nhân dân|cmnd|giấy cmnd|cmnd cccd|cccd cmnd',
  'id-number-notice':
    'giấy xác nhận số chứng minh nhân dân|giấy xác nhận số cmnd|giấy xác nhận số định danh cá nhân|' +
    'xác nhận số định danh cá nhân|giấy thông báo số định danh cá nhân|thông báo số định danh cá nhân|' +
    'thông báo số định danh cá nhân và thông tin công dân|giấy thông báo số định danh',
  residence:
    'sổ hộ khẩu|sổ hộ khẩu gia đình|hộ khẩu|hộ khẩu gia đình|sổ tạm trú|sổ đăng ký tạm trú|sổ đăng ký thường trú|' +
    'giấy xác nhận thông tin về cư trú|xác nhận thông tin về cư trú|giấy xác nhận thông tin cư trú|' +
    'xác nhận thông tin cư trú|giấy xác nhận cư trú|xác nhận cư trú|giấy xác nhận nơi cư trú|xác nhận nơi cư trú|' +
    'giấy xác nhận về cư trú|mẫu ct07|ct07|giấy xác nhận ct07|giấy tờ chứng minh nơi cư trú|giấy tờ chứng minh về nơi cư trú|' +
    'giấy tờ chứng minh thông tin về cư trú|giấy tờ xác nhận nơi cư trú|giấy xác nhận đăng ký thường trú|' +
    'giấy xác nhận đăng ký tạm trú|giấy tờ chứng minh nơi thường trú|giấy tờ chứng minh nơi tạm trú',
  carrier:
    'bản sao|bản chụp|bản chính|bản phô tô|bản photo|bản photocopy|bản scan|bản điện tử|bản sao điện tử|bản gốc|bản|' +
    'bản sao y|sao y|phô tô|photo|photocopy|ảnh chụp|bản in|chứng thực|công chứng|có chứng thực|đã chứng thực|' +
    'có công chứng|được chứng thực|từ bản chính|từ sổ gốc|xuất trình|nộp|mang theo|giấy tờ tùy thân|' +
    'giấy tờ nhân thân|giấy tờ chứng minh nhân thân|giấy tờ gồm|giấy tờ sau|một trong các giấy tờ sau|một trong các giấy tờ|' +
    'một trong các loại giấy tờ sau|một trong những giấy tờ sau|các giấy tờ sau|có|của|kèm|01|02|1|2|một|hai|mỗi loại|' +
    'người yêu cầu xuất trình|người đi đăng ký xuất trình|đối với|số|mẫu|giấy tờ phải xuất trình|giấy tờ phải nộp',
  other:
    'giấy chứng sinh|giấy khai sinh|trích lục|giấy chứng nhận kết hôn|giấy đăng ký kết hôn|giấy báo tử|' +
    'giấy chứng nhận|giấy xác nhận|giấy phép|giấy ủy quyền|văn bản ủy quyền|văn bản|tờ khai|đơn|đơn đề nghị|phiếu|' +
    'giấy tờ khác|giấy tờ|bản cam kết|bản cam đoan|biên bản|hợp đồng|quyết định|bản án|ảnh|ảnh chân dung|hồ sơ|' +
    'lý lịch|bản tường trình|thẻ bảo hiểm y tế|sổ bảo hiểm xã hội|sổ đỏ|giấy ra viện|phiếu lý lịch tư pháp|thẻ',
  end:
    'hộ chiếu|trường hợp|nếu|để|do|còn giá trị|còn hiệu lực|theo|khi|được|trong|tại|ở|là|đã|trừ|không|cơ quan|người|cha|mẹ|con|' +
    'trẻ|vợ|chồng|ông|bà|công dân|chủ hộ|thông tin',
};

/** Every phrase of the vocabulary, longest first. */
export const PAPER_PHRASES: readonly PaperPhrase[] = (
  Object.entries(PHRASES) as [PaperPhrase['means'], string][]
)
  .flatMap(([means, phrases]) =>
    phrases.split('|').map((phrase) => ({ words: foldExact(phrase).split(' '), means })),
  )
  .sort((a, b) => b.words.length - a.words.length);
