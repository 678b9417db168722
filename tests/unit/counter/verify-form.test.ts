import { describe, expect, it } from 'vitest';
import { createCounter } from '../../../lib/counter/counter';
import type { CounterRules } from '../../../lib/counter/ports';
import type { RegistryPort } from '../../../lib/registry/port';
import { birthForm, FATHER_BLOCK, field } from './forms';
import { createTestCounter, FATHER, KHOI, KHOI_CARD } from './test-counter';
import { WINDOW } from './test-page';

const CHECK = { type: 'check-form', windowId: WINDOW } as const;
const VERIFY = { type: 'verify', person: FATHER } as const;

/** A form of which a citizen typed the father's block at home. */
async function heldForm(held: Record<string, string> = {}) {
  const desk = await createTestCounter();
  const right = { 'father-name': 'LÊ MINH KHÔI', 'father-born': '12/03/1995' };
  for (const [id, text] of Object.entries({ ...right, 'father-number': KHOI, ...held }))
    desk.page.type(id, text);
  return desk;
}

const fatherOf = ({ check }: { check: readonly unknown[] | null }) => check?.[0];

describe('a form that already holds data', () => {
  it('is said to hold what can be verified, person by person, and nothing is asked yet', async () => {
    const desk = await heldForm({ 'mother-name': 'Nguyễn Ngọc Hân' });
    const state = await desk.counter.act(CHECK);
    expect(state.check).toEqual([
      { person: FATHER, missing: [], verdict: null },
      {
        person: { person: 'mother', ordinal: 1 },
        missing: ['number', 'birthDate'],
        verdict: null,
      },
    ]);
    expect(state.session).not.toBeNull();
    expect(desk.log.take()).not.toContain('registry: asked');
    expect(await desk.entries()).toEqual([]);
  });

  it('holds nothing to verify: that is said', async () => {
    const desk = await createTestCounter();
    expect(await desk.counter.act(CHECK)).toMatchObject({
      check: null,
      notice: 'nothing-to-check',
    });
  });

  it.each([
    ['what is right', {}, true],
    ['a name without accents', { 'father-name': 'Le Minh Khoi' }, true],
    ['the year alone', { 'father-born': '1995' }, true],
    ['nine digits of an old number', { 'father-number': '000 295 112' }, true],
    ['another name', { 'father-name': 'Lê Minh Khang' }, false],
    ['another day', { 'father-born': '13/03/1995' }, false],
    ['a number that nobody has', { 'father-number': '000000000001' }, false],
  ])('is answered for %s, and nothing is filled', async (_what, held, matches) => {
    const desk = await heldForm(held);
    await desk.counter.act(CHECK);
    const before = desk.page.content();
    const state = await desk.counter.act(VERIFY);
    expect(fatherOf(state)).toMatchObject({
      missing: [],
      verdict: { matches, assurance: 'embedded', training: true },
    });
    expect(desk.page.content()).toEqual(before);
    expect(state).toMatchObject({ citizens: [], review: null, step: 'idle' });
  });

  it.each([
    ['a day that does not exist', { 'father-born': '31/02/1995' }, ['birthDate']],
    ['ten digits', { 'father-number': '0000952501' }, ['number']],
    ['a number for a name', { 'father-name': KHOI }, ['fullName']],
    ['nothing', { 'father-name': '', 'father-born': '' }, ['fullName', 'birthDate']],
  ])('is not asked about where it holds %s', async (_what, held, missing) => {
    const desk = await heldForm();
    await desk.counter.act(CHECK);
    for (const [id, text] of Object.entries(held)) desk.page.type(id, text);
    const state = await desk.counter.act(VERIFY);
    expect(fatherOf(state)).toEqual({ person: FATHER, missing, verdict: null });
    expect(await desk.entries()).toEqual([]);
  });

  it('that says two things of one person is not asked about', async () => {
    const form = birthForm({
      fields: [
        field('father-name', FATHER_BLOCK, 'Họ, chữ đệm, tên'),
        field('father-born', FATHER_BLOCK, 'Ngày, tháng, năm sinh'),
        field('father-number', FATHER_BLOCK, 'Số định danh cá nhân'),
        field('father-number-2', FATHER_BLOCK, 'Số định danh cá nhân của cha'),
      ],
    });
    const desk = await createTestCounter(form);
    desk.page.type('father-name', 'Lê Minh Khôi');
    desk.page.type('father-born', '12/03/1995');
    desk.page.type('father-number', KHOI);
    desk.page.type('father-number-2', '000197250212');
    const state = await desk.counter.act(CHECK);
    expect(fatherOf(state)).toMatchObject({ person: FATHER, missing: ['number'] });
  });

  it('is asked about in the journal first, without a value, and ends there as yes or no', async () => {
    const desk = await heldForm();
    await desk.counter.act(CHECK);
    desk.log.take();
    await desk.counter.act(VERIFY);
    desk.page.type('father-born', '13/03/1995');
    await desk.counter.act(VERIFY);
    expect(desk.log.take()).toEqual([
      'journal: verify-intent',
      'registry: asked',
      'journal: verify',
      'journal: verify-intent',
      'registry: asked',
      'journal: verify',
    ]);
    const entries = await desk.entries();
    expect(entries.map(({ kind, outcome }) => `${kind} ${outcome}`)).toEqual([
      'verify-intent pending',
      'verify matches',
      'verify-intent pending',
      'verify differs',
    ]);
    expect(entries[1]).toMatchObject({ basis: 'form-held', purpose: 'dossier', training: true });
    expect(entries[0]).not.toHaveProperty('citizen');
    expect(JSON.stringify(entries)).not.toMatch(/000095250112|Khôi|KHÔI|1995/);
    expect(desk.memory.state).not.toMatch(/000095250112|KHÔI|12\/03\/1995/);
  });

  it('is not asked about while the journal cannot be written', async () => {
    const desk = await heldForm();
    await desk.counter.act(CHECK);
    desk.broken.journal = true;
    desk.log.take();
    expect(await desk.counter.act(VERIFY)).toMatchObject({ notice: 'journal-failed' });
    expect(desk.log.take()).not.toContain('registry: asked');
  });

  it('of a page that went away is said so', async () => {
    const desk = await heldForm();
    await desk.counter.act(CHECK);
    desk.page.navigate();
    expect(await desk.counter.act(VERIFY)).toMatchObject({ notice: 'page-changed' });
  });

  it('whose worker stopped in between is closed as unknown', async () => {
    const desk = await heldForm();
    await desk.counter.act(CHECK);
    const registry: RegistryPort = {
      ...desk.ports.registry,
      verify: () => new Promise(() => undefined),
    };
    void createCounter({ ...desk.ports, registry }).act(VERIFY);
    await expect.poll(() => desk.openIntents()).toHaveLength(1);
    await desk.restart().recover();
    expect((await desk.entries()).at(-1)).toMatchObject({ kind: 'verify', outcome: 'unknown' });
    expect(await desk.openIntents()).toEqual([]);
  });

  it('is not verified against invented citizens on a real page', async () => {
    const desk = await heldForm();
    const counter = createCounter({ ...desk.ports, acceptsTraining: () => false });
    await counter.act(CHECK);
    desk.log.take();
    expect(await counter.act(VERIFY)).toMatchObject({ notice: 'training-record-on-real-page' });
    expect(desk.log.take()).not.toContain('registry: asked');
  });

  it('is forgotten with the dossier, and closed when the clerk wants', async () => {
    const desk = await heldForm();
    await desk.counter.act(CHECK);
    expect((await desk.counter.act({ type: 'check-close' })).check).toBeNull();
    await desk.counter.act(CHECK);
    expect((await desk.counter.act({ type: 'next' })).check).toBeNull();
  });
});

