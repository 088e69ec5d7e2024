import type { Instant } from '../../rulebook/instant.ts';
import type { CustomerField } from '../../rulebook/policy/customer-data.ts';
import type { Random } from '../random.ts';
import type { Habits } from './shop.ts';

/** How somebody takes all that the list holds: by a program within seconds, or by hand. */
export type Scrape = {
  readonly at: Instant;
  /** Mean seconds from one order to the next. */
  readonly pause: number;
  readonly sequence: Habits['sequence'];
  /** Whether a fresh proof can be given where one is asked for: whoever has stolen a session cannot. */
  readonly confirms: boolean;
  readonly fields: readonly CustomerField[];
};

/** How one scraper goes about it, beginning at an instant. */
export function drawScrape(from: Instant, random: Random): Scrape {
  return {
    at: from,
    pause: random.pick([2, 5, 15, 30]),
    sequence: random.pick(['list', 'deadline', 'shelf']),
    confirms: random.chance(0.5),
    fields: ['name', 'address', 'phone'],
  };
}
