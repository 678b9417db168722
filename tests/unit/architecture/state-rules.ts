import ts from 'typescript';
import { importsOf, lineOf, type SourceModule, type SourceTree } from './source-tree';
import type { Violation } from './violation';
import { isUnder } from './zones';

/** Where a value that outlives a request is a fault: a worker loses it, and two callers share it. */
const STATELESS = ['lib', 'entrypoints/background', 'server'];

const MUTATORS: ReadonlySet<string> = new Set([
  'set',
  'add',
  'delete',
  'clear',
  'push',
  'pop',
  'shift',
  'unshift',
  'splice',
  'sort',
  'reverse',
  'fill',
  'copyWithin',
]);

/** `let` and `var` at the top of a module, and top-level collections that something changes. */
export function findModuleState(tree: SourceTree): Violation[] {
  const stateless = [...tree.values()].filter(({ path }) =>
    STATELESS.some((folder) => isUnder(path, folder)),
  );
  const changed = new Set(stateless.flatMap((module) => changedNames(module, tree)));
  return stateless.flatMap((module) =>
    topLevelVariables(module).flatMap(({ name, constant, collection, node }) => {
      const isChanged = collection && changed.has(`${module.path}#${name}`);
      if (constant && !isChanged) return [];
      return [
        {
          rule: 'state',
          where: `${module.path}:${lineOf(module, node)}`,
          what: constant ? `changes the module's own ${name}` : `${name} can be assigned anew`,
          remedy: 'Create it inside a createX function, or keep it in the state that is saved.',
        },
      ];
    }),
  );
}

interface TopLevelVariable {
  readonly name: string;
  readonly constant: boolean;
  readonly collection: boolean;
  readonly node: ts.Node;
}

function topLevelVariables({ ast }: SourceModule): TopLevelVariable[] {
  return ast.statements.filter(ts.isVariableStatement).flatMap((statement) => {
    const declared = (ts.getModifiers(statement) ?? []).some(
      ({ kind }) => kind === ts.SyntaxKind.DeclareKeyword,
    );
    if (declared) return [];
    const constant = (statement.declarationList.flags & ts.NodeFlags.Const) !== 0;
    return statement.declarationList.declarations.flatMap((declaration) =>
      ts.isIdentifier(declaration.name)
        ? [
            {
              name: declaration.name.text,
              constant,
              collection: isCollection(declaration.initializer),
              node: declaration,
            },
          ]
        : [],
    );
  });
}

function isCollection(value: ts.Expression | undefined): boolean {
  if (!value) return false;
  if (
    ts.isAsExpression(value) ||
    ts.isSatisfiesExpression(value) ||
    ts.isParenthesizedExpression(value)
  )
    return isCollection(value.expression);
  return (
    ts.isArrayLiteralExpression(value) ||
    ts.isObjectLiteralExpression(value) ||
    (ts.isNewExpression(value) &&
      ts.isIdentifier(value.expression) &&
      /^(?:Weak)?(?:Map|Set)$|Array$/.test(value.expression.text))
  );
}

/** What a module changes of its own top level or of another module's, as `path#name`. */
function changedNames(module: SourceModule, tree: SourceTree): string[] {
  const owners = importedNames(module, tree);
  for (const { name } of topLevelVariables(module)) owners.set(name, `${module.path}#${name}`);
  const found: string[] = [];
  const visit = (node: ts.Node, hidden: ReadonlySet<string>): void => {
    const shadowed = shadowedBy(node, hidden);
    const root = changedRoot(node);
    const owner = root && !shadowed.has(root) ? owners.get(root) : undefined;
    if (owner) found.push(owner);
    ts.forEachChild(node, (child) => visit(child, shadowed));
  };
  visit(module.ast, new Set());
  return found;
}

function importedNames(module: SourceModule, tree: SourceTree): Map<string, string> {
  const targets = new Map(importsOf(module, tree).map((edge) => [edge.specifier, edge.target]));
  const names = new Map<string, string>();
  for (const statement of module.ast.statements.filter(ts.isImportDeclaration)) {
    const bindings = statement.importClause?.namedBindings;
    if (!bindings || !ts.isNamedImports(bindings)) continue;
    const target = targets.get((statement.moduleSpecifier as ts.StringLiteral).text);
    for (const { name, propertyName } of bindings.elements)
      names.set(name.text, `${target}#${(propertyName ?? name).text}`);
  }
  return names;
}

/** Names that a function or block declares for itself, on top of those that were hidden already. */
function shadowedBy(node: ts.Node, hidden: ReadonlySet<string>): ReadonlySet<string> {
  const own: string[] = [];
  const take = (name: ts.BindingName): void => {
    if (ts.isIdentifier(name)) own.push(name.text);
    else for (const element of name.elements) if (ts.isBindingElement(element)) take(element.name);
  };
  if (ts.isFunctionLike(node)) for (const parameter of node.parameters) take(parameter.name);
  if (ts.isBlock(node))
    for (const statement of node.statements.filter(ts.isVariableStatement))
      for (const { name } of statement.declarationList.declarations) take(name);
  if (ts.isForOfStatement(node) || ts.isForStatement(node) || ts.isForInStatement(node)) {
    const { initializer } = node;
    if (initializer && ts.isVariableDeclarationList(initializer))
      for (const { name } of initializer.declarations) take(name);
  }
  return own.length === 0 ? hidden : new Set([...hidden, ...own]);
}

/** The variable whose content this node changes, or undefined. */
function changedRoot(node: ts.Node): string | undefined {
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
    const { expression, name } = node.expression;
    if (MUTATORS.has(name.text)) return rootOf(expression);
    const assigns = name.text === 'assign' && rootOf(expression) === 'Object';
    return assigns && node.arguments[0] ? rootOf(node.arguments[0]) : undefined;
  }
  if (ts.isBinaryExpression(node) && isAssignment(node.operatorToken.kind))
    return isAccess(node.left) ? rootOf(node.left) : undefined;
  if (ts.isDeleteExpression(node)) return rootOf(node.expression);
  if (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) {
    const counts =
      node.operator === ts.SyntaxKind.PlusPlusToken ||
      node.operator === ts.SyntaxKind.MinusMinusToken;
    return counts && isAccess(node.operand) ? rootOf(node.operand) : undefined;
  }
  return undefined;
}

function isAssignment(kind: ts.SyntaxKind): boolean {
  return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
}

function isAccess(node: ts.Node): node is ts.PropertyAccessExpression | ts.ElementAccessExpression {
  return ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node);
}

function rootOf(node: ts.Expression): string | undefined {
  if (ts.isIdentifier(node)) return node.text;
  if (isAccess(node) || ts.isNonNullExpression(node)) return rootOf(node.expression);
  return undefined;
}
