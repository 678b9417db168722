import type { FieldDescription, FormDescription } from '../../../../lib/form/contract/field';
import type { Understanding } from '../../../../lib/form/contract/understanding';
import { understandForm } from '../../../../lib/form/understand';

/** A field by its label, or with whatever else the test is about. */
export interface Sketch {
  readonly label?: string;
  readonly placeholder?: string;
  readonly name?: string;
  /** How the titles above it stand on the page; headings otherwise. */
  readonly titled?: FieldDescription['sections'][number]['from'];
  /** Titles above it, outermost first. */
  readonly under?: readonly string[];
  readonly control?: FieldDescription['control'];
  readonly options?: readonly string[];
  readonly row?: number;
  /** Copy of a repeated panel. */
  readonly panel?: number;
  readonly type?: string;
  readonly column?: string;
  /** What stands on the page right before it, beside its label. */
  readonly before?: string;
}

export function formOf(sketches: readonly Sketch[], title = ''): FormDescription {
  const ids = new Map<string, string>();
  const idOf = (text: string) => ids.get(text) ?? ids.set(text, `s${ids.size}`).get(text) ?? '';
  const fields = sketches.map((sketch, at): FieldDescription => {
    const { control = 'text', label, placeholder, name, under = [], options = [] } = sketch;
    const count = control === 'date-parts' ? 3 : 1;
    const parts = (['day', 'month', 'year'] as const).slice(0, count).map((part) => ({
      part: count === 1 ? ('whole' as const) : part,
      tag: control === 'select' ? 'select' : 'input',
      type: sketch.type ?? (control === 'date' ? 'date' : 'text'),
      name: name ?? '',
      domId: '',
      autocomplete: '',
      maxLength: 0,
    }));
    return {
      id: `f${at + 1}`,
      signature: `s${at}`,
      control,
      texts: [
        ...(sketch.column === undefined
          ? []
          : [{ from: 'cell-above' as const, text: sketch.column }]),
        ...(label === undefined ? [] : [{ from: 'label' as const, text: label }]),
        ...(sketch.before === undefined
          ? []
          : [{ from: 'text-before' as const, text: sketch.before }]),
        ...(placeholder === undefined ? [] : [{ from: 'placeholder' as const, text: placeholder }]),
        ...(name === undefined ? [] : [{ from: 'name' as const, text: name }]),
      ],
      sections: under.map((text) => ({ id: idOf(text), from: sketch.titled ?? 'heading', text })),
      ...(sketch.row === undefined ? {} : { repeat: { id: 'r1', ordinal: sketch.row } }),
      ...(sketch.panel === undefined ? {} : { repeat: { id: 'p1', ordinal: sketch.panel } }),
      parts,
      options: options.map((text) => ({ value: text, text })),
      optionCount: options.length,
      readOnly: false,
      disabled: false,
      visible: true,
      required: false,
      empty: true,
    };
  });
  return { title, headings: [], fields, papers: [] };
}

export const understand = (sketches: readonly Sketch[], title = ''): Understanding[] =>
  understandForm(formOf(sketches, title));

/** `father.fullName`, `member#2.sex`, or '' for no first choice. */
export function firstOf(answer: Understanding | undefined): string {
  if (!answer?.first) return '';
  const { person, ordinal, key } = answer.first;
  return `${person}${ordinal > 1 ? `#${ordinal}` : ''}.${key}`;
}

export const firsts = (sketches: readonly Sketch[], title = ''): string[] =>
  understand(sketches, title).map(firstOf);
