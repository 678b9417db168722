import { readFile, rename, writeFile } from 'node:fs/promises';
import { cosignCheckpoint, signatureLine } from '../../lib/fleet/checkpoint';
import { FLEET_PATHS } from '../../lib/fleet/contract';
import { verifyEd25519 } from '../../lib/fleet/ed25519';
import { follow, openCheckpoint } from '../../lib/fleet/follow-tree';
import { parseVerifierKey } from '../../lib/fleet/note-key';
import { readNoteSigner } from '../journal/tree/note-signer';

export interface CosignOptions {
  /** Address of the server that keeps the tree. */
  readonly url: string;
  /** Its public key, as `note-key` printed it there. */
  readonly keeper: string;
  /** Own key. */
  readonly keyFile: string;
  /** The last checkpoint that was signed here; made on first use. */
  readonly stateFile: string;
}

/** The tree is not what it should be; the message says how. Nothing was signed. */
export class CosignRefusedError extends Error {
  override readonly name = 'CosignRefusedError';
}

/**
 * For a second body: fetches the newest checkpoint, has the server prove that it continues the one signed last,
 * keeps it, signs it and hands the signature in. Answers the size that was signed.
 * @throws CosignRefusedError
 */
export async function cosignLatest(
  options: CosignOptions,
  ports: { readonly fetch: typeof fetch; readonly now: () => number },
): Promise<number> {
  const keeper = parseVerifierKey(options.keeper);
  if (keeper?.use !== 'keeper') throw new CosignRefusedError('--keeper: no key of a keeper');
  const own = await readNoteSigner(options.keyFile);
  if (own.key.use !== 'cosigner') throw new CosignRefusedError('--key-file: no key of a co-signer');
  const last = await readState(options.stateFile);
  const seen = last === undefined ? undefined : await openCheckpoint(last, keeper, verifyEd25519);
  if (last !== undefined && !seen)
    throw new CosignRefusedError('--state: not a checkpoint of this keeper');
  const get = async (path: string) => {
    const response = await ports.fetch(new URL(path, options.url), { redirect: 'error' });
    if (!response.ok) throw new CosignRefusedError(`${path}: ${response.status}`);
    return response;
  };
  const note = await (await get(FLEET_PATHS.checkpoint)).text();
  const next = await openCheckpoint(note, keeper, verifyEd25519);
  if (!next) throw new CosignRefusedError('not-signed');
  const verdict = await follow(seen, next, async (from, to) =>
    (await get(`${FLEET_PATHS.consistency}?from=${from}&to=${to}`)).json(),
  );
  if (verdict !== 'continues') throw new CosignRefusedError(verdict);
  await writeState(options.stateFile, note);
  const at = Math.floor(ports.now() / 1000);
  const signature = signatureLine(await cosignCheckpoint(next.text, at, own.key, own.sign));
  const answer = await ports.fetch(new URL(FLEET_PATHS.cosignatures, options.url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ size: next.size, signature }),
    redirect: 'error',
  });
  if (!answer.ok) throw new CosignRefusedError(`${FLEET_PATHS.cosignatures}: ${answer.status}`);
  return next.size;
}

async function readState(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (fault) {
    if ((fault as { code?: string }).code === 'ENOENT') return undefined;
    throw fault;
  }
}

/** Whole or not at all: whoever forgets what was signed could sign a fork. */
async function writeState(file: string, note: string): Promise<void> {
  await writeFile(`${file}.new`, note, { flush: true });
  await rename(`${file}.new`, file);
}
