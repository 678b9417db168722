import type { DocumentRefusal } from '../counter/ports';
import type { Binding } from '../counter/state';
import type { FormDescription } from '../form/contract/field';

/** Why a page could not be read for the editor; each has one sentence in components/wording. */
export type PageProblem = DocumentRefusal | 'site-not-in-policy' | 'no-form' | 'form-in-frame';

/** What the worker answers the editor. */
export type MapEditorAnswer =
  | { readonly outcome: 'read'; readonly binding: Binding; readonly form: FormDescription }
  | { readonly outcome: 'done' }
  | { readonly outcome: 'refused'; readonly reason: PageProblem };
