import { describe, expect, it } from 'vitest';
import type { FormDescription } from '../../../lib/form/contract/field';
import { birthForm, FATHER_BLOCK, field } from './forms';
import { createTestCounter, FATHER, HAN, KHOI, MOTHER } from './test-counter';
import { TAB } from './test-page';

/** The birth registration with one block more: what its next step asks. */
function nextStep(change: Partial<FormDescription> = {}): FormDescription {
  const { fields } = birthForm();
  const more = field('father-home', FATHER_BLOCK, 'Quê quán');
  return birthForm({ fields: [...fields, more], ...change });
}

async function filled(form?: FormDescription) {
  const desk = await createTestCounter(form);
  await desk.place(KHOI, FATHER);
  await desk.confirm();
  desk.log.take();
  return desk;
}

type Desk = Awaited<ReturnType<typeof filled>>;
const inDocument = (desk: Desk) => desk.counter.follow({ token: desk.page.token() });
const inTab = (desk: Desk) => desk.counter.follow({ tabId: TAB });

describe('the next step of a form', () => {
  it('is read and planned by itself, for the same citizen, and not written', async () => {
    const desk = await filled();
    desk.page.redraw(nextStep());
    const before = desk.page.content();
    await inDocument(desk);
    const state = await desk.state();
    expect(state).toMatchObject({ step: 'review', notice: 'next-step', result: null });
    expect(state.citizens).toHaveLength(1);
    const row = state.review?.rows.find(({ fieldId }) => fieldId === 'father-home');
    expect(row).toMatchObject({ decision: 'fill' });
    expect(desk.page.content()).toEqual(before);
    expect(desk.log.take()).toEqual(['state: review']);
    expect(desk.page.watched()?.filled).toContain('father-name');
  });

  it('is not there while the form asks what it asked', async () => {
    const desk = await filled();
    await inDocument(desk);
    await inTab(desk);
    expect((await desk.state()).step).toBe('filled');
  });

  it.each([
    ['another document', { token: 'document-9' }],
    ['another tab', { tabId: TAB + 1 }],
  ] as const)('is not looked for at a hint from %s', async (_name, hint) => {
    const desk = await filled();
    desk.page.redraw(nextStep());
    await desk.counter.follow(hint);
    expect((await desk.state()).step).toBe('filled');
  });

  it.each([
    ['a postback that kept what was filled', {}, 'next-step', 'review'],
    [
      'another address without a number',
      { path: '/to-khai/buoc-2' },
      'next-page-unclear',
      'filled',
    ],
    ['another query without a number', { query: 'ab12' }, 'next-page-unclear', 'filled'],
  ] as const)('in another document: %s', async (_name, address, notice, step) => {
    const desk = await filled();
    const held = desk.page.content();
    desk.page.navigate({ ...address, form: nextStep() });
    for (const [fieldId, text] of Object.entries(held)) desk.page.type(fieldId, text);
    await inTab(desk);
    expect(await desk.state()).toMatchObject({ notice, step });
    expect((await desk.state()).citizens).toHaveLength(1);
  });

  it('is not taken for the same dossier when the form is empty again', async () => {
    const desk = await filled();
    desk.page.navigate();
    await inTab(desk);
    expect(await desk.state()).toMatchObject({ notice: 'next-page-unclear', step: 'filled' });
  });

  it('does not count as a clerk who is there', async () => {
    const desk = await filled();
    const { lastActivityAt } = await desk.state();
    desk.wait(60_000);
    desk.page.redraw(nextStep());
    await inDocument(desk);
    expect((await desk.state()).lastActivityAt).toBe(lastActivityAt);
  });

  it('leaves a form alone that was left for a page without fields', async () => {
    const desk = await filled();
    desk.page.navigate({ form: birthForm({ fields: [] }) });
    await inTab(desk);
    expect(await desk.state()).toMatchObject({ notice: null, step: 'filled' });
  });
});

describe('fills before the step that is shown', () => {
  async function twoSteps() {
    const desk = await filled();
    desk.page.redraw(nextStep());
    await inDocument(desk);
    await desk.confirm();
    desk.log.take();
    return desk;
  }

  it('are undone one by one, each in the journal before and after', async () => {
    const desk = await twoSteps();
    const { earlier } = await desk.state();
    expect(earlier).toHaveLength(1);
    const state = await desk.counter.act({ type: 'undo', fill: earlier[0]?.id });
    expect(desk.log.take()).toEqual(['journal: undo-intent', 'page: undo', 'journal: undo']);
    expect(desk.page.shows('father-name')).toBe('');
    expect(desk.page.shows('father-home')).not.toBe('');
    expect(state).toMatchObject({ notice: null, earlier: [], result: { undone: false } });
    const last = await desk.counter.act({ type: 'undo' });
    expect(desk.page.shows('father-home')).toBe('');
    expect(last).toMatchObject({ notice: null, result: { undone: true } });
  });

  it('keep what the clerk typed since', async () => {
    const desk = await twoSteps();
    desk.page.type('father-name', 'Lê Khôi');
    const { earlier } = await desk.state();
    const state = await desk.counter.act({ type: 'undo', fill: earlier[0]?.id });
    expect(state.notice).toBe('undo-partial');
    expect(desk.page.shows('father-name')).toBe('Lê Khôi');
    const entry = (await desk.entries()).at(-1);
    expect(entry?.rows.find(({ key }) => key === 'fullName')).toMatchObject({ outcome: 'kept' });
  });

  it('take back only what they saved of typing', async () => {
    const desk = await twoSteps();
    const { earlier } = await desk.state();
    await desk.counter.act({ type: 'undo', fill: earlier[0]?.id });
    const entries = await desk.entries();
    const [first, second] = entries.filter(({ kind }) => kind === 'fill');
    const undo = entries.find(({ kind }) => kind === 'undo');
    expect(undo?.counts?.keystrokes).toBe(first?.counts?.keystrokes);
    expect(second?.counts?.keystrokes).toBeGreaterThan(0);
  });

  it('stay at hand when the clerk reads the form again', async () => {
    const desk = await filled();
    await desk.counter.act({ type: 'reread' });
    const { earlier } = await desk.state();
    expect(earlier).toHaveLength(1);
    await desk.counter.act({ type: 'undo', fill: earlier[0]?.id });
    expect(desk.page.shows('father-name')).toBe('');
  });

  it('are out of reach in another document', async () => {
    const desk = await filled();
    const held = desk.page.content();
    desk.page.navigate();
    for (const [fieldId, text] of Object.entries(held)) desk.page.type(fieldId, text);
    await inTab(desk);
    const { earlier } = await desk.state();
    const state = await desk.counter.act({ type: 'undo', fill: earlier[0]?.id });
    expect(state.notice).toBe('page-changed');
  });

  it('name each citizen in an entry of its own', async () => {
    const desk = await createTestCounter();
    await desk.place(KHOI, FATHER);
    await desk.place(HAN, MOTHER);
    await desk.confirm();
    const { citizens } = await desk.counter.act({ type: 'undo' });
    const undone = (await desk.entries()).filter(({ kind }) => kind === 'undo');
    expect(undone.map(({ citizen }) => citizen)).toEqual(citizens.map((one) => one.pseudonym));
    for (const entry of undone) {
      expect(new Set(entry.rows.map(({ person }) => person)).size).toBe(1);
    }
  });
});
