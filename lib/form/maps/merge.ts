import type { FormMap, MapAnswer, MapSays } from './schema';

/** One field of which the two maps say different things. */
export interface MapConflict {
  readonly signature: string;
  readonly own: MapAnswer;
  readonly imported: MapAnswer;
}

export type MergedFormMap =
  | { readonly outcome: 'other-form' }
  | {
      readonly outcome: 'merged';
      /** Own answers win until the conflicts are decided. */
      readonly map: FormMap;
      readonly added: number;
      readonly same: number;
      readonly conflicts: readonly MapConflict[];
    };

/**
 * Brings an imported map into the one of this installation. Nothing is lost silently: where both speak of
 * a field and differ, our own answer stays and the difference is listed. What this installation has
 * reviewed is not changed by a file: fields known only there are asked here.
 */
export function mergeFormMaps(own: FormMap, imported: FormMap): MergedFormMap {
  if (own.form.identity !== imported.form.identity) return { outcome: 'other-form' };
  const ours = new Map(own.answers.map((answer) => [answer.signature, answer]));
  const added = imported.answers.filter(({ signature }) => !ours.has(signature));
  const both = imported.answers.flatMap((answer) => {
    const mine = ours.get(answer.signature);
    return mine ? [{ signature: answer.signature, own: mine, imported: answer }] : [];
  });
  const conflicts = both.filter(
    ({ own: mine, imported: theirs }) => !sameSays(mine.says, theirs.says),
  );
  const known = new Set([...own.known, ...added.map(({ signature }) => signature)]);
  return {
    outcome: 'merged',
    map: {
      ...own,
      known: [...known],
      answers: [...own.answers, ...added],
      updatedAt: later(own.updatedAt, imported.updatedAt),
    },
    added: added.length,
    same: both.length - conflicts.length,
    conflicts,
  };
}

/** The merged map with the imported answer for those conflicts that were decided so. */
export function takeImported(
  map: FormMap,
  conflicts: readonly MapConflict[],
  chosen: ReadonlySet<string>,
): FormMap {
  const theirs = new Map(
    conflicts
      .filter(({ signature }) => chosen.has(signature))
      .map(({ signature, imported }) => [signature, imported]),
  );
  return {
    ...map,
    answers: map.answers.map((answer) => theirs.get(answer.signature) ?? answer),
  };
}

function sameSays(one: MapSays, other: MapSays): boolean {
  if (one === 'never' || other === 'never') return one === other;
  return one.person === other.person && one.ordinal === other.ordinal && one.key === other.key;
}

function later(one: string, other: string): string {
  return one > other ? one : other;
}
