/** What the benchmark calls in the page in the worker's stead: the product's understanding, and how it is warmed up. */
export { understandForm, understandInSlices } from '../../lib/form/understand';
export { warmUp } from '../../lib/form/understand/warm-up';
