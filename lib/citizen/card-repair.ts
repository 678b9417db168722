/** Windows-1252's characters for the bytes 80–9F; its five holes keep the byte's own number. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** UTF-8 that was read as Windows-1252 or Latin-1, read anew; undefined when a byte was lost or it is something else. */
export function restoreUtf8(text: string): string | undefined {
  const bytes: number[] = [];
  for (const character of text) {
    const place = WINDOWS_1252.indexOf(character);
    const code = place < 0 ? (character.codePointAt(0) ?? 0) : 0x80 + place;
    if (code > 0xff) return undefined;
    bytes.push(code);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(new Uint8Array(bytes));
  } catch {
    return undefined;
  }
}

/** A card writes "Nam" or "Nữ": anything else in its place that differs by case alone was typed under Caps Lock. */
export function wasCapsLock(sex: string): boolean {
  return /^n(AM|[Ữữ])$/u.test(sex);
}

/**
 * A name typed under Caps Lock as it stands on the card. Accented letters that the scanner sends by their code
 * keep their case; undefined unless exactly one reading gives names as cards write them.
 */
export function restoreCase(name: string): string | undefined {
  const readings = new Set([swapCase(name, /\p{L}/gu), swapCase(name, /[A-Za-z]/g)]);
  const [only, ...others] = [...readings].filter(isWrittenAsOnCards);
  return others.length === 0 ? only : undefined;
}

function swapCase(text: string, letters: RegExp): string {
  return text.replace(letters, (letter) => {
    const upper = letter.toLocaleUpperCase('vi');
    return letter === upper ? letter.toLocaleLowerCase('vi') : upper;
  });
}

/** Every word with its first letter large, or all letters large throughout. */
function isWrittenAsOnCards(name: string): boolean {
  return (
    /^\p{Lu}\p{Ll}*(?:[\s'’.-]+\p{Lu}\p{Ll}*)*$/u.test(name) ||
    name === name.toLocaleUpperCase('vi')
  );
}
