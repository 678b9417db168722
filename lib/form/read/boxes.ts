import type { ControlKind, SectionText } from '../contract/field';
import { type Attributes, has } from './dom';
import type { Options } from './lists';
import type { Traits } from './traits';

/** One element of the page while it is read: its place, and which controls and texts lie inside. */
export interface Box {
  readonly element: Element;
  readonly attributes: Attributes;
  readonly tag: string;
  /** What its class says: `createClassReader`. */
  readonly look: number;
  readonly parent: Box | null;
  readonly depth: number;
  /** Controls and texts inside are those from `…From` up to, not including, `…To`. */
  readonly controlsFrom: number;
  controlsTo: number;
  readonly textsFrom: number;
  textsTo: number;
  /** The nearest table cell around or at this box. */
  readonly cell: Cell | null;
  /** What stands directly in it is disabled by a field set around. */
  readonly disabled: boolean;
}

/** A table cell with its place in the grid; `span` counts columns. */
export interface Cell {
  readonly row: Row;
  readonly column: number;
  readonly span: number;
  box: Box | null;
}

export interface Row {
  readonly table: Table;
  readonly index: number;
  readonly cells: Cell[];
  box: Box | null;
}

export interface Table {
  readonly rows: Row[];
  box: Box | null;
  /** Columns still covered by a cell of an earlier row: column → rows left. */
  readonly covered: Map<number, number>;
}

export type SegmentKind = SectionText['from'] | 'label' | 'hint';

/** One run of text that stands together on the page. */
export interface Segment {
  readonly text: string;
  readonly traits: Traits;
  readonly box: Box;
  readonly kind: SegmentKind;
  /** 0 for the title of its own box, 1–6 for h1–h6, 7 for other titles, 8 for plain text: lower is more general. */
  readonly rank: number;
  /** The scoped `for` of a label, or the scoped id that a tab opens, or ''. */
  readonly target: string;
  /** Number of controls that stand before it in the document. */
  readonly before: number;
  /** A line break or block border lies between it and the control before it. */
  readonly broken: boolean;
  readonly hidden: boolean;
  /** The control that it labels, once labels are linked. */
  link: RawControl | null;
  /** Taken as the words of a choice. */
  isChoice: boolean;
}

/** One control as found, before controls are grouped into fields. */
export interface RawControl {
  /** Place among all controls of the walk. */
  readonly index: number;
  readonly element: HTMLElement;
  readonly attributes: Attributes;
  readonly tag: string;
  /** The input's type, or the ARIA role, or ''. */
  readonly type: string;
  kind: ControlKind;
  readonly box: Box;
  /** The id with its scope (document, frame or shadow root), or ''. */
  readonly key: string;
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
  /** True for what only may be a control: a disclosure button, a list that may belong to a widget. */
  tentative: boolean;
  /** Set when it stands behind another control or was not a control after all. */
  dropped: boolean;
  /** The labels that are linked to it, in document order of their claims; null without any. */
  labels: Segment[] | null;
  /** The options of a select, once they are read. */
  list: Options | null;
  /** Laid out, where that was asked already. */
  isShown: boolean | null;
  /** Text that a custom control shows: its value or prompt. */
  shown: string;
}

/** A box just opened; what lies inside is counted when it is closed. A table takes its cells' place in others. */
export function createBox(
  element: Element,
  attributes: Attributes,
  tag: string,
  look: number,
  parent: Box | null,
  cell: Cell | null,
  controls: number,
  texts: number,
): Box {
  return {
    element,
    attributes,
    tag,
    look,
    parent,
    depth: parent === null ? 0 : parent.depth + 1,
    controlsFrom: controls,
    controlsTo: controls,
    textsFrom: texts,
    textsTo: texts,
    cell: cell ?? (tag === 'table' || parent === null ? null : parent.cell),
    disabled: isDisabledInside(attributes, tag, parent),
  };
}

/** A disabled field set disables what is inside, except inside its legend. */
function isDisabledInside(attributes: Attributes, tag: string, parent: Box | null): boolean {
  if (tag === 'fieldset' && has(attributes, 'disabled')) return true;
  if (parent === null) return false;
  const isExcepted = tag === 'legend' && parent.tag === 'fieldset';
  return isExcepted ? (parent.parent?.disabled ?? false) : parent.disabled;
}

export function isInside(box: Box, ancestor: Box): boolean {
  let at: Box | null = box;
  while (at !== null && at.depth > ancestor.depth) at = at.parent;
  return at === ancestor;
}

/** The smallest box that holds both. */
export function commonBox(left: Box, right: Box): Box {
  let a = left;
  let b = right;
  while (a !== b) {
    const up = a.depth >= b.depth ? a.parent : b.parent;
    if (up === null) return a;
    if (a.depth >= b.depth) a = up;
    else b = up;
  }
  return a;
}

/** The child of `ancestor` on the way down to `box`; `box` itself when it is the ancestor. */
export function branchOf(box: Box, ancestor: Box): Box {
  let at = box;
  while (at.parent !== null && at.parent !== ancestor && at.depth > ancestor.depth) at = at.parent;
  return at;
}
