import { foldPlain, hasAccents } from '../../citizen/fold';
import type { FormDescription, SectionText } from '../contract/field';
import { isCaption, isMessage } from '../remarks';
import { type Ask, askOf } from './ask';
import { isBesideFamily, isFamily } from './family';
import { type Figure, STAFF } from './figures';
import type { Match } from './lexicon';
import { PARENT } from './parents';
import { readSense, type Sense } from './sense';
import { withoutFinished } from './title-numbers';
import { matchLabel } from './words';

/** What a title says of the fields under it. */
export interface SectionSense {
  readonly figure: Figure | null;
  /** It names several people, or a family: nobody in particular. */
  readonly crowd: boolean;
  /** It speaks of parents without saying which. */
  readonly parents: boolean;
  readonly places: readonly string[];
  readonly documents: readonly string[];
  readonly away: Away;
  /** It is no title after all. */
  readonly remark: boolean;
  /** It stands over periods of the past. */
  readonly past: boolean;
  /** It is a question, as the head of a column mostly is. */
  readonly asks: boolean;
  /** Its words that no table knows, where it says nothing else: perhaps a person. */
  readonly strange: readonly string[];
}

/**
 * How far a title leads away from a person's own data: `search` where something is looked for, `all` for an office or something requested,
 * `things` for an event or other matter whose own dates and places follow, `paper` for a paper with
 * its own number, date and place of issue.
 */
export type Away = 'no' | 'paper' | 'things' | 'all' | 'search';

/** What all titles above one field say together, nearest first. */
export interface Surroundings {
  readonly figure: Figure | null;
  /** The title that names the figure. */
  readonly sectionId: string | null;
  readonly crowd: boolean;
  /** The title that speaks of parents without saying which. */
  readonly parentsId: string | null;
  readonly places: readonly string[];
  readonly documents: readonly string[];
  readonly away: Away;
  /** The nearest title, whatever it says; '' without any. */
  readonly nearest: string;
  /** The nearest title speaks of a place or the card only, so that the person above still holds. */
  readonly topicOnly: boolean;
  /** The words of the nearest title that no table knows, where it says nothing else. */
  readonly strange: readonly string[];
}

/** Running text that is a title all the same: numbered, or opened as titles are. */
const OPENING = /^\W*(?:(?:[IVX\d]+|[A-E])\s*[.):/-]|th[ôo]ng tin|ph[ầa]n|m[ụu]c)/iu;
const LONGEST = 120;
/** Running text that leads up to the person whose data follow: "Đề nghị đăng ký khai sinh cho người dưới đây:". */
const LEADING_UP =
  /^\W*(?:đ[ềe] ngh[ịi]|k[ií]nh|xin|nay|t[ôo]i|l[àa]m đ[ơo]n|b[áa]o tin|y[êe]u c[ầa]u)(?=\s).*(?::\s*$|\scho ng[ưu][ờo]i\s)/isu;
/** An address that its title says in words no table knows. */
export const UNSAID = 'unsaid';

export function readSection(text: string, isPlain = false): SectionSense {
  const plain = foldPlain(text);
  const low = text.toLowerCase().normalize('NFC');
  const matches = matchLabel(text);
  const whole = readSense(matches);
  // "Chủ hồ sơ (người nộp là chủ hồ sơ)": whom the title means stands before the note.
  const sense = whole.several ? readSense({ main: matches.main, note: [] }) : whole;
  const order = matches.main.filter(({ meaning }) => meaning !== null && meaning.kind !== 'filler');
  const person = order.findIndex(
    ({ meaning }) => meaning?.kind === 'person' || meaning?.kind === 'someone',
  );
  const before = person < 0 ? order : order.slice(0, person);
  // In running text only a person at its head is its subject.
  const leadsUp =
    person >= 0 &&
    person === order.length - 1 &&
    (text.includes(':') || plain.includes('nguoi')) &&
    LEADING_UP.test(text.normalize('NFC'));
  const isAside =
    isPlain &&
    !leadsUp &&
    (person > 0 || order[person]?.meaning?.kind === 'someone' || strangeBefore(matches.main) > 1);
  const isSentence = isPlain && (sense.unknown > 3 || /[.!;]\s*$/.test(text));
  const papers = person < 0 ? order : before;
  const ofPaper = papers.some(({ meaning }) => meaning?.kind === 'document' && meaning.id !== 'id');
  const isSearch = holdsOne(plain, SEARCHES) && SEARCH.test(text.normalize('NFC'));
  const figure =
    isSearch ||
    person < 0 ||
    (ofPaper && !leadsUp) ||
    isAside ||
    isChance(text, sense.unknown, order[person]) ||
    sense.several ||
    isBesideFamily(low) ||
    (isPlain && ACTION.test(low)) ||
    sense.figure === PARENT
      ? null
      : sense.figure;
  // "Thông tin khác" is further information, "Địa chỉ khác" another address.
  const isRest = !before.some(
    ({ meaning }) => meaning?.kind === 'place' || meaning?.kind === 'document',
  );
  const has = (kind: string) =>
    before.some(({ meaning }) => meaning?.kind === kind && !(isRest && meaning.id === 'another'));
  return {
    figure: figure === STAFF ? null : figure,
    parents:
      !isSearch && sense.figure === PARENT && !sense.several && sense.unknown === 0 && !isAside,
    crowd:
      figure === null &&
      (sense.several ||
        isFamily(low, plain) ||
        (isPlain && sense.figure !== null && ACTION.test(low))),
    places: placesOf(before, sense.unknown > 0 && matches.main.length <= LONGEST_TITLE),
    documents: before.flatMap(({ meaning }) => (meaning?.kind === 'document' ? [meaning.id] : [])),
    away: isSearch
      ? 'search'
      : figure === STAFF || OFFICE_USE.test(low)
        ? 'search'
        : figure === null && !isSentence
          ? awayOf(text, plain, has, ofPaper)
          : 'no',
    asks: isQuestion(askOf(sense)),
    strange: figure === null && order.length === 0 && !isSentence ? sense.strange : [],
    past: HISTORY.test(low),
    remark: isPlain && isRemark(text, sense, text.split(' ').length),
  };
}

