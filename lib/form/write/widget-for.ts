import type { WriteValue } from '../contract/writing';
import { boxesWidget } from './boxes-widget';
import { comboboxWidget } from './combobox-widget';
import { nativeDateWidget, textDateWidget } from './date-widget';
import { deepElements, isInput, isOneOf, isSelect, isTextBox, roleOf } from './dom';
import { groupWidget } from './group-widget';
import { partsWidget } from './parts-widget';
import type { Place } from './place';
import { sectionsOf, sectionsWidget } from './sections-widget';
import { selectWidget } from './select-widget';
import { suggestWidget } from './suggest-widget';
import { textWidget } from './text-widget';
import type { Tools } from './tools';
import { isPainted, takesPresses } from './visible';
import type { Widget } from './widget';

const NATIVE_DATES = new Set(['date', 'month', 'datetime-local']);

/** The widget that a field is, told from its elements and roles and from what shall stand in it. */
export function widgetFor(place: Place, value: WriteValue, tools: Tools, picked: string[]): Widget {
  const [first] = place.controls;
  const { control } = place.field;
  if (!first) throw new RangeError('a place without controls');
  if (control === 'digit-boxes') return boxesWidget(place.controls, tools);
  if (control === 'date-parts') return partsWidget(place, tools);
  if (isMember(first)) return groupWidget(place, tools);
  if (isSelect(first) && takesPresses(first)) return selectWidget(first, tools);
  if (isInput(first) && NATIVE_DATES.has(first.type)) {
    return nativeDateWidget(first, tools);
  }
  if (value.kind === 'date' && sectionsOf(place).length > 1) {
    return sectionsWidget(place, tools);
  }
  const box = boxOf(place);
  if (box && isInput(box) && (value.kind === 'date' || control === 'date')) {
    return textDateWidget(place, box, tools);
  }
  if (control === 'combobox' || isSelect(first)) {
    return comboboxWidget(place, tools, picked);
  }
  if (box && value.kind === 'choice' && opensList(box)) return comboboxWidget(place, tools, picked);
  if (box && isInput(box) && isTextBox(box) && !box.readOnly && isOneOfMany(value, place)) {
    return suggestWidget(place, box, tools, picked);
  }
  return box ? textWidget(box, tools) : comboboxWidget(place, tools, picked);
}

/** What a person calls by a name from a list: pages may offer it while one types. */
export function isOneOfMany(value: WriteValue, { field }: Place): boolean {
  if (value.kind === 'choice') return true;
  if (value.kind === 'date' || /[\d,]/.test(value.text)) return false;
  return field.texts.some(({ text }) => LISTED.test(text));
}

const LISTED =
  /dân tộc|quốc tịch|tôn giáo|(?<!\p{L})(?:tỉnh|quận|huyện|phường|xã(?! hội))(?!\p{L})/iu;

function isMember(element: HTMLElement): boolean {
  if (isOneOf(element, 'radio') || isOneOf(element, 'checkbox')) return true;
  return element.matches('[aria-pressed],[role=switch]');
}

/** The box a person types into: the control, or the only painted one beside a control that is hidden. */
export function boxOf(place: Place): HTMLElement | undefined {
  const [first] = place.controls;
  if (!first) return undefined;
  if ((isTextBox(first) || first.isContentEditable) && isPainted(first)) return first;
  const boxes = [...deepElements(place.region)].filter(
    (element) => isTextBox(element) && isPainted(element),
  );
  return boxes.length === 1 ? boxes[0] : isTextBox(first) ? first : undefined;
}

function opensList(box: HTMLElement): boolean {
  if (roleOf(box) === 'combobox' || box.getAttribute('aria-haspopup') === 'listbox') return true;
  if (isInput(box) && box.readOnly) return true;
  const how = box.getAttribute('aria-autocomplete');
  return how === 'list' || how === 'both';
}
