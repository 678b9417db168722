import type { FieldDescription } from '../contract/field';

/** Equal twins are signed `x`, `x:2`, `x:3`: which of them a signature means depends on how many there are. */
export function twinBase(signature: string): string {
  return signature.split(':')[0] ?? signature;
}

export function countTwins(signatures: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const signature of signatures) {
    const base = twinBase(signature);
    counts.set(base, (counts.get(base) ?? 0) + 1);
  }
  return counts;
}

/**
 * Signatures in this form that name another field than they may have named at the last review: twins
 * whose number changed. The rows of a table are their own numbering and stay.
 */
export function shiftedTwins(
  fields: readonly FieldDescription[],
  known: readonly string[],
): ReadonlySet<string> {
  const before = countTwins(known);
  const now = countTwins(fields.map(({ signature }) => signature));
  return new Set(
    fields
      .filter(({ signature, repeat }) => {
        const count = before.get(twinBase(signature));
        return (
          repeat === undefined && count !== undefined && count !== now.get(twinBase(signature))
        );
      })
      .map(({ signature }) => signature),
  );
}
