import { datumOf } from '../citizen/keys';
import { personId } from '../citizen/person';
import type { PlanChoice, PlanRow } from '../form/contract/plan';
import type { WriteInstruction } from '../form/contract/writing';
import type { FieldOutcome, Review, RowChoice } from './state';

/** What the review proposes for a row before the clerk touches it. */
export function defaultChoice(row: PlanRow): RowChoice {
  return {
    chosen: row.decision === 'fill' && row.reason !== 'holds-other-value',
    choiceId: null,
    replace: false,
  };
}

/** A review of these rows; what the clerk had chosen for rows that did not change is kept. */
export function buildReview(
  rows: readonly PlanRow[],
  previous: Review | null,
  now: number,
  planMs: number,
): Review {
  const before = new Map(previous?.rows.map((row) => [row.fieldId, row]) ?? []);
  const choices: Record<string, RowChoice> = {};
  for (const row of rows) {
    const kept = previous?.choices[row.fieldId];
    choices[row.fieldId] =
      kept && sameRow(before.get(row.fieldId), row) ? kept : defaultChoice(row);
  }
  return { revision: (previous?.revision ?? 0) + 1, shownAt: now, rows, choices, planMs };
}

function sameRow(before: PlanRow | undefined, now: PlanRow): boolean {
  return (
    before !== undefined &&
    before.signature === now.signature &&
    before.decision === now.decision &&
    before.shown === now.shown &&
    before.current === now.current &&
    before.choices.map((choice) => choice.id).join() ===
      now.choices.map((choice) => choice.id).join()
  );
}

/**
 * The review after the clerk decided one row. Taking a meaning for one part of an address takes it for
 * the other parts of the same address that are still open, so that one question is answered once; where a
 * divided commune leaves several candidates, the clerk chooses.
 */
export function decideRow(review: Review, fieldId: string, choice: RowChoice, now: number): Review {
  const row = review.rows.find((candidate) => candidate.fieldId === fieldId);
  if (!row) return review;
  const choices = { ...review.choices, [fieldId]: choice };
  const taken = row.choices.find((candidate) => candidate.id === choice.choiceId);
  if (taken && taken.meaning !== 'unit-candidate' && taken.meaning !== 'related-person') {
    for (const sibling of siblingsOf(review.rows, row)) {
      const [same, ...more] = sibling.choices.filter(
        (candidate) => meaningOf(candidate) === meaningOf(taken),
      );
      if (same && more.length === 0 && review.choices[sibling.fieldId]?.choiceId == null)
        choices[sibling.fieldId] = { chosen: true, choiceId: same.id, replace: choice.replace };
    }
  }
  return { ...review, choices, revision: review.revision + 1, shownAt: now };
}

/** Rows that ask the same open question of the same persons: the parts of one address. */
function siblingsOf(rows: readonly PlanRow[], row: PlanRow): readonly PlanRow[] {
  const question = questionOf(row);
  return rows.filter(
    (other) =>
      other.fieldId !== row.fieldId && other.decision === 'offer' && questionOf(other) === question,
  );
}

function questionOf(row: PlanRow): string {
  return [...new Set(row.choices.map(meaningOf))].sort().join();
}

/** Whose datum a choice is, such as `father#1 permanentAddress`. */
function meaningOf({ key, person }: PlanChoice): string {
  return `${personId(person)} ${datumOf(key)}`;
}

/** What the clerk confirmed, in the order of the form. */
export function instructionsOf(review: Review): readonly WriteInstruction[] {
  const alike = new Map<string, number>();
  for (const { signature } of review.rows)
    alike.set(baseOf(signature), (alike.get(baseOf(signature)) ?? 0) + 1);
  return review.rows.flatMap((row) => {
    const choice = review.choices[row.fieldId];
    if (!choice?.chosen) return [];
    const offered = row.choices.find((candidate) => candidate.id === choice.choiceId);
    const value = row.decision === 'offer' ? offered?.value : row.value;
    if (!value || row.decision === 'leave') return [];
    const { fieldId, signature } = row;
    const twins = alike.get(baseOf(signature)) ?? 1;
    return [
      { fieldId, signature, value, replace: choice.replace, ...(twins > 1 ? { twins } : {}) },
    ];
  });
}

/** Equal rows of a table carry one signature with `:2`, `:3` … behind it. */
function baseOf(signature: string): string {
  return signature.replace(/:\d+$/, '');
}

/** How many offers wait for the clerk's answer. */
export function openOffers({ rows, choices }: Review): number {
  return rows.filter(({ decision, fieldId }) => decision === 'offer' && !choices[fieldId]?.chosen)
    .length;
}

/** The rows as the clerk decided them: a choice that was taken says what the field is about. */
export function decidedRows(review: Review): readonly PlanRow[] {
  return review.rows.map((row) => {
    const decided = review.choices[row.fieldId];
    const taken = decided?.chosen
      ? row.choices.find(({ id }) => id === decided.choiceId)
      : undefined;
    if (!taken) return row;
    const { key, person, source, shown, value, citizen } = taken;
    return { ...row, key, person, source, shown, value, ...(citizen ? { citizen } : {}) };
  });
}

/** How a row that is not written ends. */
export function outcomeWithoutWriting(row: PlanRow): FieldOutcome {
  const { fieldId, decision, reason } = row;
  if (decision === 'offer') return { fieldId, outcome: 'offered', reason };
  if (decision === 'leave') return { fieldId, outcome: 'left', reason };
  if (reason === 'holds-other-value') return { fieldId, outcome: 'kept', reason };
  return {
    fieldId,
    outcome: reason === 'already-right' ? 'kept' : 'left',
    reason: 'not-chosen-by-clerk',
  };
}
