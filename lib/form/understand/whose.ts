import type { Ask } from './ask';
import { claimOf, isContact, isOwnOnly, startsPerson } from './asking';
import { type Base, basesOf } from './bases';
import { CONTACT, type Figure, isUnknown, roleOf, SUBJECT, wordsOfUnknown } from './figures';
import type { Item } from './item';
import { type Found, type Known, nobody, outsideTitles, sure } from './outside-titles';

/**
 * Decides whose datum each field asks: its own words first, then its name; else the title above it and
 * the order of questions. Where several people stay possible, the figure stays null.
 */
export function assignFigures(
  items: readonly Item[],
  isAboutOthers: boolean,
  rest: Pick<Base, 'figure' | 'by'> | null,
): void {
  const named = namesBySection(items);
  for (const item of items) takeExplicit(item, named);
  const bases = basesOf(items, isAboutOthers, rest);
  followOrder(items, bases, isAboutOthers);
}

function takeExplicit(item: Item, namedAs: ReadonlySet<string>): void {
  const { evidence, around, ask } = item;
  if (ask === null || ask.kind === 'other') return;
  const named = evidence.nameFigure;
  const above = around.figure;
  if (evidence.several && evidence.figure !== null) {
    if (evidence.figure === 'guardian:parent') set(item, evidence.figure, 'label');
    else item.possible = [evidence.figure];
  } else if (evidence.figure !== null && mayHave(evidence.figure, ask)) {
    // The name alone against the title: one of them was copied.
    const isAgainst = evidence.source === 'name' && above !== null && above !== evidence.figure;
    if (isAgainst && contradicts(evidence.figure, above) && !isSame(above, evidence.figure)) {
      item.possible = [above, evidence.figure];
      return;
    }
    // "Họ tên người tiêm" under "Người tiêm #2" is that one.
    if (above !== null && isSame(above, evidence.figure)) set(item, above, 'section');
    else set(item, evidence.figure, 'label');
  } else if (named !== null && mayHave(named, ask)) {
    if (above === null) set(item, named, 'name');
    else if (
      named !== above &&
      contradicts(named, above) &&
      namedAs.has(`${around.sectionId} ${above}`)
    ) {
      item.possible = [above, named];
    }
  }
}

/** "Người sản xuất" under "Người trực tiếp sản xuất": the title's person, in fewer words or without the number. */
function isSame(above: Figure, said: Figure): boolean {
  if (above.startsWith(`${said}~`)) return true;
  if (!isUnknown(above) || !isUnknown(said)) return false;
  const words = wordsOfUnknown(above);
  return wordsOfUnknown(said).every((word) => words.includes(word));
}

/** The householder is the other side of that relation, never the one who has it. */
const mayHave = (figure: Figure, ask: Ask): boolean =>
  ask.kind !== 'relation' || figure !== 'householder';

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

/** Under which title which person is said by a name: such names confirm the title's person elsewhere. */
function namesBySection(items: readonly Item[]): ReadonlySet<string> {
  const named = new Set<string>();
  for (const { around, evidence } of items) {
    if (evidence.nameFigure !== null) named.add(`${around.sectionId} ${evidence.nameFigure}`);
  }
  return named;
}

