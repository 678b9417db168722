import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { KINDS, widgetsPage } from '../../../tools/outcomes/table.mjs';

const EXPECTED = JSON.parse(readFileSync('tests/e2e/libraries.expected.json', 'utf8'));

it('docs/widgets.md is what the ratchet expects of the library pages (npm run outcomes -- --docs)', () => {
  expect(readFileSync('docs/widgets.md', 'utf8')).toBe(widgetsPage(EXPECTED));
});

it('every library page and every field of it has a place in the table', () => {
  for (const { outcomes } of Object.values<{ outcomes: Record<string, string> }>(EXPECTED)) {
    for (const key of Object.keys(outcomes)) expect(Object.keys(KINDS)).toContain(key);
  }
});
