import { describe, expect, it } from 'vitest';
import { findCycles, findPageBallast, findPolyfillImports, findWrongArrows } from './import-rules';
import { findBadNames, findBrowserNames, findDefaultExports, findLongFiles } from './module-rules';
import { parseTree, type SourceTree } from './source-tree';
import { findModuleState } from './state-rules';
import type { Violation } from './violation';

type Find = (tree: SourceTree) => Violation[];
type Files = Readonly<Record<string, string>>;

/** Each rule on small samples: what it must find, and what it must leave alone. */
function samples(find: Find, bad: readonly [string, Files][], good: readonly [string, Files][]) {
  it.each(bad)('finds %s', (_name, files) => {
    const found = find(parseTree(files));
    expect(found).toHaveLength(1);
    expect(found[0]?.remedy).toMatch(/^[A-Z].+\.$/);
  });
  it.each(good)('allows %s', (_name, files) => {
    expect(find(parseTree(files))).toEqual([]);
  });
}

const one = (path: string, text: string): Files => ({ [path]: text });

describe('the arrows', () => {
  samples(
    findWrongArrows,
    [
      ['lib → components', one('lib/report/a.ts', `import { x } from '../../components/x';`)],
      ['lib → entrypoints', one('lib/browser/a.ts', `import '../../entrypoints/background/desk';`)],
      ['one entrypoint → another', one('entrypoints/options/a.ts', `import '../sidepanel/App';`)],
      ['form → browser', one('lib/form/read/a.ts', `import { y } from '../../browser/injected';`)],
      [
        'form → browser by type',
        one('lib/form/read/a.ts', `import type { Y } from '../../browser/y';`),
      ],
      [
        'journal → form at runtime',
        one('lib/journal/a.ts', `import { z } from '../form/contract/plan';`),
      ],
      ['citizen → anything', one('lib/citizen/a.ts', `import type { P } from '../registry/port';`)],
      [
        'citizen → a package inside the house',
        one('lib/citizen/a.ts', `import '@/lib/journal/entry';`),
      ],
      [
        'component → service at runtime',
        one('components/a/A.tsx', `import { s } from '../../lib/journal/store';`),
      ],
      [
        'component → browser by re-export',
        one('components/a/A.tsx', `export * from '../../lib/browser/panel';`),
      ],
      [
        'counter → the journal’s store',
        one('lib/counter/a.ts', `import { openJournal } from '../journal/store';`),
      ],
      [
        'counter → a registry adapter',
        one('lib/counter/a.ts', `import { e } from '../registry/embedded';`),
      ],
      [
        'counter → protocol at runtime',
        one('lib/counter/a.ts', `import { s } from '../protocol/counter';`),
      ],
      [
        'counter → the page’s side of form',
        one('lib/counter/a.ts', `import { r } from '../form/read';`),
      ],
      ['protocol → counter', one('lib/protocol/a.ts', `import { s } from '../counter/state';`)],
      [
        'browser → the counter at runtime',
        one('lib/browser/a.ts', `import { c } from '../counter/counter';`),
      ],
      [
        'registry → journal in an import type',
        one('lib/registry/a.ts', `type E = import('../journal/entry').JournalEntry;`),
      ],
      ['a dynamic import', one('lib/report/a.ts', `const x = await import('../fleet/send');`)],
      ['lib → server', one('lib/registry/a.ts', `import { s } from '../../server/serve';`)],
      ['server → browser', one('server/a.ts', `import { b } from '../lib/browser/api';`)],
      ['server → counter', one('server/a.ts', `import { c } from '../lib/counter/counter';`)],
      [
        'a folder with a similar name',
        one('lib/report/a.ts', `import { x } from '../journal-old/store';`),
      ],
      ['a folder that nobody named', one('lib/things/a.ts', '')],
    ],
    [
      ['everybody → citizen', one('lib/journal/a.ts', `import { k } from '../citizen/keys';`)],
      ['a folder → itself', one('lib/form/write/a.ts', `import { k } from '../read';`)],
      [
        'an entrypoint → its own files, components and lib',
        one(
          'entrypoints/options/a.ts',
          `import './b'; import '../../components/c/C'; import '../../lib/browser/panel';`,
        ),
      ],
      [
        'journal → form by type',
        one('lib/journal/a.ts', `import type { W } from '../form/contract/writing';`),
      ],
      [
        'component → service by type',
        one('components/a/A.tsx', `import type { Journal } from '../../lib/journal/store';`),
      ],
      ['component → a style sheet', one('components/a/A.tsx', `import './a.css';`)],
      [
        'counter → planning and understanding',
        one(
          'lib/counter/a.ts',
          `import { p } from '../form/plan/plan'; import { u } from '../form/understand';`,
        ),
      ],
      [
        'counter → the shape of entries',
        one('lib/counter/a.ts', `import { e } from '../journal/entry';`),
      ],
      [
        'browser → what it implements',
        one(
          'lib/browser/a.ts',
          `import type { P } from '../counter/ports'; import { s } from '../counter/state'; import { d } from '../protocol/document';`,
        ),
      ],
      ['a package', one('lib/citizen/a.ts', `import { z } from 'zod';`)],
    ],
  );
});

