import { fill } from '../../words/fill.ts';
import { enumeration } from '../../words/quantities-en.ts';
import {
  CATEGORY_NAMES,
  HOME_TEXT,
  LIMITED_FEATURES,
  RESTRICTED_WORDS,
  STANDING_WORDS,
} from '../../words/seller-home-en.ts';
import { Ladder } from '../kit/ladder.tsx';
import { RungBadge } from '../kit/rung-badge.tsx';
import { Sentence } from '../kit/sentence.tsx';
import { limitedIn } from './effect.tsx';
import { Deadline } from './moment.tsx';
import type { Capabilities, Standing } from './shapes.ts';
import './standing-head.css';

/** How many categories there are. */
const EVERY = Object.keys(CATEGORY_NAMES).length;

type StandingHeadProps = { readonly standing: Standing; readonly capabilities: Capabilities };

/** The ladder with the place on it in words, and where a rung is held. */
export function StandingHead({ standing, capabilities }: StandingHeadProps) {
  const { rung, categories, at } = standing;
  const only = categories.length === 1 ? categories[0] : undefined;
  // Where it is held everywhere, a list of everything says no more than the rung.
  const isEverywhere = categories.length === EVERY && categories.every((each) => each.rung === rung);
  return (
    <Ladder rung={rung} meaning={meaningOf(standing, capabilities)}>
      {categories.length < 2 || isEverywhere ? null : (
        <ul className="standing-head-areas">
          {categories.map((each) => (
            <li key={each.category}>
              {CATEGORY_NAMES[each.category]} <RungBadge rung={each.rung} size="sm" />
            </li>
          ))}
        </ul>
      )}
      <p className="standing-head-at">
        {only === undefined || rung === 'good' ? null : `${CATEGORY_NAMES[only.category]} · `}
        <Sentence of={HOME_TEXT.asOf} values={{ at: <Deadline at={at} /> }} />
      </p>
    </Ladder>
  );
}

/** The rung in words, what works first; a restriction says what it limits. */
function meaningOf({ rung }: Standing, capabilities: Capabilities): string {
  if (rung !== 'restricted') return STANDING_WORDS[rung];
  const limited = limitedIn(capabilities);
  if (limited.length === 0) return RESTRICTED_WORDS.paused;
  const words = limited.map((feature) => LIMITED_FEATURES[feature]);
  return fill(limited.length === 1 ? STANDING_WORDS.restricted : RESTRICTED_WORDS.several, {
    features: enumeration(words, 'and'),
  });
}
