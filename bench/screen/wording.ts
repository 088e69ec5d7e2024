import type { Random } from '../../src/simulation/random.ts';
import type { Language } from './sample.ts';

/** Sentences of some languages; what is in braces is filled in. */
export type Phrases = { readonly [Name in Language]?: readonly string[] };

/** The sentences that lead to a detail, written `{x}`. */
export type Carriers = {
  readonly phone: Phrases;
  readonly mail: Phrases;
  readonly web: Phrases;
  readonly handle: Phrases;
  /** For the name of an app together with an account. */
  readonly app: Phrases;
};
export type Channel = keyof Carriers;

/** What may stand in a pair of braces. */
export type Fillings = Readonly<Record<string, (random: Random) => string>>;

export function pickPhrase(random: Random, phrases: Phrases, language: Language): string {
  const own = phrases[language];
  if (own === undefined) throw new Error(`no phrases in ${language}`);
  return random.pick(own);
}

/** A phrase with every pair of braces filled. */
export function fill(random: Random, phrase: string, fillings: Fillings): string {
  return phrase.replace(/\{(\w+)\}/g, (_, name: string) => {
    const filling = fillings[name];
    if (filling === undefined) throw new Error(`nothing fills {${name}} of: ${phrase}`);
    return filling(random);
  });
}
