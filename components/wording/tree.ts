import type { TreeState, TreeStatus } from '../../lib/fleet/tree-state';

const GRAVE_WORDS: Readonly<Partial<Record<TreeStatus, string>>> = {
  'not-signed': 'Điểm kiểm tra của máy chủ không có chữ ký đúng khóa mà chính sách nêu.',
  'tree-shrank': 'Điểm kiểm tra của máy chủ ngắn đi so với lần trước: có nhật ký bị bỏ ra.',
  'tree-forked': 'Điểm kiểm tra của máy chủ không nối tiếp lần trước: máy chủ có hai lịch sử.',
  'leaf-false': 'Điểm kiểm tra của máy chủ ghi khác với nhật ký trên máy này.',
  'leaf-unproven': 'Máy chủ không chứng minh được nhật ký của máy này nằm trong điểm kiểm tra.',
};
const REPORT = ' Báo ngay người phụ trách kiểm tra; bằng chứng được giữ trên máy này.';

/** What a supervisor should know of the server's checkpoints, in one sentence. `grave`: somebody must act. */
export function treeWords(state: TreeState | null): {
  readonly words: string;
  readonly grave: boolean;
} {
  if (state === null) return { words: 'Chưa đối chiếu điểm kiểm tra của máy chủ.', grave: false };
  const grave = GRAVE_WORDS[state.status];
  if (grave) return { words: grave + REPORT, grave: true };
  const last = state.soundAt === null ? '' : ` ${soundWords(state, state.soundAt)}`;
  switch (state.status) {
    case 'no-tree':
      return { words: 'Máy chủ chưa lập điểm kiểm tra nào.', grave: false };
    case 'unreachable':
      return { words: `Chưa lấy được điểm kiểm tra của máy chủ.${last}`, grave: false };
    case 'leaf-missing':
      return {
        words: `Nhật ký đã gửi từ nhiều giờ trước chưa vào điểm kiểm tra của máy chủ.${last}`,
        grave: true,
      };
    default:
      return { words: last.trim(), grave: false };
  }
}

function soundWords({ signedBy, size, leafSeq }: TreeState, at: number): string {
  const names = signedBy.map(({ name }) => name).join(', ');
  return `Điểm kiểm tra lúc ${timeOf(at)} nối tiếp lần trước, có ${signedBy.length} chữ ký (${names}), ${size} lá, giữ nhật ký máy này đến mục ${leafSeq}.`;
}

/** Time and day on a Vietnamese clock. */
function timeOf(at: number): string {
  return new Intl.DateTimeFormat('vi-VN', {
    timeZone: 'Asia/Ho_Chi_Minh',
    hour: '2-digit',
    minute: '2-digit',
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
  }).format(at);
}
