import type { Figure } from './figures';
import type { Item } from './item';

/** "Phụ huynh", "cha/mẹ": one of the parents, whoever it is. */
export const PARENT: Figure = 'guardian:parent';

const ONE_PARENT: ReadonlySet<Figure> = new Set(['father', 'mother', 'father~1', 'mother~1']);

/**
 * A title about the parents stands over the questions of one of them, unless the labels under it tell father
 * and mother apart: then it names a family and nobody in particular.
 */
export function settleParents(items: readonly Item[]): void {
  const apart = new Set<string>();
  for (const { around, evidence } of items) {
    if (around.parentsId === null) continue;
    const { figure, nameFigure } = evidence;
    if (ONE_PARENT.has(figure ?? nameFigure ?? '')) apart.add(around.parentsId);
  }
  for (const item of items) {
    const { around } = item;
    if (around.parentsId === null || around.figure !== null) continue;
    item.around = apart.has(around.parentsId)
      ? { ...around, crowd: true }
      : { ...around, figure: PARENT, sectionId: around.parentsId };
  }
}
