/** What the benchmark calls in the page: the product's reading, at once and in slices. */
export { readForm, readFormInSlices } from '../../lib/form/read';
export { nextTask } from '../../lib/form/slices';