const isQuestion = (ask: Ask | null): boolean => ask !== null && ask.kind !== 'person';

/** Without accents "chong" in "phong chong dich" is no husband: such words count where all others are known. */
const isChance = (text: string, unknown: number, match: Match | undefined): boolean =>
  unknown > 0 && match?.words.length === 1 && SHORT.has(match.words[0] ?? '') && !hasAccents(text);

const SHORT: ReadonlySet<string> = new Set(['cha', 'bo', 'ba', 'me', 'vo', 'chong', 'con']);

/** Words that no table knows before the first person. */
function strangeBefore(main: readonly Match[]): number {
  const person = main.findIndex(({ meaning }) => meaning?.kind === 'person');
  return main.slice(0, Math.max(person, 0)).filter(({ meaning }) => meaning === null).length;
}

/** A title of more words is a sentence. */
const LONGEST_TITLE = 8;

function placesOf(before: readonly Match[], isOdd: boolean): string[] {
  const places = before.flatMap(({ meaning }) => (meaning?.kind === 'place' ? [meaning.id] : []));
  return isOdd && places.length > 0 && places.every((place) => place === 'residence')
    ? [UNSAID]
    : places;
}

/** The form's own name: what it asks for does not turn away the one who asks. */
const FORM_NAME =
  /^(?:gi[ấa]y đ[ềe] ngh[ịi]|t[ờo] khai|đ[ơo]n|phi[ếe]u|(?:g[ửu]i|n[ộo]p|t[ạa]o|th[êe]m|l[ậa]p|s[ửu]a) (?:m[ớo]i )?(?:h[ồo] s[ơo]|y[êe]u c[ầa]u)) /iu;

/** Over boxes that look something up, whoever they name. */
const SEARCH =
  /^\W*(?:tra c[ứu]u|t[ìi]m ki[ếe]m|t[ìi]m h[ồo] s[ơo]|b[ộo] l[ọo]c|search|look ?up|filter)(?=\W|$)/iu;

/** Words to press, whoever they name: they stand over nothing, or over a part that somebody adds. */
const ACTION = /^\W*(?:thêm|xóa|xoá|sửa|chọn|thay|hủy|huỷ|gỡ|add|remove|delete|edit)\s/;

/** What was, in rows of periods. */
const HISTORY =
  /^\W*(?:[IVX\d]+\W+)?(?:l[ịi]ch s[ửu]|qu[áa] tr[ìi]nh|nh[ậa]t k[ýy]|di[ễe]n bi[ếe]n)(?=\s)/iu;

/** "Phần dành cho cán bộ tiếp nhận". */
const OFFICE_USE =
  /^(?:[ivx\d]+\W+)?(?:phần |mục )?(?:dành cho|do) (?:cán bộ|cơ quan|đơn vị|người có thẩm quyền|nhà trường|bệnh viện|bác sĩ|ubnd)/;

