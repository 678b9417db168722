import { describe, expect, it } from 'vitest';
import type { CounterState } from '../../../lib/counter/state';
import { birthForm } from './forms';
import { createTestCounter, FATHER, HAN, KHOI, MOTHER, type TestCounter } from './test-counter';

const FATHERS = {
  'father-name': 'Lê Minh Khôi',
  'father-born': '12/03/1995',
  'father-number': KHOI,
  'father-ethnicity': 'Kinh',
  'father-residence': 'Tổ 7, ấp Hội Phước, Xã Tân Hội, Tỉnh Tây Ninh',
};
const MOTHERS = {
  'mother-name': 'Trần Thị Ngọc Hân',
  'mother-number': HAN,
  'mother-home': 'Xã Tân Đông, Tỉnh Tây Ninh',
};

async function withFather(form = birthForm()) {
  const desk = await createTestCounter(form);
  await desk.place(KHOI, FATHER);
  desk.log.take();
  return desk;
}

/** Changes the kept state behind the counter's back. */
async function tamper(desk: TestCounter, change: (state: CounterState) => CounterState) {
  desk.memory.state = JSON.stringify(change(await desk.state()));
}

describe('a confirm', () => {
  it('writes what was reviewed, of both parents at once', async () => {
    const desk = await withFather();
    await desk.place(HAN, MOTHER);
    const state = await desk.confirm();
    expect(state).toMatchObject({ step: 'filled', notice: null, review: null, openIntents: [] });
    expect(desk.page.content()).toEqual({ ...FATHERS, ...MOTHERS });
  });

  it('puts the intent on disk before the first character, and the outcome after', async () => {
    const desk = await withFather();
    await desk.place(HAN, MOTHER);
    desk.log.take();
    await desk.confirm();
    expect(desk.log.take()).toEqual([
      'journal: fill-intent',
      'journal: fill-intent',
      'state: filling',
      'page: write',
      'journal: fill',
      'journal: fill',
      'state: filled',
    ]);
    expect(await desk.openIntents()).toEqual([]);
  });

  it('gives each citizen an entry with the rows of their own capacities', async () => {
    const desk = await withFather();
    await desk.place(HAN, MOTHER);
    await desk.confirm();
    const entries = (await desk.entries()).filter(({ kind }) => kind === 'fill');
    expect(entries.map(({ rows }) => new Set(rows.map(({ person }) => person)))).toEqual([
      new Set(['father', 'child']),
      new Set(['mother']),
    ]);
    expect(new Set(entries.map(({ citizen }) => citizen?.value)).size).toBe(2);
    const intents = (await desk.entries()).filter(({ kind }) => kind === 'fill-intent');
    expect(entries.map(({ replyTo }) => replyTo)).toEqual(intents.map(({ id }) => id));
    expect(intents.flatMap(({ rows }) => rows).map(({ outcome }) => outcome)).toContain('pending');
  });

  it('counts the papers that the record may replace once, whoever was filled', async () => {
    const papers = ['Bản sao thẻ căn cước công dân', 'Giấy chứng sinh (bản chính)'];
    const desk = await withFather(birthForm({ papers }));
    await desk.place(HAN, MOTHER);
    await desk.confirm();
    const fills = (await desk.entries()).filter(({ kind }) => kind === 'fill');
    expect(fills.map(({ counts }) => counts?.papers)).toEqual([1, undefined]);
  });

  it('journals a field’s datum, decision and outcome, and the form by hashes', async () => {
    const desk = await withFather();
    await desk.confirm();
    const entry = (await desk.entries()).at(-1);
    expect(entry).toMatchObject({
      kind: 'fill',
      outcome: 'done',
      training: true,
      procedure: '1.001193',
      counts: { fields: 10, writeMs: 12, settleMs: 31 },
      form: { identity: expect.stringMatching(/^[0-9a-f]{64}$/) },
    });
    const found = (key: string) =>
      entry?.rows.find((row) => row.key === key && row.person === 'father');
    expect(found('birthDate')).toMatchObject({
      decision: 'fill',
      outcome: 'filled',
      source: 'csdlqgdc',
      labelHash: expect.stringMatching(/^[0-9a-f]{16}$/),
    });
    const child = entry?.rows.find(({ person }) => person === 'child');
    expect(child).toMatchObject({ decision: 'leave', outcome: 'left', reason: 'being-declared' });
  });

  it('says how many fields, entries and milliseconds it took', async () => {
    const desk = await withFather();
    const { result } = await desk.confirm();
    expect(result).toMatchObject({ entries: 2, writeMs: 12.4, settleMs: 30.6, undone: false });
    expect(JSON.parse(desk.memory.progress)).toEqual({ done: 0, total: 5 });
  });

  it('watches what it filled, and apart from it what the record held as well', async () => {
    const desk = await createTestCounter();
    desk.page.type('father-name', 'Lê Khôi');
    await desk.place(KHOI, FATHER);
    await desk.confirm();
    expect(desk.page.watched()?.filled).toEqual([
      'father-born',
      'father-number',
      'father-ethnicity',
      'father-residence',
    ]);
    expect(desk.page.watched()?.held).toEqual(['father-name']);
  });

  it('says of each field what the page did with it', async () => {
    const form = birthForm();
    const desk = await createTestCounter(form);
    desk.page.type('father-name', 'Lê Khôi');
    await desk.place(KHOI, FATHER);
    desk.page.redraw({
      ...form,
      fields: form.fields.map((field) => {
        if (field.id === 'father-number') return { ...field, readOnly: true };
        return field.id === 'father-born' ? { ...field, signature: 'another' } : field;
      }),
    });
    const { result } = await desk.confirm();
    const outcomes = new Map(result?.outcomes.map(({ fieldId, ...rest }) => [fieldId, rest]));
    expect(outcomes.get('father-name')).toEqual({ outcome: 'kept', reason: 'holds-other-value' });
    expect(outcomes.get('father-number')).toEqual({ outcome: 'refused', reason: 'read-only' });
    expect(outcomes.get('father-born')).toEqual({ outcome: 'refused', reason: 'field-changed' });
    expect(outcomes.get('father-ethnicity')).toEqual({ outcome: 'filled' });
    expect(outcomes.get('child-name')).toEqual({ outcome: 'left', reason: 'declared-fact' });
    expect((await desk.entries()).at(-1)).toMatchObject({ outcome: 'partly' });
  });
});

