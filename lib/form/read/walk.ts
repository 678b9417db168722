import type { Box, Cell, RawControl, Segment, Table } from './boxes';
import {
  type Attributes,
  attr,
  attribute,
  documentElement,
  ELEMENT,
  firstChild,
  hasAttribute,
  isShown,
  localName,
  nextSibling,
  nodeType,
  readAttributes,
  readableFrame,
  shadowRoot,
  TEXT,
} from './dom';
import { enterCell, enterRow } from './grid';
import {
  INLINE,
  isChooserName,
  isDisclosure,
  isHiddenByMarkup,
  isIconClass,
  isPopupClass,
  nativeKind,
  roleKind,
  SKIPPED,
  STRONG,
} from './markup';
import { isPartLink, moodOf, type Surroundings } from './mood';
import { createTextBuffer, PLAIN } from './text-buffer';
import { closeChooser, closeDisclosure, closeRole, type Found } from './widgets';

/** Everything one pass over a document finds, in document order. */
export interface Walk {
  readonly boxes: readonly Box[];
  readonly segments: readonly Segment[];
  readonly controls: readonly RawControl[];
  readonly byId: ReadonlyMap<string, Box>;
  /** Ids that some control says it opens (aria-controls, aria-owns). */
  readonly opened: ReadonlySet<string>;
}

/** Elements that are controls by themselves. */
const MAY_ASK: ReadonlySet<string> = new Set(['input', 'select', 'textarea']);

/** Deeper nesting is not a form but an attack on the reader's stack. */
const DEEPEST = 700;