/** Questions without a person follow the person named before them, as far as that is unambiguous. */
function followOrder(items: readonly Item[], bases: readonly Base[], isAboutOthers: boolean): void {
  const claims = createClaims();
  const figures = new Set<Figure>();
  const named = new Set<Figure>();
  const titular = new Set<Figure>();
  items.forEach(({ figure, ask }, at) => {
    const meant = figure ?? bases[at]?.figure ?? null;
    if (meant === null || ask === null || ask.kind === 'other') return;
    figures.add(meant);
    if (startsPerson(ask)) titular.add(meant);
  });
  let anchor: Figure | null = null;
  let anchorItem: Item | null = null;
  let scope: string | null = null;
  let isBack = false;
  items.forEach((item, at) => {
    const { ask } = item;
    const base = bases[at];
    if (ask === null || ask.kind === 'other' || base === undefined) return;
    if (base.scope !== scope) {
      scope = base.scope;
      isBack = false;
      anchor = base.figure;
      anchorItem = null;
    }
    if (item.figure === null && item.possible.length === 0) {
      const found = follow(item, ask, {
        base,
        anchor,
        anchorItem,
        isBack,
        items,
        figures,
        named,
        titular,
        isAboutOthers,
        has: claims.has,
      });
      if (found.figure === null) item.possible = found.possible;
      else set(item, found.figure, found.by);
      // What only the subject is asked leads back to the subject.
      isBack ||= isOwnOnly(ask) && anchor !== null && found.figure === base.figure;
    }
    if (item.figure !== null) {
      claims.add(item.figure, ask);
      named.add(item.figure);
    }
    const leads = startsPerson(ask) || (item.figureBy === 'label' && ask.kind !== 'relation');
    if (ask.kind === 'relation' && item.figure === base.figure) isBack = true;
    if (leads) {
      isBack = false;
      anchor = item.figure;
      anchorItem = item;
    }
  });
}

function createClaims() {
  const claims = new Set<string>();
  const of = (figure: Figure, ask: Ask) => `${figure} ${claimOf(ask)}`;
  return {
    add: (figure: Figure, ask: Ask): void => {
      claims.add(of(figure, ask)).add(figure);
    },
    has: (figure: Figure, ask?: Ask): boolean =>
      claims.has(ask === undefined ? figure : of(figure, ask)),
  };
}

function follow(item: Item, ask: Ask, known: Known): Found {
  const { base, anchor, anchorItem, has } = known;
  if (base.figure === null) return outsideTitles(ask, known, item);
  const own = base.figure;
  if (known.isAboutOthers && base.by === 'subject' && (anchorItem === null || startsPerson(ask)))
    return nobody(own, ...known.figures);
  if (own === CONTACT && isOwnOnly(ask)) return nobody(SUBJECT, own);
  if (base.by === 'rest' && isContact(ask)) return nobody(SUBJECT, own);
  const toBase = sure(own, base.by);
  if (ask.kind === 'relation') return mayHave(own, ask) ? toBase : sure(SUBJECT, 'subject');
  if (startsPerson(ask)) {
    const again = has(own, ask) && base.by !== 'row' && anchorItem !== null;
    return again ? nobody(own, 'other') : toBase;
  }
  if (anchor === null) return nobody(...(anchorItem?.possible ?? [own]));
  if (anchor === own) return toBase;
  // A form that names one person and asks nothing of its subject goes on about that person.
  if (!has(own) && known.figures.size <= 2) return sure(anchor, 'before');
  // A form that asks nowhere for its subject's own name goes on about whom it named last.
  if (!has(own) && !known.titular.has(own))
    return isContact(ask) &&
      roleOf(anchor) !== 'guardian' &&
      !isPattern(ask, item, known.items, own)
      ? nobody(anchor, own)
      : sure(anchor, 'before');
  const isNamed = anchorItem?.evidence.nameFigure === anchor;
  if (isNamed && item.evidence.nameSpeaks && item.evidence.nameFigure === null) {
    return has(own, ask) || known.isAboutOthers || !has(own) ? nobody(anchor, own) : toBase;
  }
  if (isOwnOnly(ask) || (known.isBack && !has(own, ask))) return toBase;
  if (has(anchor, ask)) return has(own, ask) ? nobody(anchor, own) : toBase;
  return has(own, ask) || isPattern(ask, item, known.items, own)
    ? sure(anchor, 'before')
    : nobody(own, anchor);
}

/** The same question stands behind at least two other people: it belongs to each of them. */
function isPattern(ask: Ask, item: Item, items: readonly Item[], own: Figure): boolean {
  const what = claimOf(ask);
  let anchor: Figure | null = null;
  const behind = new Set<Figure>();
  for (const other of items) {
    if (other.ask === null) continue;
    if (startsPerson(other.ask)) anchor = other.figure;
    else if (anchor === null || anchor === own) continue;
    else if (claimOf(other.ask) === what && other.evidence.words === item.evidence.words)
      behind.add(anchor);
  }
  return behind.size >= 2;
}
