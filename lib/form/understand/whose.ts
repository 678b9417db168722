import type { Ask } from './ask';
import { type Figure, SUBJECT } from './figures';
import type { Item } from './item';

/** What a claim is counted by: one person has one name, one birth date, one phone. */
export function claimOf(ask: Ask): string | null {
  switch (ask.kind) {
    case 'datum':
      return ask.key.split('.')[0] ?? ask.key;
    case 'name':
      return ask.part === 'name' ? 'fullName' : ask.part;
    case 'number':
      return ask.documents.includes('passport') ? 'passport' : 'number';
    case 'address':
      return `address ${ask.topics[0] ?? ''} ${ask.unit ?? ''}`;
    case 'issueDate':
    case 'issuePlace':
    case 'expiryDate':
    case 'relation':
      return ask.kind;
    case 'person':
      return 'fullName';
    default:
      return null;
  }
}

const startsPerson = (ask: Ask | null): boolean =>
  ask !== null &&
  ((ask.kind === 'name' && (ask.part === 'fullName' || ask.part === 'surname')) ||
    ask.kind === 'person');

/** Figures that stand for the form's own subject: their data are asked without naming them. */
const SUBJECTS: ReadonlySet<Figure> = new Set([SUBJECT]);

/**
 * Decides whose datum each field asks: its own words first, then the title above it, then its name;
 * then the order of questions. Where several people stay possible, the figure stays null.
 */
export function assignFigures(items: readonly Item[]): void {
  for (const item of items) takeExplicit(item, items);
  inheritFromAbove(items);
  followOrder(items);
}

function takeExplicit(item: Item, items: readonly Item[]): void {
  const { evidence, around, field, ask } = item;
  if (ask === null || ask.kind === 'other') return;
  // The householder is the other side of a relation, never the one who has it.
  const may = (figure: Figure | null): figure is Figure =>
    figure !== null && !(ask.kind === 'relation' && figure === 'householder');
  const named = evidence.nameFigure;
  const above = around.figure;
  if (evidence.several && evidence.figure !== null) {
    if (evidence.figure === 'guardian:parent') set(item, evidence.figure, 'label');
    else item.possible = [evidence.figure];
  } else if (may(evidence.figure)) set(item, evidence.figure, 'label');
  else if (may(above)) {
    const doubts = may(named) && named !== above && contradicts(named, above);
    if (doubts && isNamedAs(items, around.sectionId, above)) item.possible = [above, named];
    else set(item, above, field.repeat?.id.startsWith('r') === true ? 'row' : 'section');
  } else if (may(named)) set(item, named, 'name');
}

function set(item: Item, figure: Figure, by: Item['figureBy']): void {
  item.figure = figure;
  item.figureBy = by;
}

/** Two figures that cannot be one person of the form. */
function contradicts(left: Figure, right: Figure): boolean {
  const loose = (figure: Figure) =>
    ['applicant', 'owner', 'owner:subject', 'representative', 'other:recipient'].includes(figure);
  return !(loose(left) && loose(right));
}

/** Whether names under this title confirm the title's person elsewhere. */
function isNamedAs(items: readonly Item[], sectionId: string | null, figure: Figure): boolean {
  return items.some(
    (item) => item.around.sectionId === sectionId && item.evidence.nameFigure === figure,
  );
}

/** A title that speaks only of a place or the card keeps the person of the title before it. */
function inheritFromAbove(items: readonly Item[]): void {
  let above: Figure | null = null;
  let section = '';
  for (const item of items) {
    const { around } = item;
    if (around.figure !== null) {
      above = around.figure;
      section = around.nearest;
      continue;
    }
    if (around.nearest !== section && !around.topicOnly) above = null;
    if (!around.topicOnly) section = around.nearest;
    else if (above !== null && isOpen(item) && !namesAnother(items, around.nearest, above)) {
      if (item.ask?.kind !== 'relation' || above !== 'householder') set(item, above, 'above');
    }
  }
}

const isOpen = (item: Item): boolean =>
  item.ask !== null &&
  item.ask.kind !== 'other' &&
  item.figure === null &&
  item.possible.length === 0;

function namesAnother(items: readonly Item[], section: string, figure: Figure): boolean {
  return items.some(
    (item) =>
      item.around.nearest === section &&
      item.figure !== null &&
      item.figure !== figure &&
      item.figureBy !== 'above',
  );
}

interface Run {
  /** The person that the questions go on about. */
  anchor: Figure;
  anchorItem: Item | null;
  /** The scope (title or repeated row) the run belongs to. */
  scope: string;
}

