import type { FormReading, ReadForm } from '../contract/reading';
import { isEditable, isSelect, isTextBox } from '../write/dom';

export interface StepsPorts {
  readonly root: Document;
  readonly read: ReadForm;
  readonly first: FormReading;
  /** The form asks something that could not be seen before. */
  readonly tell: () => void;
}

export interface Steps {
  /** A person did something by which pages open their next step, a tab, an accordion or a dialog. */
  press(documents: Iterable<Document>): void;
  stop(): void;
}

/** After a press the page has this long to show what it opened. */
const WINDOW_MS = 20_000;
/** Looked again so long after the press, whatever is seen to change: nothing tells of changes in shadow trees. */
const LOOKS_MS = [300, 1500, 5000];
/** A page that changes is looked at when it has been quiet for so long. */
const QUIET_MS = 250;
const CHANGED: MutationObserverInit = {
  subtree: true,
  childList: true,
  attributes: true,
  attributeFilter: ['class', 'style', 'hidden', 'open', 'aria-hidden'],
};

/** Looks for new questions after a person's press, and at no other time: an idle page costs nothing. */
export function createSteps({ root, read, first, tell }: StepsPorts): Steps {
  let known = questionsOf(first);
  let timers: ReturnType<typeof setTimeout>[] = [];
  let quiet: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    const now = questionsOf(read(root));
    const isMore = [...now].some((signature) => !known.has(signature));
    known = now;
    if (isMore) tell();
  };
  const observer = new MutationObserver(() => {
    clearTimeout(quiet);
    quiet = setTimeout(look, QUIET_MS);
  });
  const stop = () => {
    observer.disconnect();
    clearTimeout(quiet);
    for (const timer of timers) clearTimeout(timer);
    timers = [];
  };
  return {
    press(documents) {
      stop();
      for (const document of documents) observer.observe(document, CHANGED);
      timers = [...LOOKS_MS.map((ms) => setTimeout(look, ms)), setTimeout(stop, WINDOW_MS)];
    },
    stop,
  };
}

function questionsOf({ form }: FormReading): ReadonlySet<string> {
  return new Set(form.fields.flatMap(({ visible, signature }) => (visible ? signature : [])));
}

/** Whether a person's act may open something: a press beside boxes of text, a choice, or Enter. */
export function mayOpen(event: Event, target: Element): boolean {
  const isBox = isTextBox(target) || isEditable(target);
  if (event.type === 'click') return !isBox && !isSelect(target);
  if (event.type === 'change') return !isBox;
  return event.type === 'keydown' && (event as KeyboardEvent).key === 'Enter';
}
