import { withConfirmed } from '../form/plan/confirmed';
import { planFill } from '../form/plan/plan';
import type { PlannedCitizen } from '../form/plan/plan-input';
import { reviveVerifiedRecord } from '../registry/verified-record';
import { putAside } from './fills';
import type { CounterPorts } from './ports';
import { buildReview } from './review';
import type { CounterCitizen, CounterState, NoticeCode } from './state';

/**
 * Plans anew from what is known now: persons, records, and what the page's fields show. A refusal leaves
 * the review as it was, with a notice.
 */
export async function replan(state: CounterState, ports: CounterPorts): Promise<CounterState> {
  const { open, binding } = state;
  const placed = state.citizens.filter(({ roles }) => roles.length > 0);
  if (!open || !binding) return { ...state, notice: 'no-session' };
  if (placed.length === 0)
    return { ...putAside(state), step: state.asking ? 'asking' : 'idle', review: null };
  const citizens = verifiedCitizens(placed, ports);
  if (citizens.outcome === 'refused') return { ...state, notice: citizens.notice };
  const values = await ports.documents.values(
    binding,
    open.form.fields.map(({ id, signature }) => ({ fieldId: id, signature })),
  );
  if (values.outcome === 'refused') return { ...state, notice: values.reason };
  const facts = await ports.facts();
  const started = performance.now();
  const planned = planFill({
    form: open.form,
    understandings: open.understandings,
    citizens: citizens.value,
    values: values.value,
    facts,
  });
  const confirmed = ports.confirmedEarlier?.(open.form);
  const rows = confirmed ? withConfirmed(planned, open.form.fields, confirmed) : planned;
  const planMs = performance.now() - started;
  const now = ports.now();
  return {
    ...putAside(state),
    step: state.asking ? 'asking' : 'review',
    review: buildReview(rows, state.review, now, planMs),
    scannedAt: 0,
    scanToReviewMs: state.scannedAt > 0 ? now - state.scannedAt : state.scanToReviewMs,
  };
}

type Verified =
  | { readonly outcome: 'verified'; readonly value: readonly PlannedCitizen[] }
  | { readonly outcome: 'refused'; readonly notice: NoticeCode };

function verifiedCitizens(placed: readonly CounterCitizen[], ports: CounterPorts): Verified {
  const now = new Date(ports.now());
  const value: PlannedCitizen[] = [];
  for (const { id, roles, card, record } of placed) {
    const revived = reviveVerifiedRecord(record, now);
    if (revived.outcome === 'refused')
      return {
        outcome: 'refused',
        notice: revived.reason === 'expired' ? 'record-expired' : 'not-verified',
      };
    value.push({ id, roles, card, record: revived.record });
  }
  return { outcome: 'verified', value };
}
