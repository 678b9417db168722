import { foldPlain } from '../../citizen/fold';
import type { FieldDescription, FieldText, FormDescription, SectionText } from '../contract/field';
import { askOf } from './ask';
import { type FormContext, subjectIn } from './context';
import { type Evidence, readEvidence } from './evidence';
import { type Figure, STAFF } from './figures';
import { createSectionReader, type Surroundings } from './sections';
import { readSense } from './sense';
import { matchLabel } from './words';

/** What one field says of itself and what stands above it. */
export interface Saying {
  readonly evidence: Evidence;
  readonly around: Surroundings;
  /** The column the field stands in, where the columns are people and not questions. */
  readonly column: string | undefined;
}

/**
 * Reads the fields of one form, in order, and reads once what is said again: forms repeat their questions for
 * person after person, and the titles above a field mostly are those above the field before it.
 */
export function createReader(
  form: FormDescription,
  context: FormContext,
): (field: FieldDescription, subject: () => ReadonlySet<string>) => Saying {
  const evidenceOf = createEvidenceReader(context);
  const readSections = createSectionReader(form);
  let titles: readonly SectionText[] | null = null;
  let around: Surroundings | null = null;
  let head: SectionText | undefined;
  let headWords = '';
  return (field, subject) => {
    const { sections } = field;
    if (around === null || titles === null || !isSame(titles, sections)) {
      const above = readSections(sections);
      around = ofOffice({ ...above, figure: subjectIn(context, above.figure) });
      head = sections.find(({ from }) => from === 'column');
      headWords = head === undefined ? '' : foldPlain(head.text);
      if (head !== undefined && asksSomething(head.text)) head = undefined;
      titles = sections;
    }
    const evidence = evidenceOf(field, subject);
    const column = head === undefined || headWords === evidence.words ? undefined : head.id;
    return { evidence, around, column };
  };
}

/** Nothing is answered about people of the office. */
const ofOffice = (around: Surroundings): Surroundings =>
  around.figure === STAFF ? { ...around, figure: null, sectionId: null, away: 'search' } : around;

const withoutStaff = (figure: Figure | null): Figure | null => (figure === STAFF ? null : figure);

/** The head of a column that is a question and not a person. */
function asksSomething(text: string): boolean {
  const ask = askOf(readSense(matchLabel(text)));
  return ask !== null && ask.kind !== 'person';
}

function isSame(left: readonly SectionText[], right: readonly SectionText[]): boolean {
  if (left === right) return true;
  if (left.length !== right.length) return false;
  for (let at = 0; at < left.length; at += 1) {
    const a = left[at];
    const b = right[at];
    if (a === b) continue;
    if (a?.id !== b?.id || a?.text !== b?.text || a?.from !== b?.from) return false;
  }
  return true;
}

/** Fields that say the same of themselves are one evidence; numbers in names and ids say nothing. */
function createEvidenceReader(
  context: FormContext,
): (field: FieldDescription, subject: () => ReadonlySet<string>) => Evidence {
  const known = new Map<string, Evidence>();
  return (field, subject) => {
    const said = sayingOf(field);
    const former = known.get(said);
    if (former !== undefined) return former;
    let isOwn = true;
    const read = readEvidence(field, () => {
      isOwn = false;
      return subject();
    });
    const figure = subjectIn(context, read.figure);
    const evidence: Evidence = {
      ...read,
      ask: figure === STAFF ? { kind: 'other' } : read.ask,
      figure: withoutStaff(figure),
      nameFigure: withoutStaff(subjectIn(context, read.nameFigure)),
    };
    // Where a name decides, its numbers stay among the words that fields are compared by.
    if (isOwn && read.source !== 'name') known.set(said, evidence);
    return evidence;
  };
}

/** All that evidence is read from; runs of digits in names count as one. */
function sayingOf({ control, parts, texts }: FieldDescription): string {
  const part = parts[0];
  let said = `${control} ${parts.length} ${part?.type} ${part?.autocomplete}`;
  let name = '';
  for (let at = 0; at < texts.length; at += 1) {
    const { from, text } = texts[at] as FieldText;
    if (from !== 'name' && from !== 'id' && from !== 'data') said += `\u0001${from} ${text}`;
    else if (text === name) said += `\u0001${from}\u0002`;
    else {
      name = text;
      said += `\u0001${from} ${text.replace(/\d+/g, '0')}`;
    }
  }
  return said;
}
