import type { Instant } from '../instant.ts';
import { HINT_AT_MOST, PROOF_AT_MOST, QUIET_AFTER } from './limits.ts';

/** Somebody called, or wrote to, a customer who does not exist. */
export type Hit = {
  readonly id: string;
  readonly canary: string;
  readonly at: Instant;
  /** When the order was settled: cancelled or delivered; undefined: it is open. */
  readonly settledAt: Instant | undefined;
  /** The accesses by which people of the shop were shown this contact, before the hit. */
  readonly shownToShop: readonly string[];
  /** The same for everybody else: carriers, staff. */
  readonly shownToOthers: readonly string[];
  /** How many contacts the same sender reached that this shop was never shown: controls, and canaries of other shops. */
  readonly alsoReached: number;
};

/** Why a hit says nothing against the shop. */
export type NoProof =
  /** Whoever had the order in hand may have had a reason. */
  | 'order-open'
  /** Nobody of the shop was ever shown it: it came from elsewhere. */
  | 'not-shown'
  /** The same sender reaches contacts that the shop never saw. */
  | 'sender-everywhere'
  /** Contacts that nobody was shown are reached as often. */
  | 'random';

/** How often contacts are reached that nobody was ever shown, by senders who reached no other: what chance does. */
export type Background = {
  /** So many such contacts, each for so many days, added up. */
  readonly contactDays: number;
  readonly hits: number;
};

/** All hits on the canaries of one shop. */
export type ShopHits = {
  readonly hits: readonly Hit[];
  /** Of the canaries that its people were shown: for how many days each is watched, added up. */
  readonly watchedDays: number;
  readonly background: Background;
};

/**
 * What the hits on one shop's canaries come to. `proof` and `hint` are allegations both: a person looks before anything follows. `byChance`:
 * how likely it is, at most, that so many of its canaries were reached at random. `counted`: the hits that say something.
 */
export type WeighedHits = {
  readonly verdict: 'proof' | 'hint' | 'none';
  readonly byChance: number;
  readonly counted: readonly string[];
  readonly passedOver: readonly { readonly hit: string; readonly because: NoProof }[];
};

/**
 * Weighs the hits on one shop's canaries. Unasked calls reach any number now and then, so that one hit is worth what the controls say. Those
 * that say something are counted a canary once, against a Poisson process whose rate is taken from contacts that nobody was shown: the mean
 * of its posterior under Jeffreys' prior, so that no hit on few of them is not taken for none at all.
 */
export function weighHits({ hits, watchedDays, background }: ShopHits): WeighedHits {
  const judged = hits.map((hit) => ({ hit, because: reasonAgainst(hit) }));
  const counted = judged.filter(({ because }) => because === undefined).map(({ hit }) => hit);
  const canaries = new Set(counted.map(({ canary }) => canary));
  const byChance = chanceOfHits(canaries.size, background, watchedDays);
  const passedOver = judged.flatMap(({ hit, because }) => (because === undefined ? [] : [{ hit: hit.id, because }]));
  if (byChance > HINT_AT_MOST) {
    const random = counted.map(({ id }) => ({ hit: id, because: 'random' as const }));
    return { verdict: 'none', byChance, counted: [], passedOver: [...passedOver, ...random] };
  }
  // Who else was shown a contact could have passed it on as well.
  const isTheirs = counted.some(({ shownToOthers }) => shownToOthers.length === 0);
  const verdict = byChance <= PROOF_AT_MOST && isTheirs ? 'proof' : 'hint';
  return { verdict, byChance, counted: counted.map(({ id }) => id), passedOver };
}

function reasonAgainst({ at, settledAt, shownToShop, alsoReached }: Hit): Exclude<NoProof, 'random'> | undefined {
  if (shownToShop.length === 0) return 'not-shown';
  if (settledAt === undefined || at < settledAt + QUIET_AFTER) return 'order-open';
  return alsoReached > 0 ? 'sender-everywhere' : undefined;
}

/** The chance that so many contacts or more are reached at random within so many days in all. */
export function chanceOfHits(reached: number, { contactDays, hits }: Background, days: number): number {
  if (reached === 0 || contactDays <= 0) return 1;
  const mean = ((hits + 0.5) / contactDays) * Math.max(1, days);
  let term = Math.exp(-mean);
  let below = 0;
  for (let each = 0; each < reached; each++) {
    below += term;
    term *= mean / (each + 1);
  }
  return Math.min(1, Math.max(0, 1 - below));
}
