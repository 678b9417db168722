/**
 * What the keys 0–9 type on layouts that a scanner, which speaks American, may meet: Windows' own Vietnamese
 * keyboard (KBDVNTC: ă â ê ô, five tone marks and đ) and the French one. Each character stands for one key.
 */
const DIGIT_KEYS: readonly string[] = ['đăâêô\u0300\u0309\u0303\u0301\u0323', 'à&é"\'(-è_ç'];

/**
 * The scan as it would read on an American keyboard, when its first nine characters or more are another layout's
 * digits and it has no digit of its own; undefined otherwise. Takes the scan as it was typed: normalising it
 * would change the order of tone marks, which are digits here. Whether the result is a card has to be checked.
 */
export function undoLayout(typed: string): string | undefined {
  if (/\d/.test(typed)) return undefined;
  for (const keys of DIGIT_KEYS) {
    const read = Array.from(typed.toLowerCase(), (character) => {
      const digit = keys.indexOf(character);
      return digit < 0 ? character : String(digit);
    }).join('');
    if (/^\d{9}/.test(read)) return read;
  }
  return undefined;
}
