import { readFileSync } from 'node:fs';
import { uuidv7 } from 'uuidv7';
import { type Counter, createCounter } from '../../../lib/counter/counter';
import type { CounterPorts } from '../../../lib/counter/ports';
import { newSessionCode } from '../../../lib/counter/session-code';
import { type CounterState, EMPTY_STATE, parseState } from '../../../lib/counter/state';
import type { FormDescription } from '../../../lib/form/contract/field';
import type { JournalEntry } from '../../../lib/journal/entry';
import { openJournal } from '../../../lib/journal/store';
import { createEmbeddedRegistry } from '../../../lib/registry/embedded';
import { FACTS } from '../form/plan/planning';
import { createEventLog } from './event-log';
import { birthForm } from './forms';
import { createTestMaps } from './test-maps';
import { createTestPage, type PageAddress, WINDOW } from './test-page';

const POPULATION: unknown = JSON.parse(readFileSync('public/data/population.json', 'utf8'));
export const DEVICE = '0190f5fe-7c00-4a00-8000-000000000001';

/** Persons of public/data/population.md. */
export const KHOI = '000095250112';
export const HAN = '000197250212';
export const THANH = '000051250312';
export const KHOI_CARD =
  '000095250112|000295112|Lê Minh Khôi|12031995|Nam|Tổ 7, Ấp Hội Phước, Tân Hội, Tân Châu, Tây Ninh|20062022';

export const FATHER = { person: 'father', ordinal: 1 } as const;
export const MOTHER = { person: 'mother', ordinal: 1 } as const;

/** A counter over a real journal, the real training registry, and a page that keeps what is written. */
export async function createTestCounter(
  form: FormDescription = birthForm(),
  address?: PageAddress,
) {
  const log = createEventLog();
  const page = createTestPage(log, form, address);
  const clock = { at: Date.parse('2026-11-02T01:00:00.000Z') };
  const now = () => new Date(clock.at);
  const journal = await openJournal({ name: `journal-${uuidv7()}`, now, newId: uuidv7 });
  const registry = createEmbeddedRegistry({ loadPopulation: async () => POPULATION, now });
  const memory = { state: JSON.stringify(EMPTY_STATE), progress: '' };
  const maps = createTestMaps();
  const broken = { journal: false };
  const failing = () => {
    if (broken.journal) throw new DOMException('no room', 'QuotaExceededError');
  };

  const ports: CounterPorts = {
    state: {
      load: async () => parseState(JSON.parse(memory.state)),
      save: async (state) => {
        const { step } = parseState(JSON.parse(memory.state));
        if (state.step !== step) log.add('state', state.step);
        memory.state = JSON.stringify(state);
      },
      saveProgress: async (progress) => {
        memory.progress = JSON.stringify(progress);
      },
    },
    registry: {
      needs: registry.needs,
      lookUp: (request) => {
        log.add('registry', 'asked');
        return registry.lookUp(request);
      },
      verify: (request) => {
        log.add('registry', 'asked');
        return registry.verify(request);
      },
    },
    training: true,
    documents: page.port,
    maps: maps.port,
    journal: {
      append: async (drafts) => {
        failing();
        const added = await journal.append(drafts);
        for (const { kind } of added) log.add('journal', kind);
        return added;
      },
      openIntents: async () => {
        failing();
        return journal.openIntents();
      },
      pseudonymOf: async (number) => journal.pseudonymOf(number),
      verificationsSince: async () => journal.list({ kind: 'verify', from: '2020-01-01' }),
    },
    rules: { minimumAssurance: 'signed', purposes: ['dossier'], allowsSite: () => true },
    desk: async () => ({ officer: 'cb-01', unit: 'H53.12.3', device: DEVICE }),
    facts: async () => FACTS,
    acceptsTraining: (origin) => origin === 'http://localhost:8080',
    now: () => clock.at,
    newId: uuidv7,
    newSession: () => newSessionCode((length) => crypto.getRandomValues(new Uint8Array(length))),
  };
  const counter = createCounter(ports);

  return {
    counter,
    ports,
    page,
    maps,
    log,
    memory,
    broken,
    clock,
    state: async (): Promise<CounterState> => ports.state.load(),
    /** All entries, oldest first. */
    entries: async (): Promise<JournalEntry[]> => journal.after(0, 1000),
    openIntents: () => journal.openIntents(),
    /** The same installation after its worker was stopped and started again. */
    restart: (): Counter => createCounter(ports),
    wait: (ms: number) => {
      clock.at += ms;
    },
    scan: (text: string) => counter.act({ type: 'scan', windowId: WINDOW, text }),
    /** Scans and says who it is. */
    place: async (
      text: string,
      ...roles: readonly CounterState['citizens'][number]['roles'][number][]
    ) => {
      const { asking } = await counter.act({ type: 'scan', windowId: WINDOW, text });
      return counter.act({ type: 'place', citizen: asking ?? '', roles });
    },
    /** Confirms what the review shows, after the time that it needs to be armed. */
    confirm: async (change: { revision?: number; trusted?: boolean } = {}) => {
      clock.at += 500;
      const { review } = parseState(JSON.parse(memory.state));
      return counter.act({
        type: 'confirm',
        revision: review?.revision ?? 0,
        trusted: true,
        ...change,
      });
    },
  };
}

export type TestCounter = Awaited<ReturnType<typeof createTestCounter>>;
