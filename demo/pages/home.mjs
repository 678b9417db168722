import { escapeHtml, layout } from './layout.mjs';

const PROCEDURES = [
  ['1.001193', 'Đăng ký khai sinh', 'Hộ tịch', '/thu-tuc/khai-sinh'],
  ['1.004222', 'Đăng ký thường trú (Tờ khai CT01)', 'Đăng ký, quản lý cư trú', '/thu-tuc/ct01'],
  ['1.000894', 'Đăng ký kết hôn', 'Hộ tịch', '/thu-tuc/ket-hon'],
  ['1.001699', 'Xác định mức độ khuyết tật', 'Bảo trợ xã hội', '/thu-tuc/khuyet-tat'],
];

/** @param {{ number: string, time: string, code: string, procedure: string, owner: string, state: string }[]} dossiers */
export function homePage(dossiers) {
  return layout({
    title: 'Trang chủ',
    content: `<h1>Tiếp nhận hồ sơ tại quầy</h1>
<section id="thu-tuc">
<h2>Thủ tục hành chính</h2>
<div class="table-frame"><table class="list">
<thead><tr><th>Mã thủ tục</th><th>Tên thủ tục</th><th>Lĩnh vực</th><th><span class="visually-hidden">Thao tác</span></th></tr></thead>
<tbody>
${PROCEDURES.map(procedureRow).join('\n')}
</tbody></table></div>
</section>
<section id="ho-so">
<h2>Hồ sơ trong ngày</h2>
<div class="table-frame"><table class="list">
<thead><tr><th>Mã hồ sơ</th><th>Giờ nhận</th><th>Thủ tục</th><th>Người nộp</th><th>Trạng thái</th></tr></thead>
<tbody>
${dossiers.map(dossierRow).join('\n')}
</tbody></table></div>
</section>`,
  });
}

function procedureRow([code, name, domain, path]) {
  return `<tr><td class="code">${code}</td><td><a href="${path}">${name}</a></td><td>${domain}</td><td><a class="button small" href="${path}">Lập hồ sơ</a></td></tr>`;
}

function dossierRow({ number, time, code, procedure, owner, state }) {
  const name = `${escapeHtml(procedure)} <span class="code">${escapeHtml(code)}</span>`;
  return `<tr><td class="code">${escapeHtml(number)}</td><td>${escapeHtml(time)}</td><td>${name}</td><td>${escapeHtml(owner)}</td><td>${escapeHtml(state)}</td></tr>`;
}
