import { describe, expect, it } from 'vitest';
import {
  parseReaderRequest,
  parseWatcherRequest,
  parseWriterRequest,
} from '../../../lib/protocol/document';
import {
  documentReportSchema,
  readAnswerSchema,
  recheckAnswerSchema,
  undoAnswerSchema,
  valuesAnswerSchema,
  writeAnswerSchema,
} from '../../../lib/protocol/document-answers';
import { aField, aForm } from '../form/factories';

const token = '0190f5fe-7c00-7a00-8000-00000000000a';
const field = { fieldId: 'f1', signature: 'ab12' };
const stand = { path: '/ho-so', query: '', dossier: 'H60.1' };
const form = { ...aForm([aField({ id: 'f1', texts: [{ from: 'label', text: 'Họ tên' }] })]) };
const write = (value: unknown) => ({
  to: 'writer',
  type: 'write',
  stand,
  token,
  fill: 'a',
  instructions: [{ ...field, value, replace: false }],
});
const read = { token, path: '/to-khai', query: '', form, frames: [], readMs: 1.5 };
const result = { fieldId: 'f1', outcome: 'filled' };

const ACCEPTS = {
  reader: (message: unknown) => parseReaderRequest(message) !== undefined,
  writer: (message: unknown) => parseWriterRequest(message) !== undefined,
  watcher: (message: unknown) => parseWatcherRequest(message) !== undefined,
  report: (message: unknown) => documentReportSchema.safeParse(message).success,
  read: (message: unknown) => readAnswerSchema.safeParse(message).success,
  values: (message: unknown) => valuesAnswerSchema.safeParse(message).success,
  written: (message: unknown) => writeAnswerSchema.safeParse(message).success,
  undone: (message: unknown) => undoAnswerSchema.safeParse(message).success,
  holding: (message: unknown) => recheckAnswerSchema.safeParse(message).success,
};
type Which = keyof typeof ACCEPTS;
const accepts = (which: Which, message: unknown) => ACCEPTS[which](message);

const GOOD: readonly [Which, string, Readonly<Record<string, unknown>>][] = [
  ['reader', 'read', { to: 'reader', type: 'read' }],
  ['reader', 'values', { to: 'reader', type: 'values', token, stand, fields: [field] }],
  ['reader', 'values of no field', { to: 'reader', type: 'values', token, stand, fields: [] }],
  ['reader', 'reveal', { to: 'reader', type: 'reveal', token, ...field }],
  ['watcher', 'watch', { to: 'watcher', type: 'watch', token, filled: [field], held: [] }],
  ['watcher', 'unwatch', { to: 'watcher', type: 'unwatch', token }],
  ['writer', 'a text', write({ kind: 'text', text: 'Lê Minh Khôi' })],
  ['writer', 'a year', write({ kind: 'date', date: { year: 1951 } })],
  ['writer', 'a choice', write({ kind: 'choice', codes: ['25525'], labels: ['Xã Tân Hội'] })],
  ['writer', 'undo', { to: 'writer', type: 'undo', token, fill: 'a' }],
  ['writer', 'recheck', { to: 'writer', type: 'recheck', token, fill: 'a' }],
  ['writer', 'cancel', { to: 'writer', type: 'cancel', token }],
  ['report', 'an edit', { from: 'document', type: 'edited', token, ...field }],
  [
    'report',
    'a value taken back',
    { from: 'document', type: 'lost', token, fill: 'a', fieldId: 'f1' },
  ],
  ['report', 'a next step', { from: 'document', type: 'step', token }],
  ['report', 'a re-declared field', { from: 'document', type: 'redeclared', token, ...field }],
  ['report', 'a submit', { from: 'document', type: 'submitted', token }],
  ['report', 'progress', { from: 'document', type: 'progress', token, done: 1, total: 9 }],
  ['read', 'a form', read],
  ['values', 'values', { values: [{ fieldId: 'f1', shown: '' }] }],
  [
    'written',
    'outcomes',
    {
      results: [result, { ...result, outcome: 'refused', reason: 'disabled' }],
      writeMs: 1,
      settleMs: 2,
    },
  ],
  ['undone', 'undone fields', { results: [{ fieldId: 'f1', outcome: 'undone' }] }],
  ['holding', 'fields that hold', { holding: ['f1'] }],
];

describe('a message between worker and document', () => {
  it.each(GOOD)('for %s may be %s', (which, _name, message) => {
    expect(accepts(which, message)).toBe(true);
  });

  it.each(GOOD)(
    'for %s is refused as %s with an extra key or a key less',
    (which, _name, message) => {
      expect(accepts(which, { ...message, html: '<b>' })).toBe(false);
      for (const key of Object.keys(message)) {
        const { [key]: _left, ...rest } = message;
        expect([key, accepts(which, rest)]).toEqual([key, false]);
      }
    },
  );

  it.each<[Which, string, unknown]>([
    ['reader', 'a request for the writer', { to: 'writer', type: 'cancel', token }],
    ['writer', 'a request for the reader', { to: 'reader', type: 'read' }],
    [
      'reader',
      'a field with a value',
      { to: 'reader', type: 'values', token, stand, fields: [{ ...field, value: 'x' }] },
    ],
    ['writer', 'a kind of value that nobody writes', write({ kind: 'html', text: 'x' })],
    ['writer', 'a text with options', write({ kind: 'text', text: 'x', codes: [] })],
    [
      'report',
      'a command from a page',
      { from: 'document', type: 'confirm', token, revision: 1, trusted: true },
    ],
    [
      'report',
      'an edit with what was typed',
      { from: 'document', type: 'edited', token, ...field, value: 'x' },
    ],
    ['report', 'a report that claims to be the panel', { from: 'panel', type: 'submitted', token }],
    [
      'read',
      'a field of a kind that nobody reads',
      { ...read, form: aForm([{ ...aField({ id: 'f1' }), control: 'canvas' as never }]) },
    ],
    [
      'read',
      'a field with its value',
      { ...read, form: { ...form, fields: [{ ...aField({ id: 'f1' }), value: 'x' }] } },
    ],
    ['read', 'a path without end', { ...read, path: `/${'x'.repeat(2001)}` }],
    [
      'written',
      'an outcome of undo',
      { results: [{ ...result, outcome: 'undone' }], writeMs: 1, settleMs: 1 },
    ],
    [
      'written',
      'a reason in free words',
      { results: [{ ...result, reason: 'Lê Minh Khôi' }], writeMs: 1, settleMs: 1 },
    ],
    ['undone', 'an outcome of writing', { results: [result] }],
    [
      'values',
      'a value longer than is shown',
      { values: [{ fieldId: 'f1', shown: 'x'.repeat(2001) }] },
    ],
  ])('for %s is refused with %s', (which, _name, message) => {
    expect(accepts(which, message)).toBe(false);
  });
});
