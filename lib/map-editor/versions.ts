import type { FormMap } from '../form/maps/schema';

/** So many earlier versions are kept of one form; older ones go. */
export const MOST_VERSIONS = 10;

/** Earlier versions, newest first, with the one that a save is about to replace. */
export function withVersion(earlier: readonly FormMap[], replaced: FormMap): readonly FormMap[] {
  const [newest] = earlier;
  const same = newest?.updatedAt === replaced.updatedAt;
  return (same ? earlier : [replaced, ...earlier]).slice(0, MOST_VERSIONS);
}
