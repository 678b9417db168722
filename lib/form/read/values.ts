import type { FieldDescription } from '../contract/field';
import type { FieldElements, FormReading } from '../contract/reading';

/** Ids of the fields that still are what they were when they were described. */
export function sameFields(
  { form }: FormReading,
  fields: readonly { readonly fieldId: string; readonly signature: string }[],
): string[] {
  const signatures = new Map(form.fields.map(({ id, signature }) => [id, signature]));
  return fields
    .filter(({ fieldId, signature }) => signatures.get(fieldId) === signature)
    .map(({ fieldId }) => fieldId);
}

/** What each of these fields shows now, for old beside new; '' for empty ones and prompts. */
export function readValues(reading: FormReading, fieldIds: readonly string[]): Map<string, string> {
  const wanted = new Set(fieldIds);
  const shown = new Map<string, string>();
  for (const field of reading.form.fields) {
    const elements = wanted.has(field.id) ? reading.elements.get(field.id) : undefined;
    if (elements) shown.set(field.id, shownValue(field, elements));
  }
  return shown;
}

function shownValue(field: FieldDescription, { controls, container }: FieldElements): string {
  switch (field.control) {
    case 'radio':
    case 'checkbox':
      return checkedTexts(field, controls).join(', ');
    case 'digit-boxes':
      return controls.map(typedText).join('');
    case 'date-parts': {
      const parts = controls
        .map((control) => oneShown(control, container))
        .filter((text) => text !== '');
      return parts.join('/');
    }
    default:
      return (
        controls.map((control) => oneShown(control, container)).find((text) => text !== '') ?? ''
      );
  }
}

function checkedTexts(field: FieldDescription, controls: readonly HTMLElement[]): string[] {
  return controls.flatMap((control, index) => {
    const checked =
      tagOf(control) === 'input'
        ? (control as HTMLInputElement).checked
        : control.getAttribute('aria-checked') === 'true' ||
          control.getAttribute('aria-pressed') === 'true';
    return checked ? [field.options[index]?.text ?? 'x'] : [];
  });
}

function oneShown(control: HTMLElement, container: HTMLElement): string {
  switch (tagOf(control)) {
    case 'input':
      return control.getAttribute('type') === 'date'
        ? dayFirst(typedText(control))
        : typedText(control);
    case 'textarea':
      return typedText(control);
    case 'select':
      return selectedText(control as HTMLSelectElement);
    default:
      return (control.textContent ?? container.textContent ?? '').replace(/\s+/gu, ' ').trim();
  }
}

function selectedText(select: HTMLSelectElement): string {
  const option = select.selectedOptions[0];
  return !option || option.value === '' || option.disabled ? '' : option.text.trim();
}

function typedText(control: HTMLElement): string {
  return 'value' in control ? String(control.value).trim() : '';
}

/** A native date input holds ISO and shows the day first. */
function dayFirst(iso: string): string {
  return iso.split('-').reverse().join('/');
}

function tagOf(element: HTMLElement): string {
  return element.tagName.toLowerCase();
}
