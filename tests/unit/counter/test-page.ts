import { formatDate } from '../../../lib/citizen/dates';
import type {
  DocumentPort,
  DocumentRefusal,
  FieldRef,
  PageStatus,
} from '../../../lib/counter/ports';
import type { Binding, FieldOutcome } from '../../../lib/counter/state';
import type { FormDescription } from '../../../lib/form/contract/field';
import type { WriteInstruction, WriteResult, WriteValue } from '../../../lib/form/contract/writing';
import type { EventLog } from './event-log';

export interface PageAddress {
  readonly origin: string;
  readonly path: string;
  /** Hash of the query. */
  readonly query?: string;
}

const START: PageAddress = { origin: 'http://localhost:8080', path: '/to-khai/khai-sinh' };
export const TAB = 11;
export const WINDOW = 3;

/** A browser tab with one document that keeps values, navigates, closes, and loses permission. */
export function createTestPage(log: EventLog, form: FormDescription, start: PageAddress = START) {
  let address = start;
  let life = 1;
  let described = form;
  let front: PageStatus['status'] = 'ready';
  let tab = TAB;
  let refusal: DocumentRefusal | null = null;
  /** What the page does to itself while it is written: how many fields stand before it posts itself. */
  let postsBack: {
    readonly after: number;
    readonly as: Partial<PageAddress> & { form?: FormDescription };
  } | null = null;
  let fault: 'none' | 'throws' | 'stops' | 'answers-nothing' = 'none';
  let shown = new Map<string, string>();
  let ours: {
    readonly fill: string;
    readonly fieldId: string;
    readonly written: string;
    readonly former: string;
  }[] = [];
  let watched: { readonly filled: readonly string[]; readonly held: readonly string[] } | null =
    null;
  const revealed: string[] = [];
  const cancelled: number[] = [];

  const token = () => `document-${life}`;
  const addressAfter = (next: Partial<PageAddress>): PageAddress => ({
    origin: next.origin ?? address.origin,
    path: next.path ?? address.path,
    query: next.query ?? address.query ?? '',
  });
  const live = (binding: Binding): DocumentRefusal | null =>
    refusal ?? (binding.documentToken === token() ? null : 'page-changed');
  const fieldOf = ({ fieldId, signature }: FieldRef) =>
    described.fields.find((field) => field.id === fieldId && field.signature === signature);

  const writeOne = ({ value, replace, ...wanted }: WriteInstruction, fill: string): WriteResult => {
    const { fieldId } = wanted;
    const field = fieldOf(wanted);
    if (!field) return { fieldId, outcome: 'refused', reason: 'field-changed' };
    if (field.readOnly) return { fieldId, outcome: 'refused', reason: 'read-only' };
    const former = shown.get(fieldId) ?? '';
    const written = textOf(value);
    if (former === written) return { fieldId, outcome: 'already-right' };
    if (former !== '' && !replace) return { fieldId, outcome: 'kept', reason: 'holds-other-value' };
    shown.set(fieldId, written);
    ours.push({ fill, fieldId, written, former });
    return { fieldId, outcome: 'filled' };
  };

  const port: DocumentPort = {
    activePage: async (windowId) => {
      if (front === 'ready') return { status: front, tabId: tab, windowId, origin: address.origin };
      if (front === 'permission-missing') return { status: front, tabId: tab, origin: null };
      return { status: front };
    },
    read: async ({ tabId, windowId, origin }) => {
      if (refusal) return { outcome: 'refused', reason: refusal };
      const { path, query = '' } = address;
      const binding = { tabId, windowId, origin, path, query, documentToken: token() };
      const fields = described.fields.map((field) => ({
        ...field,
        empty: (shown.get(field.id) ?? '') === '',
      }));
      return { outcome: 'done', value: { binding, form: { ...described, fields }, readMs: 2 } };
    },
    values: async (binding, fields) => {
      const reason = live(binding);
      if (reason) return { outcome: 'refused', reason };
      const known = fields.filter((field) => fieldOf(field));
      return {
        outcome: 'done',
        value: new Map(known.map(({ fieldId }) => [fieldId, shown.get(fieldId) ?? ''])),
      };
    },
    fill: async (binding, instructions, fill) => {
      log.add('page', 'write');
      if (fault === 'stops') return new Promise(() => undefined);
      const reason = live(binding);
      if (reason) return { outcome: 'refused', reason };
      if (postsBack) {
        const { after, as } = postsBack;
        postsBack = null;
        instructions.slice(0, after).map((one) => writeOne(one, fill));
        life += 1;
        address = addressAfter(as);
        described = as.form ?? described;
        ours = [];
        return { outcome: 'refused', reason: 'left-while-writing' };
      }
      const results = instructions.map((one) => writeOne(one, fill));
      if (fault === 'throws') throw new TypeError('the port was closed');
      if (fault === 'answers-nothing') return { outcome: 'refused', reason: 'form-unreachable' };
      return { outcome: 'done', value: { results, writeMs: 12.4, settleMs: 30.6 } };
    },
    reopen: async ({ tabId, windowId, origin }) =>
      origin === address.origin
        ? port.read({ tabId, windowId, origin })
        : { outcome: 'refused', reason: 'page-changed' },
    undo: async (binding, fill) => {
      log.add('page', 'undo');
      const reason = live(binding);
      if (reason) return { outcome: 'refused', reason };
      const past = ours.filter((one) => one.fill === fill);
      const results = past.map(({ fieldId, written, former }): FieldOutcome => {
        if (shown.get(fieldId) !== written) return { fieldId, outcome: 'kept' };
        shown.set(fieldId, former);
        return { fieldId, outcome: 'undone' };
      });
      ours = ours.filter((one) => one.fill !== fill);
      return { outcome: 'done', value: results };
    },
    recheck: async (binding, fill) => {
      const reason = live(binding);
      if (reason) return { outcome: 'refused', reason };
      const holding = ours.filter(
        (one) => one.fill === fill && shown.get(one.fieldId) === one.written,
      );
      return { outcome: 'done', value: holding.map(({ fieldId }) => fieldId) };
    },
    cancel: async ({ tabId }) => {
      cancelled.push(tabId);
    },
    reveal: async (_binding, { fieldId }) => {
      revealed.push(fieldId);
    },
    watch: async (_binding, filled, held) => {
      watched = { filled: filled.map((f) => f.fieldId), held: held.map((f) => f.fieldId) };
    },
    unwatch: async () => {
      watched = null;
    },
  };

  return {
    port,
    token,
    revealed,
    cancelled,
    shows: (fieldId: string) => shown.get(fieldId) ?? '',
    content: () => Object.fromEntries(shown),
    watched: () => watched,
    /** Somebody types into the page. */
    type: (fieldId: string, text: string) => shown.set(fieldId, text),
    setFront: (status: PageStatus['status']) => {
      front = status;
    },
    setTab: (tabId: number) => {
      tab = tabId;
    },
    /** Every later call is refused for this reason; null heals. */
    refuse: (reason: DocumentRefusal | null) => {
      refusal = reason;
    },
    break: (how: typeof fault) => {
      fault = how;
    },
    /** The next write is cut short by the page posting itself; it keeps what it was given. */
    postBack: (after: number, as: Partial<PageAddress> & { form?: FormDescription } = {}) => {
      postsBack = { after, as };
    },
    /** The same tab shows another document, or the same one anew. */
    navigate: (next: Partial<PageAddress> & { readonly form?: FormDescription } = {}) => {
      life += 1;
      address = addressAfter(next);
      described = next.form ?? described;
      shown = new Map();
      ours = [];
    },
    /** The same document describes itself otherwise. */
    redraw: (next: FormDescription) => {
      described = next;
    },
  };
}

export type TestPage = ReturnType<typeof createTestPage>;

function textOf(value: WriteValue): string {
  switch (value.kind) {
    case 'text':
      return value.text;
    case 'date':
      return formatDate(value.date);
    case 'choice':
      return value.labels[0] ?? '';
  }
}
