import { readableFrame } from '../../lib/form/read/dom';
import { shortHash } from '../../lib/form/read/signature';
import type { DocumentStand } from '../../lib/protocol/document';

/**
 * The address without its fragment, with those of the frames of this site that hold questions. All but the
 * path is a hash, since it may hold a citizen's data.
 */
export function addressOf(root: Document): Pick<DocumentStand, 'path' | 'query'> {
  const { pathname, search } = root.location;
  const rest = search + framesOf(root).join('');
  return { path: pathname, query: rest && shortHash(rest) };
}

/** Whether the document still has the address that was read: `pushState` makes no new document. */
export function standsAt(root: Document, stand: DocumentStand): boolean {
  const { path, query } = addressOf(root);
  return path === stand.path && query === stand.query;
}

function framesOf(root: Document): string[] {
  return [...root.querySelectorAll('iframe,frame')].flatMap((frame) => {
    const inside = readableFrame(frame);
    if (!inside) return [];
    const asks = inside.querySelector('input,select,textarea') !== null;
    const { pathname, search } = inside.location;
    return [...(asks ? [`\n${pathname}${search}`] : []), ...framesOf(inside)];
  });
}
