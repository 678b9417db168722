import type { Box, Cell, RawControl, Segment, Table } from './boxes';
import {
  type Attributes,
  attr,
  attribute,
  documentElement,
  ELEMENT,
  firstChild,
  has,
  isShown,
  localName,
  nextSibling,
  nodeType,
  readAttributes,
  readableFrame,
  shadowRoot,
  TEXT,
} from './dom';
import { createFrames, type Frame } from './frames';
import { enterCell, enterRow } from './grid';
import {
  CHOOSER,
  createClassReader,
  ICON,
  INLINE,
  isAnnouncement,
  isChooserName,
  isDisclosure,
  isHiddenByMarkup,
  isWidgetsOwn,
  NATIVE,
  nativeKind,
  POPUP,
  roleKind,
  SKIPPED,
  TAGS,
} from './markup';
import { isActive, moodOf, noteOpened, OUTSIDE, type Surroundings } from './mood';
import { createTextBuffer } from './text-buffer';
import { closeChooser, closeDisclosure, closeRole, type Found, noteSection } from './widgets';

/** Everything one pass over a document finds, in document order. */
export interface Walk {
  readonly boxes: readonly Box[];
  readonly segments: readonly Segment[];
  readonly controls: readonly RawControl[];
  readonly byId: ReadonlyMap<string, Box>;
  /** Ids that some control says it opens (aria-controls, aria-owns). */
  readonly opened: ReadonlySet<string>;
}

/** Deeper nesting is not a form but an attack on the reader. */
const DEEPEST = 700;

/** A walk on its way: `go` visits so many nodes and says whether any are left. */
export interface Walking {
  readonly walk: Walk;
  go(nodes: number): boolean;
}

