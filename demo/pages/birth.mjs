import { layout, OFFICE, procedureContent } from './layout.mjs';

const PAPERS = [
  'Giấy chứng sinh (bản chính)',
  'Bản sao Căn cước công dân / thẻ căn cước của người yêu cầu',
  'Giấy chứng nhận kết hôn của cha mẹ (nếu có)',
  'Văn bản ủy quyền (trường hợp ủy quyền đăng ký khai sinh)',
];

/** Tờ khai đăng ký khai sinh; the form itself is built in the browser, as the real eForm is. */
export function birthPage(dossier) {
  return layout({
    title: 'Đăng ký khai sinh',
    script: '/assets/birth-form.js',
    content: procedureContent({
      procedure: 'Đăng ký khai sinh',
      code: '1.001193',
      domain: 'Hộ tịch',
      office: OFFICE,
      dossier,
      papers: PAPERS,
      form: `<p class="form-title">Tờ khai đăng ký khai sinh</p>
<form id="eform" novalidate autocomplete="off"><p class="loading">Đang tải biểu mẫu…</p></form>`,
    }),
  });
}
