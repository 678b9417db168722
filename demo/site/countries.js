/** Countries by ISO 3166-1 alpha-2 code, named in Vietnamese; Việt Nam first. */
const CODES =
  'AE AF AL AO AR AT AU BD BE BG BN BR BY CA CH CI CL CM CN CO CU CZ DE DK DZ EG ES ET FI FR GB GH GR HK HU ID IE IL IN IQ IR IT JP KE KH KP KR KW LA LK LT LU LV MA MG MM MN MO MX MY MZ NG NL NO NP NZ PE PH PK PL PT QA RO RS RU SA SE SG SK SN SY TH TL TN TR TW TZ UA US UY UZ VE YE ZA'.split(
    ' ',
  );

const names = new Intl.DisplayNames('vi', { type: 'region' });

export const COUNTRIES = [
  { code: 'VN', name: 'Việt Nam' },
  ...CODES.map((code) => ({ code, name: names.of(code) })).sort((one, other) =>
    one.name.localeCompare(other.name, 'vi'),
  ),
];
