import { foldPlain } from '../../citizen/fold';
import type { FieldDescription, FieldText } from '../contract/field';
import { type Ask, askOf, fitsControl } from './ask';
import { asksElse, crossOf, isOfTable } from './crossing';
import { type Figure, unknownFigure } from './figures';
import { isNarrowed, type NameReading, readNames } from './name-reading';
import { divisionOf, PROMPT, readHint } from './prompts';
import { claimKind, type Reading, readText, sameKind } from './reading';
import { readSense } from './sense';
import { matchUnaccented } from './words';

/** Which text decided what a field asks. */
export type Source = 'label' | 'cell' | 'placeholder' | 'name' | 'attribute';

/** What one field says of itself, before its surroundings are asked. */
export interface Evidence {
  readonly ask: Ask | null;
  readonly source: Source;
  /** 0–1: how well the field's own words say what is asked. */
  readonly certainty: number;
  /** Whose datum its own words say. */
  readonly figure: Figure | null;
  readonly several: boolean;
  /** Whose datum its name or id says. */
  readonly nameFigure: Figure | null;
  /** The name says a question too, so that a person missing from it means something. */
  readonly nameSpeaks: boolean;
  readonly namePlaces: readonly string[];
  readonly nameDocuments: readonly string[];
  readonly nameUnit: string | null;
  /** The division of an address that the prompt inside the field asks for. */
  readonly hintUnit: string | null;
  /** The words of the deciding text, folded; for comparing fields. */
  readonly words: string;
}

const SPOKEN: ReadonlySet<FieldText['from']> = new Set([
  'label',
  'wrapping-label',
  'aria',
  'cell-left',
  'cell-above',
  'text-before',
  'text-after',
]);
/** Texts that speak beside a label: another name for assistive tools, the cells of a table. */
const BESIDE: ReadonlySet<FieldText['from']> = new Set(['aria', 'cell-left', 'cell-above']);

/** A note in brackets beside the field stands behind the words it explains. */
function spokenTexts(field: FieldDescription): FieldText[] {
  const spoken = field.texts.filter(({ from }) => SPOKEN.has(from));
  const isNote = ({ text }: FieldText) => /^\s*\([^)]*\)\W*$/.test(text);
  const words = spoken.filter((text) => !isNote(text));
  return words.length === 0 ? spoken : words;
}

