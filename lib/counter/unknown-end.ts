import type { EntryDraft, JournalEntry } from '../journal/entry';

/** Closes an intent whose end nobody knows: the worker stopped in between (DESIGN.md rule 11). */
export function unknownEnd(intent: JournalEntry): EntryDraft {
  const { id, seq: _seq, at: _at, previousHash: _previous, hash: _hash, ...said } = intent;
  return {
    ...said,
    kind: intent.kind === 'fill-intent' ? 'fill-unknown' : 'lookup',
    outcome: 'unknown',
    rows: intent.rows.map((row) =>
      row.outcome === 'pending' ? { ...row, outcome: 'unknown' } : row,
    ),
    replyTo: id,
  };
}
