import type { ReplaceablePaper } from '../../lib/form/papers/vocabulary';

/** What of the record may stand for the paper. */
export const PAPER_WORDS: Readonly<Record<ReplaceablePaper, string>> = {
  'id-card': 'Thông tin nhân thân đã có trong CSDLQG về dân cư.',
  'id-number-notice': 'Số định danh, số CMND đã có trong CSDLQG về dân cư.',
  residence: 'Thông tin cư trú đã có trong CSDLQG về dân cư.',
};
