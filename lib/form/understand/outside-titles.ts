import type { Ask } from './ask';
import { isContact, isOwnOnly, startsPerson } from './asking';
import type { Base } from './bases';
import { type Figure, SUBJECT } from './figures';
import type { Item } from './item';

/** What is known when a question without a person comes up. */
export interface Known {
  readonly base: Base;
  readonly anchor: Figure | null;
  readonly anchorItem: Item | null;
  /** The relation of the subject to the person named last has been asked: the subject speaks again. */
  readonly isBack: boolean;
  readonly items: readonly Item[];
  readonly figures: ReadonlySet<Figure>;
  /** The people whom the form asks for by name. */
  readonly titular: ReadonlySet<Figure>;
  /** The people named up to here. */
  readonly named: ReadonlySet<Figure>;
  readonly isAboutOthers: boolean;
  readonly has: (figure: Figure, ask?: Ask) => boolean;
}

export interface Found {
  readonly figure: Figure | null;
  readonly by: Item['figureBy'];
  readonly possible: Figure[];
}

export const nobody = (...possible: Figure[]): Found => ({
  figure: null,
  by: 'unknown',
  possible: [...new Set(possible)],
});
export const sure = (figure: Figure, by: Item['figureBy']): Found => ({ figure, by, possible: [] });

/** People whose place in a household a form may be about instead of the subject's. */
const ENTERING: ReadonlySet<Figure> = new Set(['child', 'deceased', 'owner:subject']);

/** A field outside all titles that name a person, on a page that uses such titles. */
export function outsideTitles(
  ask: Ask,
  { anchor, anchorItem, figures, has, named, isAboutOthers }: Known,
  { around }: Item,
): Found {
  const isFamily = around.crowd;
  const isMissing = has(SUBJECT) && !has(SUBJECT, ask);
  // Who asks for something about others leaves how to be reached.
  if (
    !has(SUBJECT, ask) &&
    isAboutOthers &&
    (figures.size > 1 || has(SUBJECT)) &&
    around.places[0] === 'contactAddress' &&
    isContact(ask)
  )
    return sure(SUBJECT, 'before');
  if (isMissing && isOwnOnly(ask) && named.size === 1) return sure(SUBJECT, 'before');
  if (
    ask.kind === 'relation' &&
    !isAboutOthers &&
    has(SUBJECT) &&
    ![...figures].some((figure) => ENTERING.has(figure))
  ) {
    return sure(SUBJECT, 'before');
  }
  const [only] = figures;
  const isAgain = only !== undefined && startsPerson(ask) && has(only, ask);
  const isLost = anchorItem !== null && anchor === null;
  if (
    figures.size === 1 &&
    only !== undefined &&
    !isFamily &&
    !isAboutOthers &&
    !isAgain &&
    !isLost
  )
    return sure(only, 'before');
  if (
    anchorItem?.figureBy === 'label' &&
    anchor !== null &&
    !startsPerson(ask) &&
    !has(anchor, ask)
  ) {
    // Under a title about the family the questions go on about the relative named last.
    return isFamily ? sure(anchor, 'before') : nobody(anchor, SUBJECT);
  }
  return nobody(SUBJECT, ...figures);
}
