import type { PaperHint } from '../../lib/form/papers/papers';
import { PAPER_WORDS } from '../wording/paper';

/** Papers of the procedure that the record may stand for: a hint, folded, in the page's own words. */
export function PaperHints({ papers }: { readonly papers: readonly PaperHint[] }) {
  if (papers.length === 0) return null;
  return (
    <details class="panel left-out" data-papers={papers.length}>
      <summary>Có thể không cần nộp {papers.length} giấy tờ – kiểm tra quy định</summary>
      <ul class="review-list small">
        {papers.map((hint) => (
          <li key={hint.text} class="left-row">
            <span>{hint.text}</span>
            <span class="soft">
              {hint.papers.map((paper) => PAPER_WORDS[paper]).join('; ')}
              {hint.extent === 'part' && ' Giấy tờ khác trong mục này vẫn cần.'}
            </span>
          </li>
        ))}
      </ul>
      <p class="small soft">
        Chỉ là gợi ý theo tên giấy tờ. Quy định của thủ tục quyết định có phải nộp hay không.
      </p>
    </details>
  );
}
