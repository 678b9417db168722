import type { DatumKey } from '../../lib/citizen/keys';
import { DATUM_WORDS } from '../wording/datum';

const DOTS = '…………………………………………………………';

export interface SlipPaperProps {
  readonly keys: readonly DatumKey[];
  /** dd/mm/yyyy. */
  readonly today: string;
  readonly unit: string;
}

/**
 * Phiếu đề nghị rà soát thông tin: names the data that the citizen calls wrong. Names, numbers and values are
 * written by hand, so that none of them stands in a page or is kept.
 */
export function SlipPaper({ keys, today, unit }: SlipPaperProps) {
  const [day, month, year] = today.split('/');
  return (
    <article class="paper" lang="vi">
      <header class="paper-head">
        <div>
          <p class="paper-upper paper-strong paper-ruled">{unit || '…………'}</p>
        </div>
        <div>
          <p class="paper-upper paper-strong">Cộng hòa xã hội chủ nghĩa Việt Nam</p>
          <p class="paper-strong paper-ruled">Độc lập - Tự do - Hạnh phúc</p>
          <p class="paper-date">
            …………, ngày {day} tháng {month} năm {year}
          </p>
        </div>
      </header>
      <h1>PHIẾU ĐỀ NGHỊ RÀ SOÁT THÔNG TIN</h1>
      <p>Kính gửi: {DOTS}</p>
      <p>Họ, chữ đệm và tên: {DOTS}</p>
      <p>Số định danh cá nhân: {DOTS}</p>
      <p>
        Khi làm thủ tục, tôi thấy các thông tin sau đây về tôi trong Cơ sở dữ liệu quốc gia về dân
        cư chưa đúng, đề nghị rà soát:
      </p>
      <table class="paper-table slip-table">
        <thead>
          <tr>
            <th scope="col">Thông tin</th>
            <th scope="col">Đang ghi trong CSDL</th>
            <th scope="col">Theo tôi, đúng là</th>
            <th scope="col">Giấy tờ chứng minh (nếu có)</th>
          </tr>
        </thead>
        <tbody>
          {keys.map((key) => (
            <tr key={key}>
              <th scope="row">{DATUM_WORDS[key]}</th>
              <td />
              <td />
              <td />
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        Phiếu này chuyển cơ quan quản lý dữ liệu để xác minh; không mặc nhiên là căn cứ từ chối hồ
        sơ.
      </p>
      <footer class="paper-head paper-foot">
        <div>
          <p class="paper-strong">Cán bộ tiếp nhận</p>
          <p class="paper-date">(Ký, ghi rõ họ tên)</p>
        </div>
        <div>
          <p class="paper-strong">Người đề nghị</p>
          <p class="paper-date">(Ký, ghi rõ họ tên)</p>
        </div>
      </footer>
    </article>
  );
}
