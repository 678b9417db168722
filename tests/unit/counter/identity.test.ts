import { describe, expect, it } from 'vitest';
import { createCounter } from '../../../lib/counter/counter';
import { checkIdentity } from '../../../lib/counter/identity';
import type { DocumentPort } from '../../../lib/counter/ports';
import type { LookUpRequest, RegistryPort } from '../../../lib/registry/port';
import { aRecord } from '../form/plan/planning';
import { birthForm, FATHER_BLOCK, field } from './forms';
import { createTestCounter, FATHER, HAN, KHOI, KHOI_CARD, MOTHER } from './test-counter';
import { WINDOW } from './test-page';

const RECORD = aRecord({
  fullName: 'LÊ MINH KHÔI',
  sex: 'male',
  birthDate: { year: 1995, month: 3, day: 12 },
});

describe('the record beside the card', () => {
  const idNumber = RECORD.idNumber;
  it.each([
    ['only the number', { idNumber }, { outcome: 'number-only' }],
    ['the name in other letters', { idNumber, fullName: 'Le  Minh Khoi' }, { outcome: 'agrees' }],
    ['the year alone', { idNumber, birthDate: { year: 1995 } }, { outcome: 'agrees' }],
    ['another name', { idNumber, fullName: 'Lê Minh Khoa' }, ['fullName']],
    ['another day', { idNumber, birthDate: { year: 1995, month: 3, day: 13 } }, ['birthDate']],
    ['another sex', { idNumber, sex: 'female' as const }, ['sex']],
    ['another number', { idNumber: '000197250212' }, ['number']],
    [
      'another of everything',
      {
        idNumber: '000197250212',
        fullName: 'A',
        birthDate: { year: 1900 },
        sex: 'female' as const,
      },
      ['number', 'fullName', 'birthDate', 'sex'],
    ],
  ])('%s', (_name, said, expected) => {
    expect(checkIdentity(said, RECORD)).toEqual(
      Array.isArray(expected)
        ? { outcome: 'differs', differs: expected, decision: null }
        : expected,
    );
  });
});

describe('a card that differs from the record', () => {
  const OTHER_CARD = KHOI_CARD.replace('12031995', '13031995');

  it('fills nothing before the clerk has decided, and says so', async () => {
    const desk = await createTestCounter();
    await desk.place(OTHER_CARD, FATHER);
    expect(await desk.confirm()).toMatchObject({ notice: 'identity-undecided', step: 'review' });
    expect(desk.page.content()).toEqual({});
    expect((await desk.entries()).some(({ kind }) => kind === 'fill-intent')).toBe(false);
  });

  it.each(['seen-to-agree', 'papers-explain', 'record-to-be-corrected'] as const)(
    'goes on after “%s”, which is in the journal without any value',
    async (decision) => {
      const desk = await createTestCounter();
      const { citizens } = await desk.place(OTHER_CARD, FATHER);
      const citizen = citizens[0]?.id ?? '';
      await desk.counter.act({ type: 'identity', citizen, decision });
      const entry = (await desk.entries()).find(({ kind }) => kind === 'discrepancy');
      expect(entry).toMatchObject({
        identity: { differs: ['birthDate'], decision },
        basis: 'card-scanned',
        rows: [],
      });
      expect(JSON.stringify(entry)).not.toContain(KHOI);
      expect((await desk.confirm()).step).toBe('filled');
    },
  );

  it('leaves the dossier when it is somebody else', async () => {
    const desk = await createTestCounter();
    const { citizens } = await desk.place(OTHER_CARD, FATHER);
    const citizen = citizens[0]?.id ?? '';
    const state = await desk.counter.act({
      type: 'identity',
      citizen,
      decision: 'not-same-person',
    });
    expect(state.citizens).toEqual([]);
    expect((await desk.entries()).at(-1)).toMatchObject({ kind: 'discrepancy' });
  });

  it('stays undecided while the journal cannot be written', async () => {
    const desk = await createTestCounter();
    const { citizens } = await desk.place(OTHER_CARD, FATHER);
    desk.broken.journal = true;
    const citizen = citizens[0]?.id ?? '';
    await desk.counter.act({ type: 'identity', citizen, decision: 'seen-to-agree' });
    desk.broken.journal = false;
    expect(await desk.confirm()).toMatchObject({ notice: 'identity-undecided' });
  });
});

