import { describe, expect, it } from 'vitest';
import { parseScan } from '../../../lib/citizen/card';
import { type ScanTiming, scanLine } from '../../../lib/readiness/scan-trial';

const NAME = 'Nguyễn Thị Mận';
const CARD = `000190000011|000900011|${NAME}|01021990|Nữ|Ấp 2, Tân Hội, Tân Châu, Tây Ninh|15072022`;
const FAST: ScanTiming = { characters: 90, tookMs: 450, end: 'enter', corrections: 0 };

const judge = (text: string, timing: Partial<ScanTiming> = {}, name?: string) =>
  scanLine(parseScan(text), { ...FAST, ...timing }, name);

describe('the trial scan', () => {
  it.each([
    ['a clean training card', CARD, {}, NAME, 'scan-good'],
    ['a clean card of somebody', CARD, {}, undefined, 'scan-good'],
    ['a card that ends with Tab', CARD, { end: 'tab' as const }, NAME, 'scan-good'],
    ['a card without an end', CARD, { end: 'none' as const }, NAME, 'scan-no-end'],
    ['an input method that corrected', CARD, { corrections: 3 }, NAME, 'scan-input-method'],
    ['a name that Telex changed into plausible words', CARD, {}, 'Nguyễn Thị Man', 'scan-damaged'],
    [
      'a card whose accents were lost',
      CARD.normalize('NFD').replace(/\p{M}/gu, ''),
      {},
      undefined,
      'scan-damaged',
    ],
    ['slow keys', CARD, { tookMs: 20_000 }, NAME, 'scan-typed'],
    [
      'a number without a card',
      '000190000011',
      { characters: 12, tookMs: 50 },
      undefined,
      'scan-not-a-card',
    ],
    [
      'some other code',
      'https://example.vn',
      { characters: 18, tookMs: 50 },
      undefined,
      'scan-not-a-card',
    ],
    [
      'Windows’ Vietnamese keyboard',
      'đđđăâêôăââăă|',
      { characters: 13, tookMs: 50 },
      undefined,
      'scan-layout',
    ],
  ])('judges %s', (_what, text, timing, name, code) => {
    expect(judge(text, timing, name).code).toBe(code);
  });

  it('says 198 characters a second, and holds nothing of what was scanned', () => {
    const made = judge(CARD, {}, NAME);
    expect(made.facts).toEqual(['90', '198', 'enter', 'exact']);
    for (const piece of ['000190000011', NAME, '01021990', 'Tân Hội'])
      expect(JSON.stringify(made)).not.toContain(piece);
  });
});
