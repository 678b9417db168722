import { createQuiet } from '../settle/quiet';
import { createTrust } from '../settle/trust';
import { createSight } from './sight';

/** What the writer is lent by the script before it: what a person sees, what a person did, when the page is quiet. */
export const aids = { createSight, createTrust, createQuiet };

export type Aids = typeof aids;
