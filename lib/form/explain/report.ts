import type { Answer } from '../contract/understanding';
import type { ExplainedField } from './explain';
import { STRUCK, strikeName, strikeText } from './strike';

export interface ExplainedForm {
  readonly version: string;
  readonly origin: string;
  readonly path: string;
  readonly procedure: string | null;
  readonly title: string;
  readonly fields: readonly ExplainedField[];
}

const TECHNICAL: ReadonlySet<string> = new Set(['name', 'id', 'data']);
const TAGS: ReadonlySet<string> = new Set(
  'input select textarea button div span ul li label fieldset iframe p td'.split(' '),
);
const TYPES: ReadonlySet<string> = new Set(
  (
    'text search tel email url number date month time datetime-local checkbox radio password hidden ' +
    'combobox listbox textbox radiogroup group spinbutton switch option'
  ).split(' '),
);
/** Codes of reasons are written by us, in small letters with hyphens. */
const CODE = /^[a-z]+(?:-[a-z]+)*$/;

/**
 * The explanation as JSON for whoever looks after the extension. Every text of the page is struck down to
 * the closed vocabulary of form words; reasons travel as codes, signatures not at all, because a hash of a
 * label that holds a name could be found by trying names.
 */
export function exportExplanation(form: ExplainedForm): string {
  const report = {
    kind: 'khai-mot-lan/explanation',
    version: 1,
    extension: form.version,
    form: {
      origin: form.origin,
      path: form.path.split('/').map(struckSegment).join('/'),
      procedure: form.procedure,
      title: strikeText(form.title),
    },
    fields: form.fields.map(reportField),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function reportField(field: ExplainedField) {
  const { fieldId, control, row, optionCount, states, kind, first, others, decided } = field;
  return {
    id: fieldId,
    control,
    parts: field.parts.map(({ tag, type }) => ({
      tag: TAGS.has(tag) ? tag : STRUCK,
      type: type === '' || TYPES.has(type) ? type : STRUCK,
    })),
    texts: field.texts.map(({ from, text }) => ({
      from,
      text: TECHNICAL.has(from) ? strikeName(text) : strikeText(text),
    })),
    sections: field.sections.map(({ from, text }) => ({ from, text: strikeText(text) })),
    row,
    optionCount,
    states,
    kind,
    first: first && plainAnswer(first),
    others: others.map(plainAnswer),
    reasons: field.reasons.map(({ code }) => (CODE.test(code) ? code : STRUCK)),
    decided,
  };
}

function plainAnswer({ person, ordinal, key, confidence }: Answer): Answer {
  return { person, ordinal, key, confidence };
}

function struckSegment(segment: string): string {
  return segment === '' ? '' : strikeName(segment).replaceAll(' ', '-') || STRUCK;
}
