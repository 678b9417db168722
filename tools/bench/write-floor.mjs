/**
 * The floor that writing is measured against: what no writer can leave out on plain controls, and nothing else.
 * It knows every element and value beforehand, looks at nothing, reads nothing back. Runs inside the page, in the
 * same isolated world as ours (the function is sent there as text).
 */
export function writeFloor(text, index) {
  const setText = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set;
  const setIndex = Object.getOwnPropertyDescriptor(
    HTMLSelectElement.prototype,
    'selectedIndex',
  ).set;
  const controls = [...document.querySelectorAll('input,select')];
  const started = performance.now();
  for (const control of controls) {
    control.focus({ preventScroll: true });
    if (control.localName === 'select') setIndex.call(control, index);
    else setText.call(control, text);
    control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, data: text }));
    control.dispatchEvent(new Event('change', { bubbles: true }));
    control.blur();
  }
  return performance.now() - started;
}
