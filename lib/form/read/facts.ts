import { foldPlain } from '../../citizen/fold';
import type { FormDescription } from '../contract/field';
import { isInside, type Segment } from './boxes';
import { documentTitle, documentUrl } from './dom';
import type { Walk } from './walk';

type Facts = Pick<
  FormDescription,
  'title' | 'headings' | 'papers' | 'procedureCode' | 'dossierNumber'
>;

const PROCEDURE = /(?<![\d.])[123]\.\d{6}(?![\d.]*\d)/g;
/** A dossier number such as H61.18-240101-0001 or 000.00.18.H61-240101-0001. */
const DOSSIER = /(?:[A-Z]?\d[\dA-Z]*[.-])+\d[\dA-Z-]*/;
const DOSSIER_WORDS = /(?:mã|số)(?:\s+(?:số|biên nhận))?\s+hồ\s+sơ/iu;
const PAPER_WORDS =
  /^(?:[\divx]+[.)]?\s*)?(?:cac )?(?:thanh phan ho so|giay to (?:phai|can) nop|ho so (?:gom|bao gom))/;
const MOST_PAPERS = 60;

/** What a page says of the procedure as a whole. */
export function readFacts(root: Document, walk: Walk): Facts {
  const shown = walk.segments.filter((segment) => !segment.hidden);
  const headings = shown
    .filter((segment) => segment.kind === 'heading' && segment.rank <= 2)
    .map((segment) => segment.text)
    .slice(0, 12);
  const title = documentTitle(root) || '';
  const procedureCode = readProcedure(documentUrl(root) || '', [title, ...headings], shown);
  const dossierNumber = readDossier(shown);
  return {
    title,
    headings,
    papers: readPapers(shown),
    ...(procedureCode === undefined ? {} : { procedureCode }),
    ...(dossierNumber === undefined ? {} : { dossierNumber }),
  };
}

/** The one code in the address, else in the titles, else on the page; several different ones are none. */
function readProcedure(
  url: string,
  titles: readonly string[],
  segments: readonly Segment[],
): string | undefined {
  const path = url.replace(/^[a-z]+:\/\/[^/]*/, '');
  for (const texts of [[path], titles, new Set(segments.map((segment) => segment.text))]) {
    const codes = new Set<string>();
    for (const text of texts)
      if (text.includes('.')) for (const code of text.match(PROCEDURE) ?? []) codes.add(code);
    if (codes.size === 1) return [...codes][0];
    if (codes.size > 1) return undefined;
  }
  return undefined;
}

function readDossier(segments: readonly Segment[]): string | undefined {
  for (let at = 0; at < segments.length; at += 1) {
    const text = segments[at]?.text ?? '';
    if (!/[ồỒ]/.test(text)) continue;
    const words = DOSSIER_WORDS.exec(text);
    if (words === null) continue;
    const rest = text.slice(words.index + words[0].length);
    const own = DOSSIER.exec(rest.toUpperCase());
    if (own !== null) return own[0];
    if (/\p{L}/u.test(rest)) continue;
    const next = segments[at + 1]?.text.toUpperCase() ?? '';
    const beside = DOSSIER.exec(next);
    if (beside !== null && beside[0] === next.trim()) return beside[0];
  }
  return undefined;
}

/** Items of the list or table that follows a "thành phần hồ sơ" title. */
function readPapers(segments: readonly Segment[]): string[] {
  const passed = new Set<string>();
  const start = segments.findIndex(({ text }) => {
    if (passed.has(text)) return false;
    passed.add(text);
    return PAPER_WORDS.test(foldPlain(text));
  });
  const title = segments[start];
  if (title === undefined) return [];
  const papers: string[] = [];
  const lists = new Set<Element>();
  for (const segment of segments.slice(start + 1)) {
    if (segment.kind === 'heading' && segment.rank <= title.rank && segment.rank < 7) break;
    const item = itemOf(segment);
    if (item === null) {
      if (papers.length > 0 && segment.kind === 'heading') break;
      continue;
    }
    if (lists.has(item) || papers.length >= MOST_PAPERS) continue;
    lists.add(item);
    papers.push(segment.text);
  }
  return papers;
}

/** The list item or table row a text stands for: the first lettered text of it. */
function itemOf(segment: Segment): Element | null {
  if (!/\p{L}{3}/u.test(segment.text)) return null;
  const { cell } = segment.box;
  if (cell !== null && cell.row.box !== null && isInside(segment.box, cell.row.box)) {
    return cell.row.index === 0 ? null : cell.row.box.element;
  }
  let box = segment.box;
  for (let steps = 0; steps < 4; steps += 1) {
    if (box.tag === 'li') return box.element;
    if (box.parent === null) return null;
    box = box.parent;
  }
  return null;
}