describe('the gate stays shut', () => {
  const shut: readonly [string, string, (desk: TestCounter) => Promise<CounterState>][] = [
    [
      'untrusted-confirm',
      'the press was made by a script',
      (desk) => desk.confirm({ trusted: false }),
    ],
    [
      'too-early',
      'the review is younger than half a second',
      async (desk) => {
        desk.wait(499);
        return desk.counter.act({ type: 'confirm', revision: 1, trusted: true });
      },
    ],
    ['review-changed', 'another review was shown', (desk) => desk.confirm({ revision: 99 })],
    [
      'too-early',
      'a row was decided a moment ago',
      async (desk) => {
        desk.wait(10_000);
        const choice = { chosen: false, choiceId: null, replace: false };
        await desk.counter.act({ type: 'row', fieldId: 'father-name', choice });
        return desk.counter.act({ type: 'confirm', revision: 2, trusted: true });
      },
    ],
    [
      'nothing-chosen',
      'the clerk left every field',
      async (desk) => {
        const { review } = await desk.state();
        const choice = { chosen: false, choiceId: null, replace: false };
        for (const { fieldId } of review?.rows ?? [])
          await desk.counter.act({ type: 'row', fieldId, choice });
        return desk.confirm();
      },
    ],
    [
      'record-expired',
      'the record is older than fifteen minutes',
      async (desk) => {
        desk.wait(15 * 60_000);
        return desk.confirm();
      },
    ],
    [
      'not-verified',
      'the record is not one',
      async (desk) => {
        await tamper(desk, (state) => ({
          ...state,
          citizens: state.citizens.map((citizen) => ({ ...citizen, record: { forged: true } })),
        }));
        return desk.confirm();
      },
    ],
    [
      'training-record-on-real-page',
      'training data meets a real system',
      async (desk) => {
        await tamper(desk, (state) => ({
          ...state,
          binding: state.binding && { ...state.binding, origin: 'https://motcua.example.vn' },
        }));
        return desk.confirm();
      },
    ],
    [
      'no-session',
      'nobody has a capacity any more',
      async (desk) => {
        await tamper(desk, (state) => ({ ...state, citizens: [] }));
        return desk.confirm();
      },
    ],
    [
      'no-session',
      'no review is shown',
      async (desk) => {
        await desk.scan(HAN);
        return desk.confirm();
      },
    ],
    [
      'page-changed',
      'the page was loaded again',
      async (desk) => {
        desk.page.navigate();
        return desk.confirm();
      },
    ],
    ...(['tab-closed', 'permission-missing', 'form-unreachable'] as const).map(
      (reason): (typeof shut)[number] => [
        reason,
        `the document answers ${reason}`,
        async (desk) => {
          desk.page.refuse(reason);
          return desk.confirm();
        },
      ],
    ),
    [
      'journal-failed',
      'the intent cannot be written down',
      async (desk) => {
        desk.broken.journal = true;
        return desk.confirm();
      },
    ],
    [
      'busy-filling',
      'a fill is under way',
      async (desk) => {
        await tamper(desk, (state) => ({ ...state, step: 'filling' }));
        return desk.confirm();
      },
    ],
  ];

  it.each(shut)('with %s when %s', async (notice, _name, press) => {
    const desk = await withFather();
    const entries = (await desk.entries()).length;
    const state = await press(desk);
    expect(state.notice).toBe(notice);
    expect(state.step).not.toBe('filled');
    expect(desk.page.content()).toEqual({});
    expect(desk.log.events).not.toContain('page: write');
    const later = (await desk.entries()).slice(entries);
    expect(later.filter(({ kind }) => kind.startsWith('fill'))).toEqual([]);
  });

  it('and opens again once the reason is gone', async () => {
    const desk = await withFather();
    await desk.confirm({ trusted: false });
    expect(await desk.confirm()).toMatchObject({ step: 'filled', notice: null });
    expect(desk.page.content()).toEqual(FATHERS);
  });

  it('for training data on a real system from the first scan on', async () => {
    const desk = await createTestCounter(birthForm(), {
      origin: 'https://motcua.example.vn',
      path: '/khai-sinh',
    });
    await desk.place(KHOI, FATHER);
    expect(await desk.confirm()).toMatchObject({ notice: 'training-record-on-real-page' });
    expect(desk.page.content()).toEqual({});
  });
});

