/** State key of the library pages → what kind of field it is. */
export const KINDS = {
  hoTen: 'name',
  soDinhDanh: 'number',
  ngaySinh: 'date',
  gioiTinh: 'sex',
  danToc: 'ethnic group (list)',
  quocTich: 'nationality (list)',
  tinh: 'province (list)',
  xa: 'commune (list after list)',
  diaChi: 'address detail',
  dienThoai: 'telephone (mask)',
  email: 'e-mail',
  vcHoTen: 'spouse’s name',
  vcSoDinhDanh: 'spouse’s number',
  chaHoTen: 'father’s name',
  chaSoDinhDanh: 'father’s number',
};

/**
 * The page docs/widgets.md from what is expected of every library page.
 * @param {Record<string, { outcomes: Record<string, string> }>} expected
 */
export function widgetsPage(expected) {
  const keys = Object.keys(KINDS);
  const cell = (outcome) => (outcome === undefined ? '' : outcome === 'accepted' ? '✓' : outcome);
  const rows = Object.entries(expected).map(([page, { outcomes }]) => {
    const cells = keys.map((key) => cell(outcomes[key]));
    return `| ${[page, ...cells].join(' | ')} |`;
  });
  const all = Object.values(expected).flatMap(({ outcomes }) => Object.values(outcomes));
  const accepted = all.filter((outcome) => outcome === 'accepted').length;
  return `# What becomes of each field of the library pages

Written by \`npm run outcomes\` from \`tests/e2e/libraries.expected.json\`, which \`tests/e2e/libraries.test.mjs\` holds the extension to. ✓: the page's own framework holds the value and shows it. Empty: the page does not ask it, or nothing in it says that it does. Otherwise the outcome and its reason. No decoy of any page is touched.

${accepted} of ${all.length} questions are accepted.

| page | ${keys.map((key) => KINDS[key]).join(' | ')} |
|${'---|'.repeat(keys.length + 1)}
${rows.join('\n')}
`;
}
