import { describe, expect, it } from 'vitest';
import { judgeScan, sensitiveKeysAsked } from '../../../lib/counter/look-up';
import { aForm, anAnswer, understood } from '../form/factories';
import { birthForm, residenceForm } from './forms';
import { createTestCounter, FATHER, HAN, KHOI, KHOI_CARD, MOTHER } from './test-counter';
import { TAB } from './test-page';

describe('a scan', () => {
  it('opens a dossier, asks the registry, and then asks who this is', async () => {
    const desk = await createTestCounter();
    const state = await desk.scan(KHOI_CARD);
    expect(state).toMatchObject({ step: 'asking', procedure: '1.001193', notice: null });
    expect(state.session).toMatch(/^P-[0-9A-Z]{5}-[0-9A-Z]{5}$/);
    expect(state.binding).toMatchObject({ tabId: TAB, origin: 'http://localhost:8080' });
    expect(state.citizens).toMatchObject([
      {
        id: state.asking,
        roles: [],
        basis: 'card-scanned',
        card: {
          fullName: 'Lê Minh Khôi',
          birthDate: '12/03/1995',
          sex: 'male',
          issueDate: { year: 2022, month: 6, day: 20 },
        },
      },
    ]);
    expect(state.suggestions[0]?.ref).toEqual(FATHER);
  });

  it('is in the journal before the registry is asked, without the citizen, and after with a pseudonym', async () => {
    const desk = await createTestCounter();
    await desk.scan(KHOI);
    expect(desk.log.take()).toEqual([
      'journal: lookup-intent',
      'registry: asked',
      'journal: lookup',
      'state: asking',
    ]);
    const [intent, answer] = await desk.entries();
    expect(intent).not.toHaveProperty('citizen');
    expect(answer).toMatchObject({
      outcome: 'done',
      assurance: 'embedded',
      training: true,
      procedure: '1.001193',
      replyTo: intent?.id,
      citizen: { value: expect.stringMatching(/^[0-9a-f]{64}$/) },
    });
    expect(await desk.openIntents()).toEqual([]);
  });

  it('of a typed number has no card, and takes an old number as well', async () => {
    const desk = await createTestCounter();
    expect((await desk.scan('000 295 112')).citizens).toMatchObject([
      { basis: null, card: null, record: { idNumber: KHOI } },
    ]);
  });

  it.each([KHOI, '000295112', KHOI_CARD])('of somebody already here is said: %s', async (text) => {
    const desk = await createTestCounter();
    await desk.place(KHOI, FATHER);
    desk.log.take();
    const state = await desk.scan(text);
    expect(state).toMatchObject({ notice: 'already-scanned', step: 'review' });
    expect(state.citizens).toHaveLength(1);
    expect(desk.log.take()).toEqual([]);
  });

  it.each([['nobody holds the number', '000000000001', 'lookup-not-found', 'not-found']])(
    'is refused by name and journaled when %s',
    async (_name, text, notice, refusal) => {
      const desk = await createTestCounter();
      const state = await desk.scan(text);
      expect(state).toMatchObject({ notice, step: 'idle', citizens: [], asking: null });
      const [, answer] = await desk.entries();
      expect(answer).toMatchObject({ kind: 'lookup', outcome: 'refused', refusal });
      expect(answer).not.toHaveProperty('citizen');
    },
  );

  it('asks nothing of the registry while the journal cannot be written', async () => {
    const desk = await createTestCounter();
    desk.broken.journal = true;
    expect(await desk.scan(KHOI)).toMatchObject({ notice: 'journal-failed', citizens: [] });
    expect(desk.log.take()).toEqual([]);
  });

  it.each([
    ['', 'scan-empty'],
    ['12345', 'scan-too-short'],
    ['0000952501', 'scan-ten-digits'],
    ['00009525011', 'scan-eleven-digits'],
    ['0000952501123', 'scan-too-long'],
    ['DN4010000000000|4CC3AA|x', 'scan-health-insurance-card'],
    [`${KHOI}\n${HAN}`, 'scan-two-cards'],
    ['https://example.vn', 'scan-link'],
    ['000095250112|000295112|Lê Minh Khôi', 'scan-broken-card'],
  ])('that cannot be read is named: "%s"', async (text, notice) => {
    expect(judgeScan(text)).toEqual({ outcome: 'unreadable', notice });
    const desk = await createTestCounter();
    expect(await desk.scan(text)).toMatchObject({ notice, step: 'idle', session: null });
    expect(await desk.entries()).toEqual([]);
  });
});

