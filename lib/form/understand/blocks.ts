import type { Figure } from './figures';
import type { Item } from './item';

/** A stretch of fields under one title that names no person. */
interface Block {
  readonly id: string;
  readonly items: Item[];
}

/**
 * People of blocks whose title names nobody, but whose only name says whose it is: "Họ tên chủ hộ" at the
 * head of a block makes the block the householder's. By field index.
 */
export function findNamedBlocks(
  items: readonly Item[],
): ReadonlyMap<number, { readonly figure: Figure; readonly block: string }> {
  const found = new Map<number, { figure: Figure; block: string }>();
  for (const { id, items: block } of blocksOf(items)) {
    const figure = figureOf(block);
    if (figure === null) continue;
    for (const item of block) found.set(item.index, { figure, block: id });
  }
  return found;
}

function blocksOf(items: readonly Item[]): Block[] {
  const blocks: Block[] = [];
  let last: Item | undefined;
  for (const item of items) {
    const isPlain = item.around.figure === null && !item.around.crowd && !isRow(item);
    const open = blocks[blocks.length - 1];
    if (isPlain && open !== undefined && last !== undefined && sameTitle(last, item))
      open.items.push(item);
    else if (isPlain) blocks.push({ id: `b${item.index}`, items: [item] });
    last = isPlain ? item : undefined;
  }
  return blocks;
}

const isRow = ({ field }: Item): boolean => field.repeat?.id.startsWith('r') === true;

const sameTitle = (left: Item, right: Item): boolean =>
  left.around.nearest === right.around.nearest;

function figureOf(block: readonly Item[]): Figure | null {
  const asking = block.filter(({ ask }) => ask !== null && ask.kind !== 'other');
  const [head] = asking;
  if (head === undefined || head.figure === null || head.figureBy !== 'label') return null;
  const { figure } = head;
  if (!isName(head) || asking.length < 3) return null;
  const isItsOwn = asking.every(
    (item) =>
      item === head ||
      (item.figure === null
        ? item.possible.length === 0 && !isName(item) && item.ask?.kind !== 'relation'
        : item.figure === figure),
  );
  return isItsOwn ? figure : null;
}

const isName = ({ ask }: Item): boolean =>
  ask?.kind === 'person' ||
  (ask?.kind === 'name' &&
    (ask.part === 'fullName' || ask.part === 'surname' || ask.part === 'name'));
