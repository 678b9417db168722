import { layout, OFFICE, procedureContent } from './layout.mjs';

const PAPERS = [
  'Đơn đề nghị xác định, xác định lại mức độ khuyết tật',
  'Bản sao giấy tờ liên quan đến khuyết tật: bệnh án, giấy tờ khám, điều trị (nếu có)',
  'Bản sao kết luận của Hội đồng Giám định y khoa (nếu có)',
];

/** Form.io writes `style=""` and, on its waiting sign, `style="font-size:1.3em;"`: these two texts and no other. */
const FORMIO_STYLES = [
  "'unsafe-hashes'",
  "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
  "'sha256-2rtsJBJfHnNnqs94ii/Dik26lfTUinP+960HJKnNJrM='",
];

/** Đơn đề nghị xác định mức độ khuyết tật; drawn in the browser by the Form.io renderer, as on iGate portals. */
export function disabilityPage(dossier) {
  const html = layout({
    title: 'Xác định mức độ khuyết tật',
    script: '/assets/disability-form.js',
    styles: ['/assets/vendor/formio.css', '/assets/formio-page.css'],
    content: procedureContent({
      procedure: 'Xác định, xác định lại mức độ khuyết tật và cấp Giấy xác nhận khuyết tật',
      code: '1.001699',
      domain: 'Bảo trợ xã hội',
      office: OFFICE,
      dossier,
      papers: PAPERS,
      form: `<p class="form-title">Đơn đề nghị xác định mức độ khuyết tật</p>
<form id="eform" novalidate autocomplete="off"><div id="formio"><p class="loading">Đang tải biểu mẫu…</p></div>
<p class="form-actions"><button type="submit" class="button">Nộp hồ sơ</button></p></form>`,
    }),
  });
  return { html, styleSources: FORMIO_STYLES };
}
