import { describe, expect, it } from 'vitest';
import type { FormMapPort } from '../../../lib/counter/ports';
import type { MapSays } from '../../../lib/form/maps/schema';
import { birthForm, FATHER_BLOCK, field, signatureOf } from './forms';
import { createTestCounter, FATHER, KHOI, type TestCounter } from './test-counter';

const NAME_OF_FATHER: MapSays = { ...FATHER, key: 'fullName' };
const plain = birthForm();
/** The birth form with one field that says nothing of itself. */
const form = { ...plain, fields: [...plain.fields, field('seventh', FATHER_BLOCK, 'Ô số 7')] };

async function inReview() {
  const desk = await createTestCounter(form);
  await desk.place(KHOI, FATHER);
  return desk;
}

const correct = (desk: TestCounter, fieldId: string, says: MapSays | null, signature?: string) =>
  desk.counter.act({
    type: 'correct',
    fieldId,
    signature: signature ?? signatureOf(fieldId),
    says,
  });
const rowOf = async (desk: TestCounter, fieldId: string) =>
  (await desk.state()).review?.rows.find((row) => row.fieldId === fieldId);

describe('what a clerk says of a field', () => {
  it('is planned at once, and kept for the next dossier of the same form', async () => {
    const desk = await inReview();
    expect(await rowOf(desk, 'seventh')).toMatchObject({
      decision: 'leave',
      reason: 'not-understood',
    });
    const state = await correct(desk, 'seventh', NAME_OF_FATHER);
    expect(state).toMatchObject({
      step: 'review',
      notice: null,
      open: { map: { status: 'applied', corrected: 1 } },
    });
    expect(await rowOf(desk, 'seventh')).toMatchObject({ decision: 'fill', shown: 'Lê Minh Khôi' });
    await desk.counter.act({ type: 'next' });
    await desk.place(KHOI, FATHER);
    expect(await rowOf(desk, 'seventh')).toMatchObject({ decision: 'fill', key: 'fullName' });
    await desk.confirm();
    expect(desk.page.shows('seventh')).toBe('Lê Minh Khôi');
  });

  it('may be that it is never filled, and may be taken back', async () => {
    const desk = await inReview();
    await correct(desk, 'father-name', 'never');
    expect(await rowOf(desk, 'father-name')).toMatchObject({
      decision: 'leave',
      reason: 'map-says-never',
    });
    expect(desk.maps.stored.size).toBe(1);
    await correct(desk, 'father-name', null);
    expect(await rowOf(desk, 'father-name')).toMatchObject({ decision: 'fill' });
    expect(desk.maps.stored.size).toBe(0);
  });

  it('never opens a declaration, and makes a declared fact an offer at most', async () => {
    const desk = await inReview();
    expect(await correct(desk, 'oath', NAME_OF_FATHER)).toMatchObject({
      notice: 'map-declaration',
    });
    expect(desk.maps.stored.size).toBe(0);
    await correct(desk, 'child-name', NAME_OF_FATHER);
    expect(await rowOf(desk, 'child-name')).toMatchObject({ decision: 'offer', value: null });
  });

  it('is a new review, so that a confirm of the old one is not taken', async () => {
    const desk = await inReview();
    const revision = (await desk.state()).review?.revision ?? 0;
    await correct(desk, 'seventh', NAME_OF_FATHER);
    expect(await desk.confirm({ revision })).toMatchObject({ notice: 'review-changed' });
  });

  it.each<[string, string, (desk: TestCounter) => Promise<unknown>]>([
    [
      'review-changed',
      'the field is another one now',
      (desk) => correct(desk, 'seventh', 'never', 'x'),
    ],
    ['review-changed', 'the form has no such field', (desk) => correct(desk, 'eighth', 'never')],
    [
      'no-session',
      'the form was filled already',
      async (desk) => {
        await desk.confirm();
        await correct(desk, 'seventh', 'never');
      },
    ],
    [
      'map-not-saved',
      'there is no room',
      async (desk) => {
        desk.maps.broken.save = true;
        await correct(desk, 'seventh', 'never');
      },
    ],
    [
      'map-signed-only',
      'policy takes signed maps only',
      async (desk) => {
        desk.maps.policy.signedOnly = true;
        await correct(desk, 'seventh', 'never');
      },
    ],
    [
      'map-unreadable',
      'the store fails',
      async (desk) => {
        desk.maps.broken.load = true;
        await correct(desk, 'seventh', 'never');
      },
    ],
  ])('is refused with %s when %s', async (notice, _name, act) => {
    const desk = await inReview();
    await act(desk);
    expect((await desk.state()).notice).toBe(notice);
    expect(desk.maps.stored.size).toBe(0);
  });

  it('does not overwrite what cannot be read, and the form is filled as without it', async () => {
    const desk = await inReview();
    const identity = (await desk.state()).open?.identity ?? '';
    desk.maps.stored.set(identity, '{"kind":"khai-mot-lan/form-map","version":9}');
    expect(await desk.counter.act({ type: 'reread' })).toMatchObject({
      step: 'review',
      open: { map: { status: 'unreadable' } },
    });
    await correct(desk, 'seventh', 'never');
    expect((await desk.state()).notice).toBe('map-unreadable');
    expect(desk.maps.stored.get(identity)).toContain('"version":9');
    expect(await desk.confirm()).toMatchObject({ step: 'filled' });
  });

  it('is remembered nowhere where nothing is remembered', async () => {
    const desk = await inReview();
    const ports: { maps?: FormMapPort } = desk.ports;
    delete ports.maps;
    expect(await correct(desk, 'seventh', 'never')).toMatchObject({ notice: 'no-session' });
  });
});

describe('a corrected form that changed', () => {
  const ninth = field('ninth', FATHER_BLOCK, 'Ô số 9');

  it('says what is new, until the clerk has seen it', async () => {
    const desk = await inReview();
    await correct(desk, 'seventh', NAME_OF_FATHER);
    desk.page.redraw({ ...form, fields: [...form.fields, ninth] });
    const changed = await desk.counter.act({ type: 'reread' });
    expect(changed.open?.map).toMatchObject({ status: 'applied', fresh: ['ninth'], missing: 0 });
    const seen = await desk.counter.act({ type: 'accept-change' });
    expect(seen.open?.map).toMatchObject({ status: 'applied', fresh: [], corrected: 1 });
  });

  it('says that a corrected field is gone', async () => {
    const desk = await inReview();
    await correct(desk, 'seventh', NAME_OF_FATHER);
    desk.page.redraw(plain);
    const changed = await desk.counter.act({ type: 'reread' });
    expect(changed.open?.map).toMatchObject({ corrected: 0, missing: 1 });
  });

  it('needs a dossier to be accepted', async () => {
    const desk = await createTestCounter(form);
    expect(await desk.counter.act({ type: 'accept-change' })).toMatchObject({
      notice: 'no-session',
    });
  });
});

describe('a kept map', () => {
  it('holds neither a value nor the words of the page', async () => {
    const named = { ...form, headings: ['Hồ sơ của ông Lê Minh Canary, số 000095250112'] };
    const desk = await createTestCounter(named);
    await desk.place(KHOI, FATHER);
    await correct(desk, 'seventh', NAME_OF_FATHER);
    const kept = [...desk.maps.stored.values()].join();
    expect(kept).toContain('fullName');
    for (const text of ['Canary', 'Khôi', KHOI, 'Ô số 7']) expect(kept).not.toContain(text);
  });
});
