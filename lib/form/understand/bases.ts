import { foldPlain } from '../../citizen/fold';
import { startsPerson } from './asking';
import { findNamedBlocks } from './blocks';
import { CONTACT, type Figure, SUBJECT } from './figures';
import type { Item } from './item';

/** Of whom the questions of one stretch are as long as nobody else is named. */
export interface Base {
  /** Null where the page names people by titles and none of them reaches here. */
  readonly figure: Figure | null;
  readonly by: Item['figureBy'];
  readonly scope: string;
}

/** For each field the person of its title, of its block, or of the form. */
export function basesOf(
  items: readonly Item[],
  isAboutOthers: boolean,
  rest: Pick<Base, 'figure' | 'by'> | null,
): Base[] {
  const blocks = findNamedBlocks(items);
  const isCommon = commonTopics(items);
  const namedUnder = figuresByTitle(items);
  const renamed = titlesWithNames(items);
  const contacts = contactTitles(items);
  const listed = panelsWithNames(items);
  let above: Figure | null = null;
  let section = '';
  let passed = false;
  return items.map((item): Base => {
    const { around, field } = item;
    const { column } = item;
    const row =
      field.repeat?.id.startsWith('r') === true
        ? ` ${field.repeat.id}#${field.repeat.ordinal}`
        : '';
    if (around.figure !== null) {
      above = around.figure;
      section = around.nearest;
      passed ||= isAboutOthers || above !== SUBJECT || renamed.size > 0;
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
    if (contacts.has(around.nearest)) {
      section = around.nearest;
      above = null;
      return { figure: CONTACT, by: 'section', scope: around.nearest };
    }
    if (around.nearest !== section && (!around.topicOnly || isCommon(item))) above = null;
    if (!around.topicOnly) section = around.nearest;
    else if (above !== null && !hasAnother(namedUnder.get(around.nearest), above)) {
      return { figure: above, by: 'above', scope: around.nearest };
    }
    if (field.repeat !== undefined && listed.has(field.repeat.id))
      return { figure: null, by: 'unknown', scope: `${field.repeat.id}#${field.repeat.ordinal}` };
    if ((passed && rest?.by !== 'rest') || around.crowd || renamed.has(around.nearest))
      return { figure: null, by: 'unknown', scope: around.nearest };
    return rest === null ? { figure: SUBJECT, by: 'subject', scope: '' } : { ...rest, scope: '' };
  });
}

/**
 * Titles such as "Thông tin liên hệ" behind the parts of several people belong to the form and not to the
 * person before them, unless they stand behind each.
 */
function commonTopics(items: readonly Item[]): (item: Item) => boolean {
  const figures = new Set<Figure>();
  const behind = new Map<string, Set<Figure>>();
  let above: Figure | null = null;
  for (const { around, field } of items) {
    above = around.figure ?? above;
    if (around.figure !== null) figures.add(around.figure);
    else if (above !== null && around.topicOnly) {
      const title = titleOf(field);
      behind.set(title, (behind.get(title) ?? new Set()).add(above));
    }
  }
  return ({ field, around }) => {
    const title = titleOf(field);
    if (figures.size < 2 || (behind.get(title)?.size ?? 0) > 1) return false;
    return around.places[0] === 'contactAddress' || ABOUT.test(title);
  };
}

const ABOUT = /^(?:(?:[ivx]+|\d+|[a-e]) )?thong tin /;

const titleOf = ({ sections }: Item['field']): string =>
  foldPlain(sections.findLast(({ id }) => !id.startsWith('n'))?.text ?? '');

const isName = ({ ask, figure }: Item): boolean =>
  figure === null &&
  (ask?.kind === 'person' ||
    (ask?.kind === 'name' && (ask.part === 'fullName' || ask.part === 'surname')));

/** Titles such as "Thông tin liên hệ" over a name, where the subject's name stands before: somebody to be reached. */
function contactTitles(items: readonly Item[]): ReadonlySet<string> {
  const titles = new Set<string>();
  let named = '';
  for (const item of items) {
    const { around } = item;
    if (!isName(item) || (around.figure !== null && around.figure !== SUBJECT)) continue;
    if (around.figure === null && REACHED.test(titleOf(item.field))) {
      if (named !== '' && named !== around.nearest) titles.add(around.nearest);
    } else named = `${around.nearest} `;
  }
  return titles;
}

const REACHED =
  /^(?:(?:[ivx]+|\d+|[a-e]) )?(?:thong tin |dia chi )?lien (?:he|lac)(?: [a-z]+){0,2}$/;

function figuresByTitle(items: readonly Item[]): ReadonlyMap<string, ReadonlySet<Figure>> {
  const byTitle = new Map<string, Set<Figure>>();
  for (const { around, figure } of items) {
    if (figure === null) continue;
    const figures = byTitle.get(around.nearest);
    if (figures === undefined) byTitle.set(around.nearest, new Set([figure]));
    else figures.add(figure);
  }
  return byTitle;
}

const hasAnother = (figures: ReadonlySet<Figure> | undefined, figure: Figure): boolean =>
  figures !== undefined && (figures.size > 1 || !figures.has(figure));

/** Plain titles over a name of their own, on a page that names its subject by a title and asks the name there. */
function titlesWithNames(items: readonly Item[]): ReadonlySet<string> {
  if (!items.some((item) => item.around.figure === SUBJECT && isName(item))) return new Set();
  return new Set(
    items
      .filter((item) => item.around.figure === null && isName(item))
      .map(({ around }) => around.nearest),
  );
}

/** Panels of which several copies ask a name: they hold people, and the subject of the form is one at most. */
function panelsWithNames(items: readonly Item[]): ReadonlySet<string> {
  const copies = new Map<string, Set<number>>();
  for (const { field, ask } of items) {
    if (field.repeat === undefined || !startsPerson(ask)) continue;
    const { id, ordinal } = field.repeat;
    copies.set(id, (copies.get(id) ?? new Set()).add(ordinal));
  }
  return new Set([...copies].filter(([, named]) => named.size > 1).map(([id]) => id));
}
