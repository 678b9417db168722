import type { Box, Cell, RawControl, Row, Segment, Table } from './boxes';
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
  isChooserPiece,
  isDisclosure,
  isHiddenByMarkup,
  isHintClass,
  isIconClass,
  isPopupClass,
  nativeKind,
  roleKind,
  SKIPPED,
  STRONG,
} from './markup';
import { createTextBuffer, type Mood, PLAIN } from './text-buffer';

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

interface Surroundings {
  readonly box: Box | null;
  readonly mood: Mood;
  readonly strong: boolean;
  readonly table: Table | null;
  readonly row: Row | null;
  /** Prefix that keeps ids of frames and shadow roots apart. */
  readonly scope: string;
  readonly inEditable: boolean;
}

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

  /** An inline element with a part of its own: a tab, or anything with a role. */
  const isActive = (element: Element, tag: string): boolean =>
    hasAttribute(element, 'role') ||
    (tag === 'a' &&
      (hasAttribute(element, 'data-toggle') || hasAttribute(element, 'data-bs-toggle')));

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
      if (kind !== null) closeRole(element, attributes, box, tag, role, kind, around);
      else if (disclosure) closeDisclosure(element, box, tag, around);
      else
        closeChooser(element, box, tag, `${words} ${id} ${tag.includes('-') ? tag : ''}`, around);
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

  const moodOf = (
    attributes: Attributes,
    tag: string,
    role: string,
    words: string,
    around: Surroundings,
  ): Mood => {
    let mood = around.mood;
    if (!mood.hidden && isHiddenByMarkup(attributes)) mood = { ...mood, hidden: true };
    const level = /^h[1-6]$/.test(tag)
      ? Number(tag[1])
      : role === 'heading'
        ? Number(attr(attributes, 'aria-level')) || 3
        : 0;
    if (level > 0) return { ...mood, kind: 'heading', rank: level };
    if (tag === 'legend' || tag === 'caption' || tag === 'summary') {
      if (attr(attributes, 'aria-hidden') === 'true') return { ...mood, silent: true };
      return { ...mood, kind: tag === 'summary' ? 'panel' : tag, rank: 0 };
    }
    if (tag === 'label') {
      const target = attr(attributes, 'for');
      return {
        ...mood,
        kind: 'label',
        rank: 8,
        target: target === '' ? '' : around.scope + target,
      };
    }
    if (
      role === 'tab' ||
      /^(?:tab|pill)$/.test(attr(attributes, 'data-toggle') || attr(attributes, 'data-bs-toggle'))
    ) {
      return { ...mood, kind: 'tab', rank: 7, target: tabTarget(attributes, around.scope) };
    }
    if (tag === 'button' || role === 'button' || role === 'listbox') {
      return mood.kind === 'heading' ? mood : { ...mood, silent: true };
    }
    const isLine = tag === 'span' || tag === 'div' || tag === 'p' || tag === 'li';
    return mood.kind === 'text' && isLine && isHintClass(words) ? { ...mood, kind: 'hint' } : mood;
  };

  const tabTarget = (attributes: Attributes, scope: string): string => {
    const id =
      attr(attributes, 'aria-controls') ||
      attr(attributes, 'data-target').replace(/^#/, '') ||
      attr(attributes, 'data-bs-target').replace(/^#/, '') ||
      attr(attributes, 'href').replace(/^#/, '');
    return id === '' ? '' : scope + id;
  };

  const takeShown = (box: Box): string => {
    const shown = segments.splice(box.textsFrom).map((segment) => segment.text);
    return shown.join(' ');
  };

  const closeRole = (
    element: Element,
    attributes: Attributes,
    box: Box,
    tag: string,
    role: string,
    kind: RawControl['kind'],
    around: Surroundings,
  ): void => {
    const inside = controls.slice(box.controlsFrom).filter((control) => !control.dropped);
    const [first, ...rest] = inside;
    if (first === undefined) {
      const shown = kind === 'radio' || kind === 'checkbox' ? '' : takeShown(box);
      addControl(element, attributes, box, tag, around, {
        kind,
        type: role || 'combobox',
        tentative: false,
        shown,
      });
    } else if (kind === 'combobox') {
      const shown = takeShown(box);
      first.kind = 'combobox';
      first.tentative = false;
      first.shown = shown;
      for (const other of rest) other.dropped = true;
    }
  };

  const closeDisclosure = (element: Element, box: Box, tag: string, around: Surroundings): void => {
    if (controls.length > box.controlsFrom) return;
    addControl(element, box.attributes, box, tag, around, {
      kind: 'combobox',
      type: 'button',
      tentative: true,
      shown: '',
    });
  };

  const closeChooser = (
    element: Element,
    box: Box,
    tag: string,
    words: string,
    around: Surroundings,
  ): void => {
    if (!isChooserName(words) || tag === 'label' || tag === 'form' || tag === 'fieldset') return;
    const inside = controls.slice(box.controlsFrom).filter((control) => !control.dropped);
    const texts = segments.slice(box.textsFrom);
    if (
      texts.length > 2 ||
      texts.some(({ kind, text: said }) => kind === 'label' || said.length > 100)
    )
      return;
    const typed = inside.filter((control) => control.type !== '');
    const [only] = typed;
    if (inside.length === 0) {
      if (isChooserPiece(attr(box.attributes, 'class')) || firstChild(element) === null) return;
      const shown = takeShown(box);
      addControl(element, box.attributes, box, tag, around, {
        kind: 'combobox',
        type: '',
        tentative: false,
        shown,
      });
    } else if (
      only !== undefined &&
      typed.length === 1 &&
      only.tag === 'input' &&
      (only.kind === 'combobox' || looksPicked(only))
    ) {
      only.kind = 'combobox';
      only.shown = [only.shown, takeShown(box)].join(' ').trim();
      for (const face of inside)
        if (face !== only) {
          face.dropped = true;
          only.shown ||= face.shown;
        }
    }
  };

  const looksPicked = ({ attributes }: RawControl): boolean =>
    attributes.has('readonly') ||
    attr(attributes, 'autocomplete') === 'off' ||
    /search|select|combobox/i.test(attr(attributes, 'class'));

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
