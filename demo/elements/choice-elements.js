import { FieldElement, make } from './field-element.js';

/**
 * Elements that offer a list. `choices` ({ code, name }[]) is set before the element enters the document.
 */
class ChoiceElement extends FieldElement {
  choices = [];

  get shown() {
    return this.choices.find(({ code }) => code === this.model)?.name ?? '';
  }
}

/** `<x-radio name=X>`: checkboxes with the ids X-<code>, of which one may be ticked. */
class XRadio extends ChoiceElement {
  build() {
    const row = make('div', { className: 'radio-row' });
    for (const choice of this.choices) row.append(this.#option(choice));
    row.addEventListener('change', ({ target }) => this.#take(target));
    this.append(this.buildLabel(), row);
  }

  #option({ code, name }) {
    const box = make('input', { type: 'checkbox', id: `${this.key}-${code}`, value: code });
    return make('label', {}, box, ` ${name}`);
  }

  #take(ticked) {
    for (const box of this.querySelectorAll('input')) {
      if (box !== ticked) box.checked = false;
    }
    this.keep(ticked.checked ? ticked.value : '');
  }
}

/** `<x-select-default name=X>`: a native select. */
class XSelectDefault extends ChoiceElement {
  build() {
    const select = make('select', { name: this.key });
    select.append(
      make('option', { value: '' }, '-- Chọn --'),
      ...this.choices.map(({ code, name }) => make('option', { value: code }, name)),
    );
    select.addEventListener('change', () => this.keep(select.value));
    this.append(this.buildLabel(), select);
  }
}

/** `<x-select name=X>`: a list drawn by the page; its options exist only while it is open. */
class XSelect extends ChoiceElement {
  #list = null;
  #active = -1;

  build() {
    this.face = make('div', { className: 'input-field-select', tabIndex: 0 }, '-- Chọn --');
    this.box = make(
      'div',
      { id: `custom-select-${this.key}`, className: 'custom-select' },
      this.face,
    );
    this.face.addEventListener('click', () => (this.#list === null ? this.#open() : this.#close()));
    this.face.addEventListener('keydown', (event) => this.#key(event));
    this.append(this.buildLabel(), this.box);
    this.closeOutside = ({ target }) => this.box.contains(target) || this.#close();
  }

  disconnectedCallback() {
    this.#close();
  }

  #open() {
    this.#list = make('div', { className: 'select-options' });
    for (const choice of this.choices) {
      const option = make('div', { className: 'select-option' }, choice.name);
      option.dataset.value = choice.code;
      option.addEventListener('click', () => this.#pick(choice));
      this.#list.append(option);
    }
    this.box.append(this.#list);
    this.#activate(this.choices.findIndex(({ code }) => code === this.model));
    document.addEventListener('mousedown', this.closeOutside);
  }

  #close() {
    this.#list?.remove();
    this.#list = null;
    document.removeEventListener('mousedown', this.closeOutside);
  }

  #pick({ code, name }) {
    this.#close();
    this.face.textContent = name;
    this.face.classList.add('chosen');
    this.keep(code);
  }

  #activate(index) {
    this.#list.children[this.#active]?.classList.remove('active');
    this.#active = index;
    this.#list.children[index]?.classList.add('active');
    this.#list.children[index]?.scrollIntoView({ block: 'nearest' });
  }

  #key(event) {
    if (event.key === 'Tab') return this.#close();
    if (!['ArrowDown', 'ArrowUp', 'Enter', ' ', 'Escape'].includes(event.key)) return;
    event.preventDefault();
    if (this.#list === null) return event.key === 'Escape' ? undefined : this.#open();
    if (event.key === 'Escape') return this.#close();
    if (event.key.startsWith('Arrow')) {
      const step = event.key === 'ArrowDown' ? 1 : -1;
      return this.#activate(Math.min(Math.max(this.#active + step, 0), this.choices.length - 1));
    }
    const choice = this.choices[this.#active];
    return choice === undefined ? this.#close() : this.#pick(choice);
  }
}

customElements.define('x-radio', XRadio);
customElements.define('x-select-default', XSelectDefault);
customElements.define('x-select', XSelect);
