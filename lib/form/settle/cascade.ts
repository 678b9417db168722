import { isSelect } from '../write/dom';
import type { Job, Run } from '../write/job';
import { cascadeLevel, isDriver } from './order';

/** Lists that hang on another field's answer, and may be replaced a while after it was given. */
export interface Cascades {
  /** This field has another answer now: the lists below it are on their way. */
  answered(parent: Job): void;
  /** Whether a list in which something was chosen may still be replaced. */
  isPending(): boolean;
}

/** A server answers within this time; a list that did not change until then hangs on nothing. */
const LATEST_MS = 2200;

interface Awaited {
  readonly list: string;
  readonly since: number;
}

/** @param jobs in document order: a list hangs on the nearest field of a higher level before it. */
export function createCascades({ jobs, tools, locator }: Run): Cascades {
  const awaited = new Map<Job, Awaited>();
  const levels = jobs.map(({ field }) => (field && isDriver(field) ? cascadeLevel(field) : 0));
  const parentOf = (child: number) => {
    const level = levels[child] ?? 0;
    return levels.findLastIndex((other, at) => at < child && other > 0 && other < level);
  };
  const listOf = ({ instruction }: Job) => {
    const located = locator.locate(instruction);
    const control = located.outcome === 'found' ? located.place.controls[0] : undefined;
    if (!control || !isSelect(control)) return undefined;
    return [...control.options].map(({ value, label }) => `${value} ${label}`).join('\n');
  };
  return {
    answered(parent) {
      const number = jobs.indexOf(parent);
      for (const [at, child] of jobs.entries()) {
        if ((levels[at] ?? 0) < 2 || parentOf(at) !== number) continue;
        const list = listOf(child);
        if (list !== undefined) awaited.set(child, { list, since: tools.now() });
      }
    },
    isPending() {
      for (const [child, { list, since }] of awaited) {
        const { outcome } = child.result;
        if (outcome !== 'filled' && outcome !== 'already-right') continue;
        if (tools.now() - since < LATEST_MS && listOf(child) === list) return true;
      }
      return false;
    },
  };
}