describe('a card whose name a keyboard program rewrote', () => {
  it('is looked up by its digits, its name is neither compared nor kept, and the setting is said', async () => {
    const desk = await createTestCounter();
    const text = KHOI_CARD.replace('Lê Minh Khôi', 'Lê Mính Khôi');
    const scan = { type: 'scan', windowId: 1, text, inputMethod: true } as const;
    const state = await desk.counter.act(scan);
    expect(state).toMatchObject({
      step: 'asking',
      notice: 'scan-text-input-method',
      citizens: [
        { identity: { outcome: 'agrees' }, card: { fullName: '', birthDate: '12/03/1995' } },
      ],
    });
    expect(JSON.stringify(state)).not.toContain('Mính');
  });
});

describe('the page in front', () => {
  it.each(['no-page', 'page-not-supported', 'permission-missing'] as const)(
    'is not read when it is %s',
    async (status) => {
      const desk = await createTestCounter();
      desk.page.setFront(status);
      expect(await desk.scan(KHOI)).toMatchObject({ notice: status, session: null });
      expect(await desk.entries()).toEqual([]);
    },
  );

  it.each(['permission-missing', 'tab-closed', 'page-changed', 'form-unreachable'] as const)(
    'is named when reading it is refused: %s',
    async (reason) => {
      const desk = await createTestCounter();
      desk.page.refuse(reason);
      expect(await desk.scan(KHOI)).toMatchObject({ notice: reason, session: null });
    },
  );

  it('without a field starts no dossier', async () => {
    const desk = await createTestCounter(aForm([]));
    expect(await desk.scan(KHOI)).toMatchObject({ notice: 'no-form', session: null });
  });

  it('in another tab belongs to another dossier', async () => {
    const desk = await createTestCounter();
    await desk.place(KHOI, FATHER);
    desk.page.setTab(TAB + 1);
    const state = await desk.scan(HAN);
    expect(state.notice).toBe('other-tab');
    expect(state.citizens).toHaveLength(1);
  });

  it('with another form than the one that the dossier was opened for is said', async () => {
    const desk = await createTestCounter();
    await desk.place(KHOI, FATHER);
    desk.page.navigate({ form: residenceForm() });
    const state = await desk.scan(HAN);
    expect(state.notice).toBe('page-changed');
    expect(state.citizens).toHaveLength(1);
  });

  it('may be loaded again with the same form', async () => {
    const desk = await createTestCounter();
    await desk.place(KHOI, FATHER);
    desk.page.navigate();
    const state = await desk.scan(HAN);
    expect(state).toMatchObject({ notice: null, step: 'asking' });
    expect(state.binding?.documentToken).toBe(desk.page.token());
  });

  it.each([
    ['000.00.12.H53-260115-0012', '000.00.12.H53-260115-0012'],
    ['Lê Minh Khôi', null],
    ['000095250112', null],
  ])(
    'gives its dossier number only in a shape that the journal may hold: %s',
    async (text, kept) => {
      const desk = await createTestCounter(birthForm({ dossierNumber: text }));
      expect((await desk.scan(KHOI)).dossier).toBe(kept);
      const [intent] = await desk.entries();
      expect(intent?.dossier ?? null).toBe(kept);
    },
  );
});

