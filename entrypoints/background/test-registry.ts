import { readTestRecord } from '../../lib/browser/test-record';
import { createFileRegistry } from '../../lib/registry/file-record';
import type { RegistryPort } from '../../lib/registry/port';

/** Test builds only: a record handed over by `npm run try` is asked before the embedded population. */
export function preferTestRecord(embedded: RegistryPort): RegistryPort {
  return {
    needs: [],
    lookUp: async (request) => {
      const record = await readTestRecord();
      if (record === undefined) return embedded.lookUp(request);
      return createFileRegistry({ record, now: () => new Date() }).lookUp(request);
    },
  };
}
