/**
 * The base of the eForm's elements: light DOM, and a state of its own that changes only through `keep`,
 * which elements call from the events a person causes. Setting an inner control's value does nothing here.
 */
export class FieldElement extends HTMLElement {
  #model = '';
  #built = false;

  connectedCallback() {
    if (this.#built) return;
    this.#built = true;
    this.classList.add('field');
    this.build();
  }

  /** The field's key, such as HoVaTenC. */
  get key() {
    return this.getAttribute('name') ?? '';
  }

  get label() {
    return this.getAttribute('label') ?? '';
  }

  /** What the field holds, as JSON: a text, or an object for places. */
  get model() {
    return this.#model;
  }

  /** What the field holds, as a person reads it. */
  get shown() {
    return String(this.#model);
  }

  /** Takes a new state and tells the form. */
  keep(model) {
    this.#model = model;
    this.dispatchEvent(new CustomEvent('field-change', { bubbles: true }));
  }

  /** The question's text, with a star when an answer is required. */
  buildLabel(tag = 'span') {
    const label = make(tag, { className: 'field-label' }, this.label);
    if (this.hasAttribute('required')) label.append(make('span', { className: 'star' }, ' *'));
    return label;
  }
}

/**
 * @param {string} tag
 * @param {Record<string, unknown>} properties
 * @param {...(Node | string)} children
 */
export function make(tag, properties = {}, ...children) {
  const node = Object.assign(document.createElement(tag), properties);
  node.append(...children);
  return node;
}