/** Questions without a person follow the person named before them, as far as that is unambiguous. */
function followOrder(items: readonly Item[]): void {
  const claims = new Map<Figure, Set<string>>();
  const claim = (figure: Figure, ask: Ask) => {
    const what = claimOf(ask);
    if (what === null) return;
    const known = claims.get(figure);
    if (known === undefined) claims.set(figure, new Set([what]));
    else known.add(what);
  };
  const has = (figure: Figure, ask: Ask) => claims.get(figure)?.has(claimOf(ask) ?? '') ?? false;
  const figures = new Set(items.flatMap(({ figure }) => (figure === null ? [] : [figure])));
  const sectioned = items.some(({ around }) => around.figure !== null);
  let run: Run = { anchor: SUBJECT, anchorItem: null, scope: '' };
  for (const item of items) {
    const { ask } = item;
    if (ask === null || ask.kind === 'other') continue;
    const scope = item.around.sectionId ?? '';
    if (item.figure !== null) {
      claim(item.figure, ask);
      if (ask.kind !== 'relation' && (item.figureBy !== 'name' || startsPerson(ask))) {
        run = { anchor: item.figure, anchorItem: item, scope };
      }
      continue;
    }
    if (item.possible.length > 0) continue;
    if (item.field.repeat?.id.startsWith('r') === true) {
      set(item, 'member', 'row');
      claim('member', ask);
      continue;
    }
    const found = follow(item, ask, run, { items, figures, has, sectioned });
    if (found.figure === null) item.possible = found.possible;
    else {
      set(item, found.figure, found.by);
      claim(found.figure, ask);
      if (startsPerson(ask)) run = { anchor: found.figure, anchorItem: item, scope };
    }
  }
}

interface Known {
  readonly items: readonly Item[];
  readonly figures: ReadonlySet<Figure>;
  readonly has: (figure: Figure, ask: Ask) => boolean;
  readonly sectioned: boolean;
}

interface Found {
  readonly figure: Figure | null;
  readonly by: Item['figureBy'];
  readonly possible: Figure[];
}

const nobody = (...possible: Figure[]): Found => ({ figure: null, by: 'unknown', possible });
const sure = (figure: Figure, by: Item['figureBy']): Found => ({ figure, by, possible: [] });

function follow(item: Item, ask: Ask, run: Run, known: Known): Found {
  const { anchor, anchorItem } = run;
  const others = [...known.figures].filter((figure) => !SUBJECTS.has(figure));
  if (item.around.crowd && SUBJECTS.has(anchor)) return nobody(...others.slice(0, 3));
  if (SUBJECTS.has(anchor)) {
    if (run.scope !== '' && others.length > 0 && item.around.sectionId === null)
      return afterSections(item, ask, run, known, others);
    const again = startsPerson(ask) && known.has(SUBJECT, ask);
    return again ? nobody(SUBJECT, 'other') : sure(SUBJECT, 'subject');
  }
  if (
    anchorItem !== null &&
    anchorItem.figureBy !== 'label' &&
    anchorItem.figureBy !== 'name' &&
    anchorItem.figureBy !== 'before'
  ) {
    // The person was named by a title that does not reach here.
    return afterSections(item, ask, run, known, others);
  }
  if (ask.kind === 'relation') return sure(SUBJECT, 'subject');
  if (startsPerson(ask))
    return known.has(SUBJECT, ask) ? nobody(SUBJECT, 'other') : sure(SUBJECT, 'subject');
  if (
    anchorItem?.evidence.nameFigure === anchor &&
    item.evidence.nameSpeaks &&
    item.evidence.nameFigure === null
  ) {
    return known.has(SUBJECT, ask) ? nobody(anchor, SUBJECT) : sure(SUBJECT, 'subject');
  }
  const subjectSpeaks = known.items.some(({ figure }) => figure === SUBJECT);
  if (!subjectSpeaks && others.length === 1) return sure(anchor, 'before');
  if (known.has(anchor, ask))
    return known.has(SUBJECT, ask) ? nobody(anchor, SUBJECT) : sure(SUBJECT, 'subject');
  if (known.has(SUBJECT, ask) || isPattern(ask, item, known)) return sure(anchor, 'before');
  return nobody(SUBJECT, anchor);
}

/** The same question stands behind at least two people: it belongs to each of them. */
function isPattern(ask: Ask, item: Item, known: Known): boolean {
  const what = claimOf(ask);
  let anchor: Figure | null = null;
  const behind = new Set<Figure>();
  for (const other of known.items) {
    if (other.ask === null) continue;
    if (startsPerson(other.ask)) anchor = other.figure;
    else if (
      anchor !== null &&
      !SUBJECTS.has(anchor) &&
      claimOf(other.ask) === what &&
      other.evidence.words === item.evidence.words
    )
      behind.add(anchor);
  }
  return behind.size >= 2;
}

/** A field outside all titles that name a person, on a page that uses such titles. */
function afterSections(
  item: Item,
  ask: Ask,
  run: Run,
  known: Known,
  others: readonly Figure[],
): Found {
  const people = [...known.figures];
  if (people.length === 1 && people[0] !== undefined) return sure(people[0], 'before');
  if (
    item.evidence.nameSpeaks &&
    item.evidence.nameFigure === null &&
    !known.has(SUBJECT, ask) &&
    others.length === 0
  ) {
    return sure(SUBJECT, 'subject');
  }
  return nobody(...new Set([run.anchor, SUBJECT]));
}
