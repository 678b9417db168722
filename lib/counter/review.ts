import { datumOf } from '../citizen/keys';
import type { PlanRow } from '../form/contract/plan';
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
 * the other parts of the same address that are still open, so that one question is answered once.
 */
export function decideRow(review: Review, fieldId: string, choice: RowChoice, now: number): Review {
  const row = review.rows.find((candidate) => candidate.fieldId === fieldId);
  if (!row) return review;
  const choices = { ...review.choices, [fieldId]: choice };
  const taken = row.choices.find((candidate) => candidate.id === choice.choiceId);
  if (taken && taken.meaning !== 'unit-candidate' && taken.meaning !== 'related-person') {
    for (const sibling of siblingsOf(review.rows, row)) {
      const same = sibling.choices.find(
        (candidate) => datumOf(candidate.key) === datumOf(taken.key),
      );
      if (same && review.choices[sibling.fieldId]?.choiceId == null)
        choices[sibling.fieldId] = { chosen: true, choiceId: same.id, replace: choice.replace };
    }
  }
  return { ...review, choices, revision: review.revision + 1, shownAt: now };
}

/** Rows that ask the same open question of the same person: the parts of one address. */
function siblingsOf(rows: readonly PlanRow[], row: PlanRow): readonly PlanRow[] {
  const question = meaningsOf(row);
  return rows.filter(
    (other) =>
      other.fieldId !== row.fieldId &&
      other.decision === 'offer' &&
      other.person?.person === row.person?.person &&
      other.person?.ordinal === row.person?.ordinal &&
      meaningsOf(other) === question,
  );
}

function meaningsOf(row: PlanRow): string {
  return [...new Set(row.choices.map((choice) => datumOf(choice.key)))].sort().join();
}

/** What the clerk confirmed, in the order of the form. */
export function instructionsOf(review: Review): readonly WriteInstruction[] {
  return review.rows.flatMap((row) => {
    const choice = review.choices[row.fieldId];
    if (!choice?.chosen) return [];
    const offered = row.choices.find((candidate) => candidate.id === choice.choiceId);
    const value = row.decision === 'offer' ? offered?.value : row.value;
    if (!value || row.decision === 'leave') return [];
    return [{ fieldId: row.fieldId, signature: row.signature, value, replace: choice.replace }];
  });
}

/** How a row that is not written ends. */
export function outcomeWithoutWriting(row: PlanRow): FieldOutcome {
  if (row.decision === 'offer')
    return { fieldId: row.fieldId, outcome: 'offered', reason: row.reason };
  if (row.decision === 'leave')
    return { fieldId: row.fieldId, outcome: 'left', reason: row.reason };
  return { fieldId: row.fieldId, outcome: 'kept', reason: row.reason };
}
