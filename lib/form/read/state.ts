import { foldPlain } from '../../citizen/fold';
import type { FieldOption } from '../contract/field';
import type { Box, RawControl } from './boxes';
import { attr, attribute, firstChild, nextSibling } from './dom';
import type { Group } from './group';

/** Prompts that stand where nothing is chosen yet. */
const PROMPT =
  /^(?:|chon|hay chon|vui long chon|moi chon|lua chon|select|choose|please select|khong chon|tat ca|none)(?: |$)/;

export function isPrompt(text: string): boolean {
  return PROMPT.test(foldPlain(text));
}

function plainText(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function nativeOptions(select: HTMLSelectElement): FieldOption[] {
  return Array.from(select.options, (option) => ({ value: option.value, text: plainText(option) }));
}

/** Options that a list shows without being opened: children that play option. */
function listOptions(list: Element): FieldOption[] {
  const options: FieldOption[] = [];
  for (let child = firstChild(list); child !== null; child = nextSibling(child)) {
    if (child.nodeType !== 1 || attribute(child as Element, 'role') !== 'option') continue;
    const element = child as Element;
    options.push({
      value: attribute(element, 'data-value') || attribute(element, 'value'),
      text: plainText(element),
    });
  }
  return options;
}

export function readOptions(
  group: Group,
  choices: ReadonlyMap<RawControl, string>,
): readonly FieldOption[] {
  if (group.parts[0] === 'choice') {
    return group.controls.map((control) => ({
      value: choiceValue(control),
      text: choices.get(control) ?? '',
    }));
  }
  const [first] = group.controls;
  if (first === undefined || group.kind === 'date-parts') return [];
  if (first.tag === 'select') return nativeOptions(first.element as HTMLSelectElement);
  if (first.type === 'listbox') return listOptions(first.element);
  const list = attr(first.attributes, 'list');
  if (list === '') return [];
  const options = (first.element as HTMLInputElement).list?.options;
  return options === undefined
    ? []
    : Array.from(options, (option) => ({ value: option.value, text: option.value }));
}

/** The value attribute, or for a box without one what its id says behind the group's name. */
function choiceValue(control: RawControl): string {
  const value = attr(control.attributes, 'value') || attr(control.attributes, 'data-value');
  if (value !== '' || control.id === '') return value;
  return control.id.slice(Math.max(control.id.lastIndexOf('-'), control.id.lastIndexOf('_')) + 1);
}

function each(group: Group, test: (control: RawControl) => boolean): boolean {
  return group.controls.every(test);
}

export function isReadOnly(group: Group): boolean {
  const isFixed = ({ attributes }: RawControl) => attr(attributes, 'aria-readonly') === 'true';
  if (group.kind === 'combobox') return each(group, isFixed);
  return each(group, (control) => control.attributes.has('readonly') || isFixed(control));
}

export function isDisabled(group: Group): boolean {
  return each(group, (control) => {
    const { attributes, box } = control;
    return (
      attributes.has('disabled') ||
      attr(attributes, 'aria-disabled') === 'true' ||
      isInDisabledSet(box)
    );
  });
}

/** A disabled field set disables what is inside, except inside its legend. */
function isInDisabledSet(box: Box): boolean {
  let inLegend = false;
  for (let at: Box | null = box; at !== null; at = at.parent) {
    if (at.tag === 'fieldset' && at.attributes.has('disabled') && !inLegend) return true;
    inLegend = at.tag === 'legend';
  }
  return false;
}

export function isRequired(group: Group): boolean {
  return group.controls.some(
    ({ attributes }) => attributes.has('required') || attr(attributes, 'aria-required') === 'true',
  );
}

/** Holds nothing but its default prompt. */
export function isEmptyGroup(group: Group): boolean {
  return group.controls.every((control) => isEmpty(control, group));
}

function isEmpty(control: RawControl, group: Group): boolean {
  const { element, attributes, tag } = control;
  if (group.parts[0] === 'choice' || control.kind === 'radio' || control.kind === 'checkbox') {
    return !((element as HTMLInputElement).checked || attr(attributes, 'aria-checked') === 'true');
  }
  if (tag === 'select') {
    const select = element as HTMLSelectElement;
    const option = select.options[select.selectedIndex];
    return option === undefined || option.value === '' || isPrompt(plainText(option));
  }
  const typed =
    tag === 'input' || tag === 'textarea' ? (element as HTMLInputElement).value.trim() : '';
  if (typed !== '') return false;
  if (group.kind === 'combobox')
    return isPrompt(control.shown) || control.shown === attr(attributes, 'placeholder');
  return tag === 'input' || tag === 'textarea' || plainText(element) === '';
}
