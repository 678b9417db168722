import { describe, expect, it } from 'vitest';
import { NoticeBanner } from '../../../../components/counter/NoticeBanner';
import { NOTICE_WORDS, noticeTone } from '../../../../components/wording/notice';
import { SCAN_PROBLEMS } from '../../../../lib/citizen/card';
import { TEXT_DAMAGES } from '../../../../lib/citizen/card-damage';
import { COUNTER_NOTICES, type NoticeCode } from '../../../../lib/counter/state';
import { LOOK_UP_REFUSALS } from '../../../../lib/registry/port';
import { show } from '../show';

const CODES: readonly NoticeCode[] = [
  ...COUNTER_NOTICES,
  ...SCAN_PROBLEMS.map((problem) => `scan-${problem}` as const),
  ...TEXT_DAMAGES.map((damage) => `scan-text-${damage}` as const),
  ...LOOK_UP_REFUSALS.map((refusal) => `lookup-${refusal}` as const),
];
/** What a sentence says to do next; every refusal has to (DESIGN.md rule 12). */
const NEXT_STEP =
  /Quét|quét|Mở|mở|Bấm|bấm|Chuyển|Quay|Tải|Xem|Chọn|Chờ|chờ|Kiểm tra|kiểm tra|Nhập|nhập|Xóa|Sửa|sửa|Liên hệ|Đăng nhập|Thử|Rà soát|Báo|báo|Chỉ dùng|Chỉ có thể|khởi động/;

describe('a notice', () => {
  it('has words for every code, and no code without', () => {
    expect(Object.keys(NOTICE_WORDS).sort()).toEqual([...CODES].sort());
  });

  it.each(CODES)(
    '%s is a Vietnamese sentence that says what to do and holds no place for a value',
    (code) => {
      const words = NOTICE_WORDS[code];
      expect(words).toMatch(/^\p{Lu}.*[.]$/su);
      expect(words).not.toMatch(/[{}$%<>]|undefined|null|TODO/);
      expect(words).toMatch(
        /[ạảãàáâậầấẩẫăắằặẳẵóòọõỏôộổỗồốơờớợởỡéèẻẹẽêếềệểễúùụủũưựữửừứíìịỉĩýỳỷỵỹđ]/u,
      );
      expect(words).toMatch(NEXT_STEP);
      expect(words.normalize('NFC')).toBe(words);
    },
  );

  it('says each thing once: no two codes share a sentence', () => {
    expect(new Set(Object.values(NOTICE_WORDS)).size).toBe(CODES.length);
  });

  it.each(['journal-failed', 'outcome-not-logged'] as const)('%s is an error', (code) => {
    expect(noticeTone(code)).toBe('error');
  });

  it('claims that nothing was filled only where nothing was', () => {
    expect(NOTICE_WORDS['outcome-not-logged']).not.toContain('chưa điền');
    expect(NOTICE_WORDS['fill-unknown']).not.toContain('chưa điền');
    expect(NOTICE_WORDS['lookup-details-differ']).toContain('không mặc nhiên là căn cứ từ chối');
  });

  it('is read out at once, and goes when it was read', async () => {
    let dismissed = 0;
    const view = show(
      <NoticeBanner
        notice="tab-closed"
        onDismiss={() => {
          dismissed += 1;
        }}
      />,
    );
    expect(view.find('[data-notice]').getAttribute('role')).toBe('alert');
    expect(view.text()).toContain(NOTICE_WORDS['tab-closed']);
    await view.click('button');
    expect(dismissed).toBe(1);
  });
});
