import { expect, it } from 'vitest';
import { packageOf, partsOf } from '../../../tools/release/notices.mjs';

it.each([
  ['/p/node_modules/zod/v4/core/util.js', 'node_modules/zod'],
  ['C:\\p\\node_modules\\@noble\\hashes\\sha2.js', 'node_modules/@noble/hashes'],
  [
    '/p/node_modules/docx/node_modules/jszip/lib/index.js?v=1',
    'node_modules/docx/node_modules/jszip',
  ],
  ['/p/lib/citizen/keys.ts', undefined],
])('%s belongs to the package in %s', (id, folder) => {
  expect(packageOf(id)?.replace(/^.*?(?=node_modules)/, '')).toBe(folder);
});

it('tells whose rights a licence names apart from its terms', () => {
  expect(
    partsOf(
      'MIT License\n\nCopyright (c) 2020 An Author\n\nPermission is granted.\nTHE COPYRIGHT HOLDERS',
    ),
  ).toEqual({
    rights: ['Copyright (c) 2020 An Author'],
    terms: 'Permission is granted.\nTHE COPYRIGHT HOLDERS',
  });
});
