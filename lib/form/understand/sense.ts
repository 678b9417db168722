import { type Figure, isStaff, unknownFigure } from './figures';
import type { Match } from './lexicon';
import type { LabelMatches } from './words';

/** What a text asks, as far as its own words say. */
export interface Sense {
  /** The question word, such as `fullName`, `issueDate`, `relation`, `number`; null when there is none. */
  readonly question: string | null;
  /** A second way to reach somebody, asked in the same field ("Điện thoại/Email"). */
  readonly also: string | null;
  /** It asks something that no record holds. */
  readonly other: boolean;
  /** Whose datum: of the persons named, the one that is not the other side of a relation. */
  readonly figure: Figure | null;
  /** Several persons are named and none of them is meant alone. */
  readonly several: boolean;
  /** The other side of a relation ("quan hệ với …"). */
  readonly towards: Figure | null;
  readonly places: readonly string[];
  readonly units: readonly string[];
  readonly documents: readonly string[];
  readonly foreign: boolean;
  readonly requested: boolean;
  /** It addresses somebody instead of asking for the name in words. */
  readonly honorific: boolean;
  /** Words that no table knows, and how many. */
  readonly strange: readonly string[];
  readonly unknown: number;
  /** Words that carry a meaning. */
  readonly known: number;
}

interface Draft {
  question: string | null;
  also: string | null;
  other: boolean;
  figures: Figure[];
  towards: Figure | null;
  places: string[];
  units: string[];
  documents: string[];
  foreign: boolean;
  requested: boolean;
  honorific: boolean;
  strange: string[];
  unknown: number;
  known: number;
  second: string | null;
}

/** `number` and the like only open a question that the following words complete. */
const OPENERS: ReadonlySet<string> = new Set(['number', 'code', 'at']);
/** Ways to reach somebody, which one field may ask together. */
const CONTACTS: ReadonlySet<string> = new Set(['phone', 'email', 'fax']);

function take(draft: Draft, matches: readonly Match[], isNote: boolean): void {
  let isTowards = false;
  let inClause = false;
  let someone: string[] | null = null;
  let person = false;
  for (const { meaning, words } of matches) {
    const number =
      meaning === null ? numberOf(words[0] ?? '') : meaning.kind === 'number' ? meaning.id : null;
    if (number !== null) {
      const last = draft.figures.length - 1;
      if (person && !isNote && !isStaff(draft.figures[last]))
        draft.figures[last] = `${draft.figures[last]}~${number}`;
      continue;
    }
    person = meaning?.kind === 'person';
    // "… nếu khác nơi thường trú": from here on a condition is described.
    if (meaning?.kind === 'stop' && hasContent(draft)) break;
    if (meaning?.kind === 'someone' && !isNote) {
      someone = [];
      continue;
    }
    if (someone !== null && (meaning === null || someone.length === 0)) {
      // A person no table knows, named by what that person does.
      if (someone.length === 0) draft.known += words.length;
      someone.push(...words);
      if (isTowards) draft.towards ??= 'other';
      else if (someone.length === words.length) draft.figures.push(unknownFigure(words));
      else draft.figures[draft.figures.length - 1] = unknownFigure(someone);
      inClause = hasContent(draft);
      continue;
    }
    someone = null;
    if (meaning === null) {
      // What follows a person is a clause about that person ("người yêu cầu cấp bản sao …").
      if (!inClause && !isNote) {
        draft.unknown += words.length;
        draft.strange.push(...words);
      }
      continue;
    }
    if (meaning.kind === 'towards') {
      isTowards = true;
      continue;
    }
    // "Số căn cước [gắn chip] công dân": the last words belong to the paper.
    if (draft.documents.length > 0 && draft.figures.length === 0 && isCitizen(words)) continue;
    if (meaning.kind === 'honorific') draft.honorific = true;
    if (meaning.kind === 'filler' || meaning.kind === 'stop' || meaning.kind === 'honorific')
      continue;
    const hadPerson = inClause;
    if (meaning.kind === 'person') {
      if (isTowards) draft.towards ??= meaning.id;
      else if (isNote && draft.figures.length > 0 && isAlias(words)) continue;
      else if (!hadPerson || !isNote) draft.figures.push(meaning.id);
      inClause = !isNote && hasContent(draft);
      draft.known += words.length;
      continue;
    }
    if (
      inClause &&
      meaning.id !== 'former' &&
      (meaning.kind === 'foreign' || meaning.kind === 'requested' || meaning.kind === 'other')
    )
      continue;
    draft.known += words.length;
    takeMeaning(draft, meaning.kind, meaning.id, isNote, inClause);
  }
}

const isCitizen = (words: readonly string[]): boolean => /^c[ôo]ng d[âa]n$/.test(words.join(' '));

/** "(Bên A)": what a contract calls the person named before. */
const isAlias = (words: readonly string[]): boolean => /^b[êe]n [a-d]$/.test(words.join(' '));

/** A number in figures: it tells people of one kind apart, otherwise it says nothing. */
const numberOf = (word: string): string | null => (/^\d{1,4}$/.test(word) ? word : null);

