import type { FormMapPort } from '../../../lib/counter/ports';
import { parseFormMap } from '../../../lib/form/maps/file';

/** What the clerks of an installation say of forms, kept as text and parsed when it is read. */
export function createTestMaps() {
  const stored = new Map<string, string>();
  const broken = { load: false, save: false };
  const policy = { signedOnly: false };
  const port: FormMapPort = {
    load: async (identity) => {
      if (broken.load) throw new TypeError('the store is gone');
      const text = stored.get(identity);
      if (text === undefined) return { outcome: 'none' };
      const parsed = parseFormMap(text);
      return parsed.outcome === 'parsed'
        ? { outcome: 'found', map: parsed.map }
        : { outcome: 'unreadable' };
    },
    save: async (map) => {
      if (broken.save) throw new DOMException('no room', 'QuotaExceededError');
      stored.set(map.form.identity, JSON.stringify(map));
    },
    remove: async (identity) => {
      stored.delete(identity);
    },
    get locked() {
      return policy.signedOnly;
    },
  };
  return { port, stored, broken, policy };
}