/** Walks the document once, shadow roots and readable frames included. No effect on the page. */
export function startWalk(root: Document): Walking {
  const boxes: Box[] = [];
  const segments: Segment[] = [];
  const controls: RawControl[] = [];
  const byId = new Map<string, Box>();
  const opened = new Set<string>();
  const text = createTextBuffer(segments, controls);
  const classOf = createClassReader();
  const frames = createFrames();
  let scopes = 0;

  const addControl = (
    element: Element,
    attributes: Attributes,
    box: Box,
    tag: string,
    around: Surroundings,
    found: Parameters<Found['addBox']>[1],
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
      name: found.name ?? attr(attributes, 'name'),
      hidden: around.mood.hidden || isHiddenByMarkup(attributes),
      dropped: false,
      isShown: null,
      kind: found.kind,
      type: found.type,
      tentative: found.tentative,
      shown: found.shown,
    });
  };

  const found = (around: Surroundings): Found => ({
    controls,
    segments,
    addBox: (box, control) =>
      addControl(box.element, box.attributes, box, box.tag, around, control),
  });

  const visit = (element: Element, around: Surroundings): void => {
    const tag = localName(element);
    const sort = TAGS.get(tag);
    if (sort === undefined) visitBlock(element, tag, around);
    else if (sort === NATIVE) visitNative(element, tag, around);
    else if (sort === SKIPPED) return;
    else if (sort !== INLINE) text.flush(true);
    else if (isActive(element, tag)) visitBlock(element, tag, around);
    else visitInline(element, tag, around);
  };

  const visitNative = (element: Element, tag: string, around: Surroundings): void => {
    const attributes = readAttributes(element);
    const type = tag === 'input' ? attr(attributes, 'type').toLowerCase() : '';
    const native = nativeKind(attributes, tag, type);
    if (native === null || around.box === null) return;
    const typed = native === 'text' || native === 'textarea';
    const isOwn = typed && isWidgetsOwn(attributes);
    if (isOwn && has(attributes, 'hidden')) return;
    noteOpened(attributes, around.scope, opened);
    addControl(element, attributes, around.box, tag, around, {
      kind: native,
      type: tag === 'input' ? type || 'text' : attr(attributes, 'role'),
      tentative: isOwn || (typed && attr(attributes, 'aria-hidden') === 'true'),
      shown: native === 'combobox' ? attr(attributes, 'placeholder') : '',
    });
  };

  const visitInline = (element: Element, tag: string, around: Surroundings): void => {
    if (tag === 'i' && (classOf(attribute(element, 'class')) & ICON) !== 0) return;
    const id = attribute(element, 'id');
    if (id !== '' && around.box !== null && !byId.has(around.scope + id))
      byId.set(around.scope + id, openBox(element, readAttributes(element), tag, around, null));
    const isStrong = (tag === 'b' || tag === 'strong') && !around.strong;
    frames.enter(firstChild(element), isStrong ? { ...around, strong: true } : around);
  };

  const openBox = (
    element: Element,
    attributes: Attributes,
    tag: string,
    around: Surroundings,
    cell: Cell | null,
  ): Box => ({
    element,
    attributes,
    tag,
    parent: around.box,
    depth: around.box === null ? 0 : around.box.depth + 1,
    controlsFrom: controls.length,
    controlsTo: controls.length,
    textsFrom: segments.length,
    textsTo: segments.length,
    cell: cell ?? (tag === 'table' || around.box === null ? null : around.box.cell),
  });

  const visitBlock = (element: Element, tag: string, around: Surroundings): void => {
    if (around.box !== null && around.box.depth > DEEPEST) return;
    const attributes = readAttributes(element);
    const words = attr(attributes, 'class');
    const role = attr(attributes, 'role');
    const look = words === '' ? 0 : classOf(words);
    if ((look & ICON) !== 0 && tag === 'span') return;
    if ((look & POPUP) !== 0 && !isShown(element)) return;
    if (role === 'option' || role === 'tooltip' || role === 'alert' || role === 'menu') return;
    if (isAnnouncement(element, attributes, role)) return;
    if (role === 'spinbutton' && has(attributes, 'contenteditable')) {
      noteSection(around.box, found(around));
      return;
    }

    const flows = tag === 'span';
    if (!flows) text.flush(tag !== 'label');
    const isCell =
      around.row !== null &&
      (tag === 'td' ||
        tag === 'th' ||
        role === 'cell' ||
        role === 'gridcell' ||
        role === 'columnheader');
    const cell = isCell && around.row !== null ? enterCell(around.row, element) : null;
    const box = openBox(element, attributes, tag, around, cell);
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
    const kind = around.inEditable ? null : roleKind(attributes, tag, role, around.box?.attributes);
    const disclosure =
      kind === null && (tag === 'button' || role === 'button') && isDisclosure(attributes);
    if (kind !== null || disclosure) noteOpened(attributes, around.scope, opened);
    const inner: Surroundings = {
      box,
      mood: moodOf(attributes, tag, role, look, around, kind),
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
      box.controlsTo = controls.length;
      return;
    }
    const chooses =
      (look & CHOOSER) !== 0 ||
      (id !== '' && isChooserName(id)) ||
      (tag.includes('-') && isChooserName(tag));
    const frame = enterInside(element, tag, inner);
    frame.box = box;
    frame.outer = around;
    frame.role = role;
    frame.kind = kind;
    frame.closes = kind !== null ? 'role' : disclosure ? 'disclosure' : chooses ? 'chooser' : null;
  };

  const enterInside = (element: Element, tag: string, inner: Surroundings): Frame => {
    const shadow = shadowRoot(element);
    if (shadow !== null) {
      scopes += 1;
      return frames.enter(firstChild(shadow), { ...inner, scope: `${scopes}|` });
    }
    if (tag === 'iframe' || tag === 'frame') {
      const page = readableFrame(element);
      const top = page === null ? null : documentElement(page);
      scopes += 1;
      return frames.enter(top, { ...inner, scope: `${scopes}|`, table: null, row: null }, []);
    }
    const assigned = tag === 'slot' ? (element as HTMLSlotElement).assignedNodes?.() : undefined;
    const [first] = assigned ?? [];
    return assigned === undefined || first === undefined
      ? frames.enter(firstChild(element), inner)
      : frames.enter(first, { ...inner, scope: '' }, assigned);
  };

  const leave = ({ box, outer, role, kind, closes }: Frame): void => {
    if (box === null) return;
    const { tag } = box;
    const flows = tag === 'span';
    if (!flows || kind !== null) text.flush(tag !== 'label' && !flows);
    if (closes === 'chooser') closeChooser(box, found(outer));
    else if (closes === 'disclosure') closeDisclosure(box, found(outer));
    else if (kind !== null) closeRole(box, role, kind, found(outer));
    box.controlsTo = controls.length;
    box.textsTo = segments.length;
  };

  const go = (nodes: number): boolean => {
    for (let left = nodes; left > 0; left -= 1) {
      const frame = frames.top();
      if (frame === undefined) {
        text.flush(true);
        return false;
      }
      const { node, around, list } = frame;
      if (node === null) {
        frames.drop();
        leave(frame);
        continue;
      }
      frame.at += 1;
      frame.node = list === null ? nextSibling(node) : (list[frame.at] ?? null);
      const type = nodeType(node);
      if (type === ELEMENT) visit(node as Element, around);
      else if (type === TEXT && around.box !== null) {
        if (list === null) text.add((node as Text).data, around.box, around.mood, around.strong);
        else text.add(node.textContent ?? '', around.box, around.mood, false);
      }
    }
    return true;
  };

  const top = documentElement(root);
  if (top !== null) visit(top, OUTSIDE);
  return { walk: { boxes, segments, controls, byId, opened }, go };
}
