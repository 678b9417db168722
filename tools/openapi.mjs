#!/usr/bin/env node
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installPackages, ROOT, requireNode, run } from './prepare.mjs';

/**
 * `npm run openapi`: writes docs/gateway.openapi.json and the table of problems in docs/gateway.md from the
 * schemas that extension and gateway parse with. A unit test fails when they are not fresh.
 */
requireNode();
installPackages();
const { bundle } = await import('./score/bundle.mjs');
const file = await bundle('server/openapi.ts', { name: 'openapi', format: 'es' });
const { describeGateway, problemRows } = await import(pathToFileURL(file).href);
const document = join(ROOT, 'docs', 'gateway.openapi.json');
writeFileSync(document, `${JSON.stringify(describeGateway(), null, 2)}\n`);
run('npx', ['biome', 'format', '--write', document], { quiet: true });
const guide = join(ROOT, 'docs', 'gateway.md');
const table = ['| HTTP | type | câu trả lời |', '|---|---|---|', ...problemRows()].join('\n');
writeFileSync(
  guide,
  readFileSync(guide, 'utf8').replace(
    /(<!-- problems -->\n)[\s\S]*?(<!-- \/problems -->)/,
    `$1\n${table}\n\n$2`,
  ),
);
console.log('docs/gateway.openapi.json and the table in docs/gateway.md are fresh.');
