import { act } from 'preact/test-utils';

/** Takes one option of a list. */
export function choose(list: HTMLElement, value: string): void {
  act(() => {
    (list as HTMLSelectElement).value = value;
    list.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

export function submit(form: HTMLElement): void {
  act(() => void form.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));
}

/** Marks a radio button or a check box. */
export function mark(input: HTMLElement): void {
  act(() => input.click());
}
