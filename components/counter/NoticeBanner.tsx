import type { NoticeCode } from '../../lib/counter/state';
import { NOTICE_WORDS, noticeTone } from '../wording/notice';

interface Props {
  readonly notice: NoticeCode;
  readonly onDismiss: () => void;
}

export function NoticeBanner({ notice, onDismiss }: Props) {
  return (
    <div class={`banner banner-${noticeTone(notice)}`} role="alert" data-notice={notice}>
      <span>{NOTICE_WORDS[notice]}</span>
      <button type="button" class="button button-quiet button-small" onClick={onDismiss}>
        Đã rõ
      </button>
    </div>
  );
}
