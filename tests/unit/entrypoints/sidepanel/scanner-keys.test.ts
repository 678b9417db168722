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
    text: get<HTMLInputElement>('text'),
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

describe('a card scanned into another box', () => {
  /** Types as a scanner does: where the keyboard is, unless the key is taken. */
  function type(keys: string, gap: number, code: (key: string) => string = () => '') {
    let into = 'text';
    panel.box.addEventListener('focus', () => {
      into = 'scan';
    });
    for (const key of keys) {
      panel.wait(gap);
      const box = into === 'scan' ? panel.box : panel.text;
      if (panel.press(into, key, { code: code(key) })) box.value += key;
    }
  }

  it.each([
    ['by a fast scanner', '|', 1],
    ['by a slow scanner', '|', 120],
    ['on a keyboard with ~ for |', '~', 20],
    ['on a keyboard with § for |', '§', 20],
    ['where Telex makes a letter of |', 'Ư', 20],
  ])('moves to the scan box %s, and the other box has back what it held', (_name, mark, gap) => {
    const heard: string[] = [];
    panel.text.value = 'H53-';
    panel.text.addEventListener('input', () => heard.push(panel.text.value));
    type(`000095250112${mark}000295112${mark}Lê`, gap);
    expect(panel.box.value).toBe(`000095250112${mark}000295112${mark}Lê`);
    expect(panel.text.value).toBe('H53-');
    expect(heard).toEqual(['H53-']);
  });

  it('leaves out digits that a person had typed before', () => {
    type('5', 50);
    panel.wait(400);
    type('000095250112|', 5);
    expect([panel.text.value, panel.box.value]).toEqual(['5', '000095250112|']);
  });

  it('is known by the keys where another layout has no digits', () => {
    const keys = [...'đăâêô'];
    type('đđđđêâăđđăăă|', 5, (key) => (keys.includes(key) ? `Digit${keys.indexOf(key)}` : ''));
    expect(panel.box.value).toBe('000032100111|');
  });

  it.each([
    ['a number', '000095250112', 5],
    ['a dossier number with dashes', '000000001253-260115-0012', 5],
    ['fewer digits', '00009525011|', 5],
    ['digits typed one by one', '000095250112|', 400],
    ['digits with a letter behind', '000095250112a', 5],
  ])('is not seen in %s', (_name, keys, gap) => {
    type(keys, gap);
    expect([panel.text.value, panel.box.value]).toEqual([keys, '']);
  });
});
