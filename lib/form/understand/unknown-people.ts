import { startsPerson } from './asking';
import { isUnknown, SUBJECT, unknownFigure } from './figures';
import type { Item } from './item';

/**
 * A person whom no table knows may be anybody: what is asked of that person is offered and never answered. Only
 * who is named first may be the subject of the form; "Hiệu trưởng" further down is not.
 */
export function leaveUnknownPeople(items: readonly Item[]): void {
  const opening = items.find(isName)?.figure;
  for (const item of items) {
    const { figure } = item;
    if (!isUnknown(figure)) continue;
    item.figure = null;
    item.figureBy = 'unknown';
    item.possible = figure === opening ? [SUBJECT, 'other'] : ['other'];
  }
}

/**
 * "Thông tin tộc trưởng" over a name, behind the name of somebody else: a title in words that no table knows
 * speaks of somebody whom none knows. The first name of a form is its subject's all the same.
 */
export function tellStrangers(items: readonly Item[]): void {
  const [first] = items.filter(isName);
  if (first === undefined) return;
  const titles = new Set<string>();
  const named = new Set<string>([first.around.nearest]);
  for (const item of items) {
    if (!isName(item)) continue;
    if (isUnsaid(item)) titles.add(item.around.nearest);
    else named.add(item.around.nearest);
  }
  for (const item of items) {
    const { around } = item;
    if (!titles.has(around.nearest) || named.has(around.nearest)) continue;
    if (around.figure !== null) continue;
    item.around = { ...around, figure: unknownFigure(around.strange), sectionId: around.nearest };
  }
}

const isName = ({ ask, field }: Item): boolean => startsPerson(ask) && field.visible;

const isUnsaid = ({ around, evidence }: Item): boolean =>
  around.strange.length > 0 &&
  around.figure === null &&
  evidence.figure === null &&
  evidence.nameFigure === null;