/** Reads a field's own texts: what is spoken on the page decides, names only confirm or stand in. */
export function readEvidence(
  field: FieldDescription,
  subject: () => ReadonlySet<string>,
): Evidence {
  const spoken = spokenTexts(field);
  const names = readNames(field);
  const [label] = spoken;
  const beside = spoken.filter((text) => text === label || BESIDE.has(text.from));
  const readings = beside.map(readText).filter((reading) => reading !== null);
  const clear = readings.filter(({ sense }) => sense.unknown === 0);
  const hint = readHint(field, label);
  const full =
    crossOf(clear) ??
    rivalOf(label, spoken, clear[0], hint) ??
    clear.find(({ ask }) => ask.kind !== 'person') ??
    (beside.length === 1 ? clear[0] : undefined);
  const first = readings[0];
  if (
    field.texts.some(({ from, text }) => from === 'placeholder' && AUTOMATIC.test(foldPlain(text)))
  ) {
    const words = foldPlain(label?.text ?? '');
    const none = { ...nameParts(names), hintUnit: null, figure: null, several: false };
    return { ...none, ask: { kind: 'other' }, source: 'placeholder', certainty: 0.9, words };
  }
  const base = { ...nameParts(names), hintUnit: hint === null ? null : divisionOf(hint.ask) };
  if (label !== undefined && isLoneBox(field) && SEX.test(label.text.normalize('NFC'))) {
    const words = foldPlain(label.text);
    const ask: Ask = { kind: 'datum', key: 'sex' };
    return { ...base, ask, source: 'label', certainty: 0.85, figure: null, several: false, words };
  }
  const decided = (reading: Reading, source: Source, certainty: number): Evidence => ({
    ...base,
    ask:
      fitsControl(reading.ask, field) &&
      !SIGNED.test(foldPlain(reading.text.text)) &&
      !isNarrowed(reading.text.text, names)
        ? reading.ask
        : { kind: 'other' },
    source,
    certainty,
    figure: reading.sense.figure ?? figureOf(hint, reading.ask),
    several: reading.sense.several,
    words: foldPlain(reading.text.text),
  });
  // "Người đại diện" over "Nhập số điện thoại": the label says whose, the prompt says what.
  if (full?.ask.kind === 'person' && hint !== null && !NOTHING_MORE.has(hint.ask.kind)) {
    const asked = decided(hint, 'placeholder', 0.88);
    return { ...asked, figure: asked.figure ?? full.sense.figure };
  }
  if (full !== undefined) {
    const isCell = isOfTable(full);
    // What stands over the column counts as well, though not all of its words are known.
    if (isCell && readings.some((reading) => isOfTable(reading) && asksElse(reading, full)))
      return { ...decided(full, 'cell', 0.95), ask: { kind: 'other' } };
    return decided(full, isCell ? 'cell' : 'label', 0.95);
  }
  const placeholder = hint !== null && hint.ask.kind !== 'other' ? hint : null;
  if (first !== undefined) {
    if (speaksOfSubject(first, subject)) return decided(first, 'label', 0.85);
    if (sameKind(first.ask, names?.ask ?? null) && names?.sense.unknown === 0)
      return decided(first, 'label', 0.8);
    if (placeholder && sameKind(first.ask, placeholder.ask))
      return decided(placeholder, 'placeholder', 0.8);
    if (placeholder && first.sense.unknown > 0 && sameKind(placeholder.ask, names?.ask ?? null))
      return decided(placeholder, 'placeholder', 0.7);
    const mistyped = byName(field, spoken, names);
    if (mistyped !== null && mistyped.source === 'name') return { ...base, ...mistyped };
    const stranger = strangerOf(first);
    if (stranger !== null)
      return { ...decided(first, 'label', 0.3), figure: stranger, several: false };
    return { ...decided(first, 'label', 0.3), ask: first.ask.kind === 'other' ? first.ask : null };
  }
  if (placeholder) return decided(placeholder, 'placeholder', spoken.length === 0 ? 0.88 : 0.7);
  if (hint !== null && spoken.length === 0) return decided(hint, 'placeholder', 0.7);
  const named = byName(field, spoken, names);
  if (named !== null) return { ...base, ...named };
  const words = foldPlain(label?.text ?? '');
  return { ...base, ask: null, source: 'label', certainty: 0, figure: null, several: false, words };
}

const isLoneBox = ({ control, parts }: FieldDescription): boolean =>
  control === 'checkbox' && parts.length === 1;

/** The page fills the field by itself. */
const AUTOMATIC = /\b(?:tu dong|tu sinh|tu tang|auto)\b/;

const NOTHING_MORE: ReadonlySet<Ask['kind']> = new Set<Ask['kind']>(['person', 'other']);

/** A box alone that is ticked for one sex. */
const SEX = /^\W*(?:là )?(?:nam|nữ)(?: giới)?\W*$/iu;

/** A place for a signature, whoever's name it asks beside it. */
const SIGNED = /\bky (?:va )?(?:ghi|dong dau|ten)\b|\bchu ky\b/;

/**
 * A label that only says how to answer ("Nhập tên"), or that belongs to another field of the same id, beside
 * words of the page that ask something else: those count.
 */
function rivalOf(
  label: FieldText | undefined,
  spoken: readonly FieldText[],
  own: Reading | undefined,
  hint: Reading | null,
): Reading | undefined {
  if (label?.from !== 'label' || own?.text !== label) return undefined;
  const before = spoken.find(({ from }) => from === 'text-before');
  const reading = before === undefined ? null : readText(before);
  if (reading === null || reading.sense.unknown > 0 || reading.ask.kind === 'other')
    return undefined;
  if (claimKind(reading.ask) === claimKind(own.ask)) return undefined;
  const isConfirmed = hint !== null && claimKind(hint.ask) === claimKind(reading.ask);
  return isConfirmed || PROMPT.test(label.text) ? reading : undefined;
}

