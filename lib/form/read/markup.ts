import type { ControlKind } from '../contract/field';
import { type Attributes, attr, has } from './dom';

/** Elements whose content is never text or controls for the citizen. */
export const SKIPPED = 0;
/** Elements that only change the look of the words inside them. */
export const INLINE = 1;
/** Elements that are controls by themselves. */
export const NATIVE = 2;

/** Elements that mostly hold one text and nothing else, and can have no shadow tree. */
export const LEAVES: ReadonlySet<string> = new Set('label legend th dt li a button'.split(' '));

/** Attributes that say nothing of what an element plays or opens, nor that it is hidden. */
const QUIET: ReadonlySet<string> = new Set(
  'class id for name type value placeholder maxlength minlength size rows cols title required disabled readonly checked autocomplete'.split(
    ' ',
  ),
);

/** Has no other attributes than those: most elements, which then need not be asked for one after the other. */
export function isQuiet(attributes: Attributes): boolean {
  for (let at = (attributes.length >> 1) - 1; at >= 0; at -= 1)
    if (!QUIET.has(attributes[at] as string)) return false;
  return true;
}

/** Elements that are no blocks. */
export const TAGS: ReadonlyMap<string, number> = new Map(
  [
    'script style template noscript svg canvas head object embed video audio datalist math link meta option optgroup progress meter map nav footer',
    'b strong i em u font small sup sub abbr mark a bdi bdo code ins del time nobr tt q cite big s',
    'input select textarea',
    'br hr',
  ].flatMap((tags, sort) => tags.split(' ').map((tag) => [tag, sort] as const)),
);

const NOT_ASKED: ReadonlySet<string> = new Set(
  'hidden file password image submit reset button search color range'.split(' '),
);
const DATE_TYPES: ReadonlySet<string> = new Set(['date', 'month', 'datetime-local', 'datetime']);
const LISTS_OPTIONS = /^(?:listbox|true|menu|tree|grid|dialog)$/;

/** Words of a class, id or tag that say "this is a widget for choosing". */
const CHOOSER_NAME =
  /(?:^|[^a-z])(?:multi)?(?:select|dropdown|drop-down|combobox|combo-box|autocomplete)(?![a-z])/i;
const CHOOSER_PIECE =
  /(?:option|item|menu|list|icon|arrow|hint|help|label|title|text|error|clear|row|col|group|form|all|none|required|wrapper|search|placeholder)(?![a-z])/i;
const CHOOSER_PIECES = ['select', 'drop', 'combo', 'autocomplete'];

/** The expression takes longer to make than most pages to read, and few words hold any of its pieces. */
export function isChooserName(words: string): boolean {
  const low = words.toLowerCase();
  return CHOOSER_PIECES.some((piece) => low.includes(piece)) && CHOOSER_NAME.test(words);
}

export const isChooserPiece = (words: string): boolean => CHOOSER_PIECE.test(words);

export const ICON = 1;
export const POPUP = 2;
export const HINT = 4;
export const CHOOSER = 8;
export const TITLE = 16;

/** What a word of a class says of an element, or two words with a hyphen between them. */
const LOOKS: ReadonlyMap<string, number> = new Map(
  (
    [
      [ICON, 'icon icons fa fas far glyphicon mdi anticon bi'],
      [
        POPUP,
        'calendar datepicker picker-panel popover popper timepicker dropdown-menu chosen-drop overlay',
      ],
      [
        HINT,
        'error errors invalid feedback help hint helper tooltip validation text-danger message messages counter',
      ],
      [TITLE, 'title heading header head legend caption section subtitle tieu-de tieude'],
    ] as const
  ).flatMap(([look, words]) => words.split(' ').map((word) => [word, look] as const)),
);

/** What the words of a class say of an element, as a sum of the five above. */
export function createClassReader(): (words: string) => number {
  const known = new Map<string, number>();
  return (words) => {
    let look = known.get(words);
    if (look === undefined) {
      look = lookOf(words);
      known.set(words, look);
    }
    return look;
  };
}

function lookOf(words: string): number {
  let look = isChooserName(words) ? CHOOSER : 0;
  const low = words.toLowerCase();
  for (const name of low.split(/[_\s]/)) {
    const parts = name.split('-');
    parts.forEach((word, at) => {
      look |= (LOOKS.get(word) ?? 0) | (LOOKS.get(`${parts[at - 1]}-${word}`) ?? 0);
    });
  }
  // Titles may be numbered: "title2".
  const plain = low.replace(/\d+$/, '');
  return plain === low ? look : look | (lookOf(plain) & TITLE);
}

