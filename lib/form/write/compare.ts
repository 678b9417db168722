import { foldExact } from '../../citizen/fold';

const SEPARATED_DIGITS = /^\+?\d[\d\s.()/_-]*$/;

/**
 * Whether a page that shows `shown` shows the text `wanted`: the same characters but for case, white space and the
 * place of a tone mark; a number may stand in groups, as masks write it. Never a part of a longer text.
 */
export function showsText(shown: string, wanted: string): boolean {
  const one = plain(shown);
  const two = plain(wanted);
  if (one === two) return true;
  if (one === '' || two === '') return false;
  if (SEPARATED_DIGITS.test(one) && SEPARATED_DIGITS.test(two)) return digits(one) === digits(two);
  if (/[\d@]/.test(one + two)) return false;
  return foldExact(one) === foldExact(two) && signs(one) === signs(two);
}

function plain(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}

/** All that is neither letter nor space. */
function signs(text: string): string {
  return text.replace(/[\p{L}\p{M}\s]/gu, '');
}

function digits(text: string): string {
  return text.replace(/\D/g, '');
}

const PROMPT =
  /^(?:(?:-+|hãy |vui lòng |mời |xin )*(?:chọn|lựa chọn|nhập|tìm|gõ)(?![\p{L}])|(?:please )?(?:select|choose|search|type|pick)\b|请|không chọn$|chưa chọn|trống$|none$|\.\.\.)/u;

/** What masks show for a date that is not there yet: dd/mm/yyyy, __/mm/____ */
const BLANK_DATE = /^[dmy_\s/.-]+$/;

/** Nothing but the blanks of a mask. */
export function isBlank(text: string): boolean {
  const low = text.trim().toLowerCase();
  return !/[\p{L}\p{N}]/u.test(low) || BLANK_DATE.test(low);
}

/** Whether the text only invites an answer ("-- Chọn --", "Vui lòng chọn", "Select...", "___"), or is empty. */
export function isPrompt(text: string): boolean {
  const low = text.normalize('NFC').trim().toLowerCase();
  if (isBlank(low)) return true;
  return PROMPT.test(low.replace(/^[^\p{L}\p{N}.]+/u, ''));
}
