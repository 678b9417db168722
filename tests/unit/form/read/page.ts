import type {
  FieldDescription,
  FormDescription,
  TextOrigin,
} from '../../../../lib/form/contract/field';
import { readForm } from '../../../../lib/form/read';

/** A document with this body, detached from the test's own page. */
export function pageOf(body: string): Document {
  return new DOMParser().parseFromString(`<!doctype html><body>${body}</body>`, 'text/html');
}

export function readBody(body: string): FormDescription {
  return readForm(pageOf(body)).form;
}

export function onlyField(body: string): FieldDescription {
  const { fields } = readBody(body);
  const [field] = fields;
  if (field === undefined || fields.length !== 1) throw new Error(`${fields.length} fields`);
  return field;
}

/** `label:Họ tên` and the like, for the texts that stand in the page. */
export function said(field: FieldDescription | undefined): string[] {
  const named: readonly TextOrigin[] = ['name', 'id', 'data'];
  return (field?.texts ?? [])
    .filter(({ from }) => !named.includes(from))
    .map(({ from, text }) => `${from}:${text}`);
}

export const titles = (field: FieldDescription | undefined): string[] =>
  (field?.sections ?? []).map(({ text }) => text);
