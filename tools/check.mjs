#!/usr/bin/env node
import { installPackages, requireNode, run } from './prepare.mjs';

/** `npm run check`: types, lint and format, arrows; what a commit must pass, in under 30 seconds. */
requireNode();
installPackages();
run('npx', ['wxt', 'prepare'], { quiet: true });
run('npx', ['tsc', '--noEmit', '-p', '.']);
run('npx', ['biome', 'check', '.']);
run('npx', ['vitest', 'run', 'tests/unit/architecture', '--reporter=dot']);
console.log('Types, lint and arrows are right.');
