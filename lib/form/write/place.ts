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

export function placeOf(reading: FormReading, field: FieldDescription): Place | undefined {
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
        strangersOf(reading, field),
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
  const region = regionAround([control], place.region, others, false);
  return { field: place.field, controls: [control], container: region, region };
}

function regionAround(
  controls: readonly HTMLElement[],
  container: HTMLElement,
  strangers: readonly HTMLElement[],
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
    if (strangers.some((stranger) => holdsElement(next, stranger))) break;
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

/** The controls of other fields; boxes that nothing on the page names are parts of some widget. */
function strangersOf(reading: FormReading, field: FieldDescription): HTMLElement[] {
  const own = new Set(field.texts.map(({ text }) => text));
  return reading.form.fields
    .filter(
      ({ id, texts }) =>
        id !== field.id && texts.some((text) => NAMING.has(text.from) && !own.has(text.text)),
    )
    .flatMap(({ id }) => reading.elements.get(id)?.controls ?? []);
}
