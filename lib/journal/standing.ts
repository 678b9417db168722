import { NAME_PARTS } from '../citizen/keys';
import type { RowReason } from './codes';
import type { EntryRow } from './entry';

/**
 * How a field of a form stands to the source: `source` – the record answers it as it is; `misfit` – the record
 * answers it, but the field's structure or codes are not the source's; `outside` – the record does not hold it.
 */
export type Standing = 'source' | 'misfit' | 'outside';

const MISFIT_REASONS: ReadonlySet<RowReason> = new Set<RowReason>([
  'choice-of-meaning',
  'derived-not-certain',
  'code-unknown',
  'value-does-not-fit',
  'no-such-option',
  'option-ambiguous',
  'shown-text-differs',
]);
const OUTSIDE_REASONS: ReadonlySet<RowReason> = new Set<RowReason>([
  'not-in-record',
  'card-only',
  'being-declared',
  'declaration',
]);
const SPLIT_NAME: ReadonlySet<string> = new Set(NAME_PARTS);

/**
 * What one row of a fill says about the form itself; undefined where it only says how this fill went (nobody
 * scanned, not chosen, field locked, commune divided).
 */
export function standingOf(row: EntryRow): Standing | undefined {
  if (row.reason && OUTSIDE_REASONS.has(row.reason)) return 'outside';
  const misfit =
    row.outcome === 'no-option' || (row.reason !== undefined && MISFIT_REASONS.has(row.reason));
  if (misfit) return 'misfit';
  if (row.outcome !== 'filled' && row.outcome !== 'already-right' && row.outcome !== 'kept')
    return undefined;
  return SPLIT_NAME.has(row.key) ? 'misfit' : 'source';
}
