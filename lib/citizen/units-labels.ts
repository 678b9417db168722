/** Abbreviations of the kinds of unit as portals write them; "P." and "X." are common for communes. */
const ABBREVIATIONS: Readonly<Record<string, readonly string[]>> = {
  'Thành phố': ['TP', 'TP.', 'Tp.'],
  'Thị xã': ['TX', 'TX.'],
  'Thị trấn': ['TT', 'TT.'],
  Tỉnh: ['T.'],
  Quận: ['Q.'],
  Huyện: ['H.'],
  Phường: ['P.'],
  Xã: ['X.'],
  'Đặc khu': ['ĐK'],
};

const KINDS = Object.keys(ABBREVIATIONS);

export interface UnitName {
  readonly kind: string;
  readonly name: string;
}

/** "Thành phố Hà Nội" → kind and bare name; a name without a known kind keeps an empty kind. */
export function splitUnitName(fullName: string): UnitName {
  const kind = KINDS.find((known) => fullName.startsWith(`${known} `));
  return kind === undefined
    ? { kind: '', name: fullName }
    : { kind, name: fullName.slice(kind.length + 1) };
}

/**
 * Texts under which a list may offer the unit, best first: full name, bare name, abbreviated kinds, then
 * names it had before. A bare number ("1" of "Phường 1") says nothing alone and is left out; the two-digit
 * writing "Phường 01" is added.
 */
export function unitLabels(unit: UnitName, options: { bareNameIsUnique: boolean }): string[] {
  const { kind, name } = unit;
  const isNumber = /^\d+$/.test(name);
  return [
    `${kind} ${name}`.trim(),
    ...(isNumber || !options.bareNameIsUnique ? [] : [name]),
    ...(ABBREVIATIONS[kind] ?? []).map((short) => `${short} ${name}`),
    ...(isNumber && name.length === 1 ? [`${kind} 0${name}`] : []),
  ];
}
