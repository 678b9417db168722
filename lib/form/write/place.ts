import type { FieldDescription } from '../contract/field';
import type { FormReading } from '../contract/reading';
import { holdsElement, parentOf } from './dom';

/** A field found in the document, ready to be looked at and written. */
export interface Place {
  readonly field: FieldDescription;
  readonly controls: readonly HTMLElement[];
  /** The widest block around the controls that holds no control of another field. */
  readonly region: HTMLElement;
}

const MOST_LEVELS = 5;

export function placeOf(reading: FormReading, field: FieldDescription): Place | undefined {
  const found = reading.elements.get(field.id);
  if (!found || found.controls.length === 0) return undefined;
  const { controls, container } = found;
  const strangers = [...reading.elements.values()]
    .filter((other) => other.id !== field.id)
    .flatMap((other) => other.controls);
  let region: HTMLElement | undefined;
  return {
    field,
    controls,
    get region() {
      region ??= regionAround(controls, container, strangers);
      return region;
    },
  };
}

/** The place of some of a field's controls alone, such as the month of a date. */
export function partOf(place: Place, index: number): Place | undefined {
  const control = place.controls[index];
  if (!control) return undefined;
  const others = place.controls.filter((other) => other !== control);
  const region = regionAround([control], place.region, others);
  return { field: place.field, controls: [control], region };
}

function regionAround(
  controls: readonly HTMLElement[],
  container: HTMLElement,
  strangers: readonly HTMLElement[],
): HTMLElement {
  const [first] = controls;
  if (!first) return container;
  const bound = container !== first && holdsElement(container, first) ? container : undefined;
  let region = first;
  for (let level = 0; bound ? region !== bound : level < MOST_LEVELS; level += 1) {
    const next = parentOf(region);
    if (!next || /^(?:body|form|html)$/i.test(next.tagName)) break;
    if (strangers.some((stranger) => holdsElement(next, stranger))) break;
    region = next;
  }
  return region;
}
