import type { Instant } from '../../rulebook/instant.ts';
import { DAY, HOUR, wholeSeconds } from '../calendar.ts';
import { cumulate, Random } from '../random.ts';
import type { Seller } from '../sellers.ts';

/** Who does wrong, and how. */
export const MISUSERS = ['scraper', 'leaker', 'insider'] as const;
export type Misuser = (typeof MISUSERS)[number];

/**
 * What is true of a shop. `scraper`: somebody walks through all of its orders in one go; `leaker`: it works as honest shops do, and writes to
 * the customers afterwards; `insider`: one of its people sells what that person is shown; `smeared`: it is honest, and a fifth of its
 * customers agree to say otherwise.
 */
export type Truth = 'honest' | 'smeared' | Misuser;

/** How honest people of a shop go about their orders. */
export type Habits = {
  /** Local hours of the day at which somebody sits down to pack; more are added when there is much to do. */
  readonly hours: readonly number[];
  /** By which list: what must go first, the list as it stands (the latest first), or what lies together on the shelf. */
  readonly sequence: 'deadline' | 'list' | 'shelf';
  readonly weekends: boolean;
  /** Of the orders, those whose address somebody looks at; for the others the label is enough. */
  readonly looks: number;
  /** Of those, the ones of which the name is asked for as well. */
  readonly names: number;
  /** Mean seconds from one order to the next. */
  readonly pause: number;
};

/** A shop of the simulation, as it truly is. */
export type MisuseShop = {
  readonly seller: Seller;
  readonly truth: Truth;
  /** The first of them owns it. */
  readonly people: readonly string[];
  readonly habits: Habits;
  /** When the wrong begins; for a smeared shop, when its customers begin to say so. */
  readonly from: Instant | undefined;
  /** Who does it, for a scraper and an insider. */
  readonly person: string | undefined;
};

/** Of the shops: few do wrong, so that most alarms could be false ones. */
const SHARES: Readonly<Record<Truth, number>> = { honest: 80, smeared: 5, scraper: 4, leaker: 7, insider: 4 };
const TRUTHS = Object.keys(SHARES) as readonly Truth[];
const BY_SHARE = cumulate(Object.values(SHARES));

/** Orders a year for each of the people of a shop, about. */
const ORDERS_EACH = 500;
const MOST_PEOPLE = 8;
/** An insider hides among others. */
const INSIDERS_COLLEAGUES = 3;

/** Draws what is true of each seller of a marketplace; the same seed draws the same. */
export function drawShops(
  sellers: readonly Seller[],
  { start, end, seed }: { readonly start: Instant; readonly end: Instant; readonly seed: number },
): readonly MisuseShop[] {
  const random = new Random(seed, 21);
  return sellers.map((seller) => {
    const truth = TRUTHS[random.index(BY_SHARE)] as Truth;
    const hands = Math.min(
      MOST_PEOPLE,
      1 + Math.round((seller.ordersPerYear / ORDERS_EACH) * random.between(0.5, 1.5)),
    );
    const size = truth === 'insider' ? Math.max(INSIDERS_COLLEAGUES, hands) : hands;
    const people = Array.from({ length: size }, (_, at) => `${seller.id}/P-${at + 1}`);
    const from = Math.max(seller.joined + 20 * DAY, start) + wholeSeconds(random.between(0, 0.6) * (end - start));
    const wrong = truth !== 'honest' && from < end;
    return {
      seller,
      truth: wrong ? truth : 'honest',
      people,
      habits: drawHabits(seller, random),
      from: wrong ? from : undefined,
      person: wrong && (truth === 'scraper' || truth === 'insider') ? random.pick(people) : undefined,
    };
  });
}

function drawHabits({ ordersPerYear }: Seller, random: Random): Habits {
  const perDay = ordersPerYear / 250;
  const times = perDay > 8 ? random.whole(2, 4) : random.whole(1, 2);
  return {
    hours: Array.from({ length: times }, () => random.between(8.5, 17)).sort((one, other) => one - other),
    sequence: random.pick(['deadline', 'list', 'shelf']),
    weekends: random.chance(0.2),
    looks: random.pick([0.1, 0.5, 1]),
    names: random.pick([0, 0.2, 1]),
    pause: random.between(45, 240),
  };
}

/** When somebody sits down on one local day, and who; the day begins at `morning`. */
export function sittings(
  { habits, people }: MisuseShop,
  { morning, works }: { readonly morning: Instant; readonly works: boolean },
  random: Random,
): readonly { readonly at: Instant; readonly person: string }[] {
  if (!works && !habits.weekends) return [];
  const person = random.pick(people);
  return habits.hours
    .map((hour) => ({
      at: morning + wholeSeconds((hour + random.between(-0.5, 0.5)) * HOUR),
      person: random.chance(0.7) ? person : random.pick(people),
    }))
    .sort((one, other) => one.at - other.at);
}
