import {
  type FormTab,
  type PickAnswer,
  pickInPage,
  sharesWindow,
  showOwnPage,
  showTab,
} from '../../lib/browser/form-tabs';
import { askWorker } from '../../lib/browser/messages';
import { formIdentity } from '../../lib/counter/form-identity';
import type { Binding } from '../../lib/counter/state';
import { mapFormRef } from '../../lib/form/maps/form-ref';
import type { MapFormRef } from '../../lib/form/maps/schema';
import { understandInSlices } from '../../lib/form/understand';
import type { EditedPage } from '../../lib/map-editor/edit';
import type { MapEditorAnswer, PageProblem } from '../../lib/map-editor/page-answer';
import type { EditorRow } from '../../lib/map-editor/rows';
import type { MapEditorRequest } from '../../lib/protocol/map-editor';

export interface ReadPage {
  readonly outcome: 'read';
  readonly binding: Binding;
  readonly ref: MapFormRef;
  readonly page: EditedPage;
}

export type PageAnswer =
  | ReadPage
  | { readonly outcome: 'refused'; readonly reason: PageProblem | 'worker-silent' };

/** Reads a page through the worker, and understands it here as the engine does without a map. */
export async function readPage(tabId: FormTab['tabId']): Promise<PageAnswer> {
  const answer = await ask({ to: 'map-editor', type: 'read', tabId });
  if (answer === null || answer.outcome === 'done')
    return { outcome: 'refused', reason: 'worker-silent' };
  if (answer.outcome === 'refused') return answer;
  const { binding, form } = answer;
  const own = await understandInSlices(form);
  const { origin, path } = binding;
  const identity = formIdentity(origin, path, form.procedureCode);
  const ref = mapFormRef(identity, origin, path, form.procedureCode);
  return { outcome: 'read', binding, ref, page: { form, own } };
}

/** Shows a field in the page; comes to the front only where both share a window and one must give way. */
export async function revealRow(
  binding: Binding,
  { fieldId, signature }: Pick<EditorRow, 'fieldId' | 'signature'>,
): Promise<void> {
  await showTab(binding, false);
  await ask({ to: 'map-editor', type: 'reveal', binding, fieldId, signature });
}

/** Brings the page to the front for one press, and this editor back after it. */
export async function pickRow(binding: Binding): Promise<PickAnswer> {
  await showTab(binding, true);
  const answer = await pickInPage(binding);
  if (answer.outcome !== 'timed-out' || (await sharesWindow(binding))) await showOwnPage();
  return answer;
}

/** null when the worker stopped on the way or did not take the message. */
async function ask(request: MapEditorRequest): Promise<MapEditorAnswer | null> {
  try {
    const answer = await askWorker(request);
    return typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === true
      ? (answer as unknown as { value: MapEditorAnswer }).value
      : null;
  } catch {
    return null;
  }
}
