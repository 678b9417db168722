import { describe, expect, it } from 'vitest';
import { ScanBox } from '../../../../components/counter/ScanBox';
import { show } from '../show';

const BOX = '[data-scan-box]';

function showBox(busy = false) {
  const scans: string[] = [];
  const view = show(<ScanBox busy={busy} onScan={(text) => scans.push(text)} />);
  const box = view.find<HTMLInputElement>(BOX);
  return {
    ...view,
    box,
    scans,
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
