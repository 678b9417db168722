#!/usr/bin/env node
import { installPackages, requireNode } from './prepare.mjs';

/**
 * `npm run try -- URL [--record FILE.json | --id NUMBER] [--person ROLE] [--yes] [--offers first|none]
 * [--read CSS] [--shot FILE.png] [--frame top|all] [--wait MS] [--json]`: fills any page from the command line
 * through the panel's own path. Exit 0 ran, 2 usage, 3 unreachable or no form found.
 */
requireNode();
installPackages();
const { parseArguments, USAGE } = await import('./try/arguments.mjs');
const options = parseArguments(process.argv.slice(2));
if (options.outcome === 'usage') {
  console.error(`${options.problem}\n${USAGE}`);
  process.exit(2);
}
const { runTry } = await import('./try/run.mjs');
process.exit(await runTry(options));
