import type { DocumentAnswer, DocumentPort } from '../../lib/counter/ports';
import type { Binding } from '../../lib/counter/state';
import { readForm } from '../../lib/form/read';
import { readValues, sameFields } from '../../lib/form/read/values';
import { createWriter, type WriteProgress, type Writer } from '../../lib/form/write';
import { aids } from '../../lib/form/write/aids';

/** The form that stands in the page's own frame now. */
export interface PracticeDocument {
  readonly root: Document;
  /** Changes with every form, so that nothing of one is written into another. */
  readonly token: string;
  readonly path: string;
}

const PAGE = { tabId: 1, windowId: 1 } as const;

/** The document port over a frame of this very page: no tab, no message, no permission. */
export function createPageDocuments(
  current: () => PracticeDocument | null,
  onProgress: (progress: WriteProgress) => void,
): DocumentPort {
  const { origin } = location;
  let writer: { readonly token: string; readonly of: Writer } | undefined;

  const withForm = async <T>(
    binding: Binding | null,
    work: (open: PracticeDocument) => Promise<T> | T,
  ): Promise<DocumentAnswer<T>> => {
    const open = current();
    if (!open || (binding && binding.documentToken !== open.token))
      return { outcome: 'refused', reason: 'page-changed' };
    return { outcome: 'done', value: await work(open) };
  };

  const writerFor = ({ root, token }: PracticeDocument): Writer => {
    if (writer?.token === token) return writer.of;
    const made = createWriter({
      root,
      read: readForm,
      aids,
      now: () => performance.now(),
      wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
      // The practice forms have the browser's own date fields only.
      pickInCalendar: async () => 'no-calendar',
    });
    writer = { token, of: made };
    return made;
  };

  const read = () =>
    withForm(null, ({ root, token, path }) => {
      const started = performance.now();
      const { form } = readForm(root);
      const binding: Binding = { ...PAGE, documentToken: token, origin, path };
      return { binding, form, readMs: performance.now() - started };
    });

  return {
    activePage: async () =>
      current() ? { status: 'ready', ...PAGE, origin } : { status: 'no-page' },
    read,
    reopen: read,
    values: (binding, fields) =>
      withForm(binding, ({ root }) => {
        const reading = readForm(root);
        return readValues(reading, sameFields(reading, fields));
      }),
    fill: (binding, instructions, fill) =>
      withForm(binding, (open) => writerFor(open).write(instructions, onProgress, fill)),
    undo: (binding, fill) => withForm(binding, (open) => writerFor(open).undo(fill)),
    recheck: (binding, fill) => withForm(binding, (open) => writerFor(open).recheck(fill)),
    cancel: async (binding) => {
      await withForm(binding, (open) => writerFor(open).cancel());
    },
    reveal: async (binding, field) => {
      await withForm(binding, ({ root }) => {
        const reading = readForm(root);
        const [found] = sameFields(reading, [field]);
        const control = found ? reading.elements.get(found)?.controls[0] : undefined;
        control?.scrollIntoView({ block: 'center', behavior: 'instant' });
      });
    },
    // Later edits are an exercise here, not a dossier to be accounted for.
    watch: async () => undefined,
    unwatch: async () => undefined,
  };
}
