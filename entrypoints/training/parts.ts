import { uuidv7 } from 'uuidv7';
import { loadDataFile } from '../../lib/browser/data-files';
import { openJournalDisk } from '../../lib/browser/journal-disk';
import { loadPlanFacts } from '../../lib/browser/plan-facts';
import { loadPreferences } from '../../lib/browser/preferences-store';
import { type Counter, createCounter } from '../../lib/counter/counter';
import type { CounterPorts, DocumentPort, FormMapPort } from '../../lib/counter/ports';
import { newSessionCode } from '../../lib/counter/session-code';
import { type CounterState, EMPTY_STATE, type Progress } from '../../lib/counter/state';
import type { FormMap } from '../../lib/form/maps/schema';
import { createBroadcastSignal } from '../../lib/journal/signal';
import { openJournal } from '../../lib/journal/store';
import { createEmbeddedRegistry } from '../../lib/registry/embedded';
import { parsePopulation } from '../../lib/registry/population';
import { dataOf } from '../../lib/registry/population-data';
import { listTrainingCards, type TrainingCard } from '../../lib/registry/training-cards';
import { deskOf } from '../../lib/settings/desk';
import { createFormLists, type FormLists } from '../../lib/training/lists';
import { type PaperLine, paperLines } from '../../lib/training/paper';

/** What the page needs before its first form: everything from the package, nothing from a network. */
export interface Training {
  readonly cards: readonly TrainingCard[];
  readonly lists: FormLists;
  /** What the papers of the citizen with this number say. */
  readonly paperOf: (idNumber: string) => readonly PaperLine[];
  readonly createCounter: (means: CounterMeans) => Counter;
}

export interface CounterMeans {
  readonly documents: DocumentPort;
  readonly confirmedEarlier: NonNullable<CounterPorts['confirmedEarlier']>;
  readonly onState: (state: CounterState) => void;
  readonly onProgress: (progress: Progress) => void;
}

export async function loadTraining(): Promise<Training> {
  const [population, facts] = await Promise.all([
    loadDataFile('data/population.json'),
    loadPlanFacts(),
  ]);
  const journal = await openJournal({
    now: () => new Date(),
    newId: uuidv7,
    signal: createBroadcastSignal(),
    disk: openJournalDisk(),
  });
  const registry = createEmbeddedRegistry({
    loadPopulation: async () => population,
    now: () => new Date(),
  });
  const people = parsePopulation(population);
  return {
    cards: listTrainingCards(people, facts.units),
    paperOf: (idNumber) => {
      const citizen = people.citizens.find(({ id }) => id === idNumber);
      return citizen ? paperLines(dataOf(citizen, people), facts) : [];
    },
    lists: createFormLists(facts.units, facts.lists),
    createCounter: ({ documents, confirmedEarlier, onState, onProgress }) =>
      createCounter({
        state: createPageState(onState, onProgress),
        registry,
        training: true,
        documents,
        // Nothing is verified here, so no earlier verification counts.
        journal: { ...journal, verificationsSince: async () => [] },
        confirmedEarlier,
        maps: createPageMaps(),
        rules: { minimumAssurance: 'signed', purposes: ['training'], allowsSite: () => true },
        desk: async () => deskOf(await loadPreferences()),
        facts: async () => facts,
        acceptsTraining: (origin) => origin === location.origin,
        now: () => Date.now(),
        newId: uuidv7,
        newSession: () =>
          newSessionCode((length) => crypto.getRandomValues(new Uint8Array(length))),
      }),
  };
}

/** Corrections of a practice form are an exercise: they last as long as the page. */
function createPageMaps(): FormMapPort {
  const maps = new Map<string, FormMap>();
  return {
    load: async (identity) => {
      const map = maps.get(identity);
      return map ? { outcome: 'found', map } : { outcome: 'none' };
    },
    save: async (map) => {
      maps.set(map.form.identity, map);
    },
    remove: async (identity) => {
      maps.delete(identity);
    },
  };
}

/** The counter's memory lives as long as the page. */
function createPageState(
  onState: (state: CounterState) => void,
  onProgress: (progress: Progress) => void,
): CounterPorts['state'] {
  let state = EMPTY_STATE;
  return {
    load: async () => state,
    save: async (next) => {
      state = next;
      onState(next);
    },
    saveProgress: async (progress) => onProgress(progress),
  };
}
