// @vitest-environment node
import { describe, expect, it } from 'vitest';

interface ArgumentTools {
  parseArguments(args: readonly string[]): { outcome: 'run' | 'usage' };
}

const tool = '../../../tools/try/arguments.mjs';
const { parseArguments } = (await import(/* @vite-ignore */ tool)) as ArgumentTools;
const URL = 'http://127.0.0.1:4173/thu-tuc/ct01';

describe('the command line of try', () => {
  it('takes one address and sensible defaults', () => {
    expect(parseArguments([URL])).toMatchObject({
      outcome: 'run',
      url: URL,
      yes: false,
      offers: 'none',
      frame: 'top',
      wait: 0,
      json: false,
    });
  });

  it.each([
    ['a role', ['--person', 'father'], { person: 'father#1' }],
    ['the second of a role', ['--person', 'member#2'], { person: 'member#2' }],
    ['everything', ['--yes', '--offers', 'first', '--wait', '500', '--json'], { wait: 500 }],
    ['a record', ['--record', 'r.json'], { record: 'r.json' }],
  ])('takes %s', (_, more, expected) => {
    expect(parseArguments([URL, ...more])).toMatchObject({ outcome: 'run', ...expected });
  });

  it.each([
    ['no address', []],
    ['a word for an address', ['motcua']],
    ['a file', ['file:///tmp/a.html']],
    ['two addresses', [URL, URL]],
    ['record and number together', [URL, '--record', 'r.json', '--id', '000000000001']],
    ['an unknown role', [URL, '--person', 'uncle']],
    ['an unknown kind of offers', [URL, '--offers', 'all']],
    ['a wait that is no number', [URL, '--wait', 'long']],
    ['an unknown option', [URL, '--fast']],
  ])('refuses %s with a sentence', (_, args) => {
    const parsed = parseArguments(args);
    expect(parsed.outcome).toBe('usage');
    expect(parsed).toHaveProperty('problem');
  });
});