describe('when the page breaks while it is written', () => {
  it('by moving on, everything written is gone with it', async () => {
    const desk = await withFather();
    const { fill } = desk.page.port;
    desk.page.port.fill = async (...written) => {
      desk.page.navigate();
      return fill(...written);
    };
    const state = await desk.confirm();
    expect(state).toMatchObject({ step: 'filled', notice: 'page-changed', openIntents: [] });
    expect((await desk.entries()).at(-1)).toMatchObject({
      kind: 'fill',
      outcome: 'refused',
      refusal: 'document-changed',
    });
  });

  it.each(['throws', 'answers-nothing'] as const)(
    'by an answer that nobody understands (%s), the fill is unknown, and the counter goes on',
    async (how) => {
      const desk = await withFather();
      desk.page.break(how);
      const state = await desk.confirm();
      expect(state).toMatchObject({ step: 'filled', notice: 'fill-unknown', openIntents: [] });
      const written = state.result?.outcomes.filter(({ fieldId }) => fieldId in FATHERS);
      expect(new Set(written?.map(({ outcome }) => outcome))).toEqual(new Set(['unknown']));
      const entry = (await desk.entries()).at(-1);
      expect(entry).toMatchObject({ kind: 'fill-unknown', outcome: 'unknown' });
      expect(entry?.rows.filter(({ outcome }) => outcome === 'unknown')).toHaveLength(5);
      expect(await desk.openIntents()).toEqual([]);
    },
  );

  it('never says that nothing was filled when only the outcome could not be written down', async () => {
    const desk = await withFather();
    const { fill } = desk.page.port;
    desk.page.port.fill = async (...written) => {
      desk.broken.journal = true;
      return fill(...written);
    };
    const state = await desk.confirm();
    expect(state).toMatchObject({ step: 'filled', notice: 'outcome-not-logged' });
    expect(desk.page.content()).toEqual(FATHERS);
    expect(state.openIntents).toEqual((await desk.openIntents()).map(({ id }) => id));
    expect(state.openIntents).toHaveLength(1);
  });
});

describe('a page that posts itself while it is filled', () => {
  it('is filled on when it comes back as the same form', async () => {
    const desk = await withFather();
    desk.page.postBack(2);
    const state = await desk.confirm();
    expect(state).toMatchObject({ step: 'filled', notice: null });
    expect(desk.page.content()).toEqual(FATHERS);
    expect(state.binding?.documentToken).toBe(desk.page.token());
    const written = state.result?.outcomes.filter(({ outcome }) => outcome === 'filled');
    expect(written).toHaveLength(Object.keys(FATHERS).length);
    expect(desk.page.watched()?.filled).toHaveLength(Object.keys(FATHERS).length);
  });

  it.each([
    ['another form', { form: birthForm({ procedureCode: '2.000635' }) }],
    ['another address', { path: '/to-khai/ket-qua' }],
    ['the same form of another dossier', { query: '1x9qz' }],
    ['a page with another dossier number', { form: birthForm({ dossierNumber: 'H60.2-2' }) }],
    ['another site', { origin: 'http://localhost:9090' }],
  ])('is left when it comes back as %s, and nothing is claimed', async (_, as) => {
    const desk = await withFather();
    desk.page.postBack(2, as);
    const state = await desk.confirm();
    expect(state).toMatchObject({ step: 'filled', notice: 'left-while-writing' });
    const claimed = state.result?.outcomes.filter(({ outcome }) => outcome === 'filled');
    expect(claimed).toEqual([]);
    expect((await desk.entries()).at(-1)?.kind).toBe('fill-unknown');
  });

  it('is given up when it never stops posting itself', async () => {
    const desk = await withFather();
    const { fill } = desk.page.port;
    let writes = 0;
    desk.page.port.fill = async (...asked) => {
      writes += 1;
      desk.page.postBack(0);
      return fill(...asked);
    };
    const state = await desk.confirm();
    expect(state.notice).toBe('left-while-writing');
    expect(writes).toBe(5);
  });
});
