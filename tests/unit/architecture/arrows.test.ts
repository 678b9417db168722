import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findCycles, findPageBallast, findPolyfillImports, findWrongArrows } from './import-rules';
import { findBadNames, findBrowserNames, findDefaultExports, findLongFiles } from './module-rules';
import { readSourceTree } from './source-tree';
import { findModuleState } from './state-rules';
import { inWords } from './violation';

const ROOT = resolve(import.meta.dirname, '../../..');
const tree = readSourceTree(ROOT, ['entrypoints', 'components', 'lib', 'server']);

describe('the house', () => {
  it('is walked as a whole', () => {
    expect([...tree.keys()]).toEqual(
      expect.arrayContaining([
        'entrypoints/background/index.ts',
        'entrypoints/sidepanel/App.tsx',
        'components/counter/ScanBox.tsx',
        'lib/citizen/keys.ts',
        'lib/form/write/writer.ts',
        'server/gateway.ts',
      ]),
    );
  });

  it.each([
    ['follows the arrows', findWrongArrows],
    ['has no import cycle', findCycles],
    ['sends neither zod nor the classifier into a page', findPageBallast],
    ['loads the browser API through one door', findPolyfillImports],
    ['names browser.* in the seam alone', findBrowserNames],
    ['keeps no state in modules', findModuleState],
    ['has short files', findLongFiles],
    ['exports by name', findDefaultExports],
    ['names files for what they hold', findBadNames],
  ] as const)('%s', (_rule, find) => {
    expect(find(tree).map(inWords)).toEqual([]);
  });
});