describe('guessing by verification', () => {
  it('of 366 days gets five wrong answers an hour, over dossiers and restarts', async () => {
    const desk = await heldForm();
    const verdicts: unknown[] = [];
    for (let day = 1; day <= 366; day += 1) {
      const at = new Date(Date.UTC(1992, 0, day));
      const text = `${at.getUTCDate()}/${at.getUTCMonth() + 1}/1992`;
      desk.page.type('father-born', text);
      if (day % 50 === 0) await desk.counter.act({ type: 'next' });
      const counter = day % 20 === 0 ? desk.restart() : desk.counter;
      await counter.act(CHECK);
      const { check, notice, waitUntil } = await counter.act(VERIFY);
      if (check?.[0]?.verdict) verdicts.push(check[0].verdict.matches);
      else expect(notice).toBe('lookup-rate-limited');
      if (verdicts.length > 5) break;
      if (notice) expect(waitUntil).toBeGreaterThan(desk.clock.at);
    }
    expect(verdicts).toEqual(Array(5).fill(false));
    desk.page.type('father-born', '12/03/1995');
    await desk.counter.act(CHECK);
    expect((await desk.counter.act(VERIFY)).notice).toBe('lookup-rate-limited');
    desk.wait(3_600_001);
    expect(fatherOf(await desk.counter.act(VERIFY))).toMatchObject({ verdict: { matches: true } });
  });

  it('across citizens stops at thirty wrong answers of one officer', async () => {
    const desk = await heldForm();
    await desk.counter.act(CHECK);
    let wrong = 0;
    for (let number = 1; number <= 40; number += 1) {
      desk.page.type('father-number', `0000000000${String(number).padStart(2, '0')}`);
      const { notice } = await desk.counter.act(VERIFY);
      if (notice === null) wrong += 1;
    }
    expect(wrong).toBe(30);
  });

  it('does not stop a clerk whose forms are right', async () => {
    const desk = await heldForm();
    await desk.counter.act(CHECK);
    for (let time = 0; time < 40; time += 1)
      expect((await desk.counter.act(VERIFY)).notice).toBeNull();
  });
});

