import { z } from 'zod';
import { PROCEDURES } from './procedures';
import type { Run } from './run';

const PREFIX = 'KML-KQ1';
const SEPARATOR = '|';
const count = z.coerce.number().int().min(0).max(99_999);

/**
 * What a learner shows to the trainer: a seat or nickname chosen by them, the form, and both runs. No citizen
 * stands in it. `seconds` are whole.
 */
const resultSchema = z.strictObject({
  group: z.string().min(1).max(30),
  learner: z.string().min(1).max(30),
  procedure: z.string().refine((id) => PROCEDURES.some((known) => known.id === id)),
  manual: z.strictObject({ fields: count, actions: count, seconds: count }),
  once: z.strictObject({ fields: count, actions: count, seconds: count }),
});
export type LearnerResult = z.infer<typeof resultSchema>;
export const resultsSchema = z.array(resultSchema).max(500);

/** The text of a result's QR code. Separators in names become spaces. */
export function writeResult(result: LearnerResult): string {
  const { group, learner, procedure, manual, once } = result;
  const numbers = [manual, once].map(({ fields, actions, seconds }) =>
    [fields, actions, seconds].join(','),
  );
  return [PREFIX, plain(group), plain(learner), procedure, ...numbers].join(SEPARATOR);
}

export type ResultReading =
  | { readonly outcome: 'result'; readonly result: LearnerResult }
  | { readonly outcome: 'not-a-result' };

/** Reads a scanned result; anything else, a citizen's card included, is not one. */
export function parseResult(text: string): ResultReading {
  const [prefix, group, learner, procedure, manual, once, ...more] = text.trim().split(SEPARATOR);
  if (prefix !== PREFIX || more.length > 0) return { outcome: 'not-a-result' };
  const parsed = resultSchema.safeParse({
    group,
    learner,
    procedure,
    manual: numbersOf(manual),
    once: numbersOf(once),
  });
  return parsed.success ? { outcome: 'result', result: parsed.data } : { outcome: 'not-a-result' };
}

function numbersOf(text = ''): unknown {
  const [fields, actions, seconds, ...more] = text.split(',');
  return more.length === 0 ? { fields, actions, seconds } : null;
}

function plain(text: string): string {
  return text.replaceAll(SEPARATOR, ' ').trim().slice(0, 30);
}

/** One more result; a learner's newer one for the same form replaces the older. */
export function addResult(
  results: readonly LearnerResult[],
  result: LearnerResult,
): readonly LearnerResult[] {
  const same = (other: LearnerResult) =>
    other.group === result.group &&
    other.learner === result.learner &&
    other.procedure === result.procedure;
  return [...results.filter((other) => !same(other)), result];
}

export interface ClassSum {
  readonly learners: number;
  readonly runs: number;
  readonly manual: LearnerResult['manual'];
  readonly once: LearnerResult['once'];
}

/** The class as a whole: plain sums of all results. */
export function sumResults(results: readonly LearnerResult[]): ClassSum {
  const add = (pick: (result: LearnerResult) => LearnerResult['manual']) =>
    results.map(pick).reduce(
      (sum, { fields, actions, seconds }) => ({
        fields: sum.fields + fields,
        actions: sum.actions + actions,
        seconds: sum.seconds + seconds,
      }),
      { fields: 0, actions: 0, seconds: 0 },
    );
  return {
    learners: new Set(results.map(({ group, learner }) => `${group}${SEPARATOR}${learner}`)).size,
    runs: results.length,
    manual: add(({ manual }) => manual),
    once: add(({ once }) => once),
  };
}

export function resultOf(
  who: { readonly group: string; readonly learner: string },
  procedure: string,
  manual: Run,
  once: Run,
): LearnerResult {
  const numbers = ({ fields, actions, ms }: Run) => ({
    fields,
    actions,
    seconds: Math.round(ms / 1000),
  });
  return { ...who, procedure, manual: numbers(manual), once: numbers(once) };
}
