import type { PruneResult } from '../../lib/journal/prune';
import type { PrunePlan } from '../../lib/journal/prune-cut';
import { formatCount } from '../../lib/report/format';
import { CHAIN_FAULT_WORDS } from './entry-kind';

/** What can be cut off now, or what has to be done before. */
export function prunePlanWords(plan: PrunePlan): string {
  switch (plan.outcome) {
    case 'ready':
      return `Cắt được ${formatCount(plan.removes)} mục; tất cả đã có trong tệp đã xuất.`;
    case 'nothing-to-prune':
      return 'Không có mục nào cũ đến mức cắt được.';
    case 'not-exported':
      return 'Xuất toàn bộ nhật ký có ký (ở mục trên) trước; phần chưa xuất không được cắt.';
    case 'not-sent':
      return 'Nhật ký chưa gửi hết về máy chủ của đơn vị; phần chưa gửi không được cắt.';
  }
}

/** What became of a cut. */
export function pruneResultWords(result: PruneResult): string {
  if (result.outcome === 'pruned')
    return `Đã cắt ${formatCount(result.removed)} mục; số liệu và chuỗi còn lại nguyên vẹn.`;
  if (result.outcome === 'overtaken')
    return 'Chưa cắt gì: vừa có thao tác trên một hồ sơ cũ. Thử lại sau ít phút.';
  if (result.outcome !== 'not-intact') return prunePlanWords(result);
  return result.found.outcome === 'cancelled'
    ? 'Đã dừng; chưa cắt gì.'
    : `Chưa cắt gì vì nhật ký không toàn vẹn: ${CHAIN_FAULT_WORDS[result.found.fault]} Giữ nguyên máy và báo quản trị đơn vị.`;
}
