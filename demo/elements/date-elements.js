import { joinDate, twoDigits } from './date-text.js';
import { FieldElement, make } from './field-element.js';

const PARTS = [
  { part: 'day', prompt: 'Ngày', longest: 2 },
  { part: 'month', prompt: 'Tháng', longest: 2 },
  { part: 'year', prompt: 'Năm', longest: 4 },
];

/** Day, month and year in three boxes; each part is taken over by the event that `takeOn` names. */
class DateElement extends FieldElement {
  #parts = { day: '', month: '', year: '' };

  build() {
    this.problem = make('p', { className: 'field-problem', hidden: true });
    const row = make('div', { className: 'date-parts' });
    for (const { part, prompt, longest } of PARTS) {
      if (part !== 'day') row.append(make('span', {}, '/'));
      row.append(this.#box(part, prompt, longest));
    }
    this.append(this.buildLabel(), row, ...this.rest(), this.problem);
  }

  get yearAlone() {
    return this.hasAttribute('year-alone');
  }

  #box(part, prompt, longest) {
    const box = make('input', { type: 'text', placeholder: prompt, maxLength: longest });
    box.inputMode = 'numeric';
    this.nameBox(box, part);
    box.addEventListener(this.takeOn, () => this.#take(part, box.value));
    box.addEventListener('change', () => this.#tidy(part, box));
    return box;
  }

  #take(part, value) {
    this.#parts[part] = value.trim();
    this.keep(joinDate(this.#parts, this).text);
  }

  /** Shows "03" for "3", and says what is missing, once a box has been left. */
  #tidy(part, box) {
    if (part !== 'year' && /^\d$/.test(box.value)) box.value = twoDigits(box.value);
    const { problem } = joinDate(this.#parts, this);
    this.problem.textContent = problem;
    // The year is asked last: before it stands there, nothing is missing yet.
    this.problem.hidden = problem === '' || this.#parts.year === '';
  }
}

/** `<x-date name=X>`: inputs NAMED X-day, X-month, X-year and the joined date in a hidden input. */
class XDate extends DateElement {
  takeOn = 'input';

  nameBox(box, part) {
    box.name = `${this.key}-${part}`;
  }

  rest() {
    const name = `${this.key}-name-date-input`;
    this.hiddenInput = make('input', { type: 'hidden', name, id: name });
    return [this.hiddenInput];
  }

  keep(model) {
    this.hiddenInput.value = model;
    super.keep(model);
  }
}

/** `<x-date-text name=X>`: inputs with the IDS X-day, X-month, X-year; a part counts once it is left. */
class XDateText extends DateElement {
  takeOn = 'change';

  nameBox(box, part) {
    box.id = `${this.key}-${part}`;
  }

  rest() {
    return [];
  }
}

customElements.define('x-date', XDate);
customElements.define('x-date-text', XDateText);
