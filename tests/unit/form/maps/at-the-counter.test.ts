import { describe, expect, it } from 'vitest';
import { createCounter } from '../../../../lib/counter/counter';
import type { FormMapPort, StoredFormMap } from '../../../../lib/counter/ports';
import type { CounterState } from '../../../../lib/counter/state';
import { formFingerprint } from '../../../../lib/form/maps/fingerprint';
import type { FormMap, MapSays } from '../../../../lib/form/maps/schema';
import { birthForm } from '../../counter/forms';
import { createTestCounter, FATHER, KHOI } from '../../counter/test-counter';
import { WINDOW } from '../../counter/test-page';
import { signed } from './maps';

const NUMBER = { person: 'father', ordinal: 1, key: 'idNumber' } as const;

/** Maps in memory; `broken` makes the store fail as a full disk does. */
function memoryMaps() {
  const held = new Map<string, StoredFormMap>();
  const broken = { load: false, save: false };
  const port: FormMapPort = {
    load: async (identity) => {
      if (broken.load) throw new DOMException('gone', 'UnknownError');
      return held.get(identity) ?? { outcome: 'none' };
    },
    save: async (map) => {
      if (broken.save) throw new DOMException('no room', 'QuotaExceededError');
      held.set(map.form.identity, { outcome: 'found', map });
    },
    remove: async (identity) => void held.delete(identity),
  };
  return { port, held, broken };
}

/** A dossier with the father placed, and the ways a clerk corrects it. */
async function openDesk(form = birthForm(), maps = memoryMaps()) {
  const desk = await createTestCounter(form);
  const counter = createCounter({ ...desk.ports, maps: maps.port });
  const { asking } = await counter.act({ type: 'scan', windowId: WINDOW, text: KHOI });
  const opened = await counter.act({ type: 'place', citizen: asking ?? '', roles: [FATHER] });
  const signatures = new Map(form.fields.map(({ id, signature }) => [id, signature]));
  const correct = (
    fieldId: string,
    says: MapSays | null,
    signature = signatures.get(fieldId) ?? '',
  ) => counter.act({ type: 'correct', fieldId, signature, says });
  return { desk, counter, maps, opened, correct };
}

const row = ({ review }: CounterState, fieldId: string) =>
  review?.rows.find((candidate) => candidate.fieldId === fieldId);

