import type { LineId, LineState, ReadinessLine } from '../../lib/readiness/line';
import { CHAIN_FAULT_WORDS } from './entry-kind';

export const LINE_NAMES: Readonly<Record<LineId, string>> = {
  browser: 'Trình duyệt',
  extension: 'Tiện ích',
  policy: 'Chính sách của đơn vị',
  sites: 'Hệ thống một cửa được phép',
  services: 'Quyền nối tới cổng, đăng nhập',
  login: 'Đăng nhập',
  gateway: 'Cổng tra cứu và đồng hồ',
  storage: 'Chỗ lưu nhật ký',
  journal: 'Nhật ký',
  outbox: 'Gửi nhật ký về đơn vị',
  scanner: 'Máy quét',
};

export const STATE_WORDS: Readonly<Record<LineState, string>> = {
  good: 'Tốt',
  todo: 'Cần làm',
  unknown: 'Chưa rõ',
};

const END_WORDS: Readonly<Record<string, string>> = { enter: 'Enter', tab: 'Tab' };

const WORDS: Readonly<Record<ReadinessLine['code'], (facts: readonly string[]) => string>> = {
  'browser-good': ([name, version, oldest]) => `${name} ${version} (cần từ ${oldest}).`,
  'browser-old': ([name, version, oldest]) =>
    `${name} ${version} đã cũ. Cập nhật trình duyệt lên từ ${oldest}.`,
  'browser-unknown': () =>
    'Trình duyệt không cho biết phiên bản. Xem ở mục Giới thiệu của trình duyệt.',
  'extension-good': ([version, ...kinds]) => `Khai Một Lần ${[version, ...kinds].join(', ')}.`,
  'policy-none': () =>
    'Chưa có chính sách: máy này chỉ dùng để tập huấn. Để làm việc thật, nhờ quản trị đặt chính sách.',
  'policy-good': (keys) => `Đã nhận và đọc được. Các mục đang có hiệu lực: ${keys.join(', ')}.`,
  'policy-broken': (faults) =>
    `Không đọc được nên chưa tra cứu được. Gửi quản trị các chỗ sai: ${faults.join('; ')}.`,
  'sites-good': (origins) => `${origins.join(', ')}.`,
  'sites-none': () => 'Chưa có hệ thống nào. Mở Tùy chọn và thêm địa chỉ hệ thống một cửa.',
  'sites-missing': (origins) => `Bấm “Cho phép” để đọc và điền trang: ${origins.join(', ')}.`,
  'services-none': () => 'Không cần: tra cứu trong dân số mô phỏng đi kèm.',
  'services-good': (origins) => `${origins.join(', ')}.`,
  'services-missing': (origins) => `Bấm “Cho phép” để tiện ích nối tới: ${origins.join(', ')}.`,
  'login-not-needed': () => 'Không cần đăng nhập.',
  'login-done': ([officer, unit]) => `Cán bộ ${officer}, đơn vị ${unit}.`,
  'login-open': () => 'Chưa ai đăng nhập. Mở quầy tiếp nhận và bấm “Đăng nhập”.',
  'gateway-none': () => 'Tra cứu trong dân số mô phỏng đi kèm (TẬP HUẤN); không cần cổng.',
  'gateway-037': () => 'Dịch vụ 037 không có địa chỉ để thử. Tra cứu một thẻ ở quầy để biết chắc.',
  'gateway-policy': () => 'Chưa thử được vì chính sách không đọc được. Sửa chính sách trước.',
  'gateway-not-permitted': ([url]) =>
    `Chưa thử được ${url} vì trình duyệt chưa cho phép. Cho phép ở dòng trên rồi kiểm tra lại.`,
  'gateway-good': ([url, took, apart]) =>
    `${url} trả lời sau ${took} ms; đồng hồ lệch ${apart} giây.`,
  'gateway-clock': ([, , apart]) =>
    `Đồng hồ máy này lệch ${apart} giây so với cổng nên câu trả lời sẽ bị từ chối. Bật tự đồng bộ giờ trong hệ điều hành.`,
  'gateway-clock-unknown': ([url, took]) =>
    `${url} trả lời sau ${took} ms nhưng không nói giờ. Tự so đồng hồ máy với giờ chuẩn.`,
  'gateway-unreachable': ([url]) =>
    `Không nối được tới ${url}. Kiểm tra mạng; nếu mạng tốt, báo quản trị cổng.`,
  'gateway-timed-out': ([url]) =>
    `${url} không trả lời trong 6 giây. Thử lại; nếu vẫn vậy, báo quản trị cổng.`,
  'gateway-not-one': ([url]) =>
    `${url} trả lời nhưng không phải là cổng tra cứu. Báo quản trị xem lại địa chỉ trong chính sách.`,
  'gateway-other-issuer': ([, theirs, ours]) =>
    `Cổng tự xưng ${theirs}, chính sách chờ ${ours}. Báo quản trị sửa gateway.issuer.`,
  'storage-good': ([used, free]) => `Đã dùng ${used} MB, còn ${free} MB; trình duyệt không tự xóa.`,
  'storage-low': ([, free]) => `Chỉ còn ${free} MB. Giải phóng ổ đĩa trước khi tiếp nhận hồ sơ.`,
  'storage-not-kept': () =>
    'Trình duyệt có thể tự xóa nhật ký khi đầy ổ. Tắt chế độ riêng tư hoặc xóa dữ liệu khi đóng, rồi kiểm tra lại.',
  'storage-unknown': () => 'Trình duyệt không cho biết dung lượng. Xem ổ đĩa còn trống bao nhiêu.',
  'journal-good': ([seq]) => `Mở được; chuỗi đã kiểm tra liền mạch đến mục ${seq}.`,
  'journal-empty': () => 'Mở được; chưa có mục nào.',
  'journal-broken': ([seq, fault]) =>
    `Không toàn vẹn tại mục ${seq}. ${CHAIN_FAULT_WORDS[fault as keyof typeof CHAIN_FAULT_WORDS] ?? ''} Giữ nguyên máy và báo quản trị.`,
  'journal-closed': ([error]) =>
    `Không mở được (${error}). Tải lại trang này; nếu còn lỗi, báo bộ phận kỹ thuật.`,
  'journal-long': ([checked]) =>
    `Mở được; đã kiểm tra ${checked} mục và còn nữa. Bấm “Kiểm tra lại” để đi tiếp.`,
  'outbox-none': () => 'Chính sách không đặt máy chủ: nhật ký chỉ ở máy này.',
  'outbox-new': () => 'Chưa gửi lần nào. Đăng nhập ở quầy và chờ một phút.',
  'outbox-sent': ([seq]) => `Đã gửi hết, đến mục ${seq}.`,
  'outbox-signed-out': () => 'Chờ cán bộ đăng nhập ở quầy để gửi tiếp.',
  'outbox-waiting': ([seq]) =>
    `Máy chủ chưa trả lời; đã gửi đến mục ${seq}, phần sau vẫn giữ trên máy và tự gửi lại.`,
  'outbox-stopped': ([, problem]) =>
    `Máy chủ không nhận (${problem}). Báo quản trị đơn vị; nhật ký vẫn giữ trên máy.`,
  'scan-untried': () => 'Chưa thử. Quét một thẻ vào ô bên dưới, tốt nhất là thẻ tập huấn đã in.',
  'scan-good': ([, perSecond, end, proof]) =>
    `${perSecond} ký tự/giây, kết thúc bằng ${END_WORDS[end ?? ''] ?? 'không phím nào'}; ${
      proof === 'exact'
        ? 'đúng từng chữ với thẻ tập huấn.'
        : 'không thấy dấu hiệu hỏng chữ. Quét thẻ tập huấn để biết chắc.'
    }`,
  'scan-no-end': () =>
    'Máy quét không bấm phím nào sau khi quét. Quét mã cài đặt “thêm Enter” (suffix CR) trong sách của máy.',
  'scan-input-method': () =>
    'Bộ gõ tiếng Việt đang sửa chữ của máy quét. Chuyển Unikey/EVKey sang E (Ctrl+Shift) rồi quét lại.',
  'scan-damaged': () =>
    'Chữ trên thẻ bị hỏng khi quét. Tắt bộ gõ (Telex, VNI) và Caps Lock; nếu còn, đặt máy quét gửi Unicode/UTF-8.',
  'scan-layout': () =>
    'Bàn phím đang là “Vietnamese” của Windows. Chuyển sang “US” (Windows+Space) rồi quét lại.',
  'scan-typed': ([, perSecond]) =>
    `${perSecond} ký tự/giây: giống gõ tay hoặc máy quét chậm. Quét lại bằng máy quét; nếu vẫn vậy, giảm độ trễ giữa các phím.`,
  'scan-not-a-card': () =>
    'Đã nhận chữ nhưng không phải mã QR của thẻ căn cước. Quét mặt có mã QR của thẻ, hoặc thẻ tập huấn.',
};

/** One sentence: what is so, and what to do next where something is to do. */
export function lineWords({ code, facts }: ReadinessLine): string {
  return WORDS[code](facts);
}

export function verdictWords(verdict: {
  readonly todo: number;
  readonly unknown: number;
  readonly training: boolean;
}): string {
  const { todo, unknown, training } = verdict;
  if (todo > 0) return `Còn ${todo} việc cần làm.`;
  const ready = training ? 'Máy đã sẵn sàng để TẬP HUẤN' : 'Máy đã sẵn sàng';
  return unknown > 0 ? `${ready}; ${unknown} mục chưa rõ.` : `${ready}.`;
}
