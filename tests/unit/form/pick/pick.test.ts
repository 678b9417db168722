import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fieldAt } from '../../../../lib/form/pick/field-at';
import { type Picked, pickField } from '../../../../lib/form/pick/pick';
import { readForm } from '../../../../lib/form/read';

const LIMIT_MS = 60_000;
const PAGE = `
  <h2>Tờ khai</h2>
  <div id="row1"><label id="l1" for="name">Họ, chữ đệm, tên</label> <input id="name" name="hoten"></div>
  <div id="row2"><span id="t2">Số định danh cá nhân</span> <input id="number" name="sodinhdanh"></div>
  <fieldset><legend>Giới tính</legend>
    <label id="lm"><input type="radio" id="male" name="gioitinh" value="1"> Nam</label>
    <label><input type="radio" id="female" name="gioitinh" value="2"> Nữ</label></fieldset>
  <p id="apart">Hướng dẫn</p>`;

const at = (id: string) => document.getElementById(id) as HTMLElement;
const fieldOf = (id: string) => {
  const { form, elements } = readForm(document);
  return form.fields.find((field) =>
    elements.get(field.id)?.controls.some((control) => control.id === id),
  )?.signature;
};

function press(target: Element, type: string, trusted = true, init: object = {}): Event {
  const event = type.startsWith('key')
    ? new KeyboardEvent(type, { bubbles: true, cancelable: true, composed: true, ...init })
    : new MouseEvent(type, { bubbles: true, cancelable: true, composed: true, ...init });
  Object.defineProperty(event, 'isTrusted', { value: trusted });
  target.dispatchEvent(event);
  return event;
}

beforeEach(() => {
  document.body.innerHTML = PAGE;
});

describe('the field at a place of the page', () => {
  it.each([
    ['its control', 'name', 'name'],
    ['the label tied to it', 'l1', 'name'],
    ['one of its buttons', 'female', 'male'],
    ['the label around a button', 'lm', 'male'],
  ])('is known by %s', (_name, place, control) => {
    const path: EventTarget[] = [];
    for (let node: Node | null = at(place); node; node = node.parentNode) path.push(node);
    const found = fieldAt(readForm(document), path);
    expect(found).toBeDefined();
    expect(found).toBe(fieldOf(control));
  });

  it('is nobody’s apart from every field', () => {
    expect(fieldAt(readForm(document), [at('apart')])).toBeUndefined();
  });
});

describe('waiting for one press', () => {
  let leave: () => void;
  let waiting: Promise<Picked>;
  let heard: string[];
  const hear = (event: Event) => heard.push(event.type);
  beforeEach(() => {
    vi.useFakeTimers();
    heard = [];
    for (const type of ['click', 'keydown', 'mousedown']) document.addEventListener(type, hear);
    waiting = pickField(document, {
      read: readForm,
      limitMs: LIMIT_MS,
      onLeave: (way) => {
        leave = way;
      },
    });
  });
  afterEach(() => {
    leave();
    for (const type of ['click', 'keydown', 'mousedown']) document.removeEventListener(type, hear);
    vi.useRealTimers();
  });

  it('answers the pressed field and keeps the whole press from the page', async () => {
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
      expect(press(at('number'), type).defaultPrevented, type).toBe(true);
    expect(await waiting).toEqual({ outcome: 'picked', signature: fieldOf('number') });
    expect(heard).toEqual([]);
    press(at('number'), 'click');
    expect(heard).toEqual(['click']);
  });

  it('ends where the click of a press does not come', async () => {
    press(at('name'), 'pointerdown');
    press(at('name'), 'pointerup');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await waiting).toMatchObject({ outcome: 'picked' });
  });

  it.each([
    ['Escape', 'name', { outcome: 'left' }],
    ['Enter', 'apart', { outcome: 'no-field' }],
  ])('%s ends it by keyboard', async (key, place, expected) => {
    press(at(place), 'keydown', true, { key });
    expect(await waiting).toEqual(expected);
    expect(heard).toEqual([]);
  });

  it('takes the field in focus with Enter and leaves all other keys to the page', async () => {
    press(at('name'), 'keydown', true, { key: 'Tab' });
    expect(heard).toEqual(['keydown']);
    press(at('name'), 'keydown', true, { key: 'Enter' });
    expect(await waiting).toEqual({ outcome: 'picked', signature: fieldOf('name') });
  });

  it('does not believe presses that the page made itself', async () => {
    press(at('name'), 'click', false);
    expect(heard).toEqual(['click']);
    press(at('apart'), 'click');
    expect(await waiting).toEqual({ outcome: 'no-field' });
  });

  it('ends by itself, and from outside', async () => {
    await vi.advanceTimersByTimeAsync(LIMIT_MS);
    expect(await waiting).toEqual({ outcome: 'timed-out' });
    press(at('name'), 'click');
    expect(heard).toEqual(['click']);
  });
});
