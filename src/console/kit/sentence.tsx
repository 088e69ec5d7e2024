import { Fragment, type ReactNode } from 'react';

/** The names in braces of a sentence. */
type Names<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;

/** What goes into a sentence: one value for each name in it. */
export type Values<Text extends string> = Readonly<Record<Names<Text>, ReactNode>>;

/** A sentence of the catalogue with what belongs into its braces: text, dates, links. */
export function Sentence<Text extends string>({ of: text, values }: { of: Text; values: Values<Text> }) {
  const given: Readonly<Record<string, ReactNode>> = values;
  return text.split(/\{(\w+)\}/).map((part, place) => (
    // The parts of a sentence never change places.
    // biome-ignore lint/suspicious/noArrayIndexKey: the place is what tells them apart
    <Fragment key={place}>{place % 2 === 0 ? part : given[part]}</Fragment>
  ));
}
