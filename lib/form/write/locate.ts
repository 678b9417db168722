import type { FieldDescription } from '../contract/field';
import type { FormReading, ReadForm } from '../contract/reading';
import type { WriteReason } from '../contract/writing';
import { isInput, NEVER_WRITTEN, parentOf } from './dom';
import { type HoldsStranger, type Place, placeOf, strangersIn } from './place';

/** Which field is meant: its id in the reading that was planned on, and what it said of itself then. */
export interface FieldRef {
  readonly fieldId: string;
  readonly signature: string;
  /** A row that came or went among equal rows shifts their signatures together: their number tells. */
  readonly twins?: number;
}

export type Located =
  | {
      readonly outcome: 'found';
      readonly place: Place;
      /** One of several that say the same of themselves, and not the element of the first look: told by order alone. */
      readonly byOrder: boolean;
    }
  | { readonly outcome: 'refused'; readonly reason: WriteReason };

export interface Locator {
  locate(ref: FieldRef): Located;
  /** Whether the control that was found for this field still is that field, under the same headings. */
  isStill(ref: FieldRef): boolean;
  /** The first controls of all fields that say the same of themselves as this one, in document order. */
  twins(signature: string): readonly HTMLElement[];
  /** Changes of the page inside this field's block need no new reading from now on: they are its answer. */
  settleIn(place: Place): void;
  documents(): readonly Document[];
  stop(): void;
}

const TELLING: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: [
    'id',
    'name',
    'type',
    'for',
    'placeholder',
    'aria-label',
    'aria-labelledby',
    'title',
  ],
};

/** The first controls of the fields when the review was planned, by the fields' ids. */
export type Reviewed = ReadonlyMap<string, HTMLElement>;

/** Finds fields again while the page rebuilds itself: reads anew when something telling changed, and compares. */
export function createLocator(
  root: Document,
  read: ReadForm,
  reviewed?: Reviewed | undefined,
): Locator {
  let index = indexOf(read(root));
  let stale = false;
  const first = index.byBase;
  /** What was there another number of times at any moment of this run: order no longer tells which is which. */
  const shifted = new Set<string>();
  const known = new Map<string, Known>();
  const answered = new WeakSet<Node>();
  const observed = new Set<Document>([root]);
  const countControls = () =>
    [...observed].reduce((sum, at) => sum + at.querySelectorAll('input,select,textarea').length, 0);
  let controls = 0;
  const observer = new MutationObserver((records) => {
    note(records);
    // A row that comes and one that goes leave the same number behind: each has to be seen.
    if (stale && countControls() !== controls) refresh();
  });
  const observeAll = () => {
    for (const document of documentsOf(root, index.reading)) {
      observer.observe(document, TELLING);
      observed.add(document);
    }
    controls = countControls();
  };
  const note = (records: readonly MutationRecord[]) => {
    stale ||= records.some((record) => !isHarmless(record, answered));
  };
  const refresh = () => {
    note(observer.takeRecords());
    if (!stale) return;
    index = indexOf(read(root));
    observeAll();
    observer.takeRecords();
    stale = false;
    for (const [base, fields] of first) {
      const now = index.byBase.get(base)?.length ?? 0;
      if (now > 0 && now !== fields.length) shifted.add(base);
    }
  };
  observeAll();
  return {
    locate(ref) {
      refresh();
      const before = known.get(ref.fieldId);
      const seen = before ? undefined : reviewed?.get(ref.fieldId);
      const found = findField(index, ref, before, shifted, seen);
      if (typeof found === 'string') return { outcome: 'refused', reason: found };
      const place = placeOf(index.reading, found, index.holdsStranger);
      const [control] = place?.controls ?? [];
      if (!place || !control?.isConnected) return { outcome: 'refused', reason: 'field-gone' };
      known.set(ref.fieldId, { control, field: found, first: before?.first ?? control });
      const byOrder =
        before !== undefined &&
        before.first !== control &&
        twinsOf(index, ref.signature).length > 1;
      return { outcome: 'found', place, byOrder };
    },
    isStill(ref) {
      refresh();
      const before = known.get(ref.fieldId);
      if (!before?.control.isConnected) return true;
      if (isInput(before.control) && NEVER_WRITTEN.has(before.control.type)) return false;
      const now = index.byControl.get(before.control);
      return !now || asksTheSame(now, before.field);
    },
    twins(signature) {
      refresh();
      return twinsOf(index, signature).flatMap(
        ({ id }) => index.reading.elements.get(id)?.controls[0] ?? [],
      );
    },
    settleIn: (place) => answered.add(place.container),
    documents: () => [...observed],
    stop: () => observer.disconnect(),
  };
}

function documentsOf(root: Document, reading: FormReading): Set<Document> {
  const documents = new Set([root]);
  for (const { controls } of reading.elements.values()) {
    if (controls[0]) documents.add(controls[0].ownerDocument);
  }
  return documents;
}

const CONTROLS = 'input,select,textarea,label,legend,form,table,[role],[contenteditable]';

