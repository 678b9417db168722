import { describe, expect, it } from 'vitest';
import { hearReport } from '../../../lib/counter/hear-report';
import { EMPTY_STATE, parseState } from '../../../lib/counter/state';
import { aForm } from '../form/factories';
import { signatureOf } from './forms';
import { createTestCounter, FATHER, HAN, KHOI, KHOI_CARD, MOTHER } from './test-counter';
import { TAB, WINDOW } from './test-page';

async function filled() {
  const desk = await createTestCounter();
  await desk.place(KHOI, FATHER);
  await desk.confirm();
  desk.log.take();
  return desk;
}

describe('undo', () => {
  it('gives back what stood there, and says so in the journal', async () => {
    const desk = await createTestCounter();
    desk.page.type('father-name', 'Lê Khôi');
    await desk.place(KHOI, FATHER);
    const choice = { chosen: true, choiceId: null, replace: true };
    await desk.counter.act({ type: 'row', fieldId: 'father-name', choice });
    await desk.confirm();
    expect(desk.page.shows('father-name')).toBe('Lê Minh Khôi');
    const state = await desk.counter.act({ type: 'undo' });
    expect(state).toMatchObject({ notice: null, result: { undone: true } });
    expect(desk.page.shows('father-name')).toBe('Lê Khôi');
    expect(desk.page.shows('father-born')).toBe('');
    expect(desk.page.watched()).toBeNull();
    const [intent, entry] = (await desk.entries()).slice(-2);
    expect(intent).toMatchObject({ kind: 'undo-intent', outcome: 'pending' });
    expect(intent?.rows).toHaveLength(5);
    expect(entry).toMatchObject({ kind: 'undo', outcome: 'done', replyTo: intent?.id });
    expect(entry?.citizen).toEqual(state.citizens[0]?.pseudonym);
    expect(entry?.rows).toHaveLength(5);
    expect(new Set(entry?.rows.map(({ outcome }) => outcome))).toEqual(new Set(['undone']));
  });

  it('keeps what somebody changed since', async () => {
    const desk = await filled();
    desk.page.type('father-name', 'Lê Minh Khôi (sửa)');
    const state = await desk.counter.act({ type: 'undo' });
    expect(state.notice).toBe('undo-partial');
    expect(desk.page.shows('father-name')).toBe('Lê Minh Khôi (sửa)');
    const entry = (await desk.entries()).at(-1);
    expect(entry).toMatchObject({ kind: 'undo', outcome: 'partly' });
    expect(entry?.rows.find(({ key }) => key === 'fullName')).toMatchObject({ outcome: 'kept' });
  });

  it('is done once', async () => {
    const desk = await filled();
    await desk.counter.act({ type: 'undo' });
    desk.log.take();
    expect(await desk.counter.act({ type: 'undo' })).toMatchObject({ notice: 'no-session' });
    expect(desk.log.take()).toEqual([]);
  });

  it('has nothing to do before a fill, and says what it cannot reach', async () => {
    const fresh = await createTestCounter();
    expect(await fresh.counter.act({ type: 'undo' })).toMatchObject({ notice: 'no-session' });
    const desk = await filled();
    desk.page.navigate();
    expect(await desk.counter.act({ type: 'undo' })).toMatchObject({
      notice: 'page-changed',
      result: { undone: false },
    });
  });

  it('does not begin before the journal knows of it', async () => {
    const desk = await filled();
    desk.broken.journal = true;
    const state = await desk.counter.act({ type: 'undo' });
    expect(state).toMatchObject({ notice: 'journal-failed', result: { undone: false } });
    expect(desk.page.shows('father-name')).toBe('Lê Minh Khôi');
    desk.broken.journal = false;
    desk.log.take();
    await desk.counter.act({ type: 'undo' });
    expect(desk.log.take()).toEqual(['journal: undo-intent', 'page: undo', 'journal: undo']);
  });

  it('that ended nobody knows how is marked unknown at the next start', async () => {
    const desk = await filled();
    desk.page.port.undo = () => new Promise(() => undefined);
    void desk.counter.act({ type: 'undo' });
    await expect.poll(async () => (await desk.openIntents()).length).toBe(1);
    await desk.restart().recover();
    expect(await desk.openIntents()).toEqual([]);
    expect((await desk.entries()).at(-1)).toMatchObject({ kind: 'undo', outcome: 'unknown' });
  });

  it('is said to be done when only its outcome could not be logged', async () => {
    const desk = await filled();
    const { undo } = desk.page.port;
    desk.page.port.undo = (...asked) => {
      desk.broken.journal = true;
      return undo(...asked);
    };
    const state = await desk.counter.act({ type: 'undo' });
    expect(state).toMatchObject({ notice: 'outcome-not-logged', result: { undone: true } });
    expect(desk.page.shows('father-name')).toBe('');
  });
});

