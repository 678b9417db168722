import type { FormReading, ReadForm } from '../contract/reading';
import { CHANGES, writes } from '../settle/trust';
import { holdsElement } from '../write/dom';
import { createSteps, mayOpen } from './steps';

/** A field by its id in a reading and its signature; never a value. */
export interface WatchedField {
  readonly fieldId: string;
  readonly signature: string;
}

/**
 * `edited`: a person changed a field that was filled. `redeclared`: a person typed into a field although the record
 * held it. `submitted`: the form was sent, or pressed to be sent. `step`: after a person's press the form asks more.
 */
export type WatchReport =
  | ({ readonly type: 'edited' | 'redeclared' } & WatchedField)
  | { readonly type: 'submitted' | 'step' };

export interface WatchPorts {
  readonly root: Document;
  readonly read: ReadForm;
  readonly filled: readonly WatchedField[];
  readonly held: readonly WatchedField[];
  readonly report: (report: WatchReport) => void;
  /** Milliseconds that a person's changes are gathered before they are reported. */
  readonly debounceMs?: number;
}

export interface Watch {
  /** Ends the watch; what was gathered is reported first. */
  stop(): void;
}

const DEBOUNCE_MS = 400;
/** So soon after a press a form that goes away was sent by it. */
const GONE_MS = 3000;
const PRESSED = 'button,[role=button],input[type=button]';
const LEAVES =
  /(?<!\p{L})(?:hủy|huỷ|quay lại|trở về|thoát|đóng|xóa|xoá|cancel|back|close|reset)(?!\p{L})/iu;
const SENDERS = 'button:not([type=reset]),input[type=submit],input[type=image],[role=button],a.btn';
const SENDS =
  /(?<!\p{L})(?:nộp|gửi|lưu|hoàn (?:tất|thành)|xác nhận|đăng ký|tiếp nhận|kết thúc|submit|save|send|finish)(?!\p{L})/iu;

/** Reports a person's later edits and the sending of the form: one report per field and kind, and one of sending. */
export function createWatch(ports: WatchPorts): Watch {
  const { root, report } = ports;
  const touched = new Set<Element>();
  const told = new Set<string>();
  const documents = new Set<Document>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let formTimer: ReturnType<typeof setTimeout> | undefined;
  let pressedAt = Number.NEGATIVE_INFINITY;
  let submitted = false;
  const first = ports.read(root);
  const tell = () => report({ type: 'step' });
  const steps = createSteps({ root, read: ports.read, first, tell });

  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    if (touched.size === 0) return;
    const reading = ports.read(root);
    listenToAll(reading);
    const changed = fieldsAround(reading, touched);
    touched.clear();
    const kinds = [
      { type: 'edited', fields: ports.filled },
      { type: 'redeclared', fields: ports.held },
    ] as const;
    for (const { type, fields } of kinds) {
      for (const { fieldId, signature } of fields) {
        const name = `${type} ${fieldId} ${signature}`;
        if (told.has(name) || !isAmong({ fieldId, signature }, changed)) continue;
        told.add(name);
        report({ type, fieldId, signature });
      }
    }
  };
  const hear = (event: Event) => {
    if (!event.isTrusted) return;
    const target = event.composedPath()[0] as Element | undefined;
    if (target?.nodeType !== 1) return;
    if (event.type === 'click' && isSending(target)) send();
    else if (event.type === 'click' && mayBeSending(target)) notePress();
    if (mayOpen(event, target)) steps.press(documents);
    if (!isChange(event, target)) return;
    touched.add(target);
    timer ??= setTimeout(flush, ports.debounceMs ?? DEBOUNCE_MS);
  };
  const onSubmit = (event: Event) => {
    if (event.isTrusted) send();
  };
  const send = () => {
    flush();
    if (submitted) return;
    submitted = true;
    report({ type: 'submitted' });
  };
  /** After some other button: the form counts as sent when it is gone, or its page is left, soon afterwards. */
  const notePress = () => {
    pressedAt = Date.now();
    clearTimeout(formTimer);
    formTimer = setTimeout(() => {
      if (ports.filled.length > 0 && isFormGone(ports)) send();
    }, GONE_MS);
  };
  const onPageHide = () => {
    flush();
    if (Date.now() - pressedAt < GONE_MS) send();
  };
  const listenTo = (document: Document) => {
    if (documents.has(document)) return;
    documents.add(document);
    for (const kind of CHANGES)
      document.addEventListener(kind, hear, { capture: true, passive: true });
    document.addEventListener('submit', onSubmit, true);
    document.defaultView?.addEventListener('pagehide', onPageHide);
  };
  const listenToAll = (reading: FormReading) => {
    for (const { controls } of reading.elements.values()) {
      if (controls[0]) listenTo(controls[0].ownerDocument);
    }
  };

  listenTo(root);
  listenToAll(first);
  return {
    stop() {
      flush();
      clearTimeout(formTimer);
      steps.stop();
      for (const document of documents) {
        for (const kind of CHANGES) document.removeEventListener(kind, hear, { capture: true });
        document.removeEventListener('submit', onSubmit, true);
        document.defaultView?.removeEventListener('pagehide', onPageHide);
      }
      documents.clear();
    },
  };
}

function mayBeSending(target: Element): boolean {
  const button = target.closest(PRESSED);
  return button !== null && !LEAVES.test(button.textContent ?? '');
}

/** Whether none of the filled fields is in the page any more. */
function isFormGone({ root, read, filled }: WatchPorts): boolean {
  const left = new Set(read(root).form.fields.map(({ signature }) => signature));
  return !filled.some(({ signature }) => left.has(signature));
}

/** A click changes what is pressed on: radios, lists, calendars. In a text box it only sets the cursor. */
function isChange(event: Event, target: Element): boolean {
  if (event.type === 'keydown') return writes(event);
  if (event.type !== 'click') return true;
  return (
    target.closest('[role=option],[role=radio],[role=checkbox],[aria-pressed],li,label') !== null
  );
}

function isSending(target: Element): boolean {
  const button = target.closest<HTMLElement>(SENDERS);
  if (!button) return false;
  if (button.matches('button:not([type]),[type=submit],[type=image]')) {
    const { form } = button as HTMLButtonElement;
    if (form?.checkValidity() === false && !form.noValidate) return false;
    if (form) return true;
  }
  return SENDS.test(`${button.textContent} ${(button as HTMLInputElement).value ?? ''}`);
}

function fieldsAround(reading: FormReading, targets: ReadonlySet<Element>): WatchedField[] {
  const found: WatchedField[] = [];
  for (const { id, signature } of reading.form.fields) {
    const elements = reading.elements.get(id);
    if (!elements) continue;
    const parts = [elements.container, ...elements.controls];
    if ([...targets].some((target) => parts.some((part) => holdsElement(part, target)))) {
      found.push({ fieldId: id, signature });
    }
  }
  return found;
}

function isAmong(field: WatchedField, changed: readonly WatchedField[]): boolean {
  return changed.some(
    ({ fieldId, signature }) =>
      signature === field.signature && (fieldId === field.fieldId || !signature.includes(':')),
  );
}
