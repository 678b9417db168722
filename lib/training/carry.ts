import type { FieldDescription, FormDescription } from '../form/contract/field';
import type { WriteValue } from '../form/contract/writing';
import type { ConfirmedAnswer } from '../form/plan/confirmed';
import type { Procedure, Question } from './question';

/** What a step's form showed when the learner went on: by the name of its control. */
export type StepAnswers = ReadonlyMap<string, string>;

/**
 * The answers of earlier steps for the fields of this one, by field id. Only questions that the procedure
 * itself links (`from`) are carried, and only what was really answered.
 */
export function confirmedEarlier(
  procedure: Procedure,
  form: FormDescription,
  earlier: StepAnswers,
): ReadonlyMap<string, ConfirmedAnswer> {
  const links = linksOf(procedure);
  const confirmed = new Map<string, ConfirmedAnswer>();
  for (const field of form.fields) {
    const source = links.get(field.parts[0]?.name ?? '');
    const shown = source === undefined ? undefined : earlier.get(source);
    const value = shown === undefined || shown === '' ? undefined : writeValue(field, shown);
    if (value && shown !== undefined) confirmed.set(field.id, { value, shown });
  }
  return confirmed;
}

function linksOf({ steps }: Procedure): ReadonlyMap<string, string> {
  const links = new Map<string, string>();
  for (const { sections } of steps)
    for (const { questions } of sections) for (const question of questions) link(question, links);
  return links;
}

function link({ name, from, control }: Question, links: Map<string, string>): void {
  if (from === undefined) return;
  if (control !== 'address') links.set(name, from);
  else
    for (const part of ['tinh', 'xa', 'chitiet']) links.set(`${name}_${part}`, `${from}_${part}`);
}

function writeValue(field: FieldDescription, shown: string): WriteValue | undefined {
  if (field.control === 'date') return dateValue(shown);
  if (field.control === 'select' || field.control === 'radio')
    return { kind: 'choice', codes: [], labels: [shown] };
  return { kind: 'text', text: shown };
}

/** dd/mm/yyyy or ISO, as the reading shows a date. */
function dateValue(shown: string): WriteValue | undefined {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(shown);
  const plain = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(shown);
  const [year, month, day] = iso
    ? [iso[1], iso[2], iso[3]]
    : plain
      ? [plain[3], plain[2], plain[1]]
      : [];
  if (year === undefined) return undefined;
  return { kind: 'date', date: { year: Number(year), month: Number(month), day: Number(day) } };
}
