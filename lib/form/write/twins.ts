import type { Job, Run } from './job';
import { flat, type Widget } from './widget';
import { widgetFor } from './widget-for';

/** What a widget shows, as one text; '' when it is empty. */
export function shownBy(widget: Widget): string {
  return widget.isEmpty() ? '' : flat(widget.remember());
}

/**
 * After a page has drawn equal rows or blocks anew, only their order tells them apart. It is trusted as long as nothing
 * speaks against it: every one shows what was written to it, what stood there before, or nothing; and none that was
 * not asked for shows what was written to another.
 */
export function twinsAgree({ jobs, locator, tools }: Run): boolean {
  const twins = jobs.filter(({ former }) => former !== undefined);
  const owned = new Set<HTMLElement>();
  const inOrder = twins.every((job) => {
    const located = locator.locate(job.instruction);
    if (located.outcome === 'refused') return true;
    const [control] = located.place.controls;
    if (control) owned.add(control);
    const { value } = job.instruction;
    const widget = widgetFor(located.place, value, tools, job.picked);
    return widget.holds(value) || ['', job.former].includes(shownBy(widget));
  });
  if (!inOrder) return false;
  return !twins.some((job) => job.tries > 0 && strangersHold(job, owned, { locator }));
}

/** Whether a row that was not asked for shows the very text that was written for this one. */
function strangersHold(
  { instruction }: Job,
  owned: ReadonlySet<HTMLElement>,
  { locator }: Pick<Run, 'locator'>,
): boolean {
  const { value } = instruction;
  if (value.kind !== 'text') return false;
  return locator
    .twins(instruction.signature)
    .some((control) => !owned.has(control) && 'value' in control && control.value === value.text);
}