/** The training registry behind an adapter that finds nobody by number alone. */
async function needyCounter(form = birthForm()) {
  const desk = await createTestCounter(form);
  const asked: LookUpRequest[] = [];
  const registry: RegistryPort = {
    needs: ['fullName', 'birthDate'],
    verify: desk.ports.registry.verify,
    lookUp: (request) => {
      asked.push(request);
      return desk.ports.registry.lookUp(request);
    },
  };
  const counter = createCounter({ ...desk.ports, registry });
  const scan = (text: string) => counter.act({ type: 'scan', windowId: WINDOW, text });
  return { ...desk, counter, asked, scan };
}

describe('a registry that needs name and birth date', () => {
  it('is given both from the card', async () => {
    const desk = await needyCounter();
    expect((await desk.scan(KHOI_CARD)).step).toBe('asking');
    expect(desk.asked[0]).toMatchObject({
      fullName: 'Lê Minh Khôi',
      birthDate: { year: 1995, month: 3, day: 12 },
      basis: 'card-scanned',
    });
  });

  it.each([
    [KHOI, { idNumber: KHOI, needs: ['fullName', 'birthDate'] }],
    ['000295112', { oldIdNumber: '000295112', needs: ['fullName', 'birthDate'] }],
  ])('asks the clerk for them where a number was typed: %s', async (text, missing) => {
    const desk = await needyCounter();
    const state = await desk.scan(text);
    expect(state).toMatchObject({ missing, asking: null, notice: null });
    expect(desk.asked).toEqual([]);
    const found = await desk.counter.act({
      type: 'details',
      fullName: '  lê minh   khôi ',
      birthDate: '12/3/1995',
      basis: 'vneid-shown',
    });
    expect(found).toMatchObject({
      missing: null,
      step: 'asking',
      citizens: [{ basis: 'vneid-shown', identity: { outcome: 'agrees' } }],
    });
    const entries = await desk.entries();
    expect(entries.map(({ kind, basis }) => `${kind} ${basis}`)).toEqual([
      'lookup-intent vneid-shown',
      'lookup vneid-shown',
    ]);
  });

  it.each([
    ['', '12/03/1995'],
    ['Lê Minh Khôi', ''],
    ['Lê Minh Khôi', '31/02/1995'],
    ['<b>', '1995'],
    ['000095250112', '1995'],
  ])('takes no details that cannot be read: %s, %s', async (fullName, birthDate) => {
    const desk = await needyCounter();
    await desk.scan(KHOI);
    const state = await desk.counter.act({
      type: 'details',
      fullName,
      birthDate,
      basis: 'card-typed',
    });
    expect(state).toMatchObject({ notice: 'details-unreadable', missing: { idNumber: KHOI } });
    expect(desk.asked).toEqual([]);
  });

  it('learns nothing of name and birth date when it does not need them', async () => {
    const desk = await createTestCounter();
    const asked: LookUpRequest[] = [];
    const registry: RegistryPort = {
      needs: [],
      verify: desk.ports.registry.verify,
      lookUp: (request) => {
        asked.push(request);
        return desk.ports.registry.lookUp(request);
      },
    };
    await createCounter({ ...desk.ports, registry }).act({
      type: 'scan',
      windowId: WINDOW,
      text: KHOI_CARD,
    });
    expect(asked[0]).not.toHaveProperty('fullName');
    expect(asked[0]).not.toHaveProperty('birthDate');
  });
});

describe('sensitive data', () => {
  const PLAIN = birthForm({
    fields: [field('father-name', FATHER_BLOCK, 'Họ, chữ đệm, tên')],
  });

  it('are asked for only when a form that is opened later asks for them, and logged then', async () => {
    const desk = await needyCounter(PLAIN);
    const asking = await desk.scan(KHOI_CARD);
    await desk.counter.act({ type: 'place', citizen: asking.asking ?? '', roles: [FATHER] });
    expect(desk.asked.map(({ keys }) => keys)).toEqual([[]]);
    expect(JSON.stringify(asking.citizens)).not.toContain('ethnicity');

    await desk.counter.act({ type: 'reread' });
    expect(desk.asked).toHaveLength(1);

    desk.page.redraw(birthForm());
    const state = await desk.counter.act({ type: 'reread' });
    expect(desk.asked.map(({ keys }) => keys)).toEqual([[], ['ethnicity']]);
    expect(desk.asked[1]).toMatchObject({ idNumber: KHOI, basis: 'card-scanned' });
    expect(state.review?.rows.find(({ fieldId }) => fieldId === 'father-ethnicity')).toMatchObject({
      decision: 'fill',
      sensitive: true,
    });
    const kinds = (await desk.entries()).map(({ kind }) => kind);
    expect(kinds).toEqual(['lookup-intent', 'lookup', 'lookup-intent', 'lookup']);
  });

  it('that cannot be had leave the rest of the form to be filled, and are said', async () => {
    const desk = await createTestCounter(PLAIN);
    await desk.place(KHOI_CARD, FATHER);
    const registry: RegistryPort = {
      needs: [],
      verify: desk.ports.registry.verify,
      lookUp: async () => ({ outcome: 'refused', reason: 'unavailable' }),
    };
    desk.page.redraw(birthForm());
    const state = await createCounter({ ...desk.ports, registry }).act({ type: 'reread' });
    expect(state).toMatchObject({ notice: 'lookup-unavailable', step: 'review' });
    expect(state.citizens).toHaveLength(1);
  });
});

