#!/usr/bin/env node
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { installPackages, ROOT, requireNode, stop } from './prepare.mjs';

/**
 * `npm run bench [-- NAME… [NUMBER…]]`: measures on this machine, as ratios within one run; the last line is one JSON
 * object by name. Waits up to 60 s for a quiet machine; figures of a busy one say `"loaded":true`. What the numbers
 * mean says the benchmark that takes them.
 */
requireNode();
installPackages();
const folder = join(ROOT, 'tools', 'bench');
const known = readdirSync(folder)
  .filter((name) => name.endsWith('.bench.mjs'))
  .map((name) => name.replace('.bench.mjs', ''));
const isNumber = (text) => /^\d+$/.test(text);
const asked = process.argv.slice(2).filter((text) => !isNumber(text));
const numbers = process.argv.slice(2).filter(isNumber).map(Number);
const unknown = asked.find((name) => !known.includes(name));
if (unknown) stop(`There is no bench “${unknown}”; there are: ${known.join(', ')}.`);
const { waitForQuiet } = await import('./bench/quiet.mjs');
const figures = {};
for (const name of asked.length > 0 ? asked : known) {
  const loaded = !(await waitForQuiet());
  console.log(`\n${name}${loaded ? ' (busy machine)' : ''}`);
  const { measure } = await import(`./bench/${name}.bench.mjs`);
  figures[name] = { ...(await measure(...numbers)), ...(loaded ? { loaded: true } : {}) };
}
console.log(JSON.stringify(figures));