/** The prompt may name the person that the label leaves out, when both ask the same. */
function figureOf(hint: Reading | null, ask: Ask): Figure | null {
  return hint !== null && !hint.sense.several && sameKind(ask, hint.ask) ? hint.sense.figure : null;
}

/** What the label adds to a plain question of a person is what the titles above it speak of. */
function speaksOfSubject({ ask, sense }: Reading, subject: () => ReadonlySet<string>): boolean {
  const isPersonal =
    (ask.kind === 'name' && ask.part === 'fullName') ||
    (ask.kind === 'datum' && (ask.key.startsWith('birthDate') || ask.key === 'sex'));
  if (!isPersonal || sense.figure !== null) return false;
  const words = subject();
  return sense.strange.every((word) => words.has(word));
}

/** "Họ và tên tộc trưởng": somebody whom no table knows, and not the subject. */
function strangerOf({ ask, sense }: Reading): Figure | null {
  const isName = ask.kind === 'name' && ask.part === 'fullName';
  if (!isName || sense.figure !== null || sense.strange.length > MOST_STRANGE) return null;
  return unknownFigure(sense.strange);
}

const MOST_STRANGE = 4;

function nameParts(
  names: NameReading | null,
): Pick<Evidence, 'nameFigure' | 'nameSpeaks' | 'namePlaces' | 'nameDocuments' | 'nameUnit'> {
  const usable = names !== null && names.sense.unknown <= 1 && !names.sense.several;
  return {
    nameFigure: usable ? names.sense.figure : null,
    nameSpeaks: usable && names.ask !== null && names.sense.unknown === 0,
    namePlaces: usable ? names.sense.places : [],
    nameDocuments: usable ? names.sense.documents : [],
    nameUnit: usable && names.ask?.kind === 'address' ? names.ask.unit : null,
  };
}

type Named = Pick<Evidence, 'ask' | 'source' | 'certainty' | 'figure' | 'several' | 'words'>;

/** A name stands in when the page says nothing, or when what it says is the same, mistyped. */
function byName(
  field: FieldDescription,
  spoken: readonly FieldText[],
  names: NameReading | null,
): Named | null {
  if (names === null || names.ask === null || names.ask.kind === 'other')
    return byType(field, spoken);
  if (names.sense.unknown > 0) return null;
  const ask = names.ask;
  const [label] = spoken;
  if (label !== undefined) {
    const sense = readSense({ main: matchUnaccented(label.text), note: [] });
    if (sense.unknown > 0 || !sameKind(ask, askOf(sense))) return null;
  } else if (ask.kind === 'person' || (ask.kind === 'relation' && ask.householder !== true))
    return null;
  return {
    ask: fitsControl(ask, field) ? ask : { kind: 'other' },
    source: 'name',
    certainty: label === undefined ? 0.7 : 0.75,
    figure: names.sense.figure,
    several: names.sense.several,
    words: foldPlain(names.raw),
  };
}

const BY_AUTOCOMPLETE: Readonly<Record<string, Ask>> = {
  name: { kind: 'name', part: 'fullName' },
  email: { kind: 'datum', key: 'email' },
  tel: { kind: 'datum', key: 'phone' },
  bday: { kind: 'datum', key: 'birthDate' },
  sex: { kind: 'datum', key: 'sex' },
};

/** Without any words, what the control was declared to hold. */
function byType(field: FieldDescription, spoken: readonly FieldText[]): Named | null {
  const [part] = field.parts;
  if (spoken.length > 0 || part === undefined || field.parts.length > 1) return null;
  const typed = part.type === 'email' ? 'email' : part.type === 'tel' ? 'tel' : '';
  const ask =
    BY_AUTOCOMPLETE[part.autocomplete.toLowerCase().split(/\s+/).pop() ?? ''] ??
    BY_AUTOCOMPLETE[typed];
  if (ask === undefined || !fitsControl(ask, field)) return null;
  return { ask, source: 'attribute', certainty: 0.65, figure: null, several: false, words: '' };
}
