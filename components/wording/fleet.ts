import type { OutboxState } from '../../lib/fleet/outbox-state';

const REFUSED_WORDS: Readonly<Record<string, string>> = {
  'officer-not-known-here':
    'Nhật ký của cán bộ ca trước chưa gửi được. Cán bộ đó đăng nhập lại trên máy này một lần để gửi.',
  'unit-not-permitted':
    'Máy chủ không nhận nhật ký vì cán bộ không thuộc đơn vị ghi trong nhật ký. Báo quản trị đơn vị.',
  'scope-missing':
    'Tài khoản đang đăng nhập chưa có quyền gửi nhật ký. Báo quản trị cấp quyền journal:write.',
  'pruned-here':
    'Máy chủ đã bị đưa về lúc trước phần nhật ký đã cắt khỏi máy này, nên không nhận tiếp được. Giữ tệp xuất có ký của phần đã cắt và báo quản trị khôi phục bản sao lưu mới hơn.',
  'device-key-differs': 'Máy chủ không nhận ra máy này. Báo quản trị đơn vị đăng ký lại máy.',
};

/** What of the outbox a clerk should know, in one sentence. `grave`: somebody must act. */
export function outboxWords(state: OutboxState | null): {
  readonly words: string;
  readonly grave: boolean;
} {
  if (state === null || state.status === 'starting')
    return { words: 'Nhật ký chưa gửi về máy chủ của đơn vị lần nào.', grave: false };
  const last = state.lastAt === null ? '' : ` lúc ${clockOf(state.lastAt)}`;
  switch (state.status) {
    case 'sent':
      return { words: `Đã gửi hết nhật ký về máy chủ của đơn vị${last}.`, grave: false };
    case 'signed-out':
      return { words: 'Nhật ký sẽ được gửi khi có cán bộ đăng nhập.', grave: false };
    case 'waiting':
      return {
        words: 'Máy chủ của đơn vị chưa trả lời; nhật ký vẫn giữ trên máy và sẽ tự gửi lại.',
        grave: false,
      };
    case 'forked':
      return {
        words:
          'Nhật ký trên máy này khác với phần máy chủ đã nhận; dừng gửi và báo ngay người phụ trách kiểm tra.',
        grave: true,
      };
    case 'refused':
      return {
        words:
          REFUSED_WORDS[state.problem ?? ''] ??
          'Máy chủ không nhận một mục nhật ký của máy này. Báo quản trị đơn vị.',
        grave: true,
      };
  }
}

/** Hour and minute on a Vietnamese clock. */
function clockOf(at: number): string {
  return new Intl.DateTimeFormat('vi-VN', {
    timeZone: 'Asia/Ho_Chi_Minh',
    hour: '2-digit',
    minute: '2-digit',
  }).format(at);
}
