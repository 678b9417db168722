import { describe, expect, it } from 'vitest';
import {
  either,
  exact,
  is,
  isFlag,
  isNumber,
  isText,
  list,
  type Shape,
} from '../../../lib/protocol/shape';

const pair = exact({ name: isText }, { age: isNumber });
const inherited = Object.create({ name: 'a' });

describe('a shape', () => {
  it.each<[string, Shape<unknown>, unknown]>([
    ['a text', isText, ''],
    ['a flag', isFlag, false],
    ['a number', isNumber, 0],
    ['the one word', is('read'), 'read'],
    ['an empty list', list(isText), []],
    ['a list', list(isText), ['a', 'b']],
    ['the second of two', either(isText, isNumber), 1],
    ['an object', pair, { name: 'a' }],
    ['an object with what may be', pair, { name: 'a', age: 1 }],
    ['an object with nothing in what may be', pair, { name: 'a', age: undefined }],
    ['an object without a prototype', pair, Object.assign(Object.create(null), { name: 'a' })],
  ])('takes %s', (_name, shape, value) => {
    expect(shape(value)).toBe(true);
  });

  it.each<[string, Shape<unknown>, unknown]>([
    ['a number as text', isText, 1],
    ['a word as flag', isFlag, 'true'],
    ['no number', isNumber, Number.NaN],
    ['a number without end', isNumber, Number.POSITIVE_INFINITY],
    ['another word', is('read'), 'reads'],
    ['a list with something else', list(isText), ['a', 1]],
    ['something like a list', list(isText), { length: 0 }],
    ['none of two', either(isText, isNumber), null],
    ['nothing as object', pair, null],
    ['a text as object', pair, 'a'],
    ['a key less', pair, { age: 1 }],
    ['a key more', pair, { name: 'a', html: '' }],
    ['a key of every object', pair, { name: 'a', constructor: isText }],
    ['an inherited key', pair, inherited],
    ['a wrong value', pair, { name: 1 }],
    ['a wrong value in what may be', pair, { name: 'a', age: '1' }],
    ['nothing in what must be', pair, { name: undefined }],
  ])('refuses %s', (_name, shape, value) => {
    expect(shape(value)).toBe(false);
  });
});
