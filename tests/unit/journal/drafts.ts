import { uuidv7 } from 'uuidv7';
import type { EntryDraft, EntryRow } from '../../../lib/journal/entry';
import { type Journal, openJournal } from '../../../lib/journal/store';

export const DEVICE = '0190f5fe-7c00-7a00-8000-000000000001';
export const SESSION = 'P-7K2MQ-9XB41';
export const FORM = { identity: 'a1'.repeat(32), fingerprint: 'b2'.repeat(32) };
export const CITIZEN = { keyId: 'local:00112233aabbccdd', value: 'c3'.repeat(32) };
export const INTENT_ID = '0190f5fe-7c00-7a00-8000-0000000000ff';

export function row(change: Partial<EntryRow> = {}): EntryRow {
  return {
    person: 'applicant',
    ordinal: 1,
    key: 'fullName',
    labelHash: '0123456789abcdef',
    source: 'csdlqgdc',
    decision: 'fill',
    outcome: 'filled',
    ...change,
  };
}

/** A sound entry of a fill unless told otherwise. */
export function draft(change: Partial<EntryDraft> = {}): EntryDraft {
  return {
    officer: 'cb-01',
    unit: 'H53.12.3',
    device: DEVICE,
    session: SESSION,
    procedure: '1.001193',
    form: FORM,
    kind: 'fill',
    outcome: 'done',
    training: false,
    rows: [row()],
    replyTo: INTENT_ID,
    ...change,
  };
}

export function bareDraft(change: Partial<EntryDraft> = {}): EntryDraft {
  const { replyTo: _replyTo, ...rest } = draft({ kind: 'submit', rows: [] });
  return { ...rest, ...change };
}

/** A journal of its own, whose clock starts on a day of 2026 and ticks a second with every entry. */
export async function freshJournal(name = `journal-${uuidv7()}`): Promise<Journal> {
  return openJournal({ name, now: tickingClock('2026-03-02T01:00:00.000Z'), newId: uuidv7 });
}

export function tickingClock(start: string): () => Date {
  let at = Date.parse(start);
  return () => {
    at += 1000;
    return new Date(at);
  };
}
