import { FieldElement, make } from './field-element.js';

/** `<x-input name=X label=…>`: one inner `<input name=X>`. */
class XInput extends FieldElement {
  build() {
    const { key } = this;
    const input = make('input', { type: 'text', name: key, id: key, className: 'input-field' });
    const longest = this.getAttribute('maxlength');
    if (longest !== null) input.maxLength = Number(longest);
    const label = this.buildLabel('label');
    label.htmlFor = key;
    this.append(label, input);
    input.addEventListener('input', () => this.keep(this.accept(input)));
  }

  /** The text as typed. */
  accept(input) {
    return input.value;
  }
}

/** `<x-input-number>`: as x-input, and takes digits only. */
class XInputNumber extends XInput {
  build() {
    super.build();
    this.querySelector('input').inputMode = 'numeric';
  }

  accept(input) {
    const digits = input.value.replace(/\D/g, '');
    if (digits !== input.value) input.value = digits;
    return digits;
  }
}

customElements.define('x-input', XInput);
customElements.define('x-input-number', XInputNumber);
