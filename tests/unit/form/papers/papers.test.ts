import { describe, expect, it } from 'vitest';
import { classifyPaper, replaceablePapers } from '../../../../lib/form/papers/papers';

describe('papers that a verified record may stand for', () => {
  it.each([
    ['Bản sao CCCD', 'id-card'],
    ['Bản sao CCCD/CMND', 'id-card'],
    ['Bản chụp thẻ Căn cước công dân của người yêu cầu', 'id-card'],
    ['01 bản sao có chứng thực thẻ căn cước', 'id-card'],
    ['Xuất trình Chứng minh nhân dân còn giá trị sử dụng', 'id-card'],
    ['Bản sao có chứng thực giấy chứng minh nhân dân (nếu có)', 'id-card'],
    ['Hộ chiếu hoặc chứng minh nhân dân hoặc thẻ căn cước công dân', 'id-card'],
    [
      'Xuất trình một trong các giấy tờ: hộ chiếu, chứng minh nhân dân, thẻ căn cước công dân hoặc giấy tờ khác có dán ảnh',
      'id-card',
    ],
    ['Sổ hộ khẩu', 'residence'],
    ['Bản sao sổ hộ khẩu của gia đình', 'residence'],
    ['Giấy xác nhận thông tin về cư trú', 'residence'],
    ['Giấy xác nhận thông tin về cư trú (mẫu CT07)', 'residence'],
    ['Mẫu CT07', 'residence'],
    ['Xác nhận cư trú của người được cấp', 'residence'],
    ['Giấy tờ chứng minh nơi cư trú', 'residence'],
    ['Sổ tạm trú', 'residence'],
    ['Giấy thông báo số định danh cá nhân', 'id-number-notice'],
    ['Giấy xác nhận số chứng minh nhân dân', 'id-number-notice'],
  ])('%s', (text, paper) => {
    expect(classifyPaper(text)).toEqual({ extent: 'whole', papers: [paper] });
  });

  it.each([
    ['Bản sao CCCD và giấy khai sinh', ['id-card']],
    ['Sổ hộ khẩu; giấy chứng nhận kết hôn của cha mẹ', ['residence']],
    ['Thẻ căn cước, đơn đề nghị theo mẫu', ['id-card']],
  ])('%s, in part', (text, papers) => {
    expect(classifyPaper(text)).toEqual({ extent: 'part', papers });
  });

  it.each([
    'Giấy chứng sinh',
    'Giấy chứng sinh; trường hợp không có thì văn bản của người làm chứng',
    'Giấy chứng nhận kết hôn',
    'Giấy chứng nhận kết hôn của cha, mẹ trẻ (nếu cha, mẹ trẻ đã đăng ký kết hôn)',
    'Bản sao giấy khai sinh',
    'Trích lục khai tử',
    'Giấy báo tử hoặc giấy tờ thay thế giấy báo tử',
    'Tờ khai đăng ký khai sinh theo mẫu',
    'Tờ khai thay đổi thông tin cư trú (CT01)',
    'Giấy tờ chứng minh chỗ ở hợp pháp',
    'Giấy tờ, tài liệu chứng minh chỗ ở hợp pháp',
    'Đơn đề nghị có ghi số căn cước công dân',
    'Văn bản ủy quyền, bản sao CCCD của người được ủy quyền',
    'Giấy xác nhận tình trạng hôn nhân',
    'Giấy xác nhận của cơ quan công an về sổ hộ khẩu đã mất',
    'Giấy chứng nhận quyền sử dụng đất',
    'Hộ chiếu',
    'Thẻ bảo hiểm y tế',
    'Giấy phép lái xe',
    'Ảnh chân dung',
    'Bản sao',
    '',
    'Chứng minh quan hệ với người có sổ hộ khẩu',
    'Người yêu cầu chuẩn bị sổ hộ khẩu',
  ])('is silent about: %s', (text) => {
    expect(classifyPaper(text)).toEqual({ extent: 'none' });
  });

  it('keeps the words of the page and leaves the other items out', () => {
    const items = ['Giấy chứng sinh', 'Bản sao CCCD của cha, mẹ', 'Sổ hộ khẩu và tờ khai CT01'];
    expect(replaceablePapers(items)).toEqual([
      { text: 'Bản sao CCCD của cha, mẹ', papers: ['id-card'], extent: 'whole' },
      { text: 'Sổ hộ khẩu và tờ khai CT01', papers: ['residence'], extent: 'part' },
    ]);
  });
});
