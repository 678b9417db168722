import { beforeEach, describe, expect, it } from 'vitest';
import { guardScannerKeys } from '../../../../entrypoints/sidepanel/scanner-keys';

/** A panel of its own per test: the guard listens to one document as long as that lives. */
function openPanel() {
  const panel = document.implementation.createHTMLDocument();
  panel.body.innerHTML = `
    <form><input id="scan" data-scan-box></form>
    <input id="text"><input id="tick" type="checkbox"><select id="list"></select>
    <button id="confirm"></button>`;
  const get = <E extends HTMLElement>(id: string): E => {
    const found = panel.getElementById(id);
    if (!found) throw new RangeError(`no ${id}`);
    return found as E;
  };
  const submitted: string[] = [];
  get<HTMLFormElement>('scan')
    .closest('form')
    ?.addEventListener('submit', (event) => {
      event.preventDefault();
      submitted.push(get<HTMLInputElement>('scan').value);
    });
  const focused: string[] = [];
  get('scan').addEventListener('focus', () => focused.push('scan'));
  guardScannerKeys(panel);
  let clock = 10_000;
  return {
    box: get<HTMLInputElement>('scan'),
    submitted,
    focused,
    wait: (ms: number) => {
      clock += ms;
    },
    /** Whether the key reached what it was pressed on. */
    press: (id: string, key: string, init: KeyboardEventInit = {}) => {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init });
      Object.defineProperty(event, 'timeStamp', { value: clock });
      get(id).dispatchEvent(event);
      return !event.defaultPrevented;
    },
  };
}

let panel: ReturnType<typeof openPanel>;
beforeEach(() => {
  panel = openPanel();
});

describe('an Enter on the confirm', () => {
  it('confirms when a person presses it', () => {
    panel.press('confirm', '7');
    panel.wait(300);
    expect(panel.press('confirm', 'Enter')).toBe(true);
    panel.wait(50);
    expect(panel.press('confirm', 'Enter')).toBe(true);
  });

  it('belongs to the scan within 300 ms of another key', () => {
    panel.press('confirm', '7');
    panel.wait(299);
    expect(panel.press('confirm', 'Enter')).toBe(false);
  });

  it('belongs to the scan while the box is not empty, and sends it when it was scanned', () => {
    panel.box.value = '000095250112';
    expect(panel.press('confirm', 'Enter')).toBe(false);
    expect(panel.submitted).toEqual([]);
    panel.press('confirm', '2');
    expect(panel.press('confirm', 'Enter')).toBe(false);
    expect(panel.submitted).toEqual(['000095250112']);
  });

  it('confirms nothing while it is held down', () => {
    expect(panel.press('confirm', 'Enter')).toBe(true);
    panel.wait(800);
    expect(panel.press('confirm', 'Enter', { repeat: true })).toBe(false);
  });

  it('is counted from real keys, not from Shift', () => {
    panel.press('confirm', 'Shift');
    expect(panel.press('confirm', 'Enter')).toBe(true);
  });
});

describe('an Enter in the scan box', () => {
  it('is left to the box', () => {
    panel.press('scan', '7');
    expect(panel.press('scan', 'Enter')).toBe(true);
  });
});

describe('letters outside of any box', () => {
  it.each([
    ['a digit on a button', 'confirm', '0', {}, true],
    ['a digit on a tick box', 'tick', '0', {}, true],
    ['a digit on a list', 'list', '0', {}, true],
    ['a letter on a list, which searches there', 'list', 'h', {}, false],
    ['a letter in another box', 'text', 'h', {}, false],
    ['a shortcut', 'confirm', 'c', { ctrlKey: true }, false],
    ['a blank, which presses buttons', 'confirm', ' ', {}, false],
    ['an arrow', 'confirm', 'ArrowDown', {}, false],
  ])('%s goes to the scan box or not', (_name, id, key, init, moved) => {
    panel.press(id, key, init);
    expect(panel.focused.length > 0).toBe(moved);
  });
});
