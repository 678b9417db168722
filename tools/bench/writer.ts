import type { WriteValue } from '../../lib/form/contract/writing';
import { readForm } from '../../lib/form/read';
import { createWriter } from '../../lib/form/write';
import { aids } from '../../lib/form/write/aids';
import { pickInCalendar } from '../../lib/form/write/calendar';

/** What the benchmark calls in the isolated world, where the product's script would run. */
const writer = createWriter({
  root: document,
  read: readForm,
  aids,
  now: () => performance.now(),
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  pickInCalendar,
});

const bench = {
  /** Writes one text or option into every field; milliseconds until the last was written, and until all settled. */
  async fill(text: string, option: string) {
    const instructions = readForm(document).form.fields.map(({ id, signature, control }) => ({
      fieldId: id,
      signature,
      value: meant(control === 'select' ? { option } : { text }),
      replace: false,
    }));
    const started = performance.now();
    const { results, writeMs, settleMs } = await writer.write(instructions);
    const total = performance.now() - started;
    const filled = results.filter(({ outcome }) => outcome === 'filled').length;
    return { fields: instructions.length, filled, write: total - settleMs, writeMs, settleMs };
  },
  /** Writes one field, found by the id of its control; milliseconds until it shows the value. */
  async one(domId: string, value: WriteValue) {
    const field = readForm(document).form.fields.find(({ parts }) =>
      parts.some((part) => part.domId === domId),
    );
    if (!field) return { outcome: 'not read', ms: 0 };
    const { id, signature } = field;
    const started = performance.now();
    const { results, settleMs } = await writer.write([
      { fieldId: id, signature, value, replace: false },
    ]);
    return { ...results[0], ms: performance.now() - started - settleMs };
  },
};

function meant({ text, option }: { text?: string; option?: string }): WriteValue {
  return option === undefined
    ? { kind: 'text', text: text ?? '' }
    : { kind: 'choice', codes: [], labels: [option] };
}

Object.assign(globalThis, { bench });
