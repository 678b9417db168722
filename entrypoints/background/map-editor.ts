import { findFormTab } from '../../lib/browser/form-tabs';
import type { CounterPorts } from '../../lib/counter/ports';
import type { MapEditorAnswer } from '../../lib/map-editor/page-answer';
import type { MapEditorRequest } from '../../lib/protocol/map-editor';

/** Reads a page for the form-map editor, or shows one of its fields; never fills, never asks for a value. */
export async function answerMapEditor(
  request: MapEditorRequest,
  { documents, rules }: Pick<CounterPorts, 'documents' | 'rules'>,
): Promise<MapEditorAnswer> {
  if (request.type === 'reveal') {
    const { binding, fieldId, signature } = request;
    await documents.reveal(binding as never, { fieldId, signature });
    return { outcome: 'done' };
  }
  const page = await findFormTab(request.tabId);
  if (typeof page === 'string') return { outcome: 'refused', reason: page };
  if (!rules.allowsSite(page.origin)) return { outcome: 'refused', reason: 'site-not-in-policy' };
  const read = await documents.read(page);
  if (read.outcome === 'refused') return read;
  const { binding, form, framesToAllow = [] } = read.value;
  if (!rules.allowsSite(binding.frameOrigin ?? page.origin))
    return { outcome: 'refused', reason: 'site-not-in-policy' };
  if (form.fields.length === 0)
    return { outcome: 'refused', reason: framesToAllow.length > 0 ? 'form-in-frame' : 'no-form' };
  return { outcome: 'read', binding, form };
}
