import type { FieldText } from '../contract/field';
import type { Box, RawControl } from './boxes';
import { type Attributes, attr, hasOnlyClass } from './dom';
import type { Group } from './group';
import type { Page } from './labels';
import { holdsOnly } from './looks';
import { oneLine } from './traits';

/** Adds what an element says of itself in attributes. */
export function addNames(group: Group, page: Page, texts: FieldText[]): void {
  const { controls, kind } = group;
  const first = controls[0] as RawControl;
  const { attributes } = first;
  const isGroup = controls.length > 1;
  const isTelling = tellsMore(attributes);
  if (isTelling) {
    if (!isGroup) addNamedBy(first, page, texts);
    if (!isGroup || kind === 'date-parts') add(texts, 'aria', attr(attributes, 'aria-label'));
    if (kind !== 'date-parts') add(texts, 'placeholder', attr(attributes, 'placeholder'));
    add(texts, 'title', attr(attributes, 'title'));
    for (const name of TITLES) add(texts, 'data', attr(attributes, name));
  }
  if (kind !== 'radio' || !isGroup)
    for (let at = 0; at < MOST_NAMES && at < controls.length; at += 1)
      add(texts, 'name', (controls[at] as RawControl).name);
  else add(texts, 'name', first.name);
  if (isTelling) for (const name of MODELS) add(texts, 'data', attr(attributes, name));
  if (!isGroup || kind === 'date-parts')
    for (let at = 0; at < MOST_NAMES && at < controls.length; at += 1)
      add(texts, 'id', (controls[at] as RawControl).id);
  addAncestors(group, page, texts);
}

/** Parts of a field whose names and ids are reported. */
const MOST_NAMES = 3;

function add(texts: FieldText[], from: FieldText['from'], text: string): void {
  if (text === '') return;
  const clean = oneLine(text).slice(0, 300);
  if (clean === '') return;
  for (let at = 0; at < texts.length; at += 1) {
    const other = texts[at] as FieldText;
    if (other.from === from && other.text === clean) return;
  }
  texts.push({ from, text: clean });
}

/** The texts that `aria-labelledby` names. */
function addNamedBy(control: RawControl, page: Page, texts: FieldText[]): void {
  const { id: own, key } = control;
  for (const id of attr(control.attributes, 'aria-labelledby').split(/\s+/)) {
    const scope = key === '' ? '' : key.slice(0, key.length - own.length);
    const named = id === '' || id === own ? undefined : page.walk.byId.get(scope + id);
    if (named !== undefined) add(texts, 'aria', named.element.textContent ?? '');
  }
}

const TITLES = ['data-label', 'data-title', 'data-original-title'];
const MODELS = [
  'formcontrolname',
  'ng-model',
  'v-model',
  'data-field',
  'data-name',
  'data-bind',
  'field',
];
const HOST_NAMES = ['name', 'formcontrolname', 'id', 'data-field'];

/** Some attribute is there that may speak, besides the name and the id. */
function tellsMore(attributes: Attributes): boolean {
  for (let at = attributes.length / 2 - 1; at >= 0; at -= 1) {
    const name = attributes[at] as string;
    if (name.includes('-') || name === 'placeholder' || name === 'title') return true;
    if (name === 'formcontrolname' || name === 'field') return true;
  }
  return false;
}

/** Names of the elements around a field that hold only this field: the host of a widget. */
function addAncestors(group: Group, page: Page, texts: FieldText[]): void {
  let box: Box | null = group.controls[0]?.box ?? null;
  for (let steps = 0; box !== null && steps < 8; steps += 1, box = box.parent) {
    if (box.tag === 'form' || box.tag === 'body') return;
    if (!holdsOnly(box, group, page.walk.controls)) return;
    if (hasOnlyClass(box.attributes)) continue;
    const role = attr(box.attributes, 'role');
    if (role === 'group' || role === 'radiogroup' || box.tag === 'fieldset') {
      add(texts, 'aria', attr(box.attributes, 'aria-label'));
      const id = attr(box.attributes, 'aria-labelledby').split(/\s+/)[0] ?? '';
      const named = id === '' ? undefined : page.walk.byId.get(id);
      if (named !== undefined) add(texts, 'aria', named.element.textContent ?? '');
    }
    add(texts, 'data', attr(box.attributes, 'data-label'));
    for (const name of HOST_NAMES) add(texts, 'data', attr(box.attributes, name));
  }
}
