import type { NoticeCode } from '../../lib/counter/state';
import { NOTICE_WORDS, noticeTone } from '../wording/notice';

interface Props {
  readonly notice: NoticeCode;
  /** When the registry may be asked again, hh:mm; null where it said nothing. */
  readonly until?: string | null;
  readonly onDismiss: () => void;
}

export function NoticeBanner({ notice, until = null, onDismiss }: Props) {
  return (
    <div class={`banner banner-${noticeTone(notice)}`} role="alert" data-notice={notice}>
      <span>
        {NOTICE_WORDS[notice]}
        {notice === 'lookup-rate-limited' && until && <strong> Thử lại từ {until}.</strong>}
      </span>
      <button type="button" class="button button-quiet button-small" onClick={onDismiss}>
        Đã rõ
      </button>
    </div>
  );
}