describe('cycles', () => {
  samples(
    findCycles,
    [
      [
        'two modules that need each other',
        {
          'lib/report/a.ts': `import { b } from './b';`,
          'lib/report/b.ts': `import { a } from './a';`,
        },
      ],
      [
        'a way round three',
        {
          'lib/report/a.ts': `export * from './b';`,
          'lib/report/b.ts': `import './c';`,
          'lib/report/c.ts': `await import('./a');`,
        },
      ],
      ['a module that imports itself', one('lib/report/a.ts', `import { a } from './a';`)],
      [
        'names marked type one by one, which still load the module',
        {
          'lib/report/a.ts': `import { type B } from './b';`,
          'lib/report/b.ts': `import { a } from './a';`,
        },
      ],
      [
        'a way through index.ts',
        {
          'lib/form/read/index.ts': `import './walk';`,
          'lib/form/read/walk.ts': `import { r } from '.';`,
        },
      ],
    ],
    [
      [
        'types that go round',
        {
          'lib/report/a.ts': `import type { B } from './b';`,
          'lib/report/b.ts': `import { a } from './a';`,
        },
      ],
      [
        'two ways to one module',
        {
          'lib/report/a.ts': `import './b'; import './c';`,
          'lib/report/b.ts': `import './c';`,
          'lib/report/c.ts': '',
        },
      ],
    ],
  );
});

describe('what travels into a page', () => {
  samples(
    findPageBallast,
    [
      ['zod in the reader', one('entrypoints/reader/index.ts', `import { z } from 'zod';`)],
      ['signatures', one('entrypoints/writer/index.ts', `import { compactVerify } from 'jose';`)],
      ['tokens', one('entrypoints/reader/index.ts', `import * as oauth from 'oauth4webapi';`)],
      [
        'zod/mini in the reader',
        one('entrypoints/reader/index.ts', `import * as z from 'zod/mini';`),
      ],
      [
        'zod behind a citizen module',
        {
          'entrypoints/writer/index.ts': `import { f } from '../../lib/form/write';`,
          'lib/form/write/index.ts': `import { d } from '../../citizen/dates';`,
          'lib/citizen/dates.ts': `import { s } from './record';`,
          'lib/citizen/record.ts': `import * as z from 'zod/v4';`,
        },
      ],
      [
        'the classifier',
        {
          'entrypoints/reader/index.ts': `import { u } from '../../lib/form/understand';`,
          'lib/form/understand/index.ts': '',
        },
      ],
      [
        'the planner by dynamic import',
        {
          'entrypoints/writer/index.ts': `await import('../../lib/form/plan/plan');`,
          'lib/form/plan/plan.ts': '',
        },
      ],
    ],
    [
      [
        'shapes',
        one('entrypoints/reader/index.ts', `import { exact } from '../../lib/protocol/shape';`),
      ],
      [
        'types of a module that parses',
        {
          'entrypoints/reader/index.ts': `import type { R } from '../../lib/citizen/record';`,
          'lib/citizen/record.ts': `import { z } from 'zod';`,
        },
      ],
      ['zod in the worker', one('entrypoints/background/index.ts', `import { z } from 'zod';`)],
    ],
  );
});

describe('the seam', () => {
  samples(
    findPolyfillImports,
    [
      [
        'the polyfill elsewhere in lib/browser',
        one('lib/browser/tabs.ts', `import browser from 'webextension-polyfill';`),
      ],
      [
        'its types',
        one('lib/browser/tabs.ts', `import type { Tabs } from 'webextension-polyfill';`),
      ],
      [
        'the framework’s own door',
        one('entrypoints/options/a.ts', `import { browser } from 'wxt/browser';`),
      ],
      [
        'the seam’s inside from outside',
        one('entrypoints/options/a.ts', `import { browser } from '../../lib/browser/api';`),
      ],
    ],
    [
      [
        'the polyfill in api.ts',
        one('lib/browser/api.ts', `import browser from 'webextension-polyfill';`),
      ],
      ['api.ts inside lib/browser', one('lib/browser/tabs.ts', `import { browser } from './api';`)],
    ],
  );
  samples(
    findBrowserNames,
    [
      ['browser.*', one('lib/counter/a.ts', `export const f = () => browser.tabs;`)],
      ['chrome.*', one('components/a/A.tsx', `export const f = () => chrome.runtime.id;`)],
      ['an optional call', one('components/a/A.tsx', `export const f = () => chrome?.runtime;`)],
      [
        'the global by name',
        one('lib/form/read/a.ts', `export const f = () => globalThis.chrome;`),
      ],
      [
        'the API by index',
        one('lib/form/read/a.ts', `export const f = (k: string) => browser[k];`),
      ],
    ],
    [
      [
        'the same inside lib/browser',
        one('lib/browser/a.ts', `export const f = () => chrome.tabs;`),
      ],
      [
        'the word in texts and names',
        one(
          'components/a/A.tsx',
          `// browser.tabs\nexport const f = (page: { browser: string }) => page.browser + 'chrome.tabs';`,
        ),
      ],
    ],
  );
});

