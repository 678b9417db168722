import { randomBytes } from 'node:crypto';
import { layout, OFFICE, procedureContent } from './layout.mjs';

const PAPERS = [
  'Tờ khai đăng ký kết hôn (có đủ thông tin của hai bên nam, nữ)',
  'Bản sao Căn cước công dân / thẻ căn cước của hai bên',
  'Giấy xác nhận tình trạng hôn nhân (khi không khai thác được từ cơ sở dữ liệu)',
];

/**
 * Tờ khai đăng ký kết hôn: two columns of one page, drawn by React and Ant Design, which makes its style
 * elements while the page runs: they carry the nonce.
 */
export function marriagePage(dossier) {
  const styleNonce = randomBytes(16).toString('base64');
  const html = layout({
    title: 'Đăng ký kết hôn',
    script: '/assets/marriage-form.js',
    styles: ['/assets/marriage.css'],
    content: procedureContent({
      procedure: 'Đăng ký kết hôn',
      code: '1.000894',
      domain: 'Hộ tịch',
      office: OFFICE,
      dossier,
      papers: PAPERS,
      form: `<p class="form-title">Tờ khai đăng ký kết hôn</p>
<div id="root" data-style-nonce="${styleNonce}"><p class="loading">Đang tải biểu mẫu…</p></div>`,
    }),
  });
  return { html, styleSources: [`'nonce-${styleNonce}'`] };
}
