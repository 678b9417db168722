import { createCascades } from '../settle/cascade';
import { createQuiet } from '../settle/quiet';
import { createTrust } from '../settle/trust';
import { createLocator } from './locate';
import { createSight } from './sight';

/**
 * What the writer is lent by the script before it: what a person sees, what a person did, when the page is
 * quiet, which lists hang on another, where a field stands.
 */
export const aids = { createSight, createTrust, createQuiet, createCascades, createLocator };

export type Aids = typeof aids;