describe('policy', () => {
  it('lets no record be used that it does not call enough', async () => {
    const desk = await createTestCounter();
    const registry: RegistryPort = {
      needs: [],
      verify: desk.ports.registry.verify,
      lookUp: async (request) => {
        const found = await desk.ports.registry.lookUp(request);
        if (found.outcome === 'refused') return found;
        return { outcome: 'found', record: { ...found.record, assurance: 'transport' } };
      },
    };
    const scan = { type: 'scan', windowId: WINDOW, text: KHOI_CARD } as const;
    const strict = await createCounter({ ...desk.ports, registry }).act(scan);
    expect(strict).toMatchObject({ notice: 'lookup-assurance-too-low', citizens: [] });
    const rules = { ...desk.ports.rules, minimumAssurance: 'transport' } as const;
    const lax = createCounter({ ...desk.ports, registry, rules, acceptsTraining: () => true });
    const { asking } = await lax.act(scan);
    await lax.act({ type: 'place', citizen: asking ?? '', roles: [FATHER] });
    desk.wait(500);
    expect(await desk.counter.act({ type: 'confirm', revision: 1, trusted: true })).toMatchObject({
      notice: 'assurance-too-low',
    });
  });

  it('lets no page be read that it does not name', async () => {
    const desk = await createTestCounter();
    const rules = { ...desk.ports.rules, allowsSite: () => false };
    const state = await createCounter({ ...desk.ports, rules }).act({
      type: 'scan',
      windowId: WINDOW,
      text: KHOI_CARD,
    });
    expect(state).toMatchObject({ notice: 'site-not-in-policy', open: null });
    expect(desk.log.take()).toEqual([]);
  });

  it('lets no frame of a site be read or filled that it does not name, nor offers it for permission', async () => {
    const desk = await createTestCounter();
    const FRAME = 'https://eform.example.vn';
    const inFrame: DocumentPort = {
      ...desk.page.port,
      read: async (page) => {
        const read = await desk.page.port.read(page);
        if (read.outcome === 'refused') return read;
        const binding = { ...read.value.binding, frameId: 7, frameOrigin: FRAME };
        return { outcome: 'done', value: { ...read.value, binding } };
      },
    };
    const allowing = (...sites: readonly string[]) => ({
      ...desk.ports.rules,
      allowsSite: (origin: string) => sites.includes(origin),
    });
    const ports = {
      ...desk.ports,
      documents: inFrame,
      acceptsTraining: () => true,
      rules: allowing('http://localhost:8080', FRAME),
    };
    const strict = createCounter({ ...ports, rules: allowing('http://localhost:8080') });
    const scan = { type: 'scan', windowId: WINDOW, text: KHOI_CARD } as const;
    expect(await strict.act(scan)).toMatchObject({ notice: 'site-not-in-policy', open: null });

    const counter = createCounter(ports);
    const { asking } = await counter.act(scan);
    await counter.act({ type: 'place', citizen: asking ?? '', roles: [FATHER] });
    desk.wait(500);
    const confirm = { type: 'confirm', revision: 1, trusted: true } as const;
    expect(await strict.act(confirm)).toMatchObject({ notice: 'site-not-in-policy' });
    expect(await strict.act({ type: 'reread' })).toMatchObject({ notice: 'site-not-in-policy' });
    expect(desk.page.content()).toEqual({});
    expect((await counter.act(confirm)).step).toBe('filled');

    const empty: DocumentPort = {
      ...inFrame,
      read: async (page) => {
        const read = await desk.page.port.read(page);
        if (read.outcome === 'refused') return read;
        const form = { ...read.value.form, fields: [] };
        const framesToAllow = [FRAME, 'https://quang-cao.example.vn'];
        return { outcome: 'done', value: { ...read.value, form, framesToAllow } };
      },
    };
    await counter.act({ type: 'next' });
    const offered = await createCounter({ ...ports, documents: empty }).act(scan);
    expect(offered).toMatchObject({ notice: 'form-in-frame', framesToAllow: [FRAME] });
  });

  it('keeps invented citizens of a real gateway on this machine', async () => {
    const desk = await createTestCounter();
    const registry: RegistryPort = {
      needs: [],
      verify: desk.ports.registry.verify,
      lookUp: async (request) => {
        const found = await desk.ports.registry.lookUp(request);
        if (found.outcome === 'refused') return found;
        return {
          outcome: 'found',
          record: { ...found.record, assurance: 'signed', training: true },
        };
      },
    };
    const counter = createCounter({
      ...desk.ports,
      registry,
      training: false,
      acceptsTraining: () => false,
    });
    const { asking } = await counter.act({ type: 'scan', windowId: WINDOW, text: KHOI_CARD });
    await counter.act({ type: 'place', citizen: asking ?? '', roles: [FATHER] });
    desk.wait(500);
    const state = await counter.act({ type: 'confirm', revision: 1, trusted: true });
    expect(state.notice).toBe('training-record-on-real-page');
    expect((await desk.entries()).at(-1)).toMatchObject({ training: true, assurance: 'signed' });
  });
});

