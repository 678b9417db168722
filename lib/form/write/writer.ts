import type { ReadForm } from '../contract/reading';
import type { WriteInstruction, WriteReport, WriteResult } from '../contract/writing';
import { cascadeLevel, isDriver, orderForWriting } from '../settle/order';
import { settleJobs } from '../settle/settle';
import type { Trust } from '../settle/trust';
import type { Aids } from './aids';
import type { PickInCalendar } from './calendar';
import { isPrompt } from './compare';
import { activeElementOf, holdsElement, isEditable, isSelect, isTextBox } from './dom';
import { type Job, jobFor, lookAt, tryJob } from './job';
import type { Locator, Reviewed } from './locate';
import { refusalOf } from './refuse';
import { microtasks, nextTask, type Tools } from './tools';
import { type UndoResult, undoJobs } from './undo';

export interface WriterPorts {
  readonly root: Document;
  readonly read: ReadForm;
  readonly aids: Aids;
  /** Milliseconds from any fixed point. */
  readonly now: () => number;
  readonly wait: (ms: number) => Promise<void>;
  /** Comes in a script of its own, where a date is to be written. */
  readonly pickInCalendar: PickInCalendar;
  readonly deadlineMs?: number;
  /** What the review was planned on, where somebody remembers it. */
  readonly reviewed?: () => Reviewed | undefined;
}

export interface WriteProgress {
  readonly done: number;
  readonly total: number;
}

export interface Writer {
  /** Writes, waits until the page is quiet, reads back what is shown, repairs. Results come in the order given. */
  write(
    instructions: readonly WriteInstruction[],
    onProgress?: (progress: WriteProgress) => void,
    fill?: string,
  ): Promise<WriteReport>;
  /** Restores what stood before this fill, in the fields that still hold its value; without one, before all of them. */
  undo(fill?: string): Promise<readonly UndoResult[]>;
  /** The fields that still show what this fill, or any, wrote. */
  recheck(fill?: string): readonly string[];
  /** The fields that this fill filled, and that show something else by now without a person's doing. */
  lost(fill: string): readonly string[];
  /** Stops the running write after the field at hand. */
  cancel(): void;
}

const DEADLINE_MS = 4000;
/** A page is never held up longer than a person takes for at once; each turn given away costs it a frame. */
const BREATHE_MS = 96;
/** After another province was chosen, the communes of the one before may stand there this long. */
const STALE_MS = 1200;
const AFTER_CHOICE_QUIET_MS = 48;

