/** What the bundles contain and under which licences, read from the installed packages. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RECIPES } from './recipes.mjs';

const LICENCE_FILE = /^licen[cs]e(\.(md|txt))?$/i;

/** Writes a notice for the test pages and one for the demonstration site's bundles. */
export function writeNotices({ pages, vendor, cache }) {
  const names = Object.keys(RECIPES).filter((name) =>
    existsSync(join(cache, name, 'node_modules')),
  );
  const isVendor = (name) => RECIPES[name].into === 'vendor';
  writeFileSync(vendor, notice(names.filter(isVendor), cache));
  writeFileSync(
    pages,
    notice(
      names.filter((name) => !isVendor(name)),
      cache,
    ),
  );
}

function notice(names, cache) {
  const sections = names.map((name) => {
    const rows = packagesIn(join(cache, name, 'node_modules')).map(
      ({ name: packageName, version, license }) => `| ${packageName} | ${version} | ${license} |`,
    );
    return `## ${name}\n\n| package | version | licence |\n| --- | --- | --- |\n${rows.join('\n')}\n`;
  });
  const texts = new Map(
    names.flatMap((name) =>
      licenceTexts(join(cache, name, 'node_modules'), Object.keys(RECIPES[name].packages)),
    ),
  );
  const full = [...texts].map(
    ([name, text]) => `### ${name}\n\n\`\`\`text\n${text.trim()}\n\`\`\`\n`,
  );
  return `# Notices

Built by \`node tests/pages/libraries/build.mjs\`, unmodified, from these npm packages (everything that
npm installed for a page; the bundle holds the part of it that the page uses).

${sections.join('\n')}
# Licence texts of the libraries named in the recipes

${full.join('\n')}`;
}

function licenceTexts(modules, packages) {
  return packages.flatMap((name) => {
    const folder = join(modules, name);
    const file = readdirSync(folder).find((entry) => LICENCE_FILE.test(entry));
    return file ? [[name, readFileSync(join(folder, file), 'utf8')]] : [];
  });
}

function packagesIn(modules) {
  const { packages } = JSON.parse(readFileSync(join(modules, '.package-lock.json'), 'utf8'));
  return Object.entries(packages).map(([path, { version, license }]) => ({
    name: path.replace(/^.*node_modules\//, ''),
    version,
    license: license ?? 'see package',
  }));
}
