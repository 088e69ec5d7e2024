import ts from 'typescript';

/** A statement in a source file: `$…` stands for what is put in while running. */
export type Statement = { readonly path: string; readonly line: number; readonly sql: string };

/** How an SQL statement begins. */
const VERB = /^\s*(select|insert|update|delete|with|merge|copy|truncate|lock|create|alter|drop)\s/i;

/** The same, so plainly that no other text can be meant. */
const PLAIN =
  /^\s*(select\s[\s\S]*\sfrom\s|insert\s+into\s|update\s+[\w."]+\s+set\s|delete\s+from\s|with\s+\w+\s+as\s*\()/i;

/** Where SQL may be: the store of a noun, the ledger, and what all stand on. */
const HOME = /^src\/service\/(ledger|postgres)\/|(^|[/-])store\.ts$/;

/** Every statement of a file; `strays` are those in a file that is no place for them. */
export function statementsIn(
  path: string,
  text: string,
): {
  readonly statements: readonly Statement[];
  readonly strays: readonly Statement[];
} {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const constants = constantsOf(file);
  const found: Statement[] = [];

  function visit(node: ts.Node): void {
    if (isText(node)) {
      const sql = textOf(node, constants);
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      if ((HOME.test(path) ? VERB : PLAIN).test(sql)) found.push({ path, line: line + 1, sql });
    }
    ts.forEachChild(node, visit);
  }
  visit(file);
  return HOME.test(path) ? { statements: found, strays: [] } : { statements: [], strays: found };
}

type Text = ts.StringLiteralLike | ts.TemplateExpression;

function isText(node: ts.Node): node is Text {
  return ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);
}

/** The texts that have a name, so that a statement built of them is seen as a whole. */
function constantsOf(file: ts.SourceFile): ReadonlyMap<string, Text> {
  const constants = new Map<string, Text>();
  function visit(node: ts.Node): void {
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer && isText(node.initializer)) {
      constants.set(node.name.text, node.initializer);
    }
    ts.forEachChild(node, visit);
  }
  visit(file);
  return constants;
}

function textOf(node: Text, constants: ReadonlyMap<string, Text>): string {
  if (ts.isStringLiteralLike(node)) return node.text;
  const spans = node.templateSpans.map(({ expression, literal }) => {
    const named = ts.isIdentifier(expression) ? constants.get(expression.text) : undefined;
    return (named === undefined ? '$…' : textOf(named, constants)) + literal.text;
  });
  return node.head.text + spans.join('');
}
