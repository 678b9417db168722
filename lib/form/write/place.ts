import type { FieldDescription } from '../contract/field';
import type { FormReading } from '../contract/reading';
import { holdsElement, parentOf } from './dom';

/** A field found in the document, ready to be looked at and written. */
export interface Place {
  readonly field: FieldDescription;
  readonly controls: readonly HTMLElement[];
  /** The block that reading gave. */
  readonly container: HTMLElement;
  /** The widest block around the controls that holds no control of another field. */
  readonly region: HTMLElement;
}

const MOST_LEVELS = 5;

/** Says of a block whether it holds a control of another field than this one. */
export type HoldsStranger = (block: HTMLElement, field: FieldDescription) => boolean;

export function placeOf(
  reading: FormReading,
  field: FieldDescription,
  holdsStranger: HoldsStranger,
): Place | undefined {
  const found = reading.elements.get(field.id);
  if (!found || found.controls.length === 0) return undefined;
  const { controls, container } = found;
  let region: HTMLElement | undefined;
  return {
    field,
    controls,
    container,
    get region() {
      region ??= regionAround(
        controls,
        container,
        (block) => holdsStranger(block, field),
        OPENING.has(field.control),
      );
      return region;
    },
  };
}

/** The place of some of a field's controls alone, such as the month of a date. */
export function partOf(place: Place, index: number): Place | undefined {
  const control = place.controls[index];
  if (!control) return undefined;
  const others = place.controls.filter((other) => other !== control);
  const holdsOther = (block: HTMLElement) => others.some((other) => holdsElement(block, other));
  const region = regionAround([control], place.region, holdsOther, false);
  return { field: place.field, controls: [control], container: region, region };
}

function regionAround(
  controls: readonly HTMLElement[],
  container: HTMLElement,
  holdsStranger: (block: HTMLElement) => boolean,
  mayLeave: boolean,
): HTMLElement {
  const [first] = controls;
  if (!first) return container;
  const bound = container !== first && holdsElement(container, first) ? container : undefined;
  let region = first;
  let outside = 0;
  for (let level = 0; bound || level < MOST_LEVELS; level += 1) {
    if (bound && holdsElement(region, bound)) {
      if (!mayLeave || outside >= MOST_OUTSIDE) break;
      outside += 1;
    }
    const next = parentOf(region);
    if (!next || next.matches(OUTER) || (outside > 0 && next.querySelector(HEADS))) break;
    if (holdsStranger(next)) break;
    region = next;
  }
  return region;
}

const OUTER = 'body,form,html,fieldset,table,tr,[role=dialog]';
const HEADS = 'legend,h1,h2,h3,h4,h5,h6';
/** A widget that stands for a hidden control may reach this far beyond the block that reading gave. */
const MOST_OUTSIDE = 3;
const OPENING: ReadonlySet<string> = new Set(['combobox', 'select', 'date']);

const NAMING = new Set([
  'label',
  'wrapping-label',
  'cell-left',
  'cell-above',
  'text-before',
  'name',
]);

/** Boxes that nothing on the page names are parts of some widget, and no strangers. */
export function strangersIn({ form, elements }: FormReading): HoldsStranger {
  let below: Map<HTMLElement, Set<FieldDescription>> | undefined;
  const fieldsBelow = () => {
    const found = new Map<HTMLElement, Set<FieldDescription>>();
    for (const field of form.fields) {
      if (!field.texts.some(({ from }) => NAMING.has(from))) continue;
      for (const control of elements.get(field.id)?.controls ?? []) {
        for (let at: HTMLElement | null = control; at; at = parentOf(at)) {
          found.set(at, (found.get(at) ?? new Set()).add(field));
        }
      }
    }
    return found;
  };
  return (block, field) => {
    below ??= fieldsBelow();
    const own = new Set(field.texts.map(({ text }) => text));
    for (const { id, texts, visible } of below.get(block) ?? []) {
      // A hidden box that is asked the same keeps what a widget answers.
      if (id === field.id || (!visible && texts.some(({ text }) => own.has(text)))) continue;
      if (texts.some(({ from, text }) => NAMING.has(from) && !own.has(text))) return true;
    }
    return false;
  };
}
