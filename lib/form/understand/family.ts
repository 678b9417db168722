const FAMILY =
  /(?:^| )(?:(?<!h[ộo] )gia [đd][ìi]nh|nh[âa]n th[âa]n|(?:cha|b[ốo]) m[ẹe]|th[âa]n nh[âa]n)(?: |$)/;
const FAMILIES = ['gia dinh', 'nhan than', 'cha me', 'bo me', 'than nhan'];

/** Names a family and nobody in particular; `low` in small letters, `plain` without accents. */
export function isFamily(low: string, plain: string): boolean {
  return FAMILIES.some((word) => plain.includes(word)) && FAMILY.test(low);
}

/** "Thông tin gia đình & người giám hộ": the family, of which the other is only one. */
const BESIDE_FAMILY =
  /(?<!hộ )gia đình\s*(?:&|và|,|\/|-)|(?:&|và|,|\/|-)\s*(?:thông tin )?gia đình/;

export const isBesideFamily = (low: string): boolean => BESIDE_FAMILY.test(low);