describe('a worker that was stopped while the page was written', () => {
  async function stopped() {
    const desk = await createTestCounter();
    await desk.place(KHOI, FATHER);
    desk.page.break('stops');
    void desk.confirm();
    await expect.poll(() => desk.log.events).toContain('page: write');
    desk.page.break('none');
    return { desk, counter: desk.restart() };
  }

  it('leaves an intent; the next start marks it unknown and shows the review again', async () => {
    const { desk, counter } = await stopped();
    expect(await desk.openIntents()).toHaveLength(1);
    await counter.recover();
    expect(await desk.openIntents()).toEqual([]);
    const entry = (await desk.entries()).at(-1);
    expect(entry).toMatchObject({ kind: 'fill-unknown', outcome: 'unknown' });
    expect(new Set(entry?.rows.map(({ outcome }) => outcome))).toEqual(
      new Set(['unknown', 'left']),
    );
    expect(await desk.state()).toMatchObject({
      step: 'review',
      notice: 'worker-restarted',
      openIntents: [],
    });
  });

  it('can be confirmed again', async () => {
    const { desk, counter } = await stopped();
    await counter.recover();
    expect(await desk.confirm()).toMatchObject({ step: 'filled', notice: null });
    expect(desk.page.shows('father-name')).toBe('Lê Minh Khôi');
  });

  it('takes no order but cancel until it has recovered', async () => {
    const { desk, counter } = await stopped();
    expect(await counter.act({ type: 'scan', windowId: WINDOW, text: HAN })).toMatchObject({
      notice: 'busy-filling',
      step: 'filling',
    });
    await counter.act({ type: 'cancel' });
    expect(desk.page.cancelled).toEqual([TAB]);
  });

  it.each([
    ['the tab was closed', 'tab-closed'],
    ['the permission was taken away', 'permission-missing'],
  ] as const)('is not stuck when %s meanwhile', async (_name, reason) => {
    const { desk, counter } = await stopped();
    desk.page.refuse(reason);
    await counter.recover();
    expect(await desk.state()).toMatchObject({ step: 'review', notice: reason, openIntents: [] });
  });

  it('is not stuck when the journal fails; its intent waits for the next start', async () => {
    const { desk, counter } = await stopped();
    desk.broken.journal = true;
    await counter.recover();
    expect(await desk.state()).toMatchObject({ step: 'review', notice: 'outcome-not-logged' });
    desk.broken.journal = false;
    expect(await desk.openIntents()).toHaveLength(1);
    await desk.restart().recover();
    expect(await desk.openIntents()).toEqual([]);
  });

  it('closes a look-up that never ended, and otherwise changes nothing', async () => {
    const desk = await createTestCounter();
    desk.ports.registry.lookUp = () => new Promise(() => undefined);
    void desk.scan(KHOI);
    await expect.poll(async () => (await desk.openIntents()).length).toBe(1);
    const before = desk.memory.state;
    await desk.restart().recover();
    expect((await desk.entries()).at(-1)).toMatchObject({ kind: 'lookup', outcome: 'unknown' });
    expect(desk.memory.state).toBe(before);
  });
});

