import type { FormDescription } from '../contract/field';
import { type Figure, roleOf, SUBJECT } from './figures';
import type { Item } from './item';
import { readSection } from './sections';

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
  const figure = [form.title, ...form.headings.slice(0, 2)].map(figureOfPage).find(Boolean);
  if (figure === undefined || figure === null) return;
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

function figureOfPage(title: string): Figure | null {
  let rest = title.normalize('NFC');
  while (ABOUT.test(rest)) rest = rest.replace(ABOUT, '').trimStart();
  if (rest === title.normalize('NFC')) return null;
  const { figure } = readSection(rest);
  return figure !== null && BESIDE.has(roleOf(figure)) ? figure : null;
}
