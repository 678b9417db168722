import { describe, expect, it } from 'vitest';
import { compareFingerprint } from '../../../../lib/form/maps/compare';
import { acceptForm, correctField, freshFormMap } from '../../../../lib/form/maps/correct';
import { labelWordsHash, mapFormRef, mapTitle } from '../../../../lib/form/maps/form-ref';
import { formMapSchema } from '../../../../lib/form/maps/schema';
import { aForm } from '../factories';
import { AT, aMap, FORM, IDENTITY, LATER, NAME, NOTE, NUMBER, says, signed } from './maps';

const NEW = signed('f4', '4d', 'Quê quán');
const officer = { by: 'cb-01', at: LATER };
const map = aMap([says(NOTE, 'never')]);

describe('comparing a map with the form', () => {
  it('finds the reviewed form unchanged, in whatever order and with whatever ids', () => {
    const turned = aForm(
      [...FORM.fields].reverse().map((field, at) => ({ ...field, id: `x${at}` })),
    );
    expect(compareFingerprint(map, turned)).toEqual({ outcome: 'unchanged' });
  });

  it('lists only the fields that are new, and those that are gone', () => {
    expect(compareFingerprint(map, aForm([NAME, NEW, NOTE]))).toEqual({
      outcome: 'changed',
      fresh: ['f4'],
      missing: [NUMBER.signature],
    });
  });

  it('lists twins whose number changed', () => {
    const twins = [signed('t1', '7t'), signed('t2', '7t:2')];
    const known = aMap([], { known: ['7t'] });
    expect(compareFingerprint(known, aForm(twins))).toMatchObject({ fresh: ['t1', 't2'] });
  });

  it('asks nothing again after the clerk accepted the form', () => {
    const form = aForm([NAME, NEW, NOTE]);
    const accepted = acceptForm(map, form, LATER);
    expect(compareFingerprint(accepted, form)).toEqual({ outcome: 'unchanged' });
  });

  it('knows fields again that a step or a condition hid in between', () => {
    const accepted = acceptForm(map, aForm([NAME, NEW]), LATER);
    const both = aForm([NAME, NUMBER, NOTE, NEW]);
    expect(compareFingerprint(accepted, both)).toEqual({ outcome: 'unchanged' });
    expect(accepted.answers).toEqual(map.answers);
  });

  it('takes today’s number of twins as reviewed', () => {
    const known = aMap([], { known: ['7t', '7t:2', '7t:3'] });
    const accepted = acceptForm(known, aForm([signed('t1', '7t'), signed('t2', '7t:2')]), LATER);
    expect(accepted.known).toEqual(['7t', '7t:2']);
  });
});

describe('correcting a field', () => {
  const target = { person: 'father', ordinal: 1, key: 'homeTown' } as const;

  it('keeps signature, label hash, officer and time, and no text of the page', () => {
    const ref = mapFormRef(IDENTITY, 'https://a.example.vn', '/eform/khai-sinh', '1.001193');
    const named = signed('f5', '5e', 'Họ tên cha: Lê Minh Khôi');
    const form = aForm([named], { headings: ['Hồ sơ của Lê Minh Khôi'] });
    const after = correctField(freshFormMap(ref, form, AT), named, target, officer);
    expect(formMapSchema.parse(after)).toEqual(after);
    expect(after.answers).toEqual([
      { signature: '5e', label: labelWordsHash(named), says: target, by: 'cb-01', at: LATER },
    ]);
    const text = JSON.stringify(after).toLowerCase();
    for (const syllable of ['minh', 'khôi', 'khoi']) expect(text).not.toContain(syllable);
  });

  it('replaces an earlier answer and takes it back', () => {
    const changed = correctField(map, NOTE, target, officer);
    expect(changed.answers).toEqual([says(NOTE, target, { at: LATER })]);
    expect(correctField(changed, NOTE, null, officer).answers).toEqual([]);
  });

  it('counts a corrected new field as reviewed', () => {
    const after = correctField(map, NEW, 'never', officer);
    expect(compareFingerprint(after, aForm([...FORM.fields, NEW]))).toEqual({
      outcome: 'unchanged',
    });
  });
});

describe('naming the form of a map', () => {
  it.each([
    ['/thu-tuc/khai-sinh', '/thu-tuc/khai-sinh'],
    ['/ho-so/H80.22-261123-0006/sua', '/ho-so/*/*'],
    ['/ho-so/le-minh-khoi', '/ho-so/*'],
    ['/LeMinhKhoi/form.aspx', '/*/form.aspx'],
    ['/000095250112/', '/*/'],
    ['/', '/'],
    ['/thu-tuc/L%C3%AA%20Minh', '/thu-tuc/*'],
  ])('keeps known words alone of the path %s', (path, kept) => {
    const ref = mapFormRef(IDENTITY, 'https://a.example.vn', path, undefined);
    expect(ref).toEqual({ identity: IDENTITY, origin: 'https://a.example.vn', path: kept });
    expect(formMapSchema.shape.form.safeParse(ref).success).toBe(true);
  });

  it.each([
    [['Tờ khai đăng ký khai sinh'], 'Tờ khai đăng ký khai sinh'],
    [['000095250112', 'Đăng ký khai sinh'], 'Đăng ký khai sinh'],
    [['Tờ khai: Lê Minh Khôi'], 'Tờ khai: ▒'],
    [[], ''],
  ])('strikes the title of %j', (headings, title) => {
    expect(mapTitle({ headings, title: '' })).toBe(title);
  });
});