describe('correcting a field at the counter', () => {
  it('plans the corrected field at once and remembers it for the next dossier', async () => {
    const { desk, correct, maps } = await openDesk();
    const state = await correct('father-name', NUMBER);
    expect(row(state, 'father-name')).toMatchObject({ key: 'idNumber', shown: KHOI });
    expect(state.open?.map).toEqual({ status: 'applied', corrected: 1, fresh: [], missing: 0 });
    const next = await openDesk(birthForm(), maps);
    expect(row(next.opened, 'father-name')).toMatchObject({ key: 'idNumber', decision: 'fill' });
    expect((await desk.entries()).map(({ kind }) => kind)).not.toContain('policy');
  });

  it('arms the confirm anew, because the review is another one', async () => {
    const { desk, correct, opened } = await openDesk();
    desk.wait(10_000);
    const { review } = await correct('father-name', 'never');
    expect(review?.revision).toBeGreaterThan(opened.review?.revision ?? 0);
    expect(review?.shownAt).toBe(desk.clock.at);
  });

  it('never fills what was set so, and says why', async () => {
    const { correct } = await openDesk();
    const state = await correct('father-name', 'never');
    expect(row(state, 'father-name')).toMatchObject({
      decision: 'leave',
      reason: 'map-says-never',
    });
  });

  it('goes back to its own reading when a correction is taken back, and forgets an empty map', async () => {
    const { correct, maps, opened } = await openDesk();
    await correct('father-name', 'never');
    const state = await correct('father-name', null);
    expect(row(state, 'father-name')).toEqual(row(opened, 'father-name'));
    expect(maps.held.size).toBe(0);
  });

  it('holds the officer’s code and no text or value in what is remembered', async () => {
    const { correct, maps } = await openDesk();
    await correct('father-name', NUMBER);
    const text = JSON.stringify([...maps.held.values()]);
    expect(text).toContain('"by":"cb-01"');
    for (const canary of [KHOI, 'Khôi', 'Họ, chữ đệm', 'người cha'])
      expect(text).not.toContain(canary);
  });

  it('offers a declared field with a warning and fills it only when the clerk takes it', async () => {
    const { correct, opened } = await openDesk();
    expect(row(opened, 'child-name')?.reason).toBe('declared-fact');
    const state = await correct('child-name', NUMBER);
    expect(row(state, 'child-name')).toMatchObject({ decision: 'offer' });
    expect(state.review?.choices['child-name']?.chosen).toBe(false);
  });

  it('refuses to open a declaration, but lets it be set to never', async () => {
    const { correct, maps } = await openDesk();
    expect((await correct('oath', NUMBER)).notice).toBe('map-declaration');
    expect(maps.held.size).toBe(0);
    expect((await correct('oath', 'never')).notice).toBe(null);
  });

  it('refuses a correction of a field that is another one by now', async () => {
    const { correct, maps } = await openDesk();
    expect((await correct('father-name', 'never', 'other')).notice).toBe('review-changed');
    expect((await correct('nobody', 'never')).notice).toBe('review-changed');
    expect(maps.held.size).toBe(0);
  });

  it('says when a correction could not be kept, and changes nothing', async () => {
    const { correct, maps, opened } = await openDesk();
    maps.broken.save = true;
    const state = await correct('father-name', 'never');
    expect(state.notice).toBe('map-not-saved');
    expect(state.review).toEqual(opened.review);
  });

  it('reads the form as without a map when the map cannot be read, and does not overwrite it', async () => {
    const maps = memoryMaps();
    maps.broken.load = true;
    const { opened, correct } = await openDesk(birthForm(), maps);
    expect(opened.open?.map?.status).toBe('unreadable');
    expect(row(opened, 'father-name')?.decision).toBe('fill');
    expect((await correct('father-name', 'never')).notice).toBe('map-unreadable');
    expect(maps.held.size).toBe(0);
  });

  it('does not touch a finished fill, whose undo would be lost', async () => {
    const { desk, counter, correct } = await openDesk();
    desk.wait(500);
    const { review } = await desk.state();
    await counter.act({ type: 'confirm', revision: review?.revision ?? 0, trusted: true });
    const state = await correct('father-name', 'never');
    expect(state.step).toBe('filled');
    expect(state.result).not.toBe(null);
  });
});

describe('a form that changed since it was corrected', () => {
  const grown = () => {
    const form = birthForm();
    return { ...form, fields: [...form.fields, signed('new', '9n', 'Quê quán')] };
  };

  it('is told with the new fields alone, until the clerk has seen them', async () => {
    const { correct, maps } = await openDesk();
    await correct('father-name', 'never');
    const { opened, counter } = await openDesk(grown(), maps);
    expect(opened.open?.map).toMatchObject({ status: 'applied', fresh: ['new'], missing: 0 });
    const seen = await counter.act({ type: 'accept-change' });
    expect(seen.open?.map?.fresh).toEqual([]);
    const [stored] = maps.held.values();
    const map: FormMap | null = stored?.outcome === 'found' ? stored.map : null;
    expect(map?.fingerprint).toBe(formFingerprint(grown()));
  });

  it('counts corrected fields that are gone', async () => {
    const { correct, maps } = await openDesk();
    await correct('father-name', 'never');
    const form = birthForm();
    const fields = form.fields.filter(({ id }) => id !== 'father-name');
    const { opened } = await openDesk({ ...form, fields }, maps);
    expect(opened.open?.map).toMatchObject({ corrected: 0, missing: 1, fresh: [] });
  });

  it('is not told for a form that nobody corrected', async () => {
    const { opened } = await openDesk(grown());
    expect(opened.open?.map).toMatchObject({ status: 'none', fresh: [] });
  });
});
