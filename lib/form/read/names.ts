import type { FieldText } from '../contract/field';
import type { Box, RawControl } from './boxes';
import { type Attributes, attr } from './dom';
import type { Group } from './group';
import type { Page } from './labels';
import { holdsOnly } from './looks';
import { oneLine } from './traits';

/** What an element says of itself in attributes. */
export function readNames(group: Group, page: Page): FieldText[] {
  const texts: FieldText[] = [];
  const add = (from: FieldText['from'], text: string): void => {
    if (text === '') return;
    const clean = oneLine(text).slice(0, 300);
    if (clean !== '' && !texts.some((other) => other.from === from && other.text === clean)) {
      texts.push({ from, text: clean });
    }
  };
  const first = group.controls[0] as RawControl;
  const { attributes } = first;
  const isGroup = group.controls.length > 1;
  const isTelling = tellsMore(attributes);
  if (isTelling) {
    for (const id of isGroup ? [] : attr(attributes, 'aria-labelledby').split(/\s+/)) {
      const scope = first.key === '' ? '' : first.key.slice(0, first.key.length - first.id.length);
      const named = id === '' || id === first.id ? undefined : page.walk.byId.get(scope + id);
      if (named !== undefined) add('aria', named.element.textContent ?? '');
    }
    if (!isGroup || group.kind === 'date-parts') add('aria', attr(attributes, 'aria-label'));
    if (group.kind !== 'date-parts') add('placeholder', attr(attributes, 'placeholder'));
    add('title', attr(attributes, 'title'));
    for (const name of TITLES) add('data', attr(attributes, name));
  }
  if (group.kind !== 'radio' || !isGroup)
    for (const control of group.controls.slice(0, 3)) add('name', control.name);
  else add('name', first.name);
  if (isTelling) for (const name of MODELS) add('data', attr(attributes, name));
  if (!isGroup || group.kind === 'date-parts')
    for (const control of group.controls.slice(0, 3)) add('id', control.id);
  addAncestors(group, page, add);
  return texts;
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
function addAncestors(
  group: Group,
  page: Page,
  add: (from: FieldText['from'], text: string) => void,
): void {
  let box: Box | null = group.controls[0]?.box ?? null;
  for (let steps = 0; box !== null && steps < 8; steps += 1, box = box.parent) {
    if (!holdsOnly(box, group, page.walk.controls) || box.tag === 'form' || box.tag === 'body')
      return;
    if (box.attributes.length === 0) continue;
    const role = attr(box.attributes, 'role');
    if (role === 'group' || role === 'radiogroup' || box.tag === 'fieldset') {
      add('aria', attr(box.attributes, 'aria-label'));
      const id = attr(box.attributes, 'aria-labelledby').split(/\s+/)[0] ?? '';
      const named = id === '' ? undefined : page.walk.byId.get(id);
      if (named !== undefined) add('aria', named.element.textContent ?? '');
    }
    add('data', attr(box.attributes, 'data-label'));
    for (const name of HOST_NAMES) add('data', attr(box.attributes, name));
  }
}
