import type { Policy } from '../../rulebook/policy/policy.ts';
import { BLOCKS } from './blocks.ts';
import { FIGURES } from './figures.ts';
import { escaped } from './markdown-text.ts';
import { statementsOf, type ToldPolicy } from './policy-words.ts';

const PLACEHOLDER = /\{\{([^{}]*)\}\}/g;

/** What a placeholder asks for: a sentence by its code, a generated block, or a figure. */
export type Placeholder =
  | { readonly kind: 'say'; readonly name: string }
  | { readonly kind: 'block'; readonly name: string }
  | { readonly kind: 'figure'; readonly name: string };

/** The placeholders of a template, in its order. */
export function placeholdersOf(template: string): readonly Placeholder[] {
  return [...template.matchAll(PLACEHOLDER)].map(([, inner = '']) => placeholder(inner.trim()));
}

function placeholder(inner: string): Placeholder {
  if (inner.startsWith('say ')) return { kind: 'say', name: inner.slice(4) };
  return { kind: inner.includes(' ') ? 'block' : 'figure', name: inner };
}

/**
 * A template with everything put in that its placeholders ask for, as Markdown. A line whose sentence is not said of
 * this policy is left out; one that is said several times becomes as many lines. Throws for a placeholder that means nothing: a template is part of the program.
 */
export function fillTemplate(template: string, policy: Policy, told: ToldPolicy): string {
  const sentences = new Map<string, string[]>();
  for (const { say, text } of statementsOf(told)) sentences.set(say, [...(sentences.get(say) ?? []), escaped(text)]);
  return template
    .split('\n')
    .flatMap((line) => saidIn(line, sentences))
    .map((line) =>
      line.replaceAll(PLACEHOLDER, (_whole, inner: string) => generated(placeholder(inner.trim()), policy, told)),
    )
    .join('\n');
}

/** The lines that one line becomes once its sentences stand in it. */
function saidIn(line: string, sentences: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const found = /\{\{say ([\w-]+)\}\}/.exec(line);
  if (found === null) return [line];
  const [whole, say = ''] = found;
  const own = sentences.get(say) ?? [];
  const filled = own.map((text) => line.replace(whole, () => text));
  return filled.flatMap((each) => saidIn(each, sentences));
}

function generated({ kind, name }: Placeholder, policy: Policy, told: ToldPolicy): string {
  const figure = FIGURES[name]?.(policy);
  const value = kind === 'block' ? BLOCKS[name]?.(policy, told) : figure === undefined ? undefined : escaped(figure);
  if (value === undefined) throw new Error(`the guide has no {{${name}}}`);
  return value;
}
