import type { FieldKey } from '../../../lib/citizen/keys';
import type { PersonRole } from '../../../lib/citizen/person';
import type {
  ControlKind,
  FieldDescription,
  FieldPart,
  FormDescription,
} from '../../../lib/form/contract/field';
import type { Answer, FieldKind, Understanding } from '../../../lib/form/contract/understanding';

const NATIVE: Readonly<Partial<Record<ControlKind, Pick<FieldPart, 'tag' | 'type'>>>> = {
  textarea: { tag: 'textarea', type: '' },
  select: { tag: 'select', type: '' },
  radio: { tag: 'input', type: 'radio' },
  checkbox: { tag: 'input', type: 'checkbox' },
  date: { tag: 'input', type: 'date' },
  combobox: { tag: 'input', type: 'combobox' },
};

export function aPart(change: Partial<FieldPart> = {}): FieldPart {
  return {
    part: 'whole',
    tag: 'input',
    type: 'text',
    name: '',
    domId: '',
    autocomplete: '',
    maxLength: 0,
    ...change,
  };
}

/** An empty, visible text box unless told otherwise; its signature follows from its id. */
export function aField(change: Partial<FieldDescription> & { id: string }): FieldDescription {
  const control = change.control ?? 'text';
  return {
    signature: `sig-${change.id}`,
    control,
    texts: [],
    sections: [],
    parts: [aPart(NATIVE[control] ?? {})],
    options: [],
    optionCount: 0,
    readOnly: false,
    disabled: false,
    visible: true,
    required: false,
    empty: true,
    ...change,
  };
}

export function aForm(
  fields: readonly FieldDescription[],
  change: Partial<FormDescription> = {},
): FormDescription {
  return { title: '', headings: [], fields, papers: [], ...change };
}

/** "permanentAddress.commune of father#1": what a field asks, in one line. */
export function anAnswer(key: FieldKey, person: PersonRole = 'applicant', ordinal = 1): Answer {
  return { key, person, ordinal, confidence: 0.95 };
}

export function understood(
  fieldId: string,
  first: Answer | null,
  kind: FieldKind = 'held',
  others: readonly Answer[] = [],
): Understanding {
  return { fieldId, kind, first, others, partKeys: [], reasons: [{ code: 'test', words: 'thử' }] };
}
