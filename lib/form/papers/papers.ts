import { foldExact } from '../../citizen/fold';
import { PAPER_PHRASES, type PaperPhrase, type ReplaceablePaper } from './vocabulary';

/** What a verified record may stand for, of one item of a "thành phần hồ sơ" list. */
export interface PaperHint {
  /** The item as the page says it. */
  readonly text: string;
  /** What kinds of paper the record may replace in it. */
  readonly papers: readonly ReplaceablePaper[];
  /** `part`: the item asks other papers as well. */
  readonly extent: 'whole' | 'part';
}

/**
 * The items that need not be handed in perhaps, because the record holds what they prove (NĐ 104/2022/NĐ-CP:
 * papers about residence only where the data cannot be obtained). A hint for the clerk, never a decision:
 * what the procedure says counts. An item counts only where its first paper is such a paper; one that is
 * merely mentioned does not.
 */
export function replaceablePapers(items: readonly string[]): PaperHint[] {
  return items.flatMap((text) => {
    const hint = classifyPaper(text);
    return hint.extent === 'none' ? [] : [{ text, papers: hint.papers, extent: hint.extent }];
  });
}

export type ClassifiedPaper =
  | { readonly extent: 'whole' | 'part'; readonly papers: readonly ReplaceablePaper[] }
  | { readonly extent: 'none' };

/** Reads an item clause by clause; each clause is judged by the paper that it names first. */
export function classifyPaper(text: string): ClassifiedPaper {
  const clauses = clausesOf(text);
  const isChoice = clauses.some(({ words }) => startsWith(words, ONE_OF));
  const heads = clauses.map(({ words, orElse }) => ({ head: headOf(words), orElse }));
  const papers = heads.flatMap(({ head }) => (head.is === 'replaceable' ? [head.paper] : []));
  const first = heads.find(({ head }) => head.is !== 'none');
  if (papers.length === 0 || first?.head.is !== 'replaceable') return { extent: 'none' };
  const others = heads.some(({ head, orElse }) => head.is === 'other' && !orElse && !isChoice);
  return { extent: others ? 'part' : 'whole', papers: [...new Set(papers)] };
}

type Head =
  | { readonly is: 'replaceable'; readonly paper: ReplaceablePaper }
  | { readonly is: 'other' }
  /** Only words that introduce or describe: "trường hợp …", "còn giá trị sử dụng". */
  | { readonly is: 'none' };

interface Clause {
  readonly words: readonly string[];
  /** Stands behind "hoặc": another paper there is an alternative, not a further one. */
  readonly orElse: boolean;
}

const ONE_OF: readonly string[] = ['một', 'trong'].map(foldExact);
const JOINTS = /([;,:/.]|\s(?:và|hoặc|hay|kèm theo|cùng với)(?=\s))/u;
const OR = /^(?:\s(?:hoặc|hay)|\/)$/u;

function clausesOf(text: string): Clause[] {
  const pieces = text
    .normalize('NFC')
    .replace(/\([^)]*\)/gu, ' ')
    .split(JOINTS);
  return pieces.flatMap((piece, at) => {
    const words = at % 2 === 0 ? foldExact(piece).split(' ').filter(Boolean) : [];
    return words.length > 0 ? [{ words, orElse: OR.test(pieces[at - 1] ?? '') }] : [];
  });
}

function headOf(clause: readonly string[]): Head {
  let at = 0;
  while (at < clause.length) {
    const phrase = phraseAt(clause, at);
    if (!phrase) return isPaperWord(clause[at]) ? { is: 'other' } : { is: 'none' };
    if (phrase.means === 'other') return { is: 'other' };
    if (phrase.means === 'end') return { is: 'none' };
    if (phrase.means !== 'carrier') return { is: 'replaceable', paper: phrase.means };
    at += phrase.words.length;
  }
  return { is: 'none' };
}

function startsWith(words: readonly string[], start: readonly string[], at = 0): boolean {
  return start.every((word, step) => words[at + step] === word);
}

function phraseAt(clause: readonly string[], at: number): PaperPhrase | undefined {
  return PAPER_PHRASES.find(({ words }) => startsWith(clause, words, at));
}

const PAPER_WORDS: ReadonlySet<string> = new Set(
  ['giấy', 'tờ', 'đơn', 'phiếu', 'văn', 'biên', 'hợp', 'quyết', 'hồ', 'ảnh', 'sổ', 'thẻ'].map(
    foldExact,
  ),
);

/** A clause that opens with a paper nobody knows asks for it. */
function isPaperWord(word: string | undefined): boolean {
  return word !== undefined && PAPER_WORDS.has(word);
}