/** An office by what it does ("cơ quan giải quyết"), which the tables know as a question. */
const OFFICE =
  /^\W*(?:(?:[IVX]+|\d+)\W+)?(?:th[ôo]ng tin (?:v[ềe] )?)?(?:c[ơo] quan|đ[ơo]n v[ịi] (?!h[àa]nh ch[íi]nh)|[ủu]y ban|ubnd|t[òo]a [áa]n|vi[ệe]n ki[ểe]m s[áa]t)(?=\W|$)/iu;

/**
 * What folded titles hold, or begin with, that the expressions above match: most hold none of it, and an expression
 * takes longer to make than all titles of a form to be read.
 */
const SEARCHES = ['tra cuu', 'tim kiem', 'tim ho so', 'bo loc', 'search', 'look', 'filter'];
const FORM_NAMES = 'giay|to khai|don|phieu|gui|nop|tao|them|lap|sua'.split('|');
const OFFICES = ['co quan', 'don vi', 'uy ban', 'ubnd', 'toa an', 'vien kiem'];

const holdsOne = (plain: string, words: readonly string[]): boolean =>
  words.some((word) => plain.includes(word));

/** What a title leads away to; `plain` is the text without accents. */
function awayOf(
  text: string,
  plain: string,
  has: (kind: string) => boolean,
  ofPaper: boolean,
): Away {
  if (
    FORM_NAMES.some((word) => plain.startsWith(word)) &&
    FORM_NAME.test(text.normalize('NFC').trim())
  )
    return 'no';
  if (has('foreign') || has('requested')) return 'all';
  if (holdsOne(plain, OFFICES) && OFFICE.test(text.normalize('NFC'))) return 'all';
  if (has('other')) return 'things';
  return ofPaper ? 'paper' : 'no';
}

const isTitle = ({ from, text }: SectionText): boolean =>
  from !== 'text' || (text.length <= LONGEST && !isCaption(text));

/** Running text that says something about the form instead of standing over a part of it. */
function isRemark(text: string, { unknown }: Sense, words: number): boolean {
  const plain = text.normalize('NFC').trim();
  if (OPENING.test(plain) || LEADING_UP.test(plain) || plain.endsWith(':')) return false;
  return isMessage(plain) || unknown > 3 || words > LONGEST_TITLE + 4;
}

/** Reads the titles of a form once each. */
export function createSectionReader(
  form: FormDescription,
): (sections: readonly SectionText[]) => Surroundings {
  const reach = new Map<string, number>();
  for (const field of form.fields) {
    for (const { id } of field.sections) reach.set(id, (reach.get(id) ?? 0) + 1);
  }
  const isWholePage = (id: string) => (reach.get(id) ?? 0) > Math.max(6, form.fields.length * 0.7);
  const senses = new Map<string, SectionSense>();
  const senseOf = (section: SectionText): SectionSense => {
    const known = senses.get(section.text);
    if (known !== undefined) return known;
    const sense = readSection(section.text, section.from === 'text' && !OPENING.test(section.text));
    senses.set(section.text, sense);
    return sense;
  };
  return (sections) => {
    const usable = withoutFinished(
      sections.filter((section) => isTitle(section) && !senseOf(section).remark),
    );
    let figure: Figure | null = null;
    let sectionId: string | null = null;
    let crowd = false;
    let parentsId: string | null = null;
    let places: readonly string[] = [];
    let documents: readonly string[] = [];
    let away: Away = 'no';
    let topicOnly = false;
    let strange: readonly string[] = [];
    for (const section of [...usable].reverse()) {
      const sense = senseOf(section);
      const isWide = isWholePage(section.id);
      if (!isWide && figure === null) {
        if (places.length === 0 && documents.length === 0 && away === 'no') away = sense.away;
        if (places.length === 0) places = sense.places;
        if (documents.length === 0) documents = sense.documents;
        if (sense.past) away = 'all';
        crowd ||= sense.crowd;
        if (sense.parents) parentsId ??= section.id;
      }
      if (figure === null && sense.figure !== null && !crowd) {
        figure = sense.figure;
        sectionId = section.id;
      }
    }
    const nearest = usable.findLast(
      (section) =>
        !section.id.startsWith('n') && !(section.from === 'column' && senseOf(section).asks),
    );
    if (nearest !== undefined) {
      const sense = senseOf(nearest);
      const isOwnTopic =
        sense.documents.length === 0
          ? sense.places.length > 0
          : sense.documents.every((paper) => paper === 'id');
      strange = sense.strange;
      topicOnly = sense.figure === null && !sense.crowd && isOwnTopic && sense.away === 'no';
    }
    return {
      figure,
      sectionId,
      crowd,
      parentsId,
      places,
      documents,
      away,
      nearest: nearest?.id ?? '',
      topicOnly,
      strange,
    };
  };
}
