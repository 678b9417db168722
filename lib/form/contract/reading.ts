import type { FormDescription } from './field';

/** Where one described field stands in the document; lives only inside the injected scripts. */
export interface FieldElements {
  readonly id: string;
  /** The field's controls, in the order of `FieldDescription.parts`. */
  readonly controls: readonly HTMLElement[];
  /** The block that speaks of this field and, as far as the page allows, of no other. */
  readonly container: HTMLElement;
}

/** One reading of one document: the description that may travel, and the elements that may not. */
export interface FormReading {
  readonly form: FormDescription;
  readonly elements: ReadonlyMap<string, FieldElements>;
}

/** Reads the form of one document; no effect on the page. */
export type ReadForm = (root: Document) => FormReading;
