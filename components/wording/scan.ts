import type { ScanProblem } from '../../lib/citizen/card';
import type { TextDamage } from '../../lib/citizen/card-damage';

type ScanNotice = `scan-${ScanProblem}` | `scan-text-${TextDamage}`;

/** Why a scan could not be used, or why its name was not; each sentence says what to set or do. */
export const SCAN_WORDS: Readonly<Record<ScanNotice, string>> = {
  'scan-empty': 'Chưa có gì trong ô. Quét thẻ hoặc nhập 12 số định danh.',
  'scan-too-short':
    'Số nhập vào còn thiếu. Số định danh có 12 chữ số (CMND cũ: 9); kiểm tra rồi nhập lại.',
  'scan-ten-digits':
    'Mới có 10 chữ số. Số định danh có 12 chữ số (CMND cũ: 9); kiểm tra rồi nhập lại.',
  'scan-eleven-digits': 'Mới có 11 chữ số, còn thiếu một số. Kiểm tra rồi nhập lại đủ 12 chữ số.',
  'scan-too-long': 'Số nhập vào dài quá 12 chữ số. Xóa ô rồi nhập hoặc quét lại.',
  'scan-health-insurance-card':
    'Đây là mã của thẻ bảo hiểm y tế, chưa tra cứu. Quét mã QR trên thẻ căn cước.',
  'scan-keyboard-layout':
    'Máy quét gõ sai ký tự do bố cục bàn phím. Bấm Windows + dấu cách để chuyển sang tiếng Anh (ENG US) rồi quét lại.',
  'scan-mojibake':
    'Chữ quét được bị lỗi bảng mã, không đọc được số. Đặt máy quét sang UTF-8 hoặc tắt bộ gõ tiếng Việt rồi quét lại.',
  'scan-broken-card':
    'Mã quét bị thiếu hoặc lẫn ký tự. Lau mặt thẻ, tắt bộ gõ tiếng Việt rồi quét lại.',
  'scan-two-cards': 'Ô đang chứa hai lần quét. Xóa ô rồi quét từng thẻ.',
  'scan-not-a-card':
    'Đây không phải mã QR của thẻ căn cước. Quét mã QR trên thẻ căn cước hoặc nhập 12 số.',
  'scan-link':
    'Đây là mã QR dẫn tới một địa chỉ mạng, chưa mở và chưa tra cứu gì. Quét mã QR trên thẻ căn cước.',
  'scan-payment': 'Đây là mã QR thanh toán (VietQR). Quét mã QR trên thẻ căn cước.',
  'scan-contact': 'Đây là mã QR danh thiếp. Quét mã QR trên thẻ căn cước.',
  'scan-covid': 'Đây là mã QR chứng nhận COVID-19. Quét mã QR trên thẻ căn cước.',
  'scan-text-input-method':
    'Đã nhận số và ngày sinh trên thẻ; họ tên bị bộ gõ sửa nên không dùng. Tắt Unikey (Ctrl + Shift) khi quét.',
  'scan-text-layout':
    'Đã nhận số và ngày sinh trên thẻ; họ tên bị sai do bố cục bàn phím nên không dùng. Bấm Windows + dấu cách để chọn ENG US.',
  'scan-text-mojibake':
    'Đã nhận số và ngày sinh trên thẻ; họ tên bị lỗi bảng mã nên không dùng. Đặt máy quét sang UTF-8.',
  'scan-text-lost-characters':
    'Đã nhận số và ngày sinh trên thẻ; họ tên bị mất chữ nên không dùng. Đặt máy quét gửi được chữ có dấu (Unicode, Alt code).',
  'scan-text-digits-in-name':
    'Đã nhận số và ngày sinh trên thẻ; họ tên lẫn chữ số nên không dùng. Tắt bộ gõ VNI (Ctrl + Shift) khi quét.',
  'scan-text-caps-lock':
    'Đã nhận số và ngày sinh trên thẻ; họ tên lẫn chữ hoa, chữ thường nên không dùng. Tắt Caps Lock khi quét.',
  'scan-text-no-accents':
    'Đã nhận số và ngày sinh trên thẻ; họ tên mất dấu nên không dùng. Đặt máy quét gửi được chữ có dấu (Unicode, Alt code).',
};

/** The look-up went on; the sentence only says what to set for the next card. */
export function isAdviceOnScan(notice: string): boolean {
  return notice.startsWith('scan-text-');
}
