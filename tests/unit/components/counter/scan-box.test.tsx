import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ScanBox } from '../../../../components/counter/ScanBox';
import { show } from '../show';

const BOX = '[data-scan-box]';

function showBox(busy = false) {
  const scans: string[] = [];
  const rewritten: (boolean | undefined)[] = [];
  const view = show(
    <ScanBox
      busy={busy}
      onScan={(text, { inputMethod }) => {
        scans.push(text);
        rewritten.push(inputMethod);
      }}
    />,
  );
  const box = view.find<HTMLInputElement>(BOX);
  return {
    ...view,
    box,
    scans,
    rewritten,
    type: (text: string) => {
      box.value = text;
      box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    /** What a browser does with Enter in a form of one box. */
    enter: () => view.find<HTMLFormElement>('form').requestSubmit(),
  };
}

describe('the scan box', () => {
  it('sends what a scanner typed with Enter, and is empty for the next card', () => {
    const view = showBox();
    view.box.value = '000095250112|000295112|Lê Minh Khôi';
    view.enter();
    expect(view.scans).toEqual(['000095250112|000295112|Lê Minh Khôi']);
    expect(view.box.value).toBe('');
  });

  it('sends what a scanner typed with Tab, and keeps the keyboard', () => {
    const view = showBox();
    view.box.value = '000095250112';
    expect(view.press(BOX, 'Tab').defaultPrevented).toBe(true);
    expect(view.scans).toEqual(['000095250112']);
  });

  it.each([
    ['Tab in an empty box', '', 'Tab', {}],
    ['Shift+Tab', '000095250112', 'Tab', { shiftKey: true }],
    ['a letter', '000095250112', 'a', {}],
  ])('leaves %s to the browser', (_name, value, key, init) => {
    const view = showBox();
    view.box.value = value;
    expect(view.press(BOX, key, init).defaultPrevented).toBe(false);
    expect(view.scans).toEqual([]);
  });

  it('sends an empty box when the clerk presses the button, so that the panel can say so', async () => {
    const view = showBox();
    view.enter();
    expect(view.scans).toEqual(['']);
  });

  it('takes the second of two closing keys for nothing while the first is at work', () => {
    const view = showBox(true);
    view.enter();
    expect(view.scans).toEqual([]);
    view.box.value = '000197250212';
    view.enter();
    expect(view.scans).toEqual(['000197250212']);
  });

  it('has a label, a hint and no memory of earlier citizens', () => {
    const { box, find } = showBox();
    expect(find('label').getAttribute('for')).toBe(box.id);
    expect(find(`#${box.getAttribute('aria-describedby')}`).textContent).not.toBe('');
    expect(box.getAttribute('autocomplete')).toBe('off');
  });
});

const CARD =
  '000095250112|000295112|Lê Minh Khôi|12031995|Nam|Tổ 3, Tân Hội, Tân Châu, Tây Ninh|20062022';

describe('a scanner without an end key', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('has sent the whole card when it pauses', () => {
    const view = showBox();
    view.type(CARD);
    vi.advanceTimersByTime(599);
    expect(view.scans).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(view.scans).toEqual([CARD]);
    expect(view.box.value).toBe('');
  });

  it('is given time for the further parts of a newer card', () => {
    const view = showBox();
    view.type(CARD);
    vi.advanceTimersByTime(500);
    view.type(`${CARD}||Nguyễn Văn Tư`);
    vi.advanceTimersByTime(599);
    expect(view.scans).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(view.scans).toEqual([`${CARD}||Nguyễn Văn Tư`]);
  });

  it.each([
    ['half of a card', CARD.slice(0, 60)],
    ['a typed number', '000095250112'],
  ])('is not taken for done at %s', (_name, text) => {
    const view = showBox();
    view.type(text);
    vi.advanceTimersByTime(10_000);
    expect(view.scans).toEqual([]);
  });

  it('is sent once when its end key comes after all', () => {
    const view = showBox();
    view.type(CARD);
    view.enter();
    vi.advanceTimersByTime(10_000);
    expect(view.scans).toEqual([CARD]);
  });
});

describe('a keyboard program that rewrites letters', () => {
  it.each([
    ['takes one back', 'Backspace', {}],
    ['composes them', 'Process', {}],
    ['composes them as browsers say it', 'a', { isComposing: true }],
  ])('is noticed where it %s', (_name, key, init) => {
    const view = showBox();
    view.press(BOX, key, init);
    view.type(CARD);
    view.enter();
    view.type(CARD);
    view.enter();
    expect(view.rewritten).toEqual([true, false]);
  });

  it('is not seen in a typing mistake of which nothing is left', () => {
    const view = showBox();
    view.type('0');
    view.press(BOX, 'Backspace');
    view.type('');
    view.type(CARD);
    view.enter();
    expect(view.rewritten).toEqual([false]);
  });
});
