import { describe, expect, it } from 'vitest';
import { counterRequestSchema } from '../../../lib/protocol/counter';

const roles = [{ person: 'father', ordinal: 1 }];
const choice = { chosen: true, choiceId: null, replace: false };
const GOOD: readonly Readonly<Record<string, unknown>>[] = [
  { type: 'page', windowId: 4 },
  { type: 'scan', windowId: 4, text: '000095250112' },
  { type: 'details', fullName: 'Lê Minh Khôi', birthDate: '12/03/1995', basis: 'vneid-shown' },
  { type: 'purpose', code: 'dossier' },
  { type: 'procedure', code: '1.001193' },
  { type: 'check-form', windowId: 4 },
  { type: 'verify', person: roles[0] },
  { type: 'check-close' },
  { type: 'identity', citizen: 'c1', decision: 'seen-to-agree' },
  { type: 'log-out' },
  { type: 'place', citizen: 'c1', roles },
  { type: 'row', fieldId: 'f1', choice },
  { type: 'confirm', revision: 3, trusted: true },
  { type: 'undo' },
  { type: 'recheck' },
  { type: 'cancel' },
  { type: 'reveal', fieldId: 'f1' },
  { type: 'correct', fieldId: 'f1', signature: 'ab12', says: { ...roles[0], key: 'fullName' } },
  { type: 'accept-change' },
  { type: 'discrepancy', citizen: 'c1', keys: ['sex', 'homeTown'] },
  { type: 'reread' },
  { type: 'remove', citizen: 'c1' },
  { type: 'next' },
  { type: 'dismiss' },
];
const correction = { type: 'correct', fieldId: 'f1', signature: 'ab12' };
const accepts = (message: unknown) => counterRequestSchema.safeParse(message).success;

describe('a request of the panel', () => {
  it.each([['never'], [null], [{ ...roles[0], key: 'homeTown.commune' }]])(
    'may correct a field to %o',
    (says) => {
      expect(accepts({ to: 'counter', ...correction, says })).toBe(true);
    },
  );

  it.each(GOOD.map((message) => [message['type'], message]))('may be %s', (_type, message) => {
    expect(accepts({ to: 'counter', ...message })).toBe(true);
  });

  it('has no type that this test does not know', () => {
    const known = counterRequestSchema.options.map((option) => option.shape.type.value);
    expect(known).toEqual(GOOD.map(({ type }) => type));
  });

  it.each(GOOD.map((message) => [message['type'], message]))(
    'is refused as %s with an extra key, and for another receiver',
    (_type, message) => {
      expect(accepts({ to: 'counter', ...message, note: 'x' })).toBe(false);
      expect(accepts({ to: 'reader', ...message })).toBe(false);
      expect(accepts(message)).toBe(false);
    },
  );

  it.each<[string, unknown]>([
    ['an unknown type', { type: 'fill' }],
    ['a text longer than any scan', { type: 'scan', windowId: 1, text: 'x'.repeat(4001) }],
    ['a window that is no number', { type: 'page', windowId: '4' }],
    ['a confirm without its event’s trust', { type: 'confirm', revision: 3 }],
    ['trust in words', { type: 'confirm', revision: 3, trusted: 'true' }],
    ['half a revision', { type: 'confirm', revision: 3.5, trusted: true }],
    ['nobody placed', { type: 'place', citizen: 'c1', roles: [] }],
    [
      'a role that no form has',
      { type: 'place', citizen: 'c1', roles: [{ person: 'boss', ordinal: 1 }] },
    ],
    [
      'a role numbered 0',
      { type: 'place', citizen: 'c1', roles: [{ person: 'child', ordinal: 0 }] },
    ],
    [
      'more capacities than anybody has',
      { type: 'place', citizen: 'c1', roles: Array(7).fill(roles[0]) },
    ],
    [
      'a choice with a value of its own',
      { type: 'row', fieldId: 'f1', choice: { ...choice, value: 'x' } },
    ],
    [
      'a choice that leaves out replace',
      { type: 'row', fieldId: 'f1', choice: { chosen: true, choiceId: null } },
    ],
    ['a correction to no datum', { ...correction, says: { ...roles[0], key: 'salary' } }],
    ['a correction in words', { ...correction, says: 'always' }],
    ['a correction with a value', { ...correction, says: { ...roles[0], key: 'sex', value: 'x' } }],
    ['nothing', null],
  ])('is refused with %s', (_name, message) => {
    const whole =
      typeof message === 'object' && message !== null ? { to: 'counter', ...message } : message;
    expect(accepts(whole)).toBe(false);
  });
});
