/**
 * The top-level rules of Ant Design's sheet that speak of kept components (`.ant-NAME…`), or of none.
 * @param {string} sheet
 * @param {RegExp} keep tested against the first component name of a rule, such as `select-dropdown`
 */
export function pruneStyles(sheet, keep) {
  return rulesOf(sheet)
    .filter((rule) => {
      const [, name] = /\.ant-([\w-]+)/.exec(rule) ?? [];
      return name === undefined || keep.test(name);
    })
    .join('\n');
}

function rulesOf(sheet) {
  const rules = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < sheet.length; at += 1) {
    if (sheet[at] === '{') depth += 1;
    if (sheet[at] !== '}') continue;
    depth -= 1;
    if (depth > 0) continue;
    rules.push(sheet.slice(start, at + 1).trim());
    start = at + 1;
  }
  return rules;
}
