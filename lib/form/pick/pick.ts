import type { FormReading } from '../contract/reading';
import { readableFrame } from '../read/dom';
import { fieldAt } from './field-at';

/** What came of waiting for one press in the page; a field is named by its signature alone. */
export type Picked =
  | { readonly outcome: 'picked'; readonly signature: string }
  | { readonly outcome: 'no-field' | 'left' | 'timed-out' };

export interface PickMeans {
  readonly read: (root: Document) => FormReading;
  readonly limitMs: number;
  /** Given the way to end the waiting from outside. */
  readonly onLeave: (leave: () => void) => void;
}

/** Everything that one press of the main button makes, so that the page hears nothing of it. */
const PRESS = [
  'pointerdown',
  'mousedown',
  'touchstart',
  'pointerup',
  'mouseup',
  'touchend',
  'click',
];
/** A press whose click does not come, such as on a closed control, ends all the same. */
const CLICK_MS = 400;

/**
 * Waits for one press of a person in the page, keeps it from the page, and says which field it meant. By
 * keyboard: Enter takes the field in focus, Escape leaves. Nothing of the page is changed.
 */
export function pickField(root: Document, { read, limitMs, onLeave }: PickMeans): Promise<Picked> {
  return new Promise((resolve) => {
    const windows = windowsOf(root);
    let pressed: Picked | undefined;
    let late: ReturnType<typeof setTimeout> | undefined;
    const end = (picked: Picked) => {
      clearTimeout(timer);
      clearTimeout(late);
      for (const view of windows) {
        for (const type of PRESS) view.removeEventListener(type, onPress, true);
        view.removeEventListener('keydown', onKey, true);
      }
      resolve(picked);
    };
    const judge = (path: readonly EventTarget[]): Picked => {
      const signature = fieldAt(read(root), path);
      return signature === undefined ? { outcome: 'no-field' } : { outcome: 'picked', signature };
    };
    const onPress = (event: Event) => {
      if (!event.isTrusted || ('button' in event && (event.button as number) > 0)) return;
      keep(event);
      pressed ??= judge(event.composedPath());
      const picked = pressed;
      if (event.type === 'click') end(picked);
      else late ??= setTimeout(() => end(picked), limitMs);
      if (event.type === 'pointerup' || event.type === 'mouseup') {
        clearTimeout(late);
        late = setTimeout(() => end(picked), CLICK_MS);
      }
    };
    const onKey = (event: KeyboardEvent) => {
      if (!event.isTrusted || (event.key !== 'Escape' && event.key !== 'Enter')) return;
      keep(event);
      end(event.key === 'Escape' ? { outcome: 'left' } : judge(event.composedPath()));
    };
    const timer = setTimeout(() => end({ outcome: 'timed-out' }), limitMs);
    for (const view of windows) {
      for (const type of PRESS)
        view.addEventListener(type, onPress, { capture: true, passive: false });
      view.addEventListener('keydown', onKey, true);
    }
    onLeave(() => end({ outcome: 'left' }));
  });
}

function keep(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** The document's own window and those of the frames that are read with it. */
function windowsOf(root: Document): Window[] {
  const inside = [...root.querySelectorAll('iframe,frame')].flatMap((frame) => {
    const within = readableFrame(frame);
    return within ? windowsOf(within) : [];
  });
  return root.defaultView ? [root.defaultView, ...inside] : inside;
}
