import type { FormDescription } from '../contract/field';
import { startsPerson } from './asking';
import { type Figure, isUnknown, roleOf, SUBJECT } from './figures';
import type { Item } from './item';
import { readSection } from './sections';
import { matchLabel } from './words';

/** "Thêm người thuê", "Hồ sơ tài xế": the page's own name says whom it is about. */
const ABOUT =
  /^\W*(?:th[êe]m|t[ạa]o|s[ửu]a|ch[ỉi]nh s[ửu]a|c[ậa]p nh[ậa]t|nh[ậa]p|qu[ảa]n l[ýy]|h[ồo] s[ơo]|th[ôo]ng tin|chi ti[ếe]t|[đd][ăa]ng k[ýy]|l[ýy] l[ịi]ch|phi[ếe]u|form|add|edit|create|new)(?=\s)/iu;

/** Whom other pages ask about beside somebody else. */
const BESIDE: ReadonlySet<string> = new Set(['other', 'member']);
/** Who would be the subject instead. */
const SUBJECTS: ReadonlySet<string> = new Set([
  'applicant',
  'owner',
  'child',
  'deceased',
  'householder',
]);

/** On a page named for one person the tables take for another's, that one is the subject. */
export function settlePageSubject(items: readonly Item[], form: FormDescription): void {
  const figure = pageFigure(form);
  if (figure === null || !BESIDE.has(roleOf(figure))) return;
  const isNamed = items.some(({ evidence, around, field }) =>
    [evidence.figure, around.figure].some(
      (said) =>
        field.repeat?.id.startsWith('r') === true || SUBJECTS.has(roleOf(said ?? 'relative')),
    ),
  );
  if (isNamed) return;
  const turned = (said: Figure | null) => (said === figure ? SUBJECT : said);
  for (const item of items) {
    const { evidence, around } = item;
    item.evidence = {
      ...evidence,
      figure: turned(evidence.figure),
      nameFigure: turned(evidence.nameFigure),
    };
    item.around = { ...around, figure: turned(around.figure) };
  }
}

/** A page about somebody's family without a word on whom its fields mean. */
export function isFamilyPage(form: FormDescription): boolean {
  return [form.title, ...form.headings.slice(0, 1)].some((title) =>
    FAMILY_PAGE.test(title.normalize('NFC')),
  );
}

const FAMILY_PAGE =
  /^\W*(?:(?:th[êe]m|s[ửu]a|c[ậa]p nh[ậa]t|th[ôo]ng tin|qu[ảa]n l[ýy]) )*(?:m[ốo]i )?(?:quan h[ệe] (?:gia [đd][ìi]nh|nh[âa]n th[âa]n|th[âa]n nh[âa]n)|th[âa]n nh[âa]n|nh[âa]n th[âa]n)\s*$/iu;

/** "Tên người bảo hiểm": the one person of a form, named in words no table knows. */
export function settleOnlyPerson(items: readonly Item[]): void {
  const figures = new Set(
    items.flatMap(({ evidence, around }) => [evidence.figure, around.figure]).filter(Boolean),
  );
  const [only] = figures;
  if (figures.size !== 1 || typeof only !== 'string' || !isUnknown(only)) return;
  // A name of nobody's is the subject's own: then the other is somebody else ("Người tham chiếu").
  if (
    items.some(
      ({ ask, evidence, around }) => startsPerson(ask) && !evidence.figure && !around.figure,
    )
  )
    return;
  for (const item of items) {
    if (item.evidence.figure === only) item.evidence = { ...item.evidence, figure: SUBJECT };
    if (item.around.figure === only) item.around = { ...item.around, figure: SUBJECT };
  }
}

const pageFigure = (form: FormDescription): Figure | null =>
  [form.title, ...form.headings.slice(0, 2)].map(figureOfPage).find(Boolean) ?? null;

function figureOfPage(title: string): Figure | null {
  let rest = title.normalize('NFC');
  while (ABOUT.test(rest)) rest = rest.replace(ABOUT, '').trimStart();
  if (rest === title.normalize('NFC')) return null;
  const [first] = matchLabel(rest).main;
  return first?.meaning?.kind === 'person' || first?.meaning?.kind === 'someone'
    ? readSection(rest).figure
    : null;
}

/** People of whom a form without any other subject may ask ("Thông tin chủ hộ"). */
const ALONE: ReadonlySet<string> = new Set(['householder', 'child', 'deceased']);

/** Whom the page's own name means where its fields name no other subject; null otherwise. */
export function whomPageNames(items: readonly Item[], form: FormDescription): Figure | null {
  const figure = pageFigure(form);
  if (figure === null || !ALONE.has(roleOf(figure))) return null;
  const isOther = (said: Figure | null) =>
    said !== null && said !== figure && SUBJECTS.has(roleOf(said));
  const isOpen = items.some(
    ({ ask, evidence, around }) =>
      ask?.kind === 'relation' ||
      isOther(evidence.figure) ||
      isOther(evidence.nameFigure) ||
      isOther(around.figure),
  );
  return isOpen ? null : figure;
}