/** Walks the document once, shadow roots and readable frames included. No effect on the page. */
export function walkDocument(root: Document): Walk {
  const boxes: Box[] = [];
  const segments: Segment[] = [];
  const controls: RawControl[] = [];
  const byId = new Map<string, Box>();
  const opened = new Set<string>();
  const text = createTextBuffer(segments, () => controls.length);
  let scopes = 0;

  const addControl = (
    element: Element,
    attributes: Attributes,
    box: Box,
    tag: string,
    around: Surroundings,
    found: Pick<RawControl, 'kind' | 'type' | 'tentative' | 'shown'>,
  ): void => {
    text.passControl();
    const id = attr(attributes, 'id');
    controls.push({
      index: controls.length,
      element: element as HTMLElement,
      attributes,
      tag,
      box,
      id,
      key: id === '' ? '' : around.scope + id,
      name: attr(attributes, 'name'),
      hidden: around.mood.hidden || isHiddenByMarkup(attributes),
      dropped: false,
      ...found,
    });
  };

  const found = (around: Surroundings): Found => ({
    controls,
    segments,
    addBox: (box, control) =>
      addControl(box.element, box.attributes, box, box.tag, around, control),
  });

  const visitChildren = (parent: Node, around: Surroundings): void => {
    for (let child = firstChild(parent); child !== null; child = nextSibling(child)) {
      const type = nodeType(child);
      if (type === TEXT) {
        if (around.box !== null)
          text.add((child as Text).data, around.box, around.mood, around.strong);
      } else if (type === ELEMENT) visit(child as Element, around);
    }
  };

  const visit = (element: Element, around: Surroundings): void => {
    const tag = localName(element);
    if (SKIPPED.has(tag)) return;
    const attributes = MAY_ASK.has(tag) ? readAttributes(element) : null;
    const type =
      tag === 'input' && attributes !== null ? attr(attributes, 'type').toLowerCase() : '';
    const native = attributes === null ? null : nativeKind(attributes, tag, type);
    if (attributes !== null) {
      if (native === null || around.box === null) return;
      noteOpened(attributes, around.scope);
      const tentative = attr(attributes, 'aria-hidden') === 'true' && native === 'text';
      const role = attr(attributes, 'role');
      const shown = native === 'combobox' ? attr(attributes, 'placeholder') : '';
      addControl(element, attributes, around.box, tag, around, {
        kind: native,
        type: tag === 'input' ? type || 'text' : role,
        tentative,
        shown,
      });
      return;
    }
    if (tag === 'br' || tag === 'hr') text.flush(true);
    else if (INLINE.has(tag) && !isActive(element, tag)) visitInline(element, tag, around);
    else visitBlock(element, tag, around);
  };

  /** An inline element with a part of its own: a link to a part of the page, or anything with a role. */
  const isActive = (element: Element, tag: string): boolean =>
    hasAttribute(element, 'role') ||
    (tag === 'a' &&
      (isPartLink(attribute(element, 'href')) ||
        hasAttribute(element, 'data-toggle') ||
        hasAttribute(element, 'data-bs-toggle')));

  const visitInline = (element: Element, tag: string, around: Surroundings): void => {
    if (tag === 'i' && isIconClass(attribute(element, 'class'))) return;
    const id = attribute(element, 'id');
    if (id !== '' && around.box !== null && !byId.has(around.scope + id))
      byId.set(around.scope + id, openBox(element, readAttributes(element), tag, around));
    if (STRONG.has(tag) && !around.strong) visitChildren(element, { ...around, strong: true });
    else visitChildren(element, around);
  };

  const openBox = (
    element: Element,
    attributes: Attributes,
    tag: string,
    around: Surroundings,
  ): Box => {
    const inTable = tag !== 'table';
    return {
      element,
      attributes,
      tag,
      parent: around.box,
      depth: around.box === null ? 0 : around.box.depth + 1,
      controlsFrom: controls.length,
      controlsTo: controls.length,
      textsFrom: segments.length,
      textsTo: segments.length,
      cell: inTable && around.box !== null ? around.box.cell : null,
    };
  };

  const noteOpened = (attributes: Attributes, scope: string): void => {
    for (const name of ['aria-controls', 'aria-owns']) {
      const ids = attr(attributes, name);
      if (ids !== '') for (const id of ids.split(/\s+/)) opened.add(scope + id);
    }
  };

  const visitBlock = (element: Element, tag: string, around: Surroundings): void => {
    if (around.box !== null && around.box.depth > DEEPEST) return;
    const attributes = readAttributes(element);
    const words = attr(attributes, 'class');
    const role = attr(attributes, 'role');
    if (isIconClass(words) && tag === 'span') return;
    if (words !== '' && isPopupClass(words) && !isShown(element)) return;
    if (role === 'option' || role === 'tooltip' || role === 'alert' || role === 'menu') return;
    // The typed parts of a drawn date: values, not words.
    if (role === 'spinbutton' && attributes.has('contenteditable')) return;

    const flows = tag === 'span';
    if (!flows) text.flush(tag !== 'label');
    const cell: Cell | null =
      around.row !== null &&
      (tag === 'td' ||
        tag === 'th' ||
        role === 'cell' ||
        role === 'gridcell' ||
        role === 'columnheader')
        ? enterCell(around.row, element)
        : null;
    const plain = openBox(element, attributes, tag, around);
    const box: Box = cell === null ? plain : { ...plain, cell };
    if (cell !== null) cell.box = box;
    boxes.push(box);
    const id = attr(attributes, 'id');
    const key = id === '' ? '' : around.scope + id;
    if (key !== '' && !byId.has(key)) byId.set(key, box);

    const table: Table | null =
      tag === 'table' || role === 'grid' || role === 'table'
        ? { rows: [], box, covered: new Map() }
        : around.table;
    const isRow = table !== null && (tag === 'tr' || role === 'row');
    const row =
      isRow && table !== null ? enterRow(table, box) : tag === 'table' ? null : around.row;
    const kind = around.inEditable ? null : roleKind(attributes, tag, role);
    const disclosure =
      kind === null && (tag === 'button' || role === 'button') && isDisclosure(attributes);
    if (kind !== null || disclosure) noteOpened(attributes, around.scope);
    const mood = moodOf(attributes, tag, role, words, around);
    const inner: Surroundings = {
      box,
      mood,
      strong: around.strong && tag !== 'label',
      table,
      row,
      scope: around.scope,
      inEditable: around.inEditable || kind === 'editable',
    };
    if (kind === 'combobox' && role === 'listbox') {
      addControl(element, attributes, box, tag, around, {
        kind,
        type: role,
        tentative: true,
        shown: '',
      });
    } else {
      visitInside(element, tag, inner);
      if (!flows || kind !== null) text.flush(tag !== 'label' && !flows);
      if (kind !== null) closeRole(box, role, kind, found(around));
      else if (disclosure) closeDisclosure(box, found(around));
      else if (isChooserName(`${words} ${id} ${tag.includes('-') ? tag : ''}`)) {
        closeChooser(box, found(around));
      }
    }
    box.controlsTo = controls.length;
    box.textsTo = segments.length;
  };

  const visitInside = (element: Element, tag: string, inner: Surroundings): void => {
    const shadow = shadowRoot(element);
    if (shadow !== null) {
      scopes += 1;
      visitChildren(shadow, { ...inner, scope: `${scopes}|` });
    } else if (tag === 'iframe' || tag === 'frame') {
      const page = readableFrame(element);
      const top = page === null ? null : documentElement(page);
      scopes += 1;
      if (top !== null) visit(top, { ...inner, scope: `${scopes}|`, table: null, row: null });
    } else if (tag === 'slot') {
      const assigned = (element as HTMLSlotElement).assignedNodes?.() ?? [];
      for (const node of assigned) {
        if (nodeType(node) === ELEMENT) visit(node as Element, { ...inner, scope: '' });
        else if (inner.box !== null) text.add(node.textContent ?? '', inner.box, inner.mood, false);
      }
      if (assigned.length === 0) visitChildren(element, inner);
    } else visitChildren(element, inner);
  };

  const top = documentElement(root);
  if (top !== null) {
    visit(top, {
      box: null,
      mood: PLAIN,
      strong: false,
      table: null,
      row: null,
      scope: '',
      inEditable: false,
    });
    text.flush(true);
  }
  return { boxes, segments, controls, byId, opened };
}
