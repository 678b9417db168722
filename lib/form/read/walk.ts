import { type Box, type Cell, createBox, type RawControl, type Segment, type Table } from './boxes';
import {
  type Attributes,
  attr,
  attribute,
  documentElement,
  ELEMENT,
  firstChild,
  has,
  isLeaf,
  isShown,
  localName,
  nextSibling,
  nodeType,
  readAttributes,
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
  isQuiet,
  LEAVES,
  NATIVE,
  POPUP,
  readNative,
  roleKind,
  SKIPPED,
  TAGS,
} from './markup';
import { isActive, moodOf, noteOpened, OUTSIDE, type Surroundings } from './mood';
import { createTextBuffer } from './text-buffer';
import {
  closeChooser,
  closeDisclosure,
  closeRole,
  type Found,
  type FoundControl,
  noteSection,
} from './widgets';

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

  const addControl = (
    element: Element,
    attributes: Attributes,
    box: Box,
    tag: string,
    around: Surroundings,
    found: FoundControl & Pick<RawControl, 'hidden'>,
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
      hidden: around.mood.hidden || found.hidden,
      dropped: false,
      labels: null,
      list: null,
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
      addControl(box.element, box.attributes, box, box.tag, around, {
        ...control,
        hidden: isHiddenByMarkup(box.attributes),
      }),
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
    const native = readNative(attributes, tag);
    if (native === null || around.box === null) return;
    if (!native.quiet) noteOpened(attributes, around.scope, opened);
    addControl(element, attributes, around.box, tag, around, native);
  };

  const visitInline = (element: Element, tag: string, around: Surroundings): void => {
    const words = attribute(element, 'class');
    const look = words === '' ? 0 : classOf(words);
    if (tag === 'i' && (look & ICON) !== 0) return;
    const id = attribute(element, 'id');
    if (id !== '' && around.box !== null && !byId.has(around.scope + id))
      byId.set(
        around.scope + id,
        openBox(element, readAttributes(element), tag, look, around.box, null),
      );
    const isStrong = (tag === 'b' || tag === 'strong') && !around.strong;
    frames.enter(firstChild(element), isStrong ? { ...around, strong: true } : around);
  };

  const openBox = (
    element: Element,
    attributes: Attributes,
    tag: string,
    look: number,
    parent: Box | null,
    cell: Cell | null,
  ): Box =>
    createBox(element, attributes, tag, look, parent, cell, controls.length, segments.length);

  const visitBlock = (element: Element, tag: string, around: Surroundings): void => {
    if (around.box !== null && around.box.depth > DEEPEST) return;
    const attributes = readAttributes(element);
    const quiet = isQuiet(attributes);
    const words = attr(attributes, 'class');
    const role = quiet ? '' : attr(attributes, 'role');
    const look = words === '' ? 0 : classOf(words);
    if ((look & ICON) !== 0 && tag === 'span' && element.querySelector('input') === null) return;
    if ((look & POPUP) !== 0 && !isShown(element)) return;
    if (role === 'option' || role === 'tooltip' || role === 'alert' || role === 'menu') return;
    if (!quiet && role !== 'combobox' && isAnnouncement(element, attributes, role)) return;
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
    const box = openBox(element, attributes, tag, look, around.box, cell);
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
    const kind =
      quiet || around.inEditable ? null : roleKind(attributes, tag, role, around.box?.attributes);
    const disclosure =
      !quiet &&
      kind === null &&
      (tag === 'button' || role === 'button') &&
      isDisclosure(attributes);
    if (kind !== null || disclosure) noteOpened(attributes, around.scope, opened);
    const mood = moodOf(attributes, quiet, tag, role, look, around, kind);
    const strong = around.strong && tag !== 'label';
    if (quiet && (look & CHOOSER) === 0 && id === '' && LEAVES.has(tag) && isLeaf(element)) {
      // One call for the text spares four for its node.
      const inside = element.textContent ?? '';
      if (inside !== '') text.add(inside, box, mood, strong);
      close(box, null);
      return;
    }
    const inner: Surroundings = {
      box,
      mood,
      strong,
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
        hidden: isHiddenByMarkup(attributes),
      });
      box.controlsTo = controls.length;
      return;
    }
    const chooses =
      (look & CHOOSER) !== 0 ||
      (id !== '' && isChooserName(id)) ||
      (tag.includes('-') && isChooserName(tag));
    const frame = frames.enterElement(element, tag, inner);
    frame.box = box;
    frame.outer = around;
    frame.role = role;
    frame.kind = kind;
    frame.closes = kind !== null ? 'role' : disclosure ? 'disclosure' : chooses ? 'chooser' : null;
  };

  const close = (box: Box, kind: RawControl['kind'] | null): void => {
    const flows = box.tag === 'span';
    if (!flows || kind !== null) text.flush(box.tag !== 'label' && !flows);
    box.controlsTo = controls.length;
    box.textsTo = segments.length;
  };

  const leave = ({ box, outer, role, kind, closes }: Frame): void => {
    if (box === null) return;
    close(box, kind);
    if (kind === null && closes === null) return;
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
