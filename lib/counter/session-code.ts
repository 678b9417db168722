const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 10;

/** A new mã phiên tiếp nhận, `P-XXXXX-XXXXX` in Crockford's base 32: stands for the dossier until its number is known. */
export function newSessionCode(random: (length: number) => Uint8Array): string {
  const letters = Array.from(random(LENGTH), (byte) => ALPHABET.charAt(byte % ALPHABET.length));
  return `P-${letters.slice(0, 5).join('')}-${letters.slice(5).join('')}`;
}
