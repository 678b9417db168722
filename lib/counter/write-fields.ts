import type { WriteInstruction } from '../form/contract/writing';
import { formIdentity } from './form-identity';
import type { CounterPorts, DocumentRefusal, ReadDocument } from './ports';
import type { Binding, FieldOutcome, NoticeCode, OpenForm } from './state';

export interface Written {
  readonly results: ReadonlyMap<string, FieldOutcome>;
  /** False: the page was reached, but what came of it cannot be told. */
  readonly known: boolean;
  readonly writeMs: number;
  readonly settleMs: number;
  readonly notice: NoticeCode | null;
  /** The document that holds the form now: another one when the page posted itself and came back. */
  readonly binding: Binding;
}

/** A form that posts itself for each of its cascades comes back once for each. */
const MOST_RETURNS = 4;

/**
 * Writes, and says of each field what is known. A page that posts itself while it is filled and comes back
 * as the same form is filled on; a document that is gone took everything with it.
 */
export async function writeFields(
  binding: Binding,
  open: OpenForm,
  instructions: readonly WriteInstruction[],
  ports: CounterPorts,
  fill: string,
): Promise<Written> {
  const lost = { outcome: 'refused', reason: 'form-unreachable' } as const;
  let at = binding;
  for (let returns = 0; ; returns += 1) {
    const written = await ports.documents.fill(at, instructions, fill).catch(() => lost);
    if (written.outcome === 'done') {
      const { results, writeMs, settleMs } = written.value;
      const mine = results.map((result) => (returns > 0 ? asOurs(result) : result));
      const byField = new Map(mine.map((result) => [result.fieldId, result]));
      return { results: byField, known: true, writeMs, settleMs, notice: null, binding: at };
    }
    const next =
      written.reason === 'left-while-writing' && returns < MOST_RETURNS
        ? await ports.documents.reopen(at).catch(() => lost)
        : lost;
    if (next.outcome !== 'done' || !isSameForm(next.value, at, open, instructions))
      return unfinished(written.reason, at, instructions);
    at = next.value.binding;
  }
}

/** What stands in the returned page already was written before it posted itself. */
function asOurs(result: FieldOutcome): FieldOutcome {
  return result.outcome === 'already-right' ? { ...result, outcome: 'filled' } : result;
}

/** The same form of the same dossier in the next document: same address, and every field to write is what it was. */
function isSameForm(
  { binding, form }: ReadDocument,
  before: Binding,
  open: OpenForm,
  instructions: readonly WriteInstruction[],
): boolean {
  if (binding.origin !== before.origin || binding.path !== before.path) return false;
  if (binding.query !== before.query || form.dossierNumber !== open.form.dossierNumber)
    return false;
  if (open.identity !== formIdentity(binding.origin, binding.path, form.procedureCode))
    return false;
  const signatures = new Map(form.fields.map(({ id, signature }) => [id, signature]));
  return instructions.every(({ fieldId, signature }) => signatures.get(fieldId) === signature);
}

function unfinished(
  reason: DocumentRefusal,
  binding: Binding,
  instructions: readonly WriteInstruction[],
): Written {
  const unknown = reason === 'form-unreachable' || reason === 'left-while-writing';
  const outcomes = instructions.map(
    ({ fieldId }): FieldOutcome =>
      unknown
        ? { fieldId, outcome: 'unknown' }
        : { fieldId, outcome: 'refused', reason: 'document-gone' },
  );
  return {
    results: new Map(outcomes.map((outcome) => [outcome.fieldId, outcome])),
    known: !unknown,
    writeMs: 0,
    settleMs: 0,
    notice: reason === 'form-unreachable' ? 'fill-unknown' : reason,
    binding,
  };
}
