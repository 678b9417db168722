import type { WriteInstruction } from '../form/contract/writing';
import type { CounterPorts } from './ports';
import type { Binding, FieldOutcome, NoticeCode } from './state';

export interface Written {
  readonly results: ReadonlyMap<string, FieldOutcome>;
  /** False: the page was reached, but what came of it cannot be told. */
  readonly known: boolean;
  readonly writeMs: number;
  readonly settleMs: number;
  readonly notice: NoticeCode | null;
}

/** Writes, and says of each field what is known: a document that is gone took everything with it. */
export async function writeFields(
  binding: Binding,
  instructions: readonly WriteInstruction[],
  ports: CounterPorts,
): Promise<Written> {
  const lost = { outcome: 'refused', reason: 'form-unreachable' } as const;
  const written = await ports.documents.write(binding, instructions).catch(() => lost);
  if (written.outcome === 'done') {
    const { results, writeMs, settleMs } = written.value;
    const byField = new Map(results.map((result) => [result.fieldId, result]));
    return { results: byField, known: true, writeMs, settleMs, notice: null };
  }
  const known = written.reason !== 'form-unreachable';
  const outcomes = instructions.map(
    ({ fieldId }): FieldOutcome =>
      known
        ? { fieldId, outcome: 'refused', reason: 'document-gone' }
        : { fieldId, outcome: 'unknown' },
  );
  return {
    results: new Map(outcomes.map((outcome) => [outcome.fieldId, outcome])),
    known,
    writeMs: 0,
    settleMs: 0,
    notice: known ? written.reason : 'fill-unknown',
  };
}
