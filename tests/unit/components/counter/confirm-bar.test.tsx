import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ConfirmBar } from '../../../../components/counter/ConfirmBar';
import { ARMING_MS } from '../../../../lib/counter/fill-gate';
import { show } from '../show';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const BUTTON = '[data-confirm]';
const pass = (ms: number) =>
  act(() => {
    vi.advanceTimersByTime(ms);
  });
const comeBack = () =>
  act(() => {
    window.dispatchEvent(new Event('focus'));
  });

function showBar(change: { revision?: number; willFill?: number; openOffers?: number } = {}) {
  const confirmed: [number, boolean][] = [];
  const bar = (props: typeof change) => (
    <ConfirmBar
      revision={1}
      willFill={3}
      openOffers={0}
      onConfirm={(revision, trusted) => confirmed.push([revision, trusted])}
      {...props}
    />
  );
  const view = show(bar(change));
  return {
    ...view,
    confirmed,
    redraw: (props: typeof change) => view.draw(bar(props)),
    armed: () => view.find(BUTTON).dataset['armed'],
  };
}

describe('the confirm bar', () => {
  it('is armed half a second after what it confirms came into view', async () => {
    const bar = showBar();
    await pass(ARMING_MS - 1);
    expect(bar.armed()).toBe('false');
    expect(bar.find(BUTTON).getAttribute('aria-disabled')).toBe('true');
    await bar.click(BUTTON);
    expect(bar.confirmed).toEqual([]);
    await pass(1);
    expect(bar.armed()).toBe('true');
    await bar.click(BUTTON);
    expect(bar.confirmed).toHaveLength(1);
  });

  it('hands on what the browser says of the press: a script’s is not trusted', async () => {
    const bar = showBar();
    await pass(ARMING_MS);
    await bar.click(BUTTON, 1, false);
    await bar.click(BUTTON, 1, true);
    expect(bar.confirmed).toEqual([
      [1, false],
      [1, true],
    ]);
  });

  it.each([
    ['a click', 1, 1],
    ['a key on the button', 0, 1],
    ['the second press of a double click', 2, 0],
    ['the third of a triple one', 3, 0],
  ])('takes or ignores %s', async (_name, detail, times) => {
    const bar = showBar();
    await pass(ARMING_MS);
    await bar.click(BUTTON, detail);
    expect(bar.confirmed).toHaveLength(times);
  });

  it('is disarmed by a new review at once, and confirms that one later', async () => {
    const bar = showBar();
    await pass(ARMING_MS);
    await bar.redraw({ revision: 2 });
    expect(bar.armed()).toBe('false');
    await bar.click(BUTTON);
    await pass(ARMING_MS);
    await bar.click(BUTTON);
    expect(bar.confirmed).toEqual([[2, true]]);
  });

  it('needs half a second again after the window came back to the front', async () => {
    const bar = showBar();
    await pass(ARMING_MS - 100);
    await comeBack();
    await pass(ARMING_MS - 1);
    expect(bar.armed()).toBe('false');
    await pass(1);
    expect(bar.armed()).toBe('true');
  });

  it('listens no more once it is gone', async () => {
    const bar = showBar();
    await bar.remove();
    const timers = vi.getTimerCount();
    await comeBack();
    expect(vi.getTimerCount()).toBe(timers);
  });

  it('is never armed with nothing to fill, and counts what waits for a choice', async () => {
    const bar = showBar({ willFill: 0, openOffers: 2 });
    await pass(ARMING_MS * 4);
    expect(bar.armed()).toBe('false');
    await bar.click(BUTTON);
    expect(bar.confirmed).toEqual([]);
    expect(bar.text()).toContain('Sẽ điền 0 trường · 2 trường cần chọn');
  });
});
