import ts from 'typescript';

/** One place where a file names another module. */
export type Import = {
  /** As written: `./decision.ts`, `node:fs`, `zod`; undefined when it is computed while running. */
  readonly specifier: string | undefined;
  /** Gone when the types are stripped, so it cannot make a cycle while running. */
  readonly typeOnly: boolean;
};

/** What the boundaries need to know of one file. */
export type Source = {
  readonly path: string;
  readonly lines: number;
  readonly imports: readonly Import[];
  readonly hasDefaultExport: boolean;
  /** Names it refers to that it does not declare as members: `Date`, `Math.random`, `localeCompare()`. */
  readonly names: ReadonlySet<string>;
};

/** Reads a file with TypeScript's own parser, so that no way of writing an import escapes. */
export function readSource(path: string, text: string): Source {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const imports: Import[] = [];
  const names = new Set<string>();
  let hasDefaultExport = false;

  function visit(node: ts.Node): void {
    const found = importOf(node);
    if (found !== undefined) imports.push(found);
    hasDefaultExport ||= isDefaultExport(node);
    const name = nameOf(node);
    if (name !== undefined) names.add(name);
    ts.forEachChild(node, visit);
  }
  visit(file);
  const lines = text === '' ? 0 : text.replace(/\n$/, '').split('\n').length;
  return { path, lines, imports, hasDefaultExport, names };
}

function importOf(node: ts.Node): Import | undefined {
  if (ts.isImportDeclaration(node)) {
    return { specifier: textOf(node.moduleSpecifier), typeOnly: node.importClause?.isTypeOnly === true };
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined) {
    return { specifier: textOf(node.moduleSpecifier), typeOnly: node.isTypeOnly };
  }
  if (ts.isImportEqualsDeclaration(node) && ts.isExternalModuleReference(node.moduleReference)) {
    return { specifier: textOf(node.moduleReference.expression), typeOnly: node.isTypeOnly };
  }
  if (ts.isImportTypeNode(node)) {
    const specifier = ts.isLiteralTypeNode(node.argument) ? textOf(node.argument.literal) : undefined;
    return { specifier, typeOnly: true };
  }
  if (ts.isCallExpression(node) && isImportCall(node.expression)) {
    return { specifier: textOf(node.arguments[0]), typeOnly: false };
  }
  return undefined;
}

function isImportCall(called: ts.Expression): boolean {
  return called.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(called) && called.text === 'require');
}

function textOf(node: ts.Node | undefined): string | undefined {
  return node !== undefined && ts.isStringLiteralLike(node) ? node.text : undefined;
}

function isDefaultExport(node: ts.Node): boolean {
  if (ts.isExportAssignment(node)) return true;
  if (ts.isExportSpecifier(node) || ts.isNamespaceExport(node)) return node.name.text === 'default';
  return ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some(isDefaultKeyword);
}

function isDefaultKeyword(modifier: ts.Modifier): boolean {
  return modifier.kind === ts.SyntaxKind.DefaultKeyword;
}

function nameOf(node: ts.Node): string | undefined {
  if (ts.isPropertyAccessExpression(node)) return memberName(node.expression, node.name.text);
  if (ts.isElementAccessExpression(node)) return memberName(node.expression, textOf(node.argumentExpression) ?? '*');
  if (ts.isMetaProperty(node)) return 'import.meta';
  return ts.isIdentifier(node) && !isMemberName(node) && !isOwner(node) ? node.text : undefined;
}

/** `Math.random` in full, since the rest of `Math` is harmless; of other things only the member. */
function memberName(owner: ts.Expression, member: string): string {
  return ts.isIdentifier(owner) && owner.text === 'Math' ? `Math.${member}` : `.${member}`;
}

/** In `Math.max` the member says all; a bare `Math` could be taken apart elsewhere. */
function isOwner(node: ts.Identifier): boolean {
  const { parent } = node;
  const isAccess = ts.isPropertyAccessExpression(parent) || ts.isElementAccessExpression(parent);
  return isAccess && parent.expression === node && node.text === 'Math';
}

/** In `order.process` and `{ process: 1 }` the name is a member, not the global. */
function isMemberName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  if (ts.isQualifiedName(parent)) return parent.right === node;
  if (ts.isBindingElement(parent)) return parent.propertyName === node;
  const isMember =
    ts.isPropertyAssignment(parent) ||
    ts.isPropertySignature(parent) ||
    ts.isPropertyDeclaration(parent) ||
    ts.isMethodDeclaration(parent) ||
    ts.isMethodSignature(parent);
  return isMember && parent.name === node;
}
