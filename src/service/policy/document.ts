import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml';
import type { PolicyFileFault } from '../../words/policy-faults-en.ts';
import { type Path, type PolicyProblem, type Position, problemAt } from './problem.ts';

/** A policy is a short document. Larger files, such as those made to exhaust memory, are not even parsed. */
const MOST_KILOBYTES = 256;

/** A parsed policy file: its plain value, where each part of it stands, and what is wrong with its YAML. */
export type PolicyDocument = {
  readonly value: unknown;
  readonly problems: readonly PolicyProblem[];
  /** Whether the problems left the structure whole, so that it makes sense to read on. */
  readonly whole: boolean;
  position(path: Path): Position;
};

export function parsePolicyDocument(text: string): PolicyDocument {
  if (text.length > MOST_KILOBYTES * 1024) return refused('too-large', { most: MOST_KILOBYTES });
  const lines = new LineCounter();
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error', merge: false });
    return describe(document, lines);
  } catch (error) {
    if (error instanceof RangeError) return refused('too-deep', {});
    throw error;
  }
}

function describe(document: Document.Parsed, lines: LineCounter): PolicyDocument {
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const broken = document.errors.map((error) => syntaxProblem(error, document, at));
  const unwanted = unwantedNodes(document, at);
  const whole = document.errors.every((error) => error.code === 'DUPLICATE_KEY') && unwanted.length === 0;
  return {
    value: whole ? document.toJS() : undefined,
    problems: [...broken, ...unwanted],
    whole,
    position: (path) => at(offsetOf(document.contents, path)),
  };
}

function refused(fault: PolicyFileFault, parameters: Readonly<Record<string, string | number>>): PolicyDocument {
  const start = { line: 1, column: 1 };
  const problems = [problemAt(start, { fault, path: [], parameters })];
  return { value: undefined, problems, whole: false, position: () => start };
}

/** The parser's codes that have a sentence of ours; the rest is `not-yaml` with the parser's own message. */
const SYNTAX: Readonly<Record<string, PolicyFileFault>> = {
  DUPLICATE_KEY: 'duplicate-key',
  TAB_AS_INDENT: 'tab-indent',
  BAD_INDENT: 'bad-indent',
  MISSING_CHAR: 'unclosed',
  MULTIPLE_DOCS: 'many-documents',
};

function syntaxProblem(error: YAMLError, document: Document.Parsed, at: (offset: number) => Position): PolicyProblem {
  const isOpen = error.code === 'BAD_INDENT' && /must be .*end with/.test(error.message);
  const fault = isOpen ? 'unclosed' : (SYNTAX[error.code] ?? 'not-yaml');
  const path = fault === 'duplicate-key' ? pathAt(document, error.pos[0]) : [];
  return problemAt(at(error.pos[0]), { fault, path, parameters: { message: error.message } });
}

/** What YAML allows and a policy does not: anything that cannot be read where it stands. */
function unwantedNodes(document: Document.Parsed, at: (offset: number) => Position): PolicyProblem[] {
  const problems: PolicyProblem[] = [];
  const report = (node: Node, fault: PolicyFileFault, parameters = {}) => {
    const offset = node.range?.[0] ?? 0;
    problems.push(problemAt(at(offset), { fault, path: pathAt(document, offset), parameters }));
  };
  visit(document, {
    Pair(_, pair) {
      if (isNode(pair.key) && !isPlainKey(pair.key)) report(pair.key, 'key-not-text');
    },
    Node(_, node) {
      if (isAlias(node) || node.anchor !== undefined) report(node, 'no-alias');
      else if (node.tag !== undefined && !node.tag.startsWith('tag:yaml.org,2002:')) {
        report(node, 'no-tag', { tag: node.tag });
      }
    },
  });
  return problems;
}

function isPlainKey(key: Node): boolean {
  return isScalar(key) && typeof key.value === 'string' && key.value !== '__proto__';
}

/** Where a path stands: a single value itself, else the key it stands under; for what is missing, what it is missing in. */
function offsetOf(contents: Node | null, path: Path): number {
  let node: unknown = contents;
  let offset = 0;
  for (const segment of path) {
    const entry = childOf(node, segment);
    if (!entry) return offset;
    node = entry.value;
    offset = entry.offset;
  }
  return isScalar(node) && node.value !== null ? (node.range?.[0] ?? offset) : offset;
}

function childOf(node: unknown, segment: string | number): { value: unknown; offset: number } | undefined {
  if (isSeq(node) && typeof segment === 'number') {
    const item = node.items[segment];
    return isNode(item) ? { value: item, offset: item.range?.[0] ?? 0 } : undefined;
  }
  if (!isMap(node)) return undefined;
  // The last one, as in the plain value: only duplicates make a difference.
  const pair = node.items.findLast((item) => keyOf(item) === String(segment));
  return pair && { value: pair.value, offset: isNode(pair.key) ? (pair.key.range?.[0] ?? 0) : 0 };
}

function keyOf(pair: Pair): string {
  return String(isScalar(pair.key) ? pair.key.value : pair.key);
}

/** The path of the pair or item that stands at an offset: the way back, for the parser's own complaints. */
function pathAt(document: Document.Parsed, offset: number): Path {
  let found: Path = [];
  visit(document, (index, node, ancestors) => {
    const start = isPair(node)
      ? isNode(node.key)
        ? node.key.range?.[0]
        : undefined
      : isNode(node)
        ? node.range?.[0]
        : undefined;
    if (start !== offset) return undefined;
    found = pathOf([...ancestors, node], index);
    return visit.BREAK;
  });
  return found;
}

function pathOf(nodes: readonly unknown[], last: number | 'key' | 'value' | null): Path {
  const path: (string | number)[] = [];
  for (const [depth, node] of nodes.entries()) {
    if (isPair(node)) path.push(keyOf(node));
    const next = nodes[depth + 1];
    if (isSeq(node) && next !== undefined)
      path.push(depth === nodes.length - 2 ? Number(last) : node.items.indexOf(next));
  }
  return path;
}