function isHarmless(record: MutationRecord, answered: WeakSet<Node>): boolean {
  const target = record.target.nodeType === 1 ? record.target : record.target.parentElement;
  if (!target) return false;
  for (let at: HTMLElement | null = target as HTMLElement; at; at = parentOf(at)) {
    if (answered.has(at)) return true;
  }
  if (target.nodeName !== 'BODY' || record.type !== 'childList') return false;
  return [...record.addedNodes, ...record.removedNodes].every(
    (node) => node.nodeType !== 1 || !(node as Element).matches(`${CONTROLS},:has(${CONTROLS})`),
  );
}

/** Twins carry `:2`, `:3` … behind a common base. */
function baseOf(signature: string): string {
  return signature.replace(/:\d+$/, '');
}

/** A reading, with its fields by id, by what they say without their twin's number, and by their first control. */
interface Index {
  readonly reading: FormReading;
  readonly byId: ReadonlyMap<string, FieldDescription>;
  readonly byBase: ReadonlyMap<string, readonly FieldDescription[]>;
  readonly byControl: ReadonlyMap<HTMLElement, FieldDescription>;
  readonly holdsStranger: HoldsStranger;
}

function indexOf(reading: FormReading): Index {
  const byId = new Map<string, FieldDescription>();
  const byBase = new Map<string, FieldDescription[]>();
  const byControl = new Map<HTMLElement, FieldDescription>();
  for (const field of reading.form.fields) {
    byId.set(field.id, field);
    const base = baseOf(field.signature);
    const twins = byBase.get(base);
    if (twins) twins.push(field);
    else byBase.set(base, [field]);
    const control = reading.elements.get(field.id)?.controls[0];
    if (control) byControl.set(control, field);
  }
  return { reading, byId, byBase, byControl, holdsStranger: strangersIn(reading) };
}

function twinsOf({ byBase }: Index, signature: string): readonly FieldDescription[] {
  return byBase.get(baseOf(signature)) ?? [];
}

interface Known {
  readonly control: HTMLElement;
  readonly field: FieldDescription;
  /** The control of the first look. */
  readonly first: HTMLElement;
}

function findField(
  { reading, byId, byBase, byControl }: Index,
  ref: FieldRef,
  known: Known | undefined,
  shifted: ReadonlySet<string>,
  seen: HTMLElement | undefined,
): FieldDescription | WriteReason {
  const base = baseOf(ref.signature);
  if (known?.control.isConnected) {
    const same = byControl.get(known.control);
    if (same && (baseOf(same.signature) === base || resembles(same, known.field))) return same;
  }
  const twins = byBase.get(base) ?? [];
  const drifted = !known && ref.twins !== undefined && twins.length !== ref.twins;
  if (drifted || shifted.has(base)) return 'field-changed';
  if (seen && ref.twins !== undefined) {
    // Equal rows that were drawn anew since the review may be others in the same number: only the very element tells.
    const same = byControl.get(seen);
    return same && baseOf(same.signature) === base ? same : 'field-changed';
  }
  const named = known ? undefined : byId.get(ref.fieldId);
  if (named?.signature === ref.signature) return named;
  const exact = twins.find((field) => field.signature === ref.signature);
  if (exact && (twins.length === 1 || known)) return exact;
  if (twins.length > 0) return twins.length > 1 ? 'field-ambiguous' : 'field-changed';
  const alike = known ? reading.form.fields.filter((field) => resembles(field, known.field)) : [];
  if (alike.length === 1 && alike[0]) return alike[0];
  if (alike.length > 1) return 'field-ambiguous';
  return named || known?.control.isConnected ? 'field-changed' : 'field-gone';
}

/**
 * Whether a field of this run is the same field still, although a message came or went beside it: same controls, same
 * name, same nearest text, and no heading exchanged for another.
 */
function resembles(one: FieldDescription, other: FieldDescription): boolean {
  return faceOf(one) === faceOf(other) && (isWithin(one, other) || isWithin(other, one));
}

function faceOf({ control, parts, texts }: FieldDescription): string {
  const named = parts.map(({ part, tag, type, name, domId }) => [part, tag, type, name, domId]);
  return JSON.stringify([control, named, texts[0]]);
}

/** Whether neither the headings above it nor its label were exchanged for others; what it shows is its answer. */
function asksTheSame(one: FieldDescription, other: FieldDescription): boolean {
  if (!isWithin(one, other) && !isWithin(other, one)) return false;
  const [now, before] = [labelOf(one), labelOf(other)];
  return now === undefined || before === undefined || now.includes(before) || before.includes(now);
}

function labelOf({ texts }: FieldDescription): string | undefined {
  return texts.find(({ from }) => from === 'label' || from === 'cell-left')?.text;
}

function isWithin(one: FieldDescription, other: FieldDescription): boolean {
  const known = new Set(other.sections.map(({ text }) => text));
  return one.sections.every(({ text }) => known.has(text));
}