/** Writes confirmed values into one document's form. Former values never leave this closure. */
export function createWriter(ports: WriterPorts): Writer {
  const { root, now, wait } = ports;
  const { createQuiet, createSight, createTrust, createCascades, createLocator } = ports.aids;
  /** Listens from the writer's making on. */
  const trust = createTrust({ root, now });
  /** What each fill wrote: ids of fields mean one reading only, so no fill knows another's. */
  const history: { readonly fill: string; jobs: Job[] }[] = [];
  /** Newest first: an earlier fill's value stands there again when the later one is undone. */
  const written = (fill?: string) =>
    history.filter((past) => fill === undefined || past.fill === fill).toReversed();
  const state = { cancelled: false, afterChoice: false };
  const tools: Tools = {
    now,
    wait,
    pickInCalendar: ports.pickInCalendar,
    deadlineMs: ports.deadlineMs ?? DEADLINE_MS,
    isCancelled: () => state.cancelled,
    isAfterChoice: () => state.afterChoice,
    ours(act) {
      const held = tools.heldIn(root);
      try {
        return trust.ours(act);
      } finally {
        if (held) giveBack(held, trust);
      }
    },
    heldIn: (document) => fieldOfPerson(document, trust),
    sight: createSight((document) => !tools.heldIn(document)),
  };

  const writtenWhere = (
    fill: string | undefined,
    is: (job: Job, locator: Locator) => boolean,
  ): string[] => {
    const locator = createLocator(root, ports.read);
    locator.stop();
    return written(fill)
      .flatMap(({ jobs }) => jobs)
      .filter((job) => is(job, locator))
      .map(({ instruction }) => instruction.fieldId);
  };

  let turn: Promise<unknown> = Promise.resolve();
  /** One run at a time. */
  const inRun = <T>(run: (locator: Locator) => Promise<T>, reviewed?: Reviewed): Promise<T> => {
    const next = turn.then(() => runNow(run, reviewed));
    turn = next.catch(() => undefined);
    return next;
  };
  const runNow = async <T>(
    run: (locator: Locator) => Promise<T>,
    reviewed: Reviewed | undefined,
  ): Promise<T> => {
    state.cancelled = false;
    state.afterChoice = false;
    const focused = activeElementOf(root);
    const locator = createLocator(root, ports.read, reviewed);
    for (const document of locator.documents()) trust.listenTo(document);
    try {
      return await run(locator);
    } finally {
      locator.stop();
      tools.sight.giveBack();
      tools.sight.forget();
      if (focused && !tools.heldIn(root)) giveBack(focused, trust);
    }
  };

  return {
    write: (instructions, onProgress, fill = '') =>
      inRun(async (locator) => {
        const started = now();
        const quiet = createQuiet({ root, now, wait });
        for (const document of locator.documents()) quiet.observe(document);
        const jobs = instructions.map((instruction) => jobFor(instruction, locator, tools));
        const run = { jobs, tools, trust, locator, since: started };
        const cascades = createCascades(run);
        await lookAround(jobs, locator, tools);
        let staleUntil = now();
        let breath = now();
        /** A choice was written, and the page's tasks had no turn since. */
        let unheard = false;
        let done = 0;
        for (const job of orderForWriting(jobs, ({ field }) => field)) {
          const level = job.field && isDriver(job.field) ? cascadeLevel(job.field) : 0;
          const stale = staleUntil - now();
          if (level > 1 && stale > 0) await wait(stale);
          await tryJob(job, run);
          if (job.drove && level > 0 && hadAnswer(job)) staleUntil = now() + STALE_MS;
          if (job.drove) {
            cascades.answered(job);
            state.afterChoice = true;
            unheard = true;
          }
          done += 1;
          onProgress?.({ done, total: jobs.length });
          const isParent = job.drove && level > 0;
          const isDue = now() - breath > BREATHE_MS;
          if (isParent) await wait(0);
          else if (isDue) await nextTask();
          else if (job.drove) await microtasks();
          if (unheard && quiet.age() < AFTER_CHOICE_QUIET_MS) {
            await quiet.settle(AFTER_CHOICE_QUIET_MS, tools.deadlineMs);
          }
          if (!isParent && !isDue) continue;
          unheard = false;
          breath = now();
        }
        const writtenAt = now();
        await settleJobs(jobs, run, quiet, cascades);
        quiet.stop();
        history.push({ fill, jobs: jobs.filter(({ memory }) => memory) });
        return {
          results: jobs.map(resultOf),
          writeMs: writtenAt - started,
          settleMs: now() - writtenAt,
        };
      }, ports.reviewed?.()),
    undo: (fill) =>
      inRun(async (locator) => {
        const all: UndoResult[] = [];
        for (const past of written(fill)) {
          const { jobs } = past;
          const results = await undoJobs(jobs, { jobs, tools, trust, locator, since: now() });
          const undone = new Set(
            results.flatMap(({ fieldId, outcome }) => (outcome === 'undone' ? fieldId : [])),
          );
          past.jobs = jobs.filter(({ instruction }) => !undone.has(instruction.fieldId));
          all.push(...results);
        }
        return all;
      }),
    recheck: (fill) => writtenWhere(fill, (job, locator) => job.holdsIn(locator, tools)),
    lost: (fill) =>
      writtenWhere(fill, (job, locator) => {
        const now = job.result.outcome === 'filled' ? lookAt(job, locator, tools) : undefined;
        return now !== undefined && isLost(job, now, trust);
      }),
    cancel() {
      state.cancelled = true;
    },
  };
}

/** Sees to every field before anything is written: a page that changes has to be laid out again for each look. */
async function lookAround(jobs: readonly Job[], locator: Locator, tools: Tools): Promise<void> {
  let breath = tools.now();
  for (const { instruction } of jobs) {
    const located = locator.locate(instruction);
    if (located.outcome === 'found') refusalOf(located.place, instruction.value, tools.sight);
    if (tools.now() - breath < BREATHE_MS) continue;
    tools.sight.giveBack();
    await nextTask();
    breath = tools.now();
  }
  tools.sight.giveBack();
}

/** Where the person in front of the page is: typing goes there, whatever else is written meanwhile. */
function fieldOfPerson(document: Document, trust: Trust): HTMLElement | undefined {
  const active = activeElementOf(document);
  if (!active || !(isTextBox(active) || isEditable(active) || isSelect(active))) return undefined;
  if (!document.hasFocus()) return undefined;
  const present = trust.presence();
  return present && holdsElement(active, present) ? active : undefined;
}

/** The focus goes back there, if something took it away. */
function giveBack(field: HTMLElement, trust: Trust): void {
  if (!field.isConnected || activeElementOf(field.ownerDocument) === field) return;
  trust.ours(() => field.focus({ preventScroll: true }));
}

function isLost(
  { instruction, writtenAt }: Job,
  { place, widget }: NonNullable<Job['last']>,
  trust: Trust,
): boolean {
  if (widget.holds(instruction.value)) return false;
  return (trust.lastTouch([place.region, ...place.controls]) ?? 0) < writtenAt;
}

function hadAnswer({ memory }: Job): boolean {
  return memory?.texts.some((text) => !isPrompt(text)) === true;
}

function resultOf({ instruction, result }: Job): WriteResult {
  return { fieldId: instruction.fieldId, ...result };
}
