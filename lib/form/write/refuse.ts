import type { WriteReason, WriteValue } from '../contract/writing';
import {
  deepElements,
  holdsElement,
  isEditable,
  isInput,
  isSelect,
  isTextBox,
  NEVER_WRITTEN,
  parentOf,
  rectOf,
} from './dom';
import { faceOf } from './group-widget';
import type { Place } from './place';
import { sectionsOf } from './sections-widget';
import type { Sight } from './sight';
import { isSeen, isSeenOrFaint } from './visible';
import { boxOf } from './widget-for';

/** Why this field must not be written as the page stands now; undefined when it may be. */
export function refusalOf(place: Place, value: WriteValue, sight: Sight): WriteReason | undefined {
  const [first] = place.controls;
  if (!first) return 'field-gone';
  if (isSandboxed(first.ownerDocument)) return 'sandboxed-frame';
  if (place.controls.some((control) => isInput(control) && NEVER_WRITTEN.has(control.type))) {
    return 'value-does-not-fit';
  }
  if (!isInSight(place, value, sight)) return 'hidden';
  if (isDisabled(place)) return 'disabled';
  return isReadOnly(place, value) ? 'read-only' : undefined;
}

export function isDisabled(place: Place): boolean {
  return place.controls.every(
    (control) => control.matches(':disabled') || control.closest('[aria-disabled=true]') !== null,
  );
}

/** A document whose origin was taken away, or whose frame carries `sandbox`. */
function isSandboxed(document: Document): boolean {
  const view = document.defaultView;
  if (!view) return true;
  return view.origin === 'null' || view.frameElement?.hasAttribute('sandbox') === true;
}

/** A readonly box that opens a list or a calendar is not a readonly field. */
function isReadOnly(place: Place, value: WriteValue): boolean {
  const control = value.kind === 'date' ? 'date' : place.field.control;
  if (place.controls.every((element) => element.getAttribute('aria-readonly') === 'true'))
    return true;
  if (control === 'combobox' || control === 'date' || control === 'select') return false;
  const boxes = place.controls.filter(isTextBox);
  return boxes.length > 0 && boxes.every((box) => box.readOnly) && !opensSomething(boxes[0]);
}

function opensSomething(box: Element | undefined): boolean {
  return box?.matches('[aria-haspopup],[aria-expanded],[role=combobox]') === true;
}

function isInSight(place: Place, value: WriteValue, { shows }: Sight): boolean {
  const { control } = place.field;
  if (!framesAreSeen(place)) return false;
  if (control === 'radio' || control === 'checkbox') {
    return place.controls.some((element) => shows(faceOf(element)));
  }
  const hasFace = (element: HTMLElement) =>
    !isSeen(element) && hasSeenFace(place, element, value, shows);
  if (control === 'digit-boxes' || control === 'date-parts') {
    return place.controls.every((element) => shows(element) || hasFace(element));
  }
  if (place.controls.some(shows)) return true;
  const box = boxOf(place);
  if (box && (shows(box) || isUnderLabel(place, box))) return true;
  return place.controls.some(hasFace);
}

/**
 * An empty box that is transparent while its own label lies over it, as floating labels do. Whoever writes
 * there has to see afterwards that it came forth.
 */
export function isUnderLabel(place: Place, box: HTMLElement): boolean {
  if (!isTextBox(box) || box.value !== '' || isSeen(box) || !isSeenOrFaint(box)) return false;
  const words = new Set(place.field.texts.map(({ text }) => text));
  const { top, bottom, left, right } = rectOf(box);
  return [...deepElements(place.region)].some((element) => {
    if (!words.has((element.textContent ?? '').trim()) || !isSeen(element)) return false;
    const label = rectOf(element);
    const middle = (label.top + label.bottom) / 2;
    return middle > top && middle < bottom && label.left < right && label.right > left;
  });
}

/** A hidden control whose widget can be seen: the select beneath a list, the thin box inside one. */
function hasSeenFace(
  place: Place,
  control: HTMLElement,
  value: WriteValue,
  shows: Sight['shows'],
): boolean {
  const isPlain = isTextBox(control) || isEditable(control);
  if (isPlain && value.kind === 'date') return sectionsOf(place).some(standsInSight);
  if (isPlain && place.field.control !== 'combobox') return false;
  const isCaption = (element: HTMLElement) => {
    const label = element.closest('label');
    return label !== null && !holdsElement(label, control);
  };
  return [...deepElements(place.region)].some(
    (element) => !isSelect(element) && !isCaption(element) && shows(element),
  );
}

/** Empty sections are often transparent; what they stand in is not. */
function standsInSight(section: HTMLElement): boolean {
  let at: HTMLElement | null = section;
  for (let level = 0; at && level < 4; level += 1, at = parentOf(at)) if (isSeen(at)) return true;
  return false;
}

function framesAreSeen(place: Place): boolean {
  let view = place.controls[0]?.ownerDocument.defaultView;
  while (view?.frameElement) {
    if (!isSeen(view.frameElement)) return false;
    view = view.frameElement.ownerDocument.defaultView;
  }
  return true;
}
