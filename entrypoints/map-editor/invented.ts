import { loadDataFile } from '../../lib/browser/data-files';
import { loadPlanFacts } from '../../lib/browser/plan-facts';
import { parseScan } from '../../lib/citizen/card';
import { DATUM_KEYS } from '../../lib/citizen/keys';
import type { CitizenRecord } from '../../lib/citizen/record';
import type { PlanFacts } from '../../lib/form/plan/facts';
import type { CardFacts } from '../../lib/form/plan/value-outcome';
import { issueDateOf, type TrialCitizen } from '../../lib/map-editor/trial';
import { createEmbeddedRegistry } from '../../lib/registry/embedded';
import { parsePopulation } from '../../lib/registry/population';
import { listTrainingCards } from '../../lib/registry/training-cards';

/** The synthetic population that ships with the extension, for trials. */
export interface Invented {
  readonly facts: PlanFacts;
  readonly citizens: readonly TrialCitizen[];
  readonly load: (idNumber: string) => Promise<InventedCitizen | undefined>;
}

export interface InventedCitizen {
  readonly record: CitizenRecord;
  readonly card: CardFacts;
}

export async function loadInvented(): Promise<Invented> {
  const [population, facts] = await Promise.all([
    loadDataFile('data/population.json'),
    loadPlanFacts(),
  ]);
  const registry = createEmbeddedRegistry({
    loadPopulation: async () => population,
    now: () => new Date(),
  });
  const cards = listTrainingCards(parsePopulation(population), facts.units);
  return {
    facts,
    citizens: cards,
    load: async (idNumber) => {
      const result = await registry.lookUp({ ...NOBODY, idNumber, keys: [...DATUM_KEYS] });
      const card = cards.find((one) => one.idNumber === idNumber);
      const scan = card ? parseScan(card.scanText) : undefined;
      const issued = scan?.outcome === 'card' ? scan.issueDate : undefined;
      return result.outcome === 'found'
        ? { record: result.record, card: { issueDate: issueDateOf(issued) } }
        : undefined;
    },
  };
}

/** Nobody is looked up: the citizens are invented, and nothing leaves this page. */
const NOBODY = {
  officer: 'can-bo.tap-huan',
  unit: 'don-vi.tap-huan',
  procedure: 'tap-huan',
  dossier: 'tap-huan',
  purpose: 'training',
  nonce: 'soan-anh-xa',
} as const;
