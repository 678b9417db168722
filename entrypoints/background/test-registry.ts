import { readTestRecord } from '../../lib/browser/test-record';
import { createFileRegistry } from '../../lib/registry/file-record';
import type { RegistryPort } from '../../lib/registry/port';

/** Test builds only: a record handed over by `npm run try` is asked before the embedded population. */
export function preferTestRecord(embedded: RegistryPort): RegistryPort {
  const chosen = async (): Promise<RegistryPort> => {
    const record = await readTestRecord();
    return record === undefined ? embedded : createFileRegistry({ record, now: () => new Date() });
  };
  return {
    needs: [],
    lookUp: async (request) => (await chosen()).lookUp(request),
    verify: async (request) => (await chosen()).verify(request),
  };
}