describe('reports of the page', () => {
  const report = (desk: Awaited<ReturnType<typeof filled>>, change: object) =>
    hearReport({ from: 'document', token: desk.page.token(), ...change } as never, desk.ports);
  const name = { fieldId: 'father-name', signature: signatureOf('father-name') };

  it.each([
    ['edited', 'edit', { outcome: 'edited', reason: 'cause-unknown' }],
    ['redeclared', 'redeclared', { outcome: 'redeclared' }],
  ])('%s become an entry of kind %s', async (type, kind, outcome) => {
    const desk = await filled();
    await report(desk, { type, ...name });
    expect((await desk.entries()).at(-1)).toMatchObject({
      kind,
      outcome: 'done',
      rows: [{ person: 'father', key: 'fullName', ...outcome }],
    });
  });

  it('of a submit end the fill in the journal, also after another scan', async () => {
    const desk = await filled();
    await report(desk, { type: 'submitted' });
    await desk.scan(HAN);
    await report(desk, { type: 'submitted' });
    const kinds = (await desk.entries()).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'submit')).toHaveLength(2);
  });

  it('that the page took a value back are shown with the fill that wrote it, and with no other', async () => {
    const desk = await filled();
    const shown = () => JSON.parse(desk.memory.state);
    const fill = shown().result.id;
    await report(desk, { type: 'lost', fill: 'another', fieldId: 'father-name' });
    expect(shown().result.changed).toEqual([]);
    await report(desk, { type: 'lost', fill, fieldId: 'father-name' });
    await report(desk, { type: 'lost', fill, fieldId: 'father-name' });
    expect(shown()).toMatchObject({
      notice: 'fields-changed',
      result: { changed: ['father-name'] },
    });
    expect(desk.log.take()).toEqual([]);
  });

  it('of progress are shown and not journaled', async () => {
    const desk = await filled();
    await report(desk, { type: 'progress', done: 2, total: 5 });
    expect(JSON.parse(desk.memory.progress)).toEqual({ done: 2, total: 5 });
    expect(desk.log.take()).toEqual([]);
  });

  it.each([
    ['another document', { type: 'submitted', token: 'document-9' }],
    ['a field that was not in the review', { type: 'edited', ...name, fieldId: 'x' }],
    ['a field that is another one now', { type: 'edited', ...name, signature: 'x' }],
    [
      'a field that asks nothing held',
      { type: 'edited', fieldId: 'oath', signature: signatureOf('oath') },
    ],
    ['the progress of another document', { type: 'progress', token: 'x', done: 9, total: 9 }],
  ])('of %s are dropped', async (_name, change) => {
    const desk = await filled();
    const { progress } = desk.memory;
    await report(desk, change);
    expect(desk.log.take()).toEqual([]);
    expect(desk.memory.progress).toBe(progress);
  });

  it('without a dossier are dropped', async () => {
    const desk = await createTestCounter();
    await report(desk, { type: 'submitted' });
    expect(await desk.entries()).toEqual([]);
  });
});

describe('the end of a dossier', () => {
  it.each([
    [
      'the next citizen',
      null,
      (desk: Awaited<ReturnType<typeof filled>>) => desk.counter.act({ type: 'next' }),
    ],
    [
      'idleness',
      'idle-ended',
      (desk: Awaited<ReturnType<typeof filled>>) => desk.counter.forget('idle-ended'),
    ],
  ] as const)('forgets everything held: %s', async (_name, notice, end) => {
    const desk = await filled();
    await end(desk);
    const { lastActivityAt, ...held } = await desk.state();
    expect(held).toEqual({ ...EMPTY_STATE, lastActivityAt: undefined, notice });
    expect(lastActivityAt).toBe(desk.clock.at);
    expect(desk.memory.state).not.toContain('Khôi');
    expect(desk.page.watched()).toBeNull();
  });

  it('gives the next one a code of its own', async () => {
    const desk = await filled();
    const { session } = await desk.state();
    await desk.counter.act({ type: 'next' });
    expect((await desk.scan(HAN)).session).not.toBe(session);
  });
});

describe('reading again', () => {
  it('plans anew with what the page shows now', async () => {
    const desk = await filled();
    desk.page.type('father-name', 'Lê Khôi');
    const state = await desk.counter.act({ type: 'reread' });
    expect(state).toMatchObject({ step: 'review', result: null });
    const reasons = new Map(state.review?.rows.map((row) => [row.fieldId, row.reason]));
    expect(reasons.get('father-name')).toBe('holds-other-value');
    expect(reasons.get('father-born')).toBe('already-right');
  });

  it.each([
    [
      'form-gone',
      'the form is no longer there',
      (page: Awaited<ReturnType<typeof filled>>['page']) => page.redraw(aForm([])),
    ],
    [
      'tab-closed',
      'the tab was closed',
      (page: Awaited<ReturnType<typeof filled>>['page']) => page.refuse('tab-closed'),
    ],
  ] as const)('says %s when %s', async (notice, _name, change) => {
    const desk = await filled();
    change(desk.page);
    expect(await desk.counter.act({ type: 'reread' })).toMatchObject({ notice, step: 'filled' });
  });

  it('needs a dossier, as a decision does', async () => {
    const desk = await createTestCounter();
    const choice = { chosen: true, choiceId: null, replace: false };
    expect(await desk.counter.act({ type: 'reread' })).toMatchObject({ notice: 'no-session' });
    expect(await desk.counter.act({ type: 'row', fieldId: 'x', choice })).toMatchObject({
      notice: 'no-session',
    });
    expect(await desk.counter.act({ type: 'dismiss' })).toMatchObject({ notice: null });
  });

  it('brings a field into view only where the form has it', async () => {
    const desk = await filled();
    await desk.counter.act({ type: 'reveal', fieldId: 'father-name' });
    await desk.counter.act({ type: 'reveal', fieldId: 'nothing' });
    expect(desk.page.revealed).toEqual(['father-name']);
  });
});

