import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it } from 'vitest';
import { useFocusOnStep } from '../../../../entrypoints/sidepanel/use-focus-on-step';

afterEach(() => {
  render(null, document.body);
  document.body.innerHTML = '';
});

function Outcome() {
  useFocusOnStep('filled', 0, null, false);
  return (
    <>
      <h2 tabIndex={-1} data-outcome-title>
        Đã điền
      </h2>
      <button type="button">Hoàn tác</button>
    </>
  );
}

it('puts the keyboard at the step in the breath that draws it, and never takes it away later', async () => {
  render(<Outcome />, document.body);
  expect(document.activeElement?.localName).toBe('h2');
  document.querySelector('button')?.focus();
  await act(() => new Promise((resolve) => setTimeout(resolve, 60)));
  expect(document.activeElement?.localName).toBe('button');
});