describe('500 random interleavings of two tabs and two citizens', () => {
  it('put no datum of one into the form of the other', async () => {
    const { default: fc } = await import('fast-check');
    const { createTurns } = await import('../../../lib/counter/turns');
    const step = fc.record({
      tab: fc.constantFrom(11, 12),
      do: fc.constantFrom('scan-khoi', 'scan-han', 'place', 'confirm', 'next', 'navigate', 'lock'),
      pause: fc.nat(3),
    });
    const seen = { filled: 0 };
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
        const desk = await createTestCounter();
        const registry: RegistryPort = {
          needs: [],
          verify: desk.ports.registry.verify,
          lookUp: async (request) => {
            for (let ticks = 0; ticks < request.nonce.charCodeAt(35) % 5; ticks += 1)
              await Promise.resolve();
            return desk.ports.registry.lookUp(request);
          },
        };
        const counter = createCounter({ ...desk.ports, registry });
        const inTurn = createTurns();
        const running: Promise<unknown>[] = [];
        const act = (action: Parameters<typeof counter.act>[0]) =>
          running.push(inTurn(() => counter.act(action)));
        for (const { tab, do: what, pause } of steps) {
          desk.page.setTab(tab);
          if (what === 'scan-khoi') act({ type: 'scan', windowId: WINDOW, text: KHOI });
          if (what === 'scan-han') act({ type: 'scan', windowId: WINDOW, text: HAN });
          if (what === 'navigate') desk.page.navigate();
          if (what === 'next') act({ type: 'next' });
          if (what === 'lock') running.push(inTurn(() => counter.forget('idle-ended')));
          if (what === 'place')
            running.push(
              inTurn(async () => {
                const { asking, citizens } = await desk.state();
                const record = citizens.find(({ id }) => id === asking)?.record;
                const { idNumber } = (record ?? {}) as { idNumber?: string };
                const roles = [idNumber === HAN ? MOTHER : FATHER];
                return counter.act({ type: 'place', citizen: asking ?? '', roles });
              }),
            );
          if (what === 'confirm')
            running.push(
              inTurn(async () => {
                desk.wait(500);
                const revision = (await desk.state()).review?.revision ?? 0;
                return counter.act({ type: 'confirm', revision, trusted: true });
              }),
            );
          for (let ticks = 0; ticks < pause; ticks += 1) await Promise.resolve();
        }
        await Promise.all(running);
        const father = desk.page.shows('father-number');
        const mother = desk.page.shows('mother-number');
        if (father !== '' || mother !== '') seen.filled += 1;
        expect(['', KHOI]).toContain(father);
        expect(['', HAN]).toContain(mother);
      }),
      { numRuns: 500 },
    );
    expect(seen.filled).toBeGreaterThan(5);
  });
});
