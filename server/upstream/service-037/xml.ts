import { SaxesParser } from 'saxes';

const MAX_DEPTH = 32;
const MAX_ELEMENTS = 5000;

type Tree = { [name: string]: unknown };

interface OpenElement {
  readonly name: string;
  readonly children: Tree;
  text: string;
}

/**
 * XML as the tree that JSON façades make of it: elements by local name, repeated ones as arrays, leaves as
 * text. Undefined for anything that is not well formed, has a document type (no entities beyond XML's own
 * five), is deeper than 32 or larger than 5,000 elements.
 */
export function parseXml(text: string): unknown {
  const parser = new SaxesParser({ xmlns: true });
  const root: OpenElement = { name: '', children: emptyTree(), text: '' };
  const open: OpenElement[] = [root];
  let count = 0;
  const stop = () => {
    throw new MalformedXmlError();
  };
  parser.on('error', stop);
  parser.on('doctype', stop);
  parser.on('opentag', ({ local }) => {
    count += 1;
    if (count > MAX_ELEMENTS || open.length > MAX_DEPTH) stop();
    open.push({ name: local, children: emptyTree(), text: '' });
  });
  const addText = (piece: string) => {
    const element = open.at(-1);
    if (element) element.text += piece;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const element = open.pop();
    const parent = open.at(-1);
    if (element && parent) addChild(parent.children, element);
  });
  try {
    parser.write(text).close();
    return root.children;
  } catch (fault) {
    if (fault instanceof MalformedXmlError) return undefined;
    throw fault;
  }
}

class MalformedXmlError extends Error {
  override readonly name = 'MalformedXmlError';
}

/** No prototype: an element may be called `constructor`. */
function emptyTree(): Tree {
  return Object.create(null);
}

function addChild(tree: Tree, { name, children, text }: OpenElement): void {
  const value = Object.keys(children).length > 0 ? children : text;
  const before = tree[name];
  if (before === undefined) tree[name] = value;
  else tree[name] = Array.isArray(before) ? [...before, value] : [before, value];
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

export function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => ESCAPES[mark] ?? '');
}