/** What a native control is, or null when it asks the citizen nothing that this engine reads. */
function nativeKind(
  attributes: Attributes,
  tag: string,
  type: string,
  quiet: boolean,
): ControlKind | null {
  if (tag === 'select') return 'select';
  if (tag === 'textarea') return 'textarea';
  if (quiet && (type === '' || type === 'text')) return 'text';
  const plays = attr(attributes, 'role');
  if (NOT_ASKED.has(type) && !(type === 'search' && plays === 'combobox')) return null;
  if (type === 'radio' || type === 'checkbox') return type;
  if (DATE_TYPES.has(type)) return 'date';
  if (plays === 'searchbox') return null;
  if (plays === 'combobox' || LISTS_OPTIONS.test(attr(attributes, 'aria-haspopup')))
    return 'combobox';
  return /^(?:list|both)$/.test(attr(attributes, 'aria-autocomplete')) ? 'combobox' : 'text';
}

/**
 * A typed box that the keyboard cannot reach and no form sends: a widget's own, for its search or its checks. Hidden it
 * asks nothing; otherwise it may still be all that is there to type into.
 */
function isWidgetsOwn(attributes: Attributes): boolean {
  return attr(attributes, 'tabindex') === '-1' && attr(attributes, 'name') === '';
}

/** A native control as its attributes describe it. */
export interface Native {
  readonly kind: ControlKind;
  readonly type: string;
  readonly tentative: boolean;
  readonly shown: string;
  readonly hidden: boolean;
  readonly quiet: boolean;
}

/** Null when it asks the citizen nothing that this engine reads. */
export function readNative(attributes: Attributes, tag: string): Native | null {
  const quiet = isQuiet(attributes);
  const typed = tag === 'input' ? attr(attributes, 'type').toLowerCase() : '';
  const kind = nativeKind(attributes, tag, typed, quiet);
  if (kind === null) return null;
  const type = tag === 'input' ? typed || 'text' : quiet ? '' : attr(attributes, 'role');
  if (quiet) return { kind, type, tentative: false, shown: '', hidden: false, quiet };
  const isTyped = kind === 'text' || kind === 'textarea';
  const isOwn = isTyped && isWidgetsOwn(attributes);
  if (isOwn && has(attributes, 'hidden')) return null;
  return {
    kind,
    type,
    tentative: isOwn || (isTyped && attr(attributes, 'aria-hidden') === 'true'),
    shown: kind === 'combobox' ? attr(attributes, 'placeholder') : '',
    hidden: isHiddenByMarkup(attributes),
    quiet,
  };
}

/** What an element that is no native control plays by its role, or null. */
export function roleKind(
  attributes: Attributes,
  tag: string,
  role: string,
  parent: Attributes | undefined,
): ControlKind | null {
  if (parent !== undefined && isToggle(attributes, tag, role, parent)) return 'radio';
  if (role === 'combobox' || role === 'listbox') return 'combobox';
  if (role === 'radio') return 'radio';
  if (role === 'checkbox' || role === 'switch') return 'checkbox';
  const editable = attr(attributes, 'contenteditable').toLowerCase();
  if ((editable === 'true' || editable === 'plaintext-only') && role !== 'spinbutton')
    return 'editable';
  if (role === 'textbox') return 'editable';
  const opens = tag === 'button' || role === 'button';
  return opens && attr(attributes, 'aria-haspopup') === 'listbox' ? 'combobox' : null;
}

/** One of several buttons side by side of which one stays pressed. */
export const isToggle = (
  attributes: Attributes,
  tag: string,
  role: string,
  parent: Attributes,
): boolean =>
  (tag === 'button' || role === 'button') &&
  has(attributes, 'aria-pressed') &&
  attr(parent, 'role').endsWith('group');

/** A button that opens something, such as a calendar: a chooser when a label points at it or it shows a date. */
export function isDisclosure(attributes: Attributes): boolean {
  return (
    (has(attributes, 'aria-expanded') &&
      (has(attributes, 'aria-controls') || has(attributes, 'id'))) ||
    /^(?:dialog|grid|true|menu)$/.test(attr(attributes, 'aria-haspopup'))
  );
}

/** Hidden by the markup itself: the `hidden` attribute or an inline `display: none`. */
export function isHiddenByMarkup(attributes: Attributes): boolean {
  if (has(attributes, 'hidden')) return true;
  const style = attr(attributes, 'style');
  return style !== '' && /display\s*:\s*none/i.test(style);
}

const ANNOUNCING: ReadonlySet<string> = new Set(['log', 'status', 'timer', 'marquee']);
const CONTROLS = 'input,select,textarea,[contenteditable]';

/** What is said to a screen reader of something that happened, such as what was typed; a form may stand in one. */
export function isAnnouncement(element: Element, attributes: Attributes, role: string): boolean {
  if (!ANNOUNCING.has(role)) {
    const live = attr(attributes, 'aria-live');
    if (live !== 'polite' && live !== 'assertive') return false;
  }
  return element.querySelector(CONTROLS) === null;
}
