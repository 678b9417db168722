/** Dossier numbers, what was sent today, and the list on the home page. */

const OFFICE_CODE = 'H80.22';
const KEPT_SUBMISSIONS = 200;

/** The morning's dossiers, all of invented people. */
const MORNING = [
  ['07:42', '1.004222', 'Đăng ký thường trú', 'Huỳnh Thị Thử', 'Đang giải quyết'],
  ['07:58', '2.000815', 'Chứng thực bản sao từ bản chính', 'Lê Văn Mẫu', 'Đã trả kết quả'],
  ['08:15', '1.001193', 'Đăng ký khai sinh', 'Phạm Thị Ví Dụ', 'Đang giải quyết'],
  ['08:31', '1.004873', 'Cấp giấy xác nhận tình trạng hôn nhân', 'Cao Thử Nghiệm', 'Chờ bổ sung'],
  ['08:49', '1.001193', 'Đăng ký khai sinh', 'Thạch Thị Minh Họa', 'Đang giải quyết'],
];

const PROCEDURE_NAMES = new Map([
  ['1.001193', 'Đăng ký khai sinh'],
  ['1.004222', 'Đăng ký thường trú'],
  ['1.000894', 'Đăng ký kết hôn'],
  ['1.001699', 'Xác định mức độ khuyết tật'],
]);

/**
 * @param {() => Date} now
 */
export function createDossiers(now) {
  let last = MORNING.length;
  const received = [];

  /** The next number, such as H80.22-261123-0007; fresh per visit of a form. */
  function open() {
    last += 1;
    return dossierNumber(now(), last);
  }

  /** Keeps a submission and answers what was kept. */
  function receive(submission) {
    const kept = { receivedAt: now().toISOString(), ...submission };
    received.push(kept);
    if (received.length > KEPT_SUBMISSIONS) received.shift();
    return kept;
  }

  /** Today's dossiers, latest first, as rows for the home page. */
  function today() {
    const morning = MORNING.map(([time, code, procedure, owner, state], index) => ({
      number: dossierNumber(now(), index + 1),
      time,
      code,
      procedure,
      owner,
      state,
    }));
    const sent = received.map((submission) => ({
      number: submission.dossier,
      time: clock(new Date(submission.receivedAt)),
      code: submission.procedure,
      procedure: PROCEDURE_NAMES.get(submission.procedure) ?? 'Thủ tục khác',
      owner: submission.applicant || '(chưa ghi tên)',
      state: 'Mới tiếp nhận',
    }));
    return [...morning, ...sent].reverse();
  }

  return { open, receive, today, submissions: () => [...received] };
}

function dossierNumber(date, count) {
  const day = [date.getFullYear() % 100, date.getMonth() + 1, date.getDate()];
  return `${OFFICE_CODE}-${day.map(twoDigits).join('')}-${String(count).padStart(4, '0')}`;
}

function clock(date) {
  return `${twoDigits(date.getHours())}:${twoDigits(date.getMinutes())}`;
}

function twoDigits(number) {
  return String(number).padStart(2, '0');
}
