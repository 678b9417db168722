import { describe, expect, it } from 'vitest';
import {
  withoutCodeFromText,
  withoutMarkup,
  withoutMarkupFromText,
} from '../../../tools/build/without-markup.mjs';

describe('markup made from text', () => {
  it.each([
    ['a.innerHTML = b;', 'a.textContent = b;'],
    ['this.innerHTML=""', 'this.textContent=""'],
    ['if (a.innerHTML == b) c();', 'if (a.innerHTML == b) c();'],
    ['a.innerHTML===b', 'a.innerHTML===b'],
  ])('%s', (before, after) => {
    expect(withoutMarkupFromText(before)).toBe(after);
  });
});

describe('code made from text', () => {
  const util = '/p/node_modules/zod/v4/core/util.js';
  const probe = 'try {\n const F = Function;\n new F("");\n return true;\n}';

  it('is denied to zod without asking', () => {
    expect(withoutCodeFromText(probe, util)).toBe('try {\n return false;\n}');
  });

  it('stops the build when zod asks in another way', () => {
    expect(() => withoutCodeFromText('new Function("x")', util)).toThrow(/zod/);
  });

  it('is left alone in every other file', () => {
    expect(withoutCodeFromText(probe, '/p/node_modules/other/util.js')).toBe(probe);
  });
});

it('touches libraries only', () => {
  const { transform } = withoutMarkup() as { transform(code: string, id: string): unknown };
  expect(transform('a.innerHTML = b', '/p/lib/a.ts')).toBeNull();
  expect(transform('a.innerHTML = b', '/p/node_modules/x/a.js')).toEqual({
    code: 'a.textContent = b',
    map: null,
  });
});
