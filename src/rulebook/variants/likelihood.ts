import type { Seen } from './read-text.ts';
import { commonWritings } from './styles.ts';
import type { Ways, Writing } from './ways.ts';

/**
 * How texts come about, as far as it can be said beforehand. Deliberately unkind to ourselves: most of what is found is thought to be
 * written as it was deposited, or in one style. What comes of these numbers is measured by `kingston bench tracer`.
 */
const MODEL = {
  /** Of what somebody passes on, so much is a copy, sign by sign; the rest is written anew. */
  copied: 0.75,
  /** In a copy a choice comes out otherwise that often: a line that was broken elsewhere, a full stop that ends a sentence. */
  slip: 0.02,
  /** Whoever writes anew keeps a choice as it was seen that often, and else follows the own habit. */
  keptAnew: 0.5,
  /** Whoever has a value from elsewhere has it as it was deposited, in one style, or in any mixture. */
  fromElsewhere: { deposited: 0.48, style: 0.48, mixture: 0.04 },
  /** So often somebody leaves the own style in one choice. */
  unlike: 0.1,
  /** How often a way comes up that is none of ours, whoever writes. */
  foreign: 0.05,
} as const;

/** How likely a value is to be found written so: had from elsewhere, and as a copy or retelling of one writing. */
export type Likelihood = {
  readonly elsewhere: number;
  of(writing: Writing): number;
  /** The part of it that comes of copies. */
  asCopy(writing: Writing): number;
};

export function likelihoodOf(ways: Ways, seen: Seen): Likelihood {
  const [deposited, ...styles] = commonWritings(ways).map((writing) => toward(ways, seen, writing, 1 - MODEL.unlike));
  const { fromElsewhere: share } = MODEL;
  const inStyle = styles.length === 0 ? (deposited ?? 1) : styles.reduce((sum, each) => sum + each, 0) / styles.length;
  const mixture = toward(ways, seen, undefined, 0);
  const elsewhere = share.deposited * (deposited ?? 1) + share.style * inStyle + share.mixture * mixture;
  const asCopy = (writing: Writing): number => MODEL.copied * toward(ways, seen, writing, 1 - MODEL.slip);
  return {
    elsewhere,
    asCopy,
    // What is kept of a writing that is typed anew speaks for it; what is not, for nobody.
    of: (writing) => asCopy(writing) + (1 - MODEL.copied) * toward(ways, seen, writing, MODEL.keptAnew),
  };
}

/** How likely it is that somebody who keeps to a writing that often, and takes any other way else, comes to what was seen. */
function toward(ways: Ways, seen: Seen, writing: Writing | undefined, keeps: number): number {
  return ways.choices.reduce((product, { ways: looks }, choice) => {
    const possible = seen[choice] ?? [];
    if (possible.length === looks.length) return product;
    if (possible.length === 0) return product * MODEL.foreign;
    const way = writing?.[choice];
    const rest = looks.length - (way === undefined ? 0 : 1);
    const isKept = way !== undefined && possible.includes(way);
    const others = possible.length - (isKept ? 1 : 0);
    return (
      product * ((isKept ? keeps : 0) + (rest === 0 ? 0 : ((1 - (way === undefined ? 0 : keeps)) * others) / rest))
    );
  }, 1);
}
