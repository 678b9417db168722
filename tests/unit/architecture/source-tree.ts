import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import ts from 'typescript';

/** One module of the project, parsed. `path` is relative to the project's root, with forward slashes. */
export interface SourceModule {
  readonly path: string;
  readonly text: string;
  readonly ast: ts.SourceFile;
}

/** One import or re-export. A relative one that no file answers keeps its normalised path. */
export interface ImportEdge {
  readonly specifier: string;
  readonly line: number;
  /** Nothing of it is left at runtime. */
  readonly typeOnly: boolean;
  /** Path inside the project, or null for a package. */
  readonly target: string | null;
}

export type SourceTree = ReadonlyMap<string, SourceModule>;

const SOURCE = /\.tsx?$/;
const ENDINGS = ['', '.ts', '.tsx', '.d.ts', '/index.ts', '/index.tsx'];

/** The modules under these folders of the project; a folder that does not exist yet holds none. */
export function readSourceTree(root: string, folders: readonly string[]): SourceTree {
  const files: Record<string, string> = {};
  for (const folder of folders) {
    for (const path of filesUnder(join(root, folder))) {
      if (SOURCE.test(path))
        files[relative(root, path).split(sep).join('/')] = readFileSync(path, 'utf8');
    }
  }
  return parseTree(files);
}

/** The same from texts, by path. */
export function parseTree(files: Readonly<Record<string, string>>): SourceTree {
  return new Map(
    Object.entries(files)
      .sort(([one], [other]) => one.localeCompare(other))
      .map(([path, text]) => [
        path,
        { path, text, ast: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true) },
      ]),
  );
}

function filesUnder(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? filesUnder(join(folder, entry.name)) : [join(folder, entry.name)],
    );
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw fault;
  }
}

/**
 * Every import of a module: static, dynamic, re-exports and `import('…').Type`. An import whose names are all
 * marked `type` one by one still loads its module, because tsconfig.json sets `verbatimModuleSyntax`.
 */
export function importsOf(module: SourceModule, tree: SourceTree): readonly ImportEdge[] {
  const edges: ImportEdge[] = [];
  const add = (specifier: ts.Node | undefined, typeOnly: boolean) => {
    if (!specifier || !ts.isStringLiteralLike(specifier)) return;
    edges.push({
      specifier: specifier.text,
      line: lineOf(module, specifier),
      typeOnly,
      target: resolve(specifier.text, module.path, tree),
    });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node))
      add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      add(node.argument.literal, true);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(module.ast);
  return edges;
}

function resolve(specifier: string, from: string, tree: SourceTree): string | null {
  const inside = insideProject(specifier, from);
  if (inside === null) return null;
  const plain = inside.replace(/\.jsx?$/, '');
  return ENDINGS.map((ending) => plain + ending).find((path) => tree.has(path)) ?? plain;
}

function insideProject(specifier: string, from: string): string | null {
  if (specifier.startsWith('.')) return posix.join(posix.dirname(from), specifier);
  return /^(?:@@|~~|@|~)\//.test(specifier) ? specifier.replace(/^[@~]+\//, '') : null;
}

export function lineOf({ ast }: SourceModule, node: ts.Node): number {
  return ast.getLineAndCharacterOfPosition(node.getStart(ast)).line + 1;
}
