import { SHOWCASE, scanTextOf } from './showcase.mjs';

/** What a trainer looks for, and how to find it among the packed citizens. */
export const CASES = [
  ['Chỉ biết năm sinh', (c) => /^\d{4}$/.test(c.born)],
  ['Chỉ biết tháng và năm sinh', (c) => /^\d{4}-\d{2}$/.test(c.born)],
  ['Tên một chữ', (c) => !c.name.includes(' ')],
  ["Tên dân tộc có H' hoặc K'", (c) => /(^|\s)[HK]['’]/i.test(c.name)],
  ['Tên dân tộc bắt đầu bằng Y hoặc A', (c) => /^[YA] /i.test(c.name)],
  ['Tên Khmer', (c) => c.ethnicity === '05'],
  ['Tên Chăm', (c) => c.ethnicity === '17'],
  ['Có thể là họ kép', (c) => /^(nguyễn trần|lê nguyễn|tôn thất|âu dương|công tằng)/i.test(c.name)],
  ['Viết y/i khác nhau', (c) => /(^|\s)(quí|mĩ|lí)(\s|$)/i.test(c.name)],
  ['Dấu đặt kiểu mới (oà, uý)', (c) => /(oà|uý|uỷ)(\s|$)/i.test(c.name.replace(/qu[ýỷ]/gi, ''))],
  ['Họ tên dài hơn 40 ký tự', (c) => c.name.length > 40],
  ['Ghi toàn chữ in hoa', (c) => c.name === c.name.toLocaleUpperCase('vi')],
  ['Địa chỉ mã cũ (trước 07/2025)', (c) => c.permanent.startsWith('legacy/')],
  ['Chi tiết địa chỉ lặp lại tên đơn vị', (c) => /(XÃ|PHƯỜNG|THỊ TRẤN) /.test(c.permanent)],
  ['Thiếu quốc tịch', (c) => c.nationality === undefined],
  ['Có số CMND 9 số', (c) => c.old !== undefined],
  ['Đã ly hôn hoặc góa', (c) => c.marital === '3'],
  ['Vợ hoặc chồng là người nước ngoài', (c) => typeof c.spouse === 'object'],
  ['Có người đại diện, giám hộ', (c) => c.representative !== undefined],
  ['Theo đạo Cao Đài', (c) => c.religion === '05'],
  ['Có tên gọi khác', (c) => c.otherName !== undefined],
  ['Có điện thoại', (c) => c.phone !== undefined],
  ['Đang tạm trú nơi khác', (c) => c.temporary !== undefined],
  ['Số định danh không khớp giới tính hoặc năm sinh', (c) => !agreesWithNumber(c)],
];

function agreesWithNumber(citizen) {
  const year = Number(citizen.born.slice(0, 4));
  const century = (year >= 2000 ? 2 : 0) + (citizen.sex === 'female' ? 1 : 0);
  return citizen.id.slice(3, 6) === `${century}${String(year % 100).padStart(2, '0')}`;
}

/** population.md: who is there, for trainers and testers. */
export function describePopulation({ asOf, citizens }) {
  const cases = CASES.map(([title, matches]) => {
    const found = citizens.filter(matches);
    const examples = found.slice(0, 3).map((c) => `${c.name} (${c.id})`);
    return `| ${title} | ${found.length} | ${examples.join('; ')} |`;
  });
  const showcase = Object.entries({
    'Người cha': SHOWCASE.father,
    'Người mẹ': SHOWCASE.mother,
    'Chủ hộ': SHOWCASE.householder,
  }).map(([title, c]) => `| ${title} | ${c.name} | ${c.id} | \`${scanTextOf(c)}\` |`);
  return `# Dân cư dùng để tập huấn

${citizens.length} công dân do \`tools/make-population.mjs\` dựng ra, tính đến ${asOf}. Không ai trong số này có thật:
số định danh 12 số và số CMND 9 số đều bắt đầu bằng 000, là dãy số không cấp cho ai.

## Gia đình để trình diễn

Xã Tân Hội, tỉnh Tây Ninh: một cặp vợ chồng trẻ chuẩn bị khai sinh cho con, ở cùng nhà với chủ hộ cao tuổi.

| vai trò | họ tên | số định danh | nội dung mã QR trên thẻ |
|---|---|---|---|
${showcase.join('\n').replaceAll(/`[^`]*`/g, (code) => code.replaceAll('|', '\\|'))}

## Trường hợp khó

| trường hợp | số người | ví dụ |
|---|---|---|
${cases.join('\n')}
`;
}
