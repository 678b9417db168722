/** What every page of the site has around its own content. */

const ENTITIES = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);

export const OFFICE = 'Ủy ban nhân dân xã Tân Minh, tỉnh Tây Ninh';

export function escapeHtml(text) {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES.get(sign) ?? sign);
}

/**
 * @param {{ title: string, script?: string, styles?: string[], content: string }} page `content` is HTML,
 *   `script` and `styles` are paths
 */
export function layout({ title, script, styles = [], content }) {
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)} – Cổng dịch vụ công (bản trình diễn)</title>
<link rel="icon" href="/assets/emblem.svg" type="image/svg+xml">
<link rel="stylesheet" href="/assets/site.css">
<link rel="stylesheet" href="/assets/form.css">
<link rel="stylesheet" href="/assets/sheet.css">
${styles.map((path) => `<link rel="stylesheet" href="${path}">`).join('\n')}
${script === undefined ? '' : `<script type="module" src="${script}"></script>`}
</head>
<body>
<p class="demo-note">Bản trình diễn: cơ quan, hồ sơ và người trong hồ sơ đều là giả định.</p>
<header class="site-header">
  <div class="page-width site-brand">
    <img src="/assets/emblem.svg" alt="" width="52" height="52">
    <div>
      <p class="site-name">Cổng dịch vụ công – Hệ thống một cửa <span>(bản trình diễn)</span></p>
      <p class="site-office">${OFFICE} (đơn vị giả định)</p>
    </div>
  </div>
</header>
<nav class="site-nav" aria-label="Chính">
  <div class="page-width">
    <a href="/">Trang chủ</a>
    <a href="/#thu-tuc">Thủ tục hành chính</a>
    <a href="/#ho-so">Hồ sơ trong ngày</a>
  </div>
</nav>
<main class="page-width">
${content}
</main>
<footer class="site-footer">
  <div class="page-width">Bộ phận Tiếp nhận và Trả kết quả – ${OFFICE} (đơn vị giả định)</div>
</footer>
</body>
</html>
`;
}

/**
 * Breadcrumb, heading, the facts of the dossier and its papers around a form.
 * @param {{ procedure: string, code: string, domain: string, office: string, dossier: string,
 *   papers: string[], form: string }} page `form` is HTML
 */
export function procedureContent({ procedure, code, domain, office, dossier, papers, form }) {
  return `<nav class="breadcrumb" aria-label="Đường dẫn">
  <a href="/">Trang chủ</a> <span>›</span> <a href="/#thu-tuc">${escapeHtml(domain)}</a> <span>›</span> <b>${escapeHtml(procedure)}</b>
</nav>
<h1>${escapeHtml(procedure)}</h1>
<dl class="dossier-facts">
  <div><dt>Mã hồ sơ:</dt> <dd id="ma-ho-so">${escapeHtml(dossier)}</dd></div>
  <div><dt>Mã thủ tục:</dt> <dd id="ma-thu-tuc">${escapeHtml(code)}</dd></div>
  <div><dt>Lĩnh vực:</dt> <dd>${escapeHtml(domain)}</dd></div>
  <div><dt>Cơ quan thực hiện:</dt> <dd>${escapeHtml(office)}</dd></div>
</dl>
<div class="procedure">
<div class="procedure-form">
${form}
<section id="received" class="received" hidden></section>
</div>
<aside class="papers">
  <h2>Thành phần hồ sơ</h2>
  <ol>
${papers.map((paper) => `    <li>${escapeHtml(paper)}</li>`).join('\n')}
  </ol>
</aside>
</div>`;
}
