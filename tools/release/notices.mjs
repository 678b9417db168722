import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../prepare.mjs';

/** Licences that ask for an address instead of their whole text (MPL 2.0, 3.2). */
const BY_ADDRESS = { 'MPL-2.0': 'https://www.mozilla.org/MPL/2.0/' };

/** Notes the folders of all packages of which a bundle holds code. */
export function notePackages(folders) {
  return {
    name: 'note-packages',
    generateBundle(_options, files) {
      for (const file of Object.values(files)) {
        for (const [id, { renderedLength }] of Object.entries(file.modules ?? {})) {
          const folder = packageOf(id);
          if (folder && renderedLength > 0) folders.add(folder);
        }
      }
    },
  };
}

/** Folder of the package that a module belongs to, such as `node_modules/@noble/hashes`. */
export function packageOf(id) {
  const path = id.replaceAll('\\', '/');
  return /node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0];
}

/**
 * Licences of these packages as plain text: each text once, under the packages that carry it and whose rights they
 * are, then the sources of the data files.
 */
export function writeNotices(folders) {
  const byTerms = new Map();
  for (const folder of [...folders].sort()) {
    const { name, version, license } = JSON.parse(
      readFileSync(join(ROOT, folder, 'package.json'), 'utf8'),
    );
    const { terms, rights } = partsOf(licenceText(join(ROOT, folder)) ?? license);
    const told = BY_ADDRESS[license] ? `${license}: ${BY_ADDRESS[license]}` : terms;
    const key = told.replace(/\s+/g, ' ').toLowerCase();
    const same = byTerms.get(key) ?? { told, names: [] };
    byTerms.set(key, {
      ...same,
      names: [...same.names, [`${name} ${version}`, ...rights].join(' – ')],
    });
  }
  const parts = [...byTerms.values()].map(({ told, names }) => `${names.join('\n')}\n\n${told}\n`);
  const data = readFileSync(join(ROOT, 'public', 'data', 'NOTICE.md'), 'utf8');
  return [...parts, data].join(`\n${'-'.repeat(72)}\n\n`);
}

/** Whose rights a licence names, apart from its terms; terms of the same words are told once. */
export function partsOf(licence) {
  const lines = licence.split('\n').map((line) => line.trim());
  const isRights = (line) => /^Copyright (\([cC]\)|©|\d)/.test(line);
  const isTitle = (line) => /^\(?(the )?(mit|isc) license( \((mit|isc)\))?\)?$/i.test(line);
  return {
    rights: lines.filter(isRights),
    terms: lines
      .filter((line) => !isRights(line) && !isTitle(line))
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
  };
}

function licenceText(folder) {
  if (!existsSync(folder)) return undefined;
  const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying)(\.|$)/i.test(name));
  return file ? readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n') : undefined;
}
