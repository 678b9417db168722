import { describe, expect, it } from 'vitest';
import { exportFormMap, MOST_CHARACTERS, parseFormMap } from '../../../../lib/form/maps/file';
import { mergeFormMaps, takeImported } from '../../../../lib/form/maps/merge';
import { aMap, LATER, NAME, NOTE, NUMBER, says } from './maps';

const NAME_TARGET = { person: 'father', ordinal: 1, key: 'fullName' } as const;
const map = aMap([says(NOTE, 'never'), says(NAME, NAME_TARGET)]);
const file = (change: (json: Record<string, unknown>) => void): string => {
  const json = JSON.parse(exportFormMap(map)) as Record<string, unknown>;
  change(json);
  return JSON.stringify(json);
};
const answer = (change: object) =>
  file((json) => {
    json['answers'] = [{ ...says(NOTE, 'never'), ...change }];
  });

describe('a form map as a file', () => {
  it('comes back as it was', () => {
    expect(parseFormMap(exportFormMap(map))).toEqual({ outcome: 'parsed', map });
    expect(parseFormMap(map)).toEqual({ outcome: 'parsed', map });
  });

  it.each<[string, unknown, string]>([
    ['text that is no JSON', '{"kind":', 'not-json'],
    ['an empty file', '', 'not-json'],
    ['another JSON file', '{"kind":"package"}', 'not-a-form-map'],
    ['a list', '[]', 'not-a-form-map'],
    ['null', 'null', 'not-a-form-map'],
    ['nothing', undefined, 'not-a-form-map'],
    ['a later version', file((json) => (json['version'] = 2)), 'wrong-version'],
    ['no version', file((json) => delete json['version']), 'wrong-version'],
    ['a field of its own', file((json) => (json['script'] = 'x')), 'foreign-fields'],
    ['an answer with a value', answer({ value: 'Lê Minh Khôi' }), 'foreign-fields'],
    ['an answer with a label’s text', answer({ text: 'Họ tên' }), 'foreign-fields'],
    ['a target with a value', answer({ says: { ...NAME_TARGET, value: 'x' } }), 'foreign-fields'],
    ['an unknown key', answer({ says: { ...NAME_TARGET, key: 'salary' } }), 'malformed'],
    ['an unknown person', answer({ says: { ...NAME_TARGET, person: 'boss' } }), 'malformed'],
    ['member number 0', answer({ says: { ...NAME_TARGET, ordinal: 0 } }), 'malformed'],
    ['a word that is not “never”', answer({ says: 'always' }), 'malformed'],
    ['an officer’s name for a code', answer({ by: 'Lê Minh Khôi' }), 'malformed'],
    ['a citizen’s number for a signature', answer({ signature: '000095250112' }), 'malformed'],
    ['a citizen’s number for an officer', answer({ by: 'x-000095250112' }), 'malformed'],
    ['a day without time', answer({ at: '2026-11-02' }), 'malformed'],
    [
      'a field twice',
      file((json) => (json['answers'] = [says(NOTE, 'never'), says(NOTE, 'never')])),
      'malformed',
    ],
    ['a title with a number', file((json) => (json['title'] = 'Hồ sơ 0900000112')), 'malformed'],
    [
      'an origin with a path',
      file((json) => (json['form'] = { ...map.form, origin: 'https://a.vn/x?y=1' })),
      'malformed',
    ],
    [
      'a path with a number',
      file((json) => (json['form'] = { ...map.form, path: '/000095250112' })),
      'malformed',
    ],
    [
      'more answers than any form has fields',
      file((json) => {
        json['answers'] = Array.from({ length: 601 }, (_, at) =>
          says({ ...NOTE, signature: `a${at}` }, 'never'),
        );
      }),
      'too-big',
    ],
    ['a very long file', `"${'x'.repeat(MOST_CHARACTERS)}"`, 'too-big'],
  ])('is refused by name: %s', (_what, text, problem) => {
    expect(parseFormMap(text)).toEqual({ outcome: 'refused', problem });
  });

  it('is not exported with anything foreign in it', () => {
    expect(() => exportFormMap({ ...map, note: 'Lê Minh Khôi' } as never)).toThrow();
  });
});

describe('merging an imported map', () => {
  const theirs = says(NOTE, { person: 'mother', ordinal: 1, key: 'phone' }, { by: 'cb-02' });
  const imported = aMap([theirs, says(NAME, NAME_TARGET, { by: 'cb-02' }), says(NUMBER, 'never')], {
    updatedAt: LATER,
    known: [...map.known, '8q'],
  });

  it('adds what is new, keeps what is ours, and lists every difference', () => {
    const merged = mergeFormMaps(map, imported);
    expect(merged).toMatchObject({ outcome: 'merged', added: 1, same: 1 });
    if (merged.outcome !== 'merged') return;
    expect(merged.map.answers).toEqual([...map.answers, says(NUMBER, 'never')]);
    expect(merged.conflicts).toEqual([
      { signature: NOTE.signature, own: says(NOTE, 'never'), imported: theirs },
    ]);
  });

  it('does not count a field as seen here because a file says so', () => {
    const merged = mergeFormMaps(map, imported);
    expect(merged).toMatchObject({ map: { known: map.known, fingerprint: map.fingerprint } });
  });

  it('takes the file’s answer for those differences that were decided so, and no other', () => {
    const merged = mergeFormMaps(map, imported);
    if (merged.outcome !== 'merged') throw new RangeError('same form');
    const { map: ours, conflicts } = merged;
    expect(takeImported(ours, conflicts, new Set())).toEqual(ours);
    expect(takeImported(ours, conflicts, new Set([NOTE.signature])).answers[0]).toEqual(theirs);
    expect(takeImported(ours, conflicts, new Set([NAME.signature]))).toEqual(ours);
  });

  it('refuses a map of another form', () => {
    const other = aMap([], { form: { ...map.form, identity: 'b'.repeat(64) } });
    expect(mergeFormMaps(map, other)).toEqual({ outcome: 'other-form' });
  });
});
