import type { FieldOption } from '../contract/field';
import type { RawControl } from './boxes';
import { attr, attribute, firstChild, nextSibling } from './dom';
import type { Group } from './group';
import { collect, isPrompt, type ListReader, MOST, type Options, plainText } from './lists';
import { speaks } from './traits';
import { SECTIONS } from './widgets';

/** Attributes whose text a widget may show while it is empty. */
const PROMPTS = ['placeholder', 'aria-label'];

function most(options: readonly FieldOption[]): Options {
  return { options: options.slice(0, MOST), optionCount: options.length };
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
  listOf: ListReader,
): Options {
  if (group.parts[0] === 'choice') {
    return most(
      group.controls.map((control) => ({
        value: choiceValue(control),
        text: choices.get(control) ?? '',
      })),
    );
  }
  const first = group.controls[0];
  if (first === undefined || group.kind === 'date-parts') return NONE;
  if (first.tag === 'select') return listOf(first);
  if (first.type === 'listbox') return most(listOptions(first.element));
  if (first.tag !== 'input' || attr(first.attributes, 'list') === '') return NONE;
  const options = (first.element as HTMLInputElement).list?.options;
  return options === undefined ? NONE : collect(options, ({ value }) => value);
}

const NONE: Options = { options: [], optionCount: 0 };

/** The value attribute, or for a box without one what its id says behind the group's name. */
function choiceValue(control: RawControl): string {
  const value = attr(control.attributes, 'value') || attr(control.attributes, 'data-value');
  if (value !== '' || control.id === '') return value;
  return control.id.slice(Math.max(control.id.lastIndexOf('-'), control.id.lastIndexOf('_')) + 1);
}

/** What the attributes of all controls of a field say together. */
export interface Flags {
  readonly readOnly: boolean;
  readonly disabled: boolean;
  readonly required: boolean;
}

/** Kinds that are chosen from: `readonly` means nothing there, and frameworks put it there. */
const OPENED: ReadonlySet<string> = new Set(['combobox', 'radio', 'checkbox', 'select']);

/** Fixed or disabled when all its controls are, required when one of them is. */
export function readFlags({ controls, kind }: Group): Flags {
  let readOnly = true;
  let disabled = true;
  let required = false;
  for (let at = 0; at < controls.length; at += 1) {
    const { attributes, box } = controls[at] as RawControl;
    const count = attributes.length >> 1;
    let isFixed = false;
    let isOff = box.disabled;
    for (let name = 0; name < count; name += 1)
      switch (attributes[name]) {
        case 'readonly':
          if (!OPENED.has(kind)) isFixed = true;
          break;
        case 'aria-readonly':
          if (attributes[name + count] === 'true') isFixed = true;
          break;
        case 'disabled':
          isOff = true;
          break;
        case 'aria-disabled':
          if (attributes[name + count] === 'true') isOff = true;
          break;
        case 'required':
          required = true;
          break;
        case 'aria-required':
          if (attributes[name + count] === 'true') required = true;
          break;
      }
    if (!isFixed) readOnly = false;
    if (!isOff) disabled = false;
  }
  return { readOnly, disabled, required };
}

/** What a widget shows besides the words by which it is asked. */
function answerIn({ shown, attributes }: RawControl): string {
  return PROMPTS.reduce((rest, name) => {
    const words = attr(attributes, name);
    return words === '' ? rest : rest.replaceAll(words, ' ');
  }, shown).trim();
}

/** Holds nothing but its default prompt. */
export function isEmptyGroup(group: Group, listOf: ListReader): boolean {
  for (let at = 0; at < group.controls.length; at += 1)
    if (!isEmpty(group.controls[at] as RawControl, group, listOf)) return false;
  return true;
}

function isEmpty(control: RawControl, group: Group, listOf: ListReader): boolean {
  const { element, attributes, tag } = control;
  if (group.parts[0] === 'choice' || control.kind === 'radio' || control.kind === 'checkbox') {
    const states = [attr(attributes, 'aria-checked'), attr(attributes, 'aria-pressed')];
    return !((element as HTMLInputElement).checked || states.includes('true'));
  }
  if (tag === 'select') return showsPrompt(control, listOf);
  const typed =
    tag === 'input' || tag === 'textarea' ? (element as HTMLInputElement).value.trim() : '';
  // A mask may show its blanks where nothing is.
  if (speaks(typed)) return false;
  if (control.type === SECTIONS) return !/\d/.test(plainText(element));
  if (group.kind === 'combobox') return isPrompt(answerIn(control));
  return tag === 'input' || tag === 'textarea' || plainText(element) === '';
}

function showsPrompt(control: RawControl, listOf: ListReader): boolean {
  const select = control.element as HTMLSelectElement;
  if (select.value === '') return true;
  const chosen = listOf(control).options[select.selectedIndex];
  if (chosen !== undefined) return isPrompt(chosen.text);
  const option = select.options[select.selectedIndex];
  return option === undefined || isPrompt(plainText(option));
}
