import { findNamedBlocks } from './blocks';
import { type Figure, SUBJECT } from './figures';
import { type Item, personColumn } from './item';

/** Of whom the questions of one stretch are as long as nobody else is named. */
export interface Base {
  /** Null where the page names people by titles and none of them reaches here. */
  readonly figure: Figure | null;
  readonly by: Item['figureBy'];
  readonly scope: string;
}

/** For each field the person of its title, of its block, or of the form. */
export function basesOf(items: readonly Item[]): Base[] {
  const blocks = findNamedBlocks(items);
  let above: Figure | null = null;
  let section = '';
  let passed = false;
  return items.map((item): Base => {
    const { around, field } = item;
    const column = personColumn(item);
    const row =
      field.repeat?.id.startsWith('r') === true
        ? ` ${field.repeat.id}#${field.repeat.ordinal}`
        : '';
    if (around.figure !== null) {
      above = around.figure;
      section = around.nearest;
      passed = true;
      return {
        figure: above,
        by: row === '' ? 'section' : 'row',
        scope: `${around.sectionId}${row} ${column ?? ''}`,
      };
    }
    if (row !== '') return { figure: 'member', by: 'row', scope: row };
    const named = blocks.get(item.index);
    if (named !== undefined) {
      above = named.figure;
      section = around.nearest;
      return { figure: above, by: 'before', scope: named.block };
    }
    if (around.nearest !== section && !around.topicOnly) above = null;
    if (!around.topicOnly) section = around.nearest;
    else if (above !== null && !namesAnother(items, around.nearest, above)) {
      return { figure: above, by: 'above', scope: around.nearest };
    }
    if (passed || around.crowd) return { figure: null, by: 'unknown', scope: around.nearest };
    return { figure: SUBJECT, by: 'subject', scope: '' };
  });
}

function namesAnother(items: readonly Item[], section: string, figure: Figure): boolean {
  return items.some(
    (item) => item.around.nearest === section && item.figure !== null && item.figure !== figure,
  );
}
