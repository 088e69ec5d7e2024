import type { ReactNode } from 'react';
import { POLICY_TERMS } from '../../words/policy-terms-en.ts';
import { describeHeld, describeStanding, SELLER_WORDS } from '../../words/staff-seller-en.ts';
import { Instant } from '../kit/instant.tsx';
import { Ladder } from '../kit/ladder.tsx';
import type { SellerRow, Standing } from './api-shapes.ts';
import './seller-head.css';

/** Where a seller stands: the ladder, the rungs held by category, the place. */
export function SellerHead({ standing, row }: { standing: Standing; row: SellerRow | undefined }) {
  const { rung, categories, at, policy } = standing;
  const place = [row?.region, row?.country].filter((each) => typeof each === 'string').join(', ');
  const held = categories.map((each) => describeHeld(each.rung, POLICY_TERMS.category[each.category]));
  return (
    <Ladder rung={rung} meaning={describeStanding(rung, held)}>
      <dl className="seller-head-facts">
        {place === '' ? null : <Fact term={SELLER_WORDS.place}>{place}</Fact>}
        {row?.lastEventAt == null ? null : (
          <Fact term={SELLER_WORDS.lastEvent}>
            <Instant at={row.lastEventAt} show="relative" />
          </Fact>
        )}
        <Fact term={SELLER_WORDS.policy}>{policy}</Fact>
        <Fact term={SELLER_WORDS.asOf}>
          <Instant at={at} show="absolute" />
        </Fact>
      </dl>
    </Ladder>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
