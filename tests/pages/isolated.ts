import type { WriteValue } from '../../lib/form/contract/writing';
import { readForm } from '../../lib/form/read';
import { createWatch } from '../../lib/form/watch';
import { createWriter } from '../../lib/form/write';
import { aids } from '../../lib/form/write/aids';
import { pickInCalendar } from '../../lib/form/write/calendar';
import { placeOf, strangersIn } from '../../lib/form/write/place';
import { shownAnswer, shownTexts } from '../../lib/form/write/shown';
import { isPainted } from '../../lib/form/write/visible';

/** What the driver of these pages calls in the isolated world, where the product's script would run. */
let reviewed: ReadonlyMap<string, HTMLElement> | undefined;
const writer = createWriter({
  root: document,
  read: readForm,
  aids,
  now: () => performance.now(),
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  pickInCalendar,
  reviewed: () => reviewed,
});

/** Fields by the name or id of their first control, or by a text of theirs. */
function find(key: string) {
  const { fields } = readForm(document).form;
  const named = fields.filter(({ parts }) => parts[0]?.name === key || parts[0]?.domId === key);
  if (named.length > 0) return named[0];
  return fields.find(({ texts }) => texts.some(({ text }) => text.trim() === key));
}

const bench = {
  /** What the writer takes for the widget, and what it sees there. */
  inspect(key: string) {
    const reading = readForm(document);
    const field = find(key);
    const place = field && placeOf(reading, field, strangersIn(reading));
    if (!place) return undefined;
    return {
      control: place.controls[0]?.outerHTML.slice(0, 300),
      region: place.region.outerHTML.slice(0, 3000),
      answer: shownAnswer(place),
      ...shownTexts(place),
    };
  },
  /** Where a person would press: the middle of the first painted control, or of the widget. */
  spot(key: string) {
    const reading = readForm(document);
    const field = find(key);
    const place = field && placeOf(reading, field, strangersIn(reading));
    const opens = place?.region.querySelectorAll<HTMLElement>('[role=combobox]') ?? [];
    const face = place && ([...place.controls, ...opens].find(isPainted) ?? place.region);
    const { left, top, width, height } = (face ?? document.body).getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  },
  describe: () => readForm(document).form.fields,
  async write(values: Record<string, WriteValue>, replace = false) {
    const keys = new Map<string, string>();
    const missing: string[] = [];
    const instructions = Object.entries(values).flatMap(([key, value]) => {
      const field = find(key);
      if (!field) missing.push(key);
      if (!field) return [];
      keys.set(field.id, key);
      return [{ fieldId: field.id, signature: field.signature, value, replace }];
    });
    const started = performance.now();
    const times: number[] = [];
    const report = await writer.write(instructions, () => {
      times.push(Math.round(performance.now() - started));
    });
    const outcomes = Object.fromEntries(
      report.results.map(({ fieldId, outcome, reason }) => [
        keys.get(fieldId),
        reason ? `${outcome} ${reason}` : outcome,
      ]),
    );
    for (const key of missing) outcomes[key] = 'not read';
    return { outcomes, times, writeMs: report.writeMs, settleMs: report.settleMs };
  },
  async undo() {
    const fields = new Map(readForm(document).form.fields.map((field) => [field.id, field]));
    const results = await writer.undo();
    return Object.fromEntries(
      results.map(({ fieldId, outcome }) => [
        fields.get(fieldId)?.parts[0]?.name || fields.get(fieldId)?.parts[0]?.domId || fieldId,
        outcome,
      ]),
    );
  },
  recheck: () => writer.recheck(),
  /** How many fields the page has taken back. */
  lost: () => writer.lost('').length,
  raw: (instructions: Parameters<typeof writer.write>[0]) => writer.write(instructions),
  /** The fields in the page's order of controls, as a review would name them. */
  review() {
    const { form, elements } = readForm(document);
    reviewed = new Map(
      [...elements].flatMap(
        ([
          id,
          {
            controls: [control],
          },
        ]) => (control ? [[id, control]] : []),
      ),
    );
    const order: unknown[] = [...document.querySelectorAll('input,select,[role=combobox]')];
    const bases = form.fields.map(({ signature }) => signature.replace(/:\d+$/, ''));
    return form.fields.map(({ id, signature, control }, at) => ({
      fieldId: id,
      signature,
      control,
      twins: bases.filter((base) => base === bases[at]).length,
      at: order.indexOf(elements.get(id)?.controls[0]),
    }));
  },
  /** Writes, and tells the page in the same breath when it is done. */
  async writeAndTell(instructions: Parameters<typeof writer.write>[0]) {
    const report = await writer.write(instructions);
    document.dispatchEvent(new Event('written'));
    return report;
  },
  reports: [] as unknown[],
  watch(filled: readonly string[], held: readonly string[]) {
    const refs = (keys: readonly string[]) =>
      keys.flatMap((key) => {
        const field = find(key);
        return field ? [{ fieldId: field.id, signature: field.signature }] : [];
      });
    createWatch({
      root: document,
      read: readForm,
      filled: refs(filled),
      held: refs(held),
      report: (report) => bench.reports.push(report),
    });
  },
};

Object.assign(globalThis, { bench });
