import type { Box, RawControl } from './boxes';
import { documentElement, firstChild, readableFrame, shadowRoot } from './dom';
import type { Surroundings } from './mood';

/** One element whose children are being visited. */
export interface Frame {
  /** The next child, or the next of `list`. */
  node: Node | null;
  /** Nodes from elsewhere that stand here: what a slot was assigned, the root of a frame. */
  list: readonly Node[] | null;
  at: number;
  around: Surroundings;
  /** The block to close behind them, and what it stands in. */
  box: Box | null;
  outer: Surroundings;
  role: string;
  kind: RawControl['kind'] | null;
  closes: 'role' | 'disclosure' | 'chooser' | null;
}

/** The elements on the way down to the present node; their records are used again and again. */
export interface Frames {
  /** Goes down into these nodes. */
  enter(node: Node | null, around: Surroundings, list?: readonly Node[]): Frame;
  /** Goes down into an element: its shadow tree, its document, what its slot was assigned, or its children. */
  enterElement(element: Element, tag: string, inner: Surroundings): Frame;
  /** The deepest of them, or undefined when the walk is over. */
  top(): Frame | undefined;
  drop(): void;
}

export function createFrames(): Frames {
  const frames: Frame[] = [];
  let depth = 0;
  let scopes = 0;

  const enter = (
    node: Node | null,
    around: Surroundings,
    list: readonly Node[] | null = null,
  ): Frame => {
    depth += 1;
    const used = frames[depth - 1];
    if (used !== undefined) {
      used.node = node;
      used.list = list;
      used.at = 0;
      used.around = around;
      used.box = null;
      return used;
    }
    const frame: Frame = {
      node,
      list,
      at: 0,
      around,
      box: null,
      outer: around,
      role: '',
      kind: null,
      closes: null,
    };
    frames.push(frame);
    return frame;
  };

  return {
    enter,
    enterElement(element, tag, inner) {
      const shadow = shadowRoot(element);
      if (shadow !== null) {
        scopes += 1;
        return enter(firstChild(shadow), { ...inner, scope: `${scopes}|` });
      }
      if (tag === 'iframe' || tag === 'frame') {
        const page = readableFrame(element);
        const top = page === null ? null : documentElement(page);
        scopes += 1;
        return enter(top, { ...inner, scope: `${scopes}|`, table: null, row: null }, []);
      }
      if (tag !== 'slot') return enter(firstChild(element), inner);
      const assigned = (element as HTMLSlotElement).assignedNodes?.() ?? [];
      const [first] = assigned;
      return first === undefined
        ? enter(firstChild(element), inner)
        : enter(first, { ...inner, scope: '' }, assigned);
    },
    top: () => (depth === 0 ? undefined : frames[depth - 1]),
    drop() {
      depth -= 1;
    },
  };
}