describe('the journal of a whole dossier', () => {
  it('has no value of a citizen, whatever happens', async () => {
    const desk = await createTestCounter();
    await desk.scan(KHOI_CARD.replace('12031995', '13031995'));
    await desk.place(KHOI_CARD, FATHER);
    await desk.place(HAN, MOTHER);
    desk.page.type('father-born', '01/02/1990');
    await desk.counter.act({ type: 'reread' });
    await desk.confirm();
    desk.page.type('father-name', 'Lê Văn Canary');
    const token = desk.page.token();
    const field = { fieldId: 'father-name', signature: signatureOf('father-name') };
    await hearReport({ from: 'document', type: 'edited', token, ...field }, desk.ports);
    await hearReport({ from: 'document', type: 'submitted', token }, desk.ports);
    await desk.counter.act({ type: 'undo' });
    const journal = JSON.stringify(await desk.entries());
    const { citizens } = await desk.state();
    const values = citizens.flatMap(({ record, card }) => textsOf([record, card]));
    expect(values).toEqual(
      expect.arrayContaining([KHOI, HAN, 'Lê Minh Khôi', 'Trần Thị Ngọc Hân']),
    );
    const codes = /^(?:\d{0,2}|VN|2025|csdlqgdc|embedded|male|female|[a-zA-Z]+|\d{4}-.*)$/;
    const canaries = [
      ...values.filter((text) => !codes.test(text)),
      'Canary',
      'Khôi',
      'Hân',
      '13031995',
    ];
    expect(canaries.length).toBeGreaterThan(15);
    expect(canaries.filter((text) => journal.includes(text))).toEqual([]);
  });
});

/** Every text in a value, at any depth. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

describe('what memory holds', () => {
  it.each([null, undefined, 'x', 7, {}, { version: 1 }])('starts afresh from %s', (stored) => {
    expect(parseState(stored)).toBe(EMPTY_STATE);
  });
});

describe('a look at what was filled', () => {
  it('says that every field still holds', async () => {
    const desk = await filled();
    const state = await desk.counter.act({ type: 'recheck' });
    expect(state).toMatchObject({ step: 'filled', notice: 'fields-hold', result: { changed: [] } });
  });

  it('names the fields that show something else by now, and mends nothing', async () => {
    const desk = await filled();
    desk.page.type('father-name', 'Tên Khác');
    const state = await desk.counter.act({ type: 'recheck' });
    expect(state).toMatchObject({ notice: 'fields-changed', result: { changed: ['father-name'] } });
    expect(desk.page.shows('father-name')).toBe('Tên Khác');
  });

  it('tells when the page is gone', async () => {
    const desk = await filled();
    desk.page.navigate();
    expect((await desk.counter.act({ type: 'recheck' })).notice).toBe('page-changed');
  });
});

describe('a datum that the citizen calls wrong', () => {
  it('is counted by name and pseudonym, never by value', async () => {
    const desk = await filled();
    const [citizen] = (await desk.counter.act({ type: 'dismiss' })).citizens;
    const state = await desk.counter.act({
      type: 'discrepancy',
      citizen: citizen?.id ?? '',
      keys: ['homeTown', 'sex', 'sex'],
    });
    expect(state.notice).toBeNull();
    const entry = (await desk.entries()).at(-1);
    expect(entry).toMatchObject({
      kind: 'discrepancy',
      outcome: 'done',
      citizen: citizen?.pseudonym,
    });
    expect(entry?.rows.map(({ key, outcome, person }) => [key, outcome, person])).toEqual([
      ['homeTown', 'differs', 'father'],
      ['sex', 'differs', 'father'],
    ]);
    expect(JSON.stringify(entry)).not.toMatch(/Khôi/);
  });

  it('needs a citizen of the open dossier', async () => {
    const desk = await filled();
    const before = (await desk.entries()).length;
    const state = await desk.counter.act({ type: 'discrepancy', citizen: 'nobody', keys: ['sex'] });
    expect(state.notice).toBe('no-session');
    expect(await desk.entries()).toHaveLength(before);
  });
});