describe('the purpose of a look-up', () => {
  it('is the first of policy’s, or the one that the clerk chose for this dossier', async () => {
    const desk = await createTestCounter();
    const asked: string[] = [];
    const registry: RegistryPort = {
      ...desk.ports.registry,
      lookUp: (request) => {
        asked.push(request.purpose);
        return desk.ports.registry.lookUp(request);
      },
    };
    const rules: CounterRules = { ...desk.ports.rules, purposes: ['dossier', 'correction'] };
    const counter = createCounter({ ...desk.ports, registry, rules });
    const scan = { type: 'scan', windowId: WINDOW, text: KHOI_CARD } as const;
    await counter.act(scan);
    await counter.act({ type: 'next' });
    await counter.act({ type: 'purpose', code: 'correction' });
    await counter.act(scan);
    await counter.act({ type: 'next' });
    await counter.act({ type: 'purpose', code: 'curiosity' });
    await counter.act(scan);
    expect(asked).toEqual(['dossier', 'correction', 'dossier']);
    const purposes = (await desk.entries())
      .filter(({ kind }) => kind === 'lookup-intent')
      .map(({ purpose }) => purpose);
    expect(purposes).toEqual(asked);
  });
});

describe('the procedure of a look-up', () => {
  const { procedureCode: _code, ...nameless } = birthForm();

  it('is what the clerk typed where the page does not say it, for the open dossier', async () => {
    const desk = await createTestCounter(nameless);
    expect((await desk.scan(KHOI)).procedure).toBeNull();
    const typed = await desk.counter.act({ type: 'procedure', code: ' 1.001193 ' });
    expect(typed).toMatchObject({ procedure: '1.001193', notice: null });
    expect((await desk.counter.act({ type: 'reread' })).procedure).toBe('1.001193');
    expect((await desk.counter.act({ type: 'next' })).typedProcedure).toBeNull();
  });

  it('is the page’s own where it says one', async () => {
    const desk = await createTestCounter();
    await desk.scan(KHOI);
    const state = await desk.counter.act({ type: 'procedure', code: '1.004873' });
    expect(state.procedure).toBe('1.001193');
  });

  it.each(['', '1001193', 'Lê Minh Khôi', '1.001193; DROP'])('is not taken as %o', async (code) => {
    const desk = await createTestCounter(nameless);
    await desk.scan(KHOI);
    expect(await desk.counter.act({ type: 'procedure', code })).toMatchObject({
      procedure: null,
      notice: 'procedure-unreadable',
    });
  });
});