function takeMeaning(
  draft: Draft,
  kind: string,
  id: string,
  isNote: boolean,
  inClause: boolean,
): void {
  switch (kind) {
    case 'question':
      if (draft.question === null || OPENERS.has(draft.question)) {
        const isKind = isNote && draft.documents.length > 0;
        if (!isKind && (!isNote || draft.question === null)) draft.question = id;
      } else if (OPENERS.has(id) || id === draft.question || isNote || inClause) break;
      else if (CONTACTS.has(draft.question) && CONTACTS.has(id)) {
        if (id !== 'fax') draft.also ??= id;
      } else draft.second = id;
      break;
    case 'other':
      if (isNote) break;
      if (draft.question !== null && !OPENERS.has(draft.question)) draft.second ??= id;
      else if (draft.places.length + draft.units.length > 0) draft.foreign = true;
      else if (draft.documents.length > 0) break;
      else draft.other = true;
      break;
    case 'place':
      if (!inClause && !(isNote && hasContent(draft) && !namesNoPlace(draft)))
        draft.places.push(id);
      break;
    case 'unit':
      if (!inClause) draft.units.push(id);
      break;
    case 'document':
      if (isNote && id === 'oldId') draft.documents = [id];
      else if (!inClause && (!isNote || takesNote(draft))) draft.documents.push(id);
      break;
    case 'requested':
      draft.requested ||= !isNote;
      break;
    case 'foreign':
      // The last of several papers: "CMND hoặc giấy tờ hợp pháp khác".
      draft.foreign ||= draft.documents.length < 2 || id !== 'another';
      break;
    default:
      draft.foreign = true;
  }
}

/** A date or place of issue may name its paper in brackets. */
const takesNote = (draft: Draft): boolean =>
  !hasContent(draft) ||
  (draft.documents.length === 0 &&
    (draft.question === 'issueDate' || draft.question === 'issuePlace'));

/** "Tỉnh (thường trú)", "Địa chỉ (tạm trú)": the note says which address is meant. */
const namesNoPlace = ({ question, other, places, documents, units }: Draft): boolean =>
  units.length + places.length > 0 &&
  (question === null || OPENERS.has(question)) &&
  !other &&
  documents.length === 0 &&
  places.every((place) => place === 'residence');

/** "Nơi ở (ghi rõ số nhà, đường, xã)": how an address is to be written, not which part of it. "(số nhà, tổ, ấp)" alone is the part. */
function withoutLines(note: readonly Match[], { places, units }: Draft): readonly Match[] {
  const isLine = ({ meaning }: Match) =>
    meaning?.kind === 'unit' && (meaning.id === 'detail' || meaning.id === 'hamlet');
  if (places.length === 0 || units.length > 0 || !note.some(isLine)) return note;
  const isHow = (match: Match) =>
    match.meaning?.kind === 'filler' || (match.meaning?.kind === 'unit' && !isLine(match));
  if (!note.some(isHow)) return note;
  return note.filter(({ meaning }) => meaning?.kind !== 'unit');
}

function hasContent(draft: Draft): boolean {
  return (
    draft.question !== null ||
    draft.other ||
    draft.places.length + draft.units.length + draft.documents.length > 0
  );
}

const PARENTS: readonly Figure[] = ['father', 'mother', 'guardian', 'guardian:parent'];
const COUPLE: readonly Figure[] = ['husband', 'wife', 'spouse'];

/** People who are somebody's: "mẹ của người được khai sinh" is the mother. */
const KIN: ReadonlySet<Figure> = new Set([
  ...PARENTS,
  ...COUPLE,
  'child',
  'householder',
  'representative',
  'relative',
]);
const WHOSE: ReadonlySet<Figure> = new Set([
  'applicant',
  'owner',
  'owner:subject',
  'child',
  'deceased',
  'member',
]);

/** "cha/mẹ" is one person, either of them; "vợ/chồng" likewise; a parent of a spouse is a relative. */
function oneFigure(figures: readonly Figure[]): { figure: Figure | null; several: boolean } {
  const distinct = [...new Set(figures)];
  const [first, second] = distinct;
  if (first === undefined || second === undefined) {
    return { figure: first ?? null, several: false };
  }
  if (KIN.has(first)) {
    const kin = distinct.filter((figure) => figure === first || !WHOSE.has(figure));
    if (kin.length < distinct.length) return oneFigure(kin);
  }
  if (distinct.every((figure) => PARENTS.includes(figure))) {
    return { figure: 'guardian:parent', several: true };
  }
  if (distinct.every((figure) => COUPLE.includes(figure)))
    return { figure: 'spouse', several: false };
  const isKinOfHouse = second === 'householder' && [...PARENTS, ...COUPLE, 'child'].includes(first);
  if ((COUPLE.includes(second) || isKinOfHouse) && distinct.length === 2) {
    return { figure: `relative:${first}-${second}`, several: false };
  }
  return { figure: first, several: true };
}

/** Combines the phrases of a label (or name) into one sense. */
export function readSense(matches: LabelMatches): Sense {
  const draft: Draft = {
    question: null,
    also: null,
    other: false,
    figures: [],
    towards: null,
    places: [],
    units: [],
    documents: [],
    foreign: false,
    requested: false,
    honorific: false,
    strange: [],
    unknown: 0,
    known: 0,
    second: null,
  };
  take(draft, matches.main, false);
  take(draft, withoutLines(matches.note, draft), true);
  const { figure, several } = oneFigure(draft.figures);
  return {
    question: draft.question,
    also: draft.also,
    other: draft.other || draft.second !== null,
    figure,
    several,
    towards: draft.towards,
    places: draft.places,
    units: draft.units,
    documents: draft.documents,
    foreign: draft.foreign,
    requested: draft.requested,
    honorific: draft.honorific,
    strange: draft.strange,
    unknown: draft.unknown,
    known: draft.known,
  };
}
