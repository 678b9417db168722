import type { FieldDescription } from '../contract/field';
import type { WriteInstruction, WriteOutcome, WriteReason } from '../contract/writing';
import { cascadeLevel, isDriver } from '../settle/order';
import type { Trust } from '../settle/trust';
import { activeElementOf, holdsElement } from './dom';
import type { Locator } from './locate';
import type { Place } from './place';
import { isDisabled, isUnderLabel, refusalOf } from './refuse';
import { type Tools, until } from './tools';
import { shownBy, twinsAgree } from './twins';
import { isPainted } from './visible';
import type { Memory, Widget } from './widget';
import { boxOf, isOneOfMany, widgetFor } from './widget-for';

export interface JobResult {
  readonly outcome: WriteOutcome;
  readonly reason?: WriteReason;
}

/** One instruction on its way. */
export interface Job {
  readonly instruction: WriteInstruction;
  readonly field: FieldDescription | undefined;
  result: JobResult;
  /** How often the value was put there. */
  tries: number;
  /** The first way to try next. */
  way: number;
  writtenAt: number;
  /** The last write was to a field that may rebuild others. */
  drove: boolean;
  /** What stood there before the first write. */
  memory: Memory | undefined;
  /** The page made something else of the value; what stood there before has to come back. */
  spoiled: boolean;
  /** What stood there when the run began, of one among several that say the same of themselves. */
  readonly former: string | undefined;
  /** Texts of options that were picked for it. */
  readonly picked: string[];
  /** What was shown to be the value's place last. */
  last: { readonly place: Place; readonly widget: Widget } | undefined;
  holdsIn(locator: Locator, tools: Tools): boolean;
}

export interface Run {
  readonly jobs: readonly Job[];
  /** When the run began. */
  readonly since: number;
  readonly tools: Tools;
  readonly trust: Trust;
  readonly locator: Locator;
}

/** A person who typed within this time is still at it. */
const TYPING_MS = 5000;
/** Longest fading in of a box that its label lay over. */
const APPEARING_MS = 600;

export function jobFor(instruction: WriteInstruction, locator: Locator, tools: Tools): Job {
  const located = locator.locate(instruction);
  const place = located.outcome === 'found' ? located.place : undefined;
  const isTwin = place && locator.twins(instruction.signature).length > 1;
  const job: Job = {
    instruction,
    field: place?.field,
    former: isTwin ? shownBy(widgetFor(place, instruction.value, tools, [])) : undefined,
    result: { outcome: 'refused', reason: 'cancelled' },
    tries: 0,
    way: 0,
    writtenAt: 0,
    drove: false,
    memory: undefined,
    spoiled: false,
    picked: [],
    last: undefined,
    holdsIn(where, tools) {
      const found = lookAt(job, where, tools);
      return found?.widget.holds(instruction.value) === true;
    },
  };
  return job;
}

/**
 * The field's place and widget as the page stands now. What was written is looked for in the very elements it was
 * written to, as long as they stand in the page.
 */
export function lookAt(job: Job, locator: Locator, tools: Tools): Job['last'] {
  if (job.last && job.tries > 0 && isStanding(job.last.place)) return job.last;
  const located = locator.locate(job.instruction);
  if (located.outcome === 'refused') return undefined;
  const { place } = located;
  widgetIn(place, job, tools);
  return job.last;
}

function widgetIn(place: Place, job: Job, tools: Tools): Widget {
  if (job.last && isSamePlace(job.last.place, place)) return job.last.widget;
  const widget = widgetFor(place, job.instruction.value, tools, job.picked);
  job.last = { place, widget };
  return widget;
}

function isStanding({ controls, container }: Place): boolean {
  return controls.every((control) => control.isConnected) && isPainted(container);
}

function isSamePlace(one: Place, other: Place): boolean {
  return (
    one.controls.length === other.controls.length &&
    one.controls.every((control, index) => control === other.controls[index])
  );
}

