import { loadDataFile } from '../../lib/browser/data-files';
import { createEmbeddedRegistry } from '../../lib/registry/embedded';
import type { RegistryPort } from '../../lib/registry/port';
import { preferTestRecord } from './test-registry';

/** The registry of this build: the embedded training population; test builds may be handed one record. */
export function chooseRegistry(): { registry: RegistryPort; training: boolean } {
  const embedded = createEmbeddedRegistry({
    loadPopulation: () => loadDataFile('data/population.json'),
    now: () => new Date(),
  });
  return { registry: __TEST_BUILD__ ? preferTestRecord(embedded) : embedded, training: true };
}