describe('state of a module', () => {
  samples(
    findModuleState,
    [
      ['let', one('lib/counter/a.ts', `let last = 0;`)],
      ['an exported var', one('lib/counter/a.ts', `export var last = 0;`)],
      [
        'a Map that is set',
        one(
          'lib/counter/a.ts',
          `const seen = new Map<string, number>();\nexport const f = () => seen.set('a', 1);`,
        ),
      ],
      [
        'an array that is pushed to',
        one(
          'entrypoints/background/a.ts',
          `const queue: string[] = [];\nexport function f(x: string) { queue.push(x); }`,
        ),
      ],
      [
        'a property that is assigned',
        one(
          'lib/counter/a.ts',
          `const cache = { last: '' };\nexport const f = (x: string) => { cache.last = x; };`,
        ),
      ],
      [
        'an element that is counted up',
        one(
          'lib/counter/a.ts',
          `const counts: Record<string, number> = {};\nexport const f = (x: string) => { counts[x]++; };`,
        ),
      ],
      [
        'a key that is deleted',
        one(
          'lib/counter/a.ts',
          `const cache: Record<string, string> = {} as Record<string, string>;\nexport const f = () => { delete cache['x']; };`,
        ),
      ],
      [
        'a WeakMap',
        one(
          'lib/form/read/a.ts',
          `const known = new WeakMap();\nexport const f = (k: object) => known.set(k, 1);`,
        ),
      ],
      [
        'Object.assign',
        one(
          'lib/counter/a.ts',
          `const cache = {};\nexport const f = (x: object) => Object.assign(cache, x);`,
        ),
      ],
      [
        'a change from another module',
        {
          'lib/report/a.ts': `export const SEEN = new Set<string>();`,
          'lib/report/b.ts': `import { SEEN } from './a';\nexport const f = () => SEEN.add('x');`,
        },
      ],
    ],
    [
      [
        'constant tables',
        one(
          'lib/counter/a.ts',
          `const CODES = new Map([['a', 1]]);\nexport const f = () => CODES.get('a');`,
        ),
      ],
      [
        'state inside a function',
        one(
          'lib/counter/a.ts',
          `export function createX() { let last = 0; const seen = new Set(); seen.add(last); return () => { last += 1; }; }`,
        ),
      ],
      [
        'a local of the same name',
        one(
          'lib/counter/a.ts',
          `const rows = [1];\nexport const f = () => { const rows = [2]; rows.push(3); return rows; };`,
        ),
      ],
      [
        'a parameter of the same name',
        one(
          'lib/counter/a.ts',
          `const rows = [1];\nexport const f = (rows: number[]) => rows.push(3);`,
        ),
      ],
      [
        'a sorted copy',
        one('lib/counter/a.ts', `const rows = [1];\nexport const f = () => [...rows].sort();`),
      ],
      ['a declared build flag', one('lib/browser/a.d.ts', `declare let __FLAG__: boolean;`)],
      ['let in a page', one('entrypoints/options/a.ts', `let last = 0;`)],
    ],
  );
});

describe('files', () => {
  samples(
    findLongFiles,
    [['301 lines', one('lib/form/a.ts', '\n'.repeat(301))]],
    [['300 lines', one('lib/form/a.ts', '\n'.repeat(300))]],
  );
  samples(
    findDefaultExports,
    [
      ['a default function', one('lib/form/a.ts', `export default function f() {}`)],
      ['a default expression', one('components/a/A.tsx', `const a = 1;\nexport default a;`)],
      ['a renamed default', one('lib/form/a.ts', `const a = 1;\nexport { a as default };`)],
    ],
    [
      [
        'a default where the framework wants one',
        one('entrypoints/reader/index.ts', `export default {};`),
      ],
      ['named exports', one('lib/form/a.ts', `export const a = 1; export { a as b };`)],
    ],
  );
  samples(
    findBadNames,
    [
      ['camelCase', one('lib/form/readForm.ts', '')],
      ['PascalCase without a component', one('lib/form/Reader.ts', '')],
      ['snake_case', one('lib/form/read_form.ts', '')],
      ['utils', one('lib/form/utils.ts', '')],
      ['something-utils', one('lib/form/date-utils.ts', '')],
      ['a folder of helpers', one('lib/form/helpers/dates.ts', '')],
    ],
    [
      ['kebab-case', one('lib/form/read-form.ts', '')],
      ['a component', one('components/counter/ScanBox.tsx', '')],
      ['declarations', one('lib/browser/build-flags.d.ts', '')],
    ],
  );
});
