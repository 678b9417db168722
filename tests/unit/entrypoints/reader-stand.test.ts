import { beforeEach, describe, expect, it } from 'vitest';
import { addressOf, standsAt } from '../../../entrypoints/reader/stand';

const go = (address: string) => history.replaceState({}, '', address);

describe('standsAt', () => {
  beforeEach(() => go('/ho-so?ma=1'));

  it.each([
    ['/ho-so?ma=1', true],
    ['/ho-so?ma=1#buoc-2', true],
    ['/ho-so?ma=2', false],
    ['/ho-so', false],
    ['/ho-so/2?ma=1', false],
  ])('says of %s, read at /ho-so?ma=1, whether it is the same', (address, expected) => {
    const stand = addressOf(document);
    go(address);
    expect(standsAt(document, stand)).toBe(expected);
  });

  it('keeps the query as a hash alone', () => {
    go('/ho-so?so=000197250212');
    expect(JSON.stringify(addressOf(document))).not.toContain('000197250212');
  });
});
