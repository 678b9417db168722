import { driver, type PopoverDOM } from 'driver.js';

const STEPS = [
  [
    '[data-mode="manual"]',
    'Bước 1. Làm như trước đây',
    'Chọn “Kê khai thủ công”, bấm thẻ của một người để xem giấy tờ, rồi gõ vài ô của tờ khai.',
  ],
  [
    '[data-run-board]',
    'Bước 2. Nhìn bảng đếm',
    'Bảng đếm số trường, số lần gõ và số giây của từng cách khai, ngay khi đang làm.',
  ],
  ['[data-mode="once"]', 'Bước 3. Khai một lần', 'Đổi sang “Khai một lần”. Tờ khai trở lại trống.'],
  [
    '.card-wall',
    'Bước 4. Quét thẻ',
    'Bấm thẻ của người cha, rồi thẻ của người mẹ. Ở quầy thật, cán bộ quét thẻ căn cước.',
  ],
  [
    '.practice-side',
    'Bước 5. Chọn tư cách, xem lại, xác nhận',
    'Chọn người này là ai trong tờ khai, xem từng giá trị rồi bấm “Xác nhận điền”. Không có gì được điền trước khi xác nhận.',
  ],
  [
    '[data-finish]',
    'Bước 6. Kết thúc',
    'Bấm “Xong” ở cả hai cách khai để có mã kết quả cho giảng viên.',
  ],
] as const;

/** The library's title is a second page header, and its “×” is not what its button is called. */
function nameParts({ title, closeButton }: PopoverDOM): void {
  title.setAttribute('role', 'presentation');
  const cross = document.createElement('span');
  cross.setAttribute('aria-hidden', 'true');
  cross.textContent = '×';
  closeButton.replaceChildren(cross);
  closeButton.setAttribute('aria-label', 'Đóng hướng dẫn');
}

/** Walks a newcomer through the practice page once; Escape ends it at any time. */
export function startTour(): void {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const tour = driver({
    animate: !still,
    showProgress: true,
    progressText: '{{current}}/{{total}}',
    nextBtnText: 'Tiếp',
    prevBtnText: 'Trước',
    doneBtnText: 'Kết thúc',
    waitForElement: 1000,
    onPopoverRender: nameParts,
    steps: STEPS.map(([element, title, description]) => ({
      element,
      popover: { title, description },
    })),
  });
  // The page that is explained has to stand first.
  requestAnimationFrame(() => tour.drive());
}
