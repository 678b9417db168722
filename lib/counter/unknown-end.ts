import type { EntryKind } from '../journal/codes';
import type { EntryDraft, JournalEntry } from '../journal/entry';

const ENDS: Readonly<Partial<Record<EntryKind, EntryKind>>> = {
  'fill-intent': 'fill-unknown',
  'verify-intent': 'verify',
  'undo-intent': 'undo',
};

/** Closes an intent whose end nobody knows: the worker stopped in between (DESIGN.md rule 11). */
export function unknownEnd(intent: JournalEntry): EntryDraft {
  const { id, seq: _seq, at: _at, previousHash: _previous, hash: _hash, ...said } = intent;
  return {
    ...said,
    kind: ENDS[intent.kind] ?? 'lookup',
    outcome: 'unknown',
    rows: intent.rows.map((row) =>
      row.outcome === 'pending' ? { ...row, outcome: 'unknown' } : row,
    ),
    replyTo: id,
  };
}
