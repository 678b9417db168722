import { address, date, line, radio, section, select } from '../question';

const PAPERS = ['Thẻ căn cước', 'Căn cước công dân', 'Chứng minh nhân dân', 'Hộ chiếu'];
export const RELATIONS = ['Bản thân', 'Cha', 'Mẹ', 'Vợ', 'Chồng', 'Con', 'Ông/Bà', 'Khác'];
const COPIES = ['Có', 'Không'];

/** The person who stands at the counter. */
export const requester = section(
  'Người yêu cầu',
  'applicant',
  line('HoVaTenC', 'Họ, chữ đệm, tên', 'fullName'),
  line('SoDinhDanhC', 'Số định danh cá nhân', 'idNumber'),
  select('LoaiGiayToDinhDanhC', 'Loại giấy tờ tùy thân', PAPERS, 'other'),
  line('SoGiayToDinhDanhC', 'Số giấy tờ tùy thân', 'idNumber'),
  date('NgayCapDDC', 'Ngày cấp', 'idIssueDate'),
  line('NoiCapDDC', 'Nơi cấp', 'idIssuePlace'),
  address('nycNoiCuTru', 'Nơi cư trú', 'permanentAddress'),
);

export const copies = section(
  'Đề nghị cấp bản sao',
  null,
  radio('CapBanSao', 'Cấp bản sao', COPIES, 'other'),
  line('SoLuong', 'Số lượng bản', 'other'),
);
