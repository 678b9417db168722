/** Defines all elements of the eForm. */
import './area-element.js';
import './choice-elements.js';
import './date-elements.js';
import './text-elements.js';

export { make } from './field-element.js';
