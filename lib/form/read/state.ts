import { foldPlain } from '../../citizen/fold';
import type { FieldOption } from '../contract/field';
import type { Box, RawControl } from './boxes';
import { attr, attribute, firstChild, has, nextSibling } from './dom';
import type { Group } from './group';
import { oneLine, speaks } from './traits';
import { SECTIONS } from './widgets';

/** Prompts that stand where nothing is chosen yet. */
const PROMPT =
  /^(?:|chon|hay chon|vui long chon|moi chon|lua chon|select|choose|please select|khong chon|tat ca|none)(?: |$)/;

export function isPrompt(text: string): boolean {
  return PROMPT.test(foldPlain(text));
}

function plainText(element: Element): string {
  return oneLine(element.textContent ?? '');
}

/** Attributes whose text a widget may show while it is empty. */
const PROMPTS = ['placeholder', 'aria-label'];

/** Options that are reported; lists of places have thousands. */
const MOST = 80;

export interface Options {
  readonly options: readonly FieldOption[];
  readonly optionCount: number;
}

function most(options: readonly FieldOption[]): Options {
  return { options: options.slice(0, MOST), optionCount: options.length };
}

function collect(
  list: HTMLCollectionOf<HTMLOptionElement>,
  textOf: (option: HTMLOptionElement) => string,
): Options {
  const optionCount = list.length;
  const options: FieldOption[] = [];
  for (let at = 0; at < optionCount && at < MOST; at += 1) {
    const option = list[at];
    if (option !== undefined) options.push({ value: option.value, text: textOf(option) });
  }
  return { options, optionCount };
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

export function readOptions(group: Group, choices: ReadonlyMap<RawControl, string>): Options {
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
  if (first.tag === 'select')
    return collect((first.element as HTMLSelectElement).options, plainText);
  if (first.type === 'listbox') return most(listOptions(first.element));
  if (attr(first.attributes, 'list') === '') return NONE;
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

function each(group: Group, test: (control: RawControl) => boolean): boolean {
  return group.controls.every(test);
}

const OPENED: ReadonlySet<string> = new Set(['combobox', 'radio', 'checkbox', 'select']);

export function isReadOnly(group: Group): boolean {
  const isFixed = ({ attributes }: RawControl) => attr(attributes, 'aria-readonly') === 'true';
  // The attribute means nothing on a native choice, and frameworks put it there.
  if (OPENED.has(group.kind)) return each(group, isFixed);
  return each(group, (control) => has(control.attributes, 'readonly') || isFixed(control));
}

export function isDisabled(group: Group): boolean {
  return each(group, (control) => {
    const { attributes, box } = control;
    return (
      has(attributes, 'disabled') ||
      attr(attributes, 'aria-disabled') === 'true' ||
      isInDisabledSet(box)
    );
  });
}

/** A disabled field set disables what is inside, except inside its legend. */
function isInDisabledSet(box: Box): boolean {
  let inLegend = false;
  for (let at: Box | null = box; at !== null; at = at.parent) {
    if (at.tag === 'fieldset' && has(at.attributes, 'disabled') && !inLegend) return true;
    inLegend = at.tag === 'legend';
  }
  return false;
}

export function isRequired(group: Group): boolean {
  return group.controls.some(
    ({ attributes }) => has(attributes, 'required') || attr(attributes, 'aria-required') === 'true',
  );
}

/** What a widget shows besides the words by which it is asked. */
function answerIn({ shown, attributes }: RawControl): string {
  return PROMPTS.reduce((rest, name) => {
    const words = attr(attributes, name);
    return words === '' ? rest : rest.replaceAll(words, ' ');
  }, shown).trim();
}

/** Holds nothing but its default prompt. */
export function isEmptyGroup(group: Group): boolean {
  return group.controls.every((control) => isEmpty(control, group));
}

function isEmpty(control: RawControl, group: Group): boolean {
  const { element, attributes, tag } = control;
  if (group.parts[0] === 'choice' || control.kind === 'radio' || control.kind === 'checkbox') {
    const states = [attr(attributes, 'aria-checked'), attr(attributes, 'aria-pressed')];
    return !((element as HTMLInputElement).checked || states.includes('true'));
  }
  if (tag === 'select') {
    const select = element as HTMLSelectElement;
    const option = select.options[select.selectedIndex];
    return option === undefined || option.value === '' || isPrompt(plainText(option));
  }
  const typed =
    tag === 'input' || tag === 'textarea' ? (element as HTMLInputElement).value.trim() : '';
  // A mask may show its blanks where nothing is.
  if (speaks(typed)) return false;
  if (control.type === SECTIONS) return !/\d/.test(plainText(element));
  if (group.kind === 'combobox') return isPrompt(answerIn(control));
  return tag === 'input' || tag === 'textarea' || plainText(element) === '';
}