describe('sensitive data', () => {
  const keysOf = ({ citizens }: { citizens: readonly { record: unknown }[] }) =>
    citizens.flatMap(({ record }) =>
      (record as { data: { key: string }[] }).data.map((d) => d.key),
    );

  it('come only when an open field asks for them', async () => {
    const asking = keysOf(await (await createTestCounter(birthForm())).scan(KHOI));
    const silent = keysOf(await (await createTestCounter(residenceForm())).scan(KHOI));
    expect(asking).toContain('ethnicity');
    for (const key of ['religion', 'bloodType', 'maritalStatus']) expect(asking).not.toContain(key);
    expect(silent).not.toContain('ethnicity');
  });

  it.each([
    ['asked', understood('f', anAnswer('religion')), ['religion']],
    [
      'one of two meanings',
      understood('f', null, 'choice', [anAnswer('fullName'), anAnswer('bloodType')]),
      ['bloodType'],
    ],
    ['the very fact being declared', understood('f', anAnswer('maritalStatus'), 'declared'), []],
    ['part of a declaration', understood('f', anAnswer('maritalStatus'), 'declaration'), []],
    ['no sensitive datum', understood('f', anAnswer('fullName')), []],
  ])('are asked for where one is %s', (_name, understanding, keys) => {
    expect(sensitiveKeysAsked([understanding, understanding])).toEqual(keys);
  });
});

describe('who this is', () => {
  it('is asked for each scan, and both parents stand in one review', async () => {
    const desk = await createTestCounter();
    const first = await desk.place(KHOI, FATHER);
    expect(first).toMatchObject({ step: 'review', asking: null, suggestions: [] });
    const asking = await desk.scan(HAN);
    expect(asking).toMatchObject({ step: 'asking' });
    expect(asking.suggestions.map(({ ref, taken }) => [ref.person, taken])).toEqual([
      ['mother', false],
      ['father', true],
    ]);
    const both = await desk.counter.act({
      type: 'place',
      citizen: asking.asking ?? '',
      roles: [MOTHER],
    });
    const filled = both.review?.rows.filter(({ decision }) => decision === 'fill') ?? [];
    expect(new Set(filled.map(({ person }) => person?.person))).toEqual(
      new Set(['father', 'mother']),
    );
  });

  it('may be answered anew: who had the capacity before gives it up', async () => {
    const desk = await createTestCounter();
    await desk.place(KHOI, FATHER);
    const state = await desk.place(HAN, FATHER);
    expect(state.citizens.map(({ roles }) => roles)).toEqual([[], [FATHER]]);
    const names = state.review?.rows.filter(({ fieldId }) => fieldId === 'father-name');
    expect(names).toMatchObject([{ decision: 'fill', shown: 'Trần Thị Ngọc Hân' }]);
  });

  it('need not be answered: a scan can be taken back', async () => {
    const desk = await createTestCounter();
    const { asking } = await desk.scan(KHOI);
    const state = await desk.counter.act({ type: 'remove', citizen: asking ?? '' });
    expect(state).toMatchObject({
      step: 'idle',
      citizens: [],
      asking: null,
      suggestions: [],
      review: null,
    });
  });

  it('stays open for one while another is taken back', async () => {
    const desk = await createTestCounter();
    const { citizens } = await desk.place(KHOI, FATHER);
    await desk.scan(HAN);
    const state = await desk.counter.act({ type: 'remove', citizen: citizens[0]?.id ?? '' });
    expect(state).toMatchObject({ step: 'asking', review: null });
    expect(state.suggestions).not.toEqual([]);
  });

  it('finds the record expired after fifteen minutes', async () => {
    const desk = await createTestCounter();
    const { asking } = await desk.scan(KHOI);
    desk.wait(15 * 60_000);
    const state = await desk.counter.act({ type: 'place', citizen: asking ?? '', roles: [FATHER] });
    expect(state).toMatchObject({ notice: 'record-expired', review: null });
  });

  it('finds a record that somebody changed in the memory not verified', async () => {
    const desk = await createTestCounter();
    const { asking } = await desk.scan(KHOI);
    desk.memory.state = desk.memory.state.replace(`"idNumber":"${KHOI}"`, '"idNumber":"1"');
    const state = await desk.counter.act({ type: 'place', citizen: asking ?? '', roles: [FATHER] });
    expect(state).toMatchObject({ notice: 'not-verified', review: null });
  });
});
