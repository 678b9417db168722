/** Questions of one person block, as civil-status forms put them: label, name part, control. */
const QUESTIONS = [
  ['Họ, chữ đệm, tên', 'HoTen', 'text'],
  ['Số định danh cá nhân', 'SoDinhDanh', 'text'],
  ['Ngày, tháng, năm sinh', 'NgaySinh', 'text'],
  ['Giới tính', 'GioiTinh', 'select'],
  ['Dân tộc', 'DanToc', 'select'],
  ['Tôn giáo', 'TonGiao', 'select'],
  ['Quốc tịch', 'QuocTich', 'select'],
  ['Quê quán', 'QueQuan', 'text'],
  ['Nơi thường trú', 'ThuongTru', 'text'],
  ['Nơi tạm trú', 'TamTru', 'text'],
  ['Nơi ở hiện tại', 'HienTai', 'text'],
  ['Ngày cấp', 'NgayCap', 'text'],
  ['Nơi cấp', 'NoiCap', 'text'],
  ['Số điện thoại', 'DienThoai', 'text'],
  ['Thư điện tử', 'Email', 'text'],
  ['Nghề nghiệp', 'NgheNghiep', 'text'],
];
const PERSONS = ['Người yêu cầu', 'Người cha', 'Người mẹ', 'Chủ hộ'];

/** A form of `count` fields in blocks of 16 with legends; labels tied by `for`, native controls. */
export function formOf(count) {
  const blocks = [];
  for (let at = 0; at < count; at += QUESTIONS.length) {
    const block = at / QUESTIONS.length;
    const member = Math.floor(block / PERSONS.length);
    const legend = member === 0 ? PERSONS[block % PERSONS.length] : `Thành viên ${block}`;
    const fields = QUESTIONS.slice(0, Math.min(QUESTIONS.length, count - at)).map((question) =>
      fieldOf(question, block),
    );
    blocks.push(`<fieldset><legend>${legend}</legend>${fields.join('')}</fieldset>`);
  }
  return `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Tờ khai</title><h1>Tờ khai</h1><form>${blocks.join('')}</form>`;
}

function fieldOf([label, name, kind], block) {
  const id = `${name}_${block}`;
  const control =
    kind === 'select'
      ? `<select id="${id}" name="${id}"><option value="">-- Chọn --</option><option>Một</option><option>Hai</option></select>`
      : `<input id="${id}" name="${id}">`;
  return `<div class="row"><label for="${id}">${label}</label>${control}</div>`;
}