/** Tries to write one field; the outcome stands in the job. */
export async function tryJob(job: Job, run: Run): Promise<void> {
  const { tools, locator, trust } = run;
  const { instruction } = job;
  job.drove = false;
  if (tools.isCancelled()) return set(job, 'refused', 'cancelled');
  let located = locator.locate(instruction);
  if (tools.isAfterChoice()) {
    await until(tools, tools.deadlineMs, () => {
      located = locator.locate(instruction);
      if (located.outcome === 'refused') return !isOnItsWay(job, located.reason);
      return !isDisabled(located.place);
    });
  }
  if (located.outcome === 'refused') return set(job, 'refused', located.reason);
  const { place } = located;
  if (isTyped(place, job, run)) return set(job, 'kept', 'typed-by-clerk');
  if (located.byOrder && !twinsAgree(run)) return set(job, 'refused', 'field-ambiguous');
  const refusal = refusalOf(place, instruction.value, tools.sight);
  if (refusal) return set(job, 'refused', refusal);
  const widget = widgetIn(place, job, tools);
  const { value } = instruction;
  if (widget.holds(value)) {
    if (job.tries > 0) return set(job, 'filled');
    if (trust.lastTouch(place.controls) === undefined) job.drove = widget.announce?.() === true;
    return set(job, 'already-right');
  }
  if (job.tries === 0 && !instruction.replace && !widget.isEmpty()) {
    return set(job, 'kept', 'holds-other-value');
  }
  job.memory ??= widget.remember();
  const box = boxOf(place);
  const isVeiled = box !== undefined && isUnderLabel(place, box);
  job.tries += 1;
  const attempt = await widget.write(value, job.way);
  job.writtenAt = tools.now();
  job.drove = widget.drives;
  locator.settleIn(place);
  if (attempt.outcome !== 'filled') return set(job, attempt.outcome, attempt.reason);
  if (!widget.drives && isOneOfMany(value, place) && isOrphan(job, run)) {
    await widget.restore(job.memory);
    return set(job, 'no-option', 'options-did-not-arrive');
  }
  if (isVeiled && !(await until(tools, APPEARING_MS, () => tools.sight.shows(box)))) {
    await widget.restore(job.memory);
    return set(job, 'refused', 'hidden');
  }
  job.way = attempt.way + 1;
  set(job, 'filled');
}

/**
 * The list that this box completes from hangs on a field that could not be answered: what is merely typed here stays in
 * sight, and no page takes it.
 */
function isOrphan(job: Job, { jobs }: Run): boolean {
  const levelOf = ({ field }: Job) => (field ? cascadeLevel(field) : 0);
  const level = levelOf(job);
  const parent = jobs.findLast((other, at) => {
    const above = at < jobs.indexOf(job) && other.field && isDriver(other.field);
    return above && levelOf(other) > 0 && levelOf(other) < level;
  });
  return parent !== undefined && /^(?:ref|not-|no-)/.test(parent.result.outcome);
}

/** Some pages take a list away while its options are fetched. */
function isOnItsWay({ field }: Job, reason: WriteReason): boolean {
  return reason === 'field-gone' && field !== undefined && cascadeLevel(field) > 1;
}

export function set(job: Job, outcome: WriteOutcome, reason?: WriteReason): void {
  job.result = reason ? { outcome, reason } : { outcome };
}

/** A field that a person has changed since the run began, or in which one is typing, is theirs. */
function isTyped(place: Place, { writtenAt }: Job, { trust, tools, since }: Run): boolean {
  const touch = trust.lastTouch(place.controls);
  if (touch === undefined) return false;
  if (touch >= Math.max(since, writtenAt)) return true;
  const active = activeElementOf(place.container.ownerDocument);
  if (!active || !place.controls.some((control) => holdsElement(control, active))) return false;
  return tools.now() - touch < TYPING_MS;
}
