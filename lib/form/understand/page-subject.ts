import type { FormDescription } from '../contract/field';
import { type Figure, roleOf, SUBJECT } from './figures';
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
