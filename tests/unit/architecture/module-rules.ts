import ts from 'typescript';
import { lineOf, type SourceTree } from './source-tree';
import type { Violation } from './violation';
import { isUnder } from './zones';

const MAX_LINES = 300;

export function findLongFiles(tree: SourceTree): Violation[] {
  return [...tree.values()].flatMap(({ path, text }) => {
    const lines = text.replace(/\n$/, '').split('\n').length;
    if (lines <= MAX_LINES) return [];
    return [
      {
        rule: 'length',
        where: path,
        what: `has ${lines} lines, ${MAX_LINES} are allowed`,
        remedy: 'Take one of its concerns into a file of its own.',
      },
    ];
  });
}

/** kebab-case; Preact components and their files PascalCase.tsx; no drawer for everything. */
export function findBadNames(tree: SourceTree): Violation[] {
  return [...tree.keys()].flatMap((path) => {
    const name = path.split('/').at(-1) ?? '';
    const folders = path.split('/').slice(0, -1);
    const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.d)?\.tsx?$/.test(name);
    const pascal = /^[A-Z][A-Za-z0-9]*\.tsx$/.test(name);
    const found: Violation[] = [];
    if (!kebab && !pascal)
      found.push({
        rule: 'name',
        where: path,
        what: 'is neither kebab-case nor a PascalCase component',
        remedy: 'Rename it: kebab-case.ts for modules, PascalCase.tsx for Preact components.',
      });
    if (
      [...folders, name].some((part) => /^(?:.*[-.])?(?:utils?|helpers?|misc)(?:\.|$)/.test(part))
    )
      found.push({
        rule: 'name',
        where: path,
        what: 'is a drawer for everything',
        remedy: 'Name the file for what it holds.',
      });
    return found;
  });
}

export function findDefaultExports(tree: SourceTree): Violation[] {
  return [...tree.values()]
    .filter(({ path }) => !isUnder(path, 'entrypoints'))
    .flatMap((module) =>
      module.ast.statements.filter(isDefaultExport).map((statement) => ({
        rule: 'default-export',
        where: `${module.path}:${lineOf(module, statement)}`,
        what: 'exports a default',
        remedy: 'Export it by name.',
      })),
    );
}

function isDefaultExport(statement: ts.Statement): boolean {
  if (ts.isExportAssignment(statement)) return true;
  if (ts.isExportDeclaration(statement)) {
    const { exportClause } = statement;
    return (
      exportClause !== undefined &&
      ts.isNamedExports(exportClause) &&
      exportClause.elements.some(({ name }) => name.text === 'default')
    );
  }
  return (
    ts.canHaveModifiers(statement) &&
    (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword)
  );
}

const API_NAMES: ReadonlySet<string> = new Set(['browser', 'chrome']);
const GLOBALS: ReadonlySet<string> = new Set(['globalThis', 'window', 'self']);

/** `browser.…`, `chrome.…`, `globalThis.chrome`, outside of the seam. */
export function findBrowserNames(tree: SourceTree): Violation[] {
  return [...tree.values()]
    .filter(({ path }) => !isUnder(path, 'lib/browser'))
    .flatMap((module) => {
      const found: Violation[] = [];
      const visit = (node: ts.Node): void => {
        if (namesBrowser(node))
          found.push({
            rule: 'seam',
            where: `${module.path}:${lineOf(module, node)}`,
            what: `names ${node.getText(module.ast).split('\n')[0]}`,
            remedy: 'Add a function to lib/browser that does what you need, and call that.',
          });
        ts.forEachChild(node, visit);
      };
      visit(module.ast);
      return found;
    });
}

function namesBrowser(node: ts.Node): boolean {
  if (ts.isPropertyAccessExpression(node)) {
    const { expression, name } = node;
    if (!ts.isIdentifier(expression)) return false;
    return (
      API_NAMES.has(expression.text) || (GLOBALS.has(expression.text) && API_NAMES.has(name.text))
    );
  }
  return (
    ts.isElementAccessExpression(node) &&
    ts.isIdentifier(node.expression) &&
    API_NAMES.has(node.expression.text)
  );
}
