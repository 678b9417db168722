import type { FormReading } from '../contract/reading';

/**
 * Signature of the field that this place of the page belongs to: its control, the label tied to it, or the
 * block that speaks of it alone. `path` is innermost first, as `composedPath` gives it.
 */
export function fieldAt(
  { form, elements }: FormReading,
  path: readonly EventTarget[],
): string | undefined {
  // null where one block stands around several fields.
  const owners = new Map<EventTarget, string | null>();
  const own = new Map<EventTarget, string>();
  for (const { id, signature } of form.fields) {
    const found = elements.get(id);
    if (!found) continue;
    const { controls, container } = found;
    owners.set(container, owners.has(container) ? null : signature);
    for (const control of controls) own.set(control, signature);
  }
  for (const node of path) {
    const tied = labelled(node);
    const found = own.get(node) ?? (tied ? own.get(tied) : undefined) ?? owners.get(node);
    if (found) return found;
  }
  return undefined;
}

/** By name and not by class: a label of a frame is made by another window. */
function labelled(node: EventTarget): EventTarget | null {
  return 'localName' in node && node.localName === 'label' && 'control' in node
    ? (node.control as EventTarget | null)
    : null;
}
