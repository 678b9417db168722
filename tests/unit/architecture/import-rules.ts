import { type ImportEdge, importsOf, type SourceTree } from './source-tree';
import type { Violation } from './violation';
import { isUnder, mayImport, zoneOf } from './zones';

type Edges = ReadonlyMap<string, readonly ImportEdge[]>;

export function edgesOf(tree: SourceTree): Edges {
  return new Map([...tree.values()].map((module) => [module.path, importsOf(module, tree)]));
}

/** Imports against the arrows of DESIGN.md §2, and files in a folder that no arrow knows. */
export function findWrongArrows(tree: SourceTree): Violation[] {
  return [...edgesOf(tree)].flatMap(([path, edges]) => {
    if (!zoneOf(path)) {
      return [
        {
          rule: 'arrow',
          where: path,
          what: 'stands in a folder that the architecture does not name',
          remedy:
            'Move it into one of the named folders, or add the folder with its arrows to zones.ts.',
        },
      ];
    }
    return edges
      .filter(({ target, typeOnly }) => target !== null && !mayImport(path, target, typeOnly))
      .filter(({ specifier }) => !/\.(?:css|json|svg|html)$/.test(specifier))
      .map(({ specifier, line, typeOnly }) => ({
        rule: 'arrow',
        where: `${path}:${line}`,
        what: `must not import ${typeOnly ? 'types of ' : ''}${specifier}`,
        remedy:
          'Hand it in as a port or a prop, or move what is shared to a folder that both may import.',
      }));
  });
}

/** Modules that need each other at runtime, once per group; type-only imports may go round. */
export function findCycles(tree: SourceTree): Violation[] {
  const edges = edgesOf(tree);
  const reach = new Map([...tree.keys()].map((path) => [path, reachable(path, edges)]));
  const groups = new Map<string, string[]>();
  for (const [path, reached] of reach) {
    if (!reached.has(path)) continue;
    const group = [...reached.keys()].filter((other) => reach.get(other)?.has(path)).sort();
    groups.set(group.join(), group);
  }
  return [...groups.values()].map((group) => ({
    rule: 'cycle',
    where: group[0] ?? '',
    what: `goes round with ${group.slice(1).join(', ') || 'itself'}`,
    remedy:
      'Move what they share into a third file, or make the import that needs no value type-only.',
  }));
}

/** What a module loads at runtime, directly or not, with the module through which it comes. */
function reachable(start: string, edges: Edges): ReadonlyMap<string, string> {
  const via = new Map<string, string>();
  const open = [start];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    for (const { target, typeOnly } of edges.get(path) ?? []) {
      if (typeOnly || target === null || via.has(target) || !edges.has(target)) continue;
      via.set(target, path);
      open.push(target);
    }
  }
  return via;
}

const INJECTED = ['reader', 'sight', 'calendar', 'writer', 'watcher'].map(
  (name) => `entrypoints/${name}`,
);
const ZOD = /^zod(?:\/|$)/;
/** Keys, signatures and tokens are the worker's and the panel's. */
const SECRETS = /^(?:jose|oauth4webapi)(?:\/|$)/;
const NOT_IN_PAGES = ['understand', 'plan', 'maps', 'explain', 'papers'].map(
  (folder) => `lib/form/${folder}`,
);

/** What must never travel into a page: zod, jose, oauth4webapi, the classifier and the planner. */
export function findPageBallast(tree: SourceTree): Violation[] {
  const edges = edgesOf(tree);
  const roots = [...tree.keys()].filter((path) => INJECTED.some((root) => isUnder(path, root)));
  const via = new Map<string, string>(roots.map((root) => [root, '']));
  for (const root of roots) {
    for (const [path, from] of reachable(root, edges)) if (!via.has(path)) via.set(path, from);
  }
  return [...via.keys()].flatMap((path) => {
    const found: Violation[] = [];
    if (NOT_IN_PAGES.some((folder) => isUnder(path, folder)))
      found.push({
        rule: 'page',
        where: path,
        what: `travels into the page (${chain(path, via)})`,
        remedy:
          'Keep understanding and planning on the extension’s side; the page gets instructions.',
      });
    for (const { specifier, typeOnly, line } of edges.get(path) ?? []) {
      if (!typeOnly && ZOD.test(specifier))
        found.push({
          rule: 'page',
          where: `${path}:${line}`,
          what: `brings zod into the page (${chain(path, via)})`,
          remedy:
            'Parse with lib/protocol/shape here, or take the needed function out of the file that parses.',
        });
      if (!typeOnly && SECRETS.test(specifier))
        found.push({
          rule: 'page',
          where: `${path}:${line}`,
          what: `brings ${specifier} into the page (${chain(path, via)})`,
          remedy: 'Signatures and tokens are handled on the extension’s side alone.',
        });
    }
    return found;
  });
}

function chain(path: string, via: ReadonlyMap<string, string>): string {
  const steps = [path];
  for (let from = via.get(path); from; from = via.get(from)) steps.unshift(from);
  return steps.join(' → ');
}

/** The browser's API has one door. */
export function findPolyfillImports(tree: SourceTree): Violation[] {
  return [...edgesOf(tree)].flatMap(([path, edges]) =>
    edges.flatMap(({ specifier, target, line }) => {
      const polyfill =
        /^(?:webextension-polyfill|wxt\/browser)/.test(specifier) && path !== 'lib/browser/api.ts';
      const seam =
        target !== null && isUnder(target, 'lib/browser/api') && !isUnder(path, 'lib/browser');
      return polyfill || seam
        ? [
            {
              rule: 'seam',
              where: `${path}:${line}`,
              what: `imports ${specifier}`,
              remedy: polyfill
                ? 'Import what you need from lib/browser/api.ts, inside lib/browser.'
                : 'Add a function to lib/browser that does what you need, and call that.',
            },
          ]
        : [];
    }),
  );
}
