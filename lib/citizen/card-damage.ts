/** What has happened to a scanned text on its way through encodings, layouts and input methods. */
export const TEXT_DAMAGES = [
  'input-method',
  'layout',
  'mojibake',
  'lost-characters',
  'digits-in-name',
  'caps-lock',
  'no-accents',
] as const;
export type TextDamage = (typeof TEXT_DAMAGES)[number];

/** UTF-8 read as Windows-1252 or Latin-1: "Nguyá»…n VÄƒn", or U+FFFD where bytes were dropped. */
export function looksLikeMojibake(text: string): boolean {
  return /\uFFFD|á[»º]|Ã[\u0080-\u00BF]|[ÂÃÄÅÆ][\u0080-\u00BF\u0152-\u0192\u2010-\u2122]|[\u0080-\u009F]/u.test(
    text,
  );
}

/**
 * The first sure sign of damage in a card's name and address, or undefined. An input method can also
 * leave plausible words behind, which nothing here can see.
 */
export function damageOfText(fullName: string, address: string): TextDamage | undefined {
  if (looksLikeMojibake(fullName) || looksLikeMojibake(address)) return 'mojibake';
  if (fullName === '' || /[?\u25A1]/u.test(fullName + address)) return 'lost-characters';
  if (/\d/.test(fullName)) return 'digits-in-name';
  if (/(?:^|[\s'’-])\p{Ll}\p{Lu}/u.test(fullName)) return 'caps-lock';
  // A whole Vietnamese address without a single accent means that they were dropped on the way.
  if (/^[\x20-\x7E]*$/.test(fullName + address) && address.length > 12) return 'no-accents';
  return undefined;
}
