import { type Policy, policyId } from '../../rulebook/policy/policy.ts';
import type { Html } from '../http/reference/html.ts';
import { fillTemplate } from './fill-template.ts';
import type { GuideName, Template } from './pages.ts';
import type { TellPolicy } from './policy-words.ts';
import { type Rendered, renderMarkdown } from './render-markdown.ts';

/** How many words a minute people read of a text they have to understand. */
const WORDS_A_MINUTE = 200;

/** A page of the guide, filled from one policy. */
export type GuidePage = Rendered & {
  readonly guide: GuideName;
  readonly slug: string;
  /** To read it, at least one. */
  readonly minutes: number;
  /** The same for the one page that has all of them. */
  readonly withinAll: Html;
};

/** The whole guide as one policy has it. */
export type Book = { readonly policy: string; readonly pages: readonly GuidePage[] };

/** Fills and renders every page. */
export function makeBook(templates: readonly Template[], policy: Policy, tell: TellPolicy): Book {
  const told = tell(policy);
  const pages = templates.map(({ guide, slug, text }) => {
    const markdown = fillTemplate(text, policy, told);
    const rendered = renderMarkdown(markdown);
    const minutes = Math.max(1, Math.round(rendered.words / WORDS_A_MINUTE));
    return { ...rendered, guide, slug, minutes, withinAll: renderMarkdown(markdown, slug).body };
  });
  return { policy: policyId(policy), pages };
}

/** The books of the policies that are asked for, each made once. */
export function bookKeeper(templates: readonly Template[], tell: TellPolicy): (policy: Policy) => Book {
  const books = new WeakMap<Policy, Book>();
  return (policy) => {
    const known = books.get(policy);
    if (known !== undefined) return known;
    const book = makeBook(templates, policy, tell);
    books.set(policy, book);
    return book;
  };
}
