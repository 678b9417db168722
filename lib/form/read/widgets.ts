import { type Box, isInside, type RawControl, type Segment } from './boxes';
import { attr, ELEMENT, firstChild, has, isShown, nextSibling, nodeType } from './dom';
import { isPrompt } from './lists';
import { isChooserPiece } from './markup';
import { oneLine } from './traits';

/** What is known of a control when it is found; a name only where its element does not carry it. */
export type FoundControl = Pick<RawControl, 'kind' | 'type' | 'tentative' | 'shown'> & {
  readonly name?: string;
};

/** What the walk has found so far, and how a drawn control is added to it. */
export interface Found {
  readonly controls: readonly RawControl[];
  readonly segments: Segment[];
  /** Adds the element of the box itself as a control. */
  addBox(box: Box, control: FoundControl): void;
}

/** The texts inside a widget are what it shows, not words about a field; but for labels that point somewhere. */
function takeShown(box: Box, { segments }: Found): string {
  const inside = segments.splice(box.textsFrom);
  const isCaption = ({ kind, target }: Segment) => kind === 'label' && target !== '';
  segments.push(...inside.filter(isCaption));
  return inside
    .filter((segment) => !isCaption(segment) && !segment.hidden)
    .map(({ text }) => text)
    .join(' ');
}

/** An element that plays a control by its role: itself, unless a native control stands inside it. */
export function closeRole(box: Box, role: string, kind: RawControl['kind'], found: Found): void {
  const within = found.controls.slice(box.controlsFrom);
  // Its own list is no control beside it.
  for (const list of within) if (list.type === 'listbox') list.dropped = true;
  const inside = within.filter(({ dropped }) => !dropped);
  // Some hold a hidden list for the browser's own filling beside the box that answers.
  const first = inside.find(({ tag, hidden }) => tag === 'input' && !hidden) ?? inside[0];
  const isChoice = kind === 'radio' || kind === 'checkbox';
  const isFace = isChoice ? inside.length === 1 && first?.kind === kind : kind === 'combobox';
  if (isFace && first !== undefined && !isShown(first.element) && isShown(box.element)) {
    // The page keeps a native one for its forms, or a search box for later; what it draws is pressed and shows what is.
    for (const hidden of inside) hidden.dropped = true;
    const shown = isChoice ? '' : takeShown(box, found);
    found.addBox(box, { kind, type: role, tentative: false, shown, name: first.name });
  } else if (first === undefined) {
    const shown = kind === 'radio' || kind === 'checkbox' ? '' : takeShown(box, found);
    found.addBox(box, {
      kind,
      type: role || (kind === 'radio' ? kind : 'combobox'),
      tentative: false,
      shown,
    });
  } else if (kind === 'combobox') {
    first.kind = 'combobox';
    first.tentative = false;
    first.shown = takeShown(box, found);
    for (const other of inside) other.dropped = other !== first;
  }
}

const DATE = /\bdd\b|\d.*\d{4}|^\W*(?:(?:chọn|select|pick) (?:a )?)?(?:ngày|date)/i;

/** A button that opens something: a chooser if its words invite to choose, or a label points at it, which is known later. */
export function closeDisclosure(box: Box, found: Found): void {
  if (found.controls.length > box.controlsFrom) return;
  const text = box.element.textContent ?? '';
  const opens = attr(box.attributes, 'aria-haspopup');
  const invites = text !== '' && isPrompt(text);
  if (!invites && /true|menu/.test(opens)) return;
  const shows = invites || (DATE.test(text) && opens === 'dialog');
  const shown = /\d/.test(text) ? oneLine(text) : '';
  found.addBox(box, { kind: 'combobox', type: 'button', tentative: !shows, shown });
}

const NO_CHOOSER: ReadonlySet<string> = new Set(['label', 'form', 'fieldset']);
const LONGEST_SHOWN = 100;

/**
 * A widget for choosing that is drawn without roles but named so by class, id or tag. It shows one short text, and it
 * holds no control, or one input that is only looked at or searched in.
 */
export function closeChooser(box: Box, found: Found): void {
  if (NO_CHOOSER.has(box.tag)) return;
  const inside = found.controls.slice(box.controlsFrom).filter(({ dropped }) => !dropped);
  const texts = found.segments.slice(box.textsFrom);
  const isShort = texts.every(({ kind, text }) => kind !== 'label' && text.length <= LONGEST_SHOWN);
  if (texts.length > 2 || !isShort) return;
  if (inside.length === 0) {
    const isPiece = ['class', 'id'].some((name) => isChooserPiece(attr(box.attributes, name)));
    if (isPiece || (texts.length === 0 && !hasElement(box.element))) return;
    const shown = takeShown(box, found);
    found.addBox(box, { kind: 'combobox', type: '', tentative: false, shown });
    return;
  }
  // A button that opens the same list is the widget's arrow.
  const typed = inside.filter(({ type }) => type !== '' && type !== 'button');
  const [only] = typed;
  if (only === undefined || typed.length > 1) return;
  if (only.tag !== 'input') {
    // What says by its role that it chooses has its arrow and its clearing cross beside it.
    if (only.type === 'combobox') for (const piece of inside) piece.dropped = piece !== only;
    return;
  }
  if (only.kind !== 'combobox' && !isLookedAt(only)) return;
  only.kind = 'combobox';
  only.shown = [only.shown, takeShown(box, found)].join(' ').trim();
  for (const face of inside) {
    if (face === only) continue;
    face.dropped = true;
    only.shown ||= face.shown;
  }
}

/** An empty host draws nothing that could be pressed: its list stands elsewhere. */
function hasElement(host: Element): boolean {
  let child = firstChild(host);
  while (child !== null && nodeType(child) !== ELEMENT) child = nextSibling(child);
  return child !== null;
}

const isLookedAt = ({ attributes }: RawControl): boolean =>
  has(attributes, 'readonly') ||
  attr(attributes, 'autocomplete') === 'off' ||
  /search|select|combobox/i.test(attr(attributes, 'class'));

/** The typed parts of a drawn date are values, not words: together they are one control, the box that holds them. */
export function noteSection(around: Box | null, found: Found): void {
  const last = found.controls.at(-1);
  if (around === null || (last?.type === SECTIONS && isInside(around, last.box))) return;
  const above = around.parent;
  const isGroup = above !== null && attr(above.attributes, 'role') === 'group';
  found.addBox(isGroup ? above : around, {
    kind: 'date',
    type: SECTIONS,
    tentative: true,
    shown: '',
  });
}

/** What a control made of sections is called. */
export const SECTIONS = 'spinbutton';
