import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { CitizenKey, JournalDatabase } from './database';
import type { Pseudonym } from './entry';
import { journalErrorOf } from './errors';

const HMAC: HmacKeyGenParams = { name: 'HMAC', hash: 'SHA-256' };
const KEY_ID_BYTES = 8;

/**
 * HMAC-SHA-256 of a citizen's number under the key of this installation, which no script can read out.
 * Still personal data: whoever runs code in this extension can ask it about a number (DESIGN.md §5).
 */
export async function pseudonymOf(database: JournalDatabase, idNumber: string): Promise<Pseudonym> {
  try {
    const { keyId, key } = await citizenKey(database);
    const mac = await crypto.subtle.sign(HMAC.name, key, utf8ToBytes(idNumber).slice());
    return { keyId, value: bytesToHex(new Uint8Array(mac)) };
  } catch (cause) {
    throw journalErrorOf(cause);
  }
}

/** The installation's key, made on first use; of two contexts that make one at once, the first wins. */
async function citizenKey(database: JournalDatabase): Promise<CitizenKey> {
  const known = (await database.get('meta', 'citizenKey')) as CitizenKey | undefined;
  if (known) return known;
  const key = await crypto.subtle.generateKey(HMAC, false, ['sign']);
  const random = crypto.getRandomValues(new Uint8Array(KEY_ID_BYTES));
  const ours: CitizenKey = { keyId: `local:${bytesToHex(random)}`, key };
  const transaction = database.transaction('meta', 'readwrite', { durability: 'strict' });
  const winner = (await transaction.store.get('citizenKey')) as CitizenKey | undefined;
  if (!winner) await transaction.store.put(ours, 'citizenKey');
  await transaction.done;
  return winner ?? ours;
}
