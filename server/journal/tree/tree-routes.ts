import type { Hono } from 'hono';
import { z } from 'zod';
import { cosignedAt, parseNote, signatureLine, toBase64 } from '../../../lib/fleet/checkpoint';
import { FLEET_PATHS, FLEET_SCOPES } from '../../../lib/fleet/contract';
import { verifyEd25519 } from '../../../lib/fleet/ed25519';
import { consistencyProof, inclusionProof, type NodeReader } from '../../../lib/fleet/merkle';
import type { VerifierKey } from '../../../lib/fleet/note-key';
import { cosignatureSchema } from '../../../lib/fleet/tree-contract';
import type { ForCaller } from '../../access/for-caller';
import { readJsonBody } from '../../http/body';
import { problemResponse } from '../../http/problem';
import { MissingNodeError } from './make-checkpoint';
import type { StoredCheckpoint, TreeStore } from './tree-store';

const MAX_COSIGNATURE_BYTES = 1024;
/** A clock of another body may differ so much from ours. */
const AHEAD_S = 300;
const SCOPES: ReadonlySet<string> = new Set<string>(Object.values(FLEET_SCOPES));
const size = z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER);
const checkpointQuery = z.strictObject({ size: size.optional() });
const consistencyQuery = z.strictObject({ from: size, to: size });
const inclusionQuery = z.strictObject({ device: z.uuid().lowercase(), size });

export interface TreePorts {
  readonly store: TreeStore;
  /** Bodies whose co-signatures are kept. */
  readonly cosigners: readonly VerifierKey[];
  readonly now: () => Date;
}

/**
 * The tree's addresses. Checkpoints and their continuation are for everybody, for they hold hashes alone; which
 * leaf a machine has is for officers.
 */
export function addTreeRoutes(app: Hono, forCaller: ForCaller, ports: TreePorts): void {
  const { store } = ports;
  const read: NodeReader = async (level, index) => {
    const [node] = await store.nodes([{ level, index }]);
    if (!node) throw new MissingNodeError(`node ${level}/${index}`);
    return node.hash;
  };

  app.get(FLEET_PATHS.checkpoint, async ({ req }) => {
    const asked = checkpointQuery.safeParse(req.query());
    if (!asked.success) return problemResponse('malformed-request');
    const held = await store.checkpoint(asked.data.size);
    if (!held) return problemResponse('checkpoint-unknown');
    return new Response(wholeNote(held), {
      headers: { 'content-type': 'text/plain; charset=utf-8' },
    });
  });

  app.get(FLEET_PATHS.consistency, async ({ req }) => {
    const asked = consistencyQuery.safeParse(req.query());
    if (!asked.success || asked.data.from > asked.data.to)
      return problemResponse('malformed-request');
    const { from, to } = asked.data;
    if (!(await store.checkpoint(to))) return problemResponse('checkpoint-unknown');
    const proof = await consistencyProof(from, to, read);
    return Response.json({ from, to, proof: proof.map(toBase64) });
  });

  app.get(FLEET_PATHS.inclusion, ({ req }) =>
    forCaller(req.raw, FLEET_PATHS.inclusion, async (caller) => {
      if (!caller.scopes.some((scope) => SCOPES.has(scope)))
        return problemResponse('scope-missing');
      const asked = inclusionQuery.safeParse(req.query());
      if (!asked.success) return problemResponse('malformed-request');
      const { device, size: of } = asked.data;
      if (!(await store.checkpoint(of))) return problemResponse('checkpoint-unknown');
      const found = await store.leafOf(device, of);
      if (!found) return problemResponse('leaf-unknown');
      const proof = await inclusionProof(found.index, of, read);
      return Response.json({ ...found, size: of, proof: proof.map(toBase64) });
    }),
  );

  app.post(FLEET_PATHS.cosignatures, async ({ req }) => {
    const body = await readJsonBody(req.raw, MAX_COSIGNATURE_BYTES);
    if (body.outcome === 'refused') return problemResponse(body.problem);
    const given = cosignatureSchema.safeParse(body.value);
    if (!given.success) return problemResponse('malformed-request');
    const held = await store.checkpoint(given.data.size);
    if (!held) return problemResponse('checkpoint-unknown');
    const cosigned = await readCosignature(held, given.data.signature, ports);
    if (!cosigned) return problemResponse('cosignature-refused');
    await store.cosign(held.size, cosigned.name, cosigned.line);
    return new Response(null, { status: 204 });
  });
}

function wholeNote({ note, cosignatures }: StoredCheckpoint): string {
  return note + cosignatures.join('');
}

/** A signature counts of a body that the settings name, over this very checkpoint, at a time that has come. */
async function readCosignature(
  { note }: StoredCheckpoint,
  line: string,
  { cosigners, now }: TreePorts,
): Promise<{ readonly name: string; readonly line: string } | undefined> {
  const text = parseNote(note)?.text;
  const signature = parseNote(`${text}\n${line.trimEnd()}\n`)?.signatures;
  const [only] = signature ?? [];
  if (text === undefined || only === undefined || signature?.length !== 1) return undefined;
  const key = cosigners.find(({ name }) => name === only.name);
  const at = key && (await cosignedAt({ text, signatures: [only] }, key, verifyEd25519));
  if (at === undefined || at > now().getTime() / 1000 + AHEAD_S) return undefined;
  return { name: only.name, line: signatureLine(only) };
}
