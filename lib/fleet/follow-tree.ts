import {
  type Checkpoint,
  isSignedNote,
  parseCheckpoint,
  parseNote,
  type SignedNote,
  type Verify,
} from './checkpoint';
import { verifyConsistency } from './merkle';
import type { VerifierKey } from './note-key';
import { consistencySchema } from './tree-contract';

/** A checkpoint whose keeper's signature was checked. */
export type OpenedCheckpoint = Checkpoint & SignedNote;

/** undefined where it is no checkpoint of this keeper. */
export async function openCheckpoint(
  note: string,
  keeper: VerifierKey,
  verify: Verify,
): Promise<OpenedCheckpoint | undefined> {
  const parsed = parseNote(note);
  const checkpoint = parsed && parseCheckpoint(parsed.text);
  if (!parsed || !checkpoint || checkpoint.origin !== keeper.name) return undefined;
  return (await isSignedNote(parsed, keeper, verify)) ? { ...checkpoint, ...parsed } : undefined;
}

export type FollowVerdict =
  | 'continues'
  /** The tree has fewer leaves than it had. */
  | 'tree-shrank'
  /** The keeper signed two histories: what was there is not part of what is there now. */
  | 'tree-forked';

/** Whether `next` continues what was seen before; `prove` answers the body of the consistency address. */
export async function follow(
  seen: Checkpoint | undefined,
  next: Checkpoint,
  prove: (from: number, to: number) => Promise<unknown>,
): Promise<FollowVerdict> {
  if (!seen) return 'continues';
  if (next.size < seen.size) return 'tree-shrank';
  if (next.size === seen.size)
    return verifyConsistency(seen.size, next.size, seen.root, next.root, [])
      ? 'continues'
      : 'tree-forked';
  const answer = consistencySchema.safeParse(await prove(seen.size, next.size));
  if (!answer.success) return 'tree-forked';
  const sound = verifyConsistency(seen.size, next.size, seen.root, next.root, answer.data.proof);
  return sound ? 'continues' : 'tree-forked';
}
