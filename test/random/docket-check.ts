import fc from 'fast-check';
import { formatDecision } from '../../src/rulebook/decision-line.ts';
import type { Docket } from '../../src/rulebook/docket.ts';
import type { DocketSnapshot } from '../../src/rulebook/docket-snapshot.ts';
import type { Fact } from '../../src/rulebook/facts.ts';
import { type Judged, Marketplace } from '../../src/rulebook/marketplace.ts';
import type { Versions } from '../../src/rulebook/policy/versions.ts';
import { DocketLedger, type Keeping } from './docket-ledger.ts';

/** All that is decided of all sellers, and how they stand in the end. */
type Outcome = { readonly lines: readonly string[]; readonly refusals: readonly string[]; readonly views: string };

/** What the whole marketplace decides of a history; `taken` are its facts without those about orders of other sellers. */
export function judgedTogether(facts: readonly Fact[], versions: Versions): Outcome & { readonly taken: Fact[] } {
  const judged: Judged[] = [];
  const marketplace = new Marketplace(versions, (each) => judged.push(each));
  const refusals: string[] = [];
  const taken = facts.filter((fact) => {
    const refusal = marketplace.accept(fact);
    if (refusal?.code === 'order-of-another-seller') return false;
    refusals.push(refusal?.code ?? '');
    return true;
  });
  marketplace.finish();
  const sellers = new Set(taken.map(({ seller }) => seller));
  sellers.delete('platform');
  const views = JSON.stringify([...sellers].map((seller) => viewed(marketplace.find(seller))));
  return { lines: linesOf(judged), refusals, views, taken };
}

/** The standing, what rules in shadow would have done, and what each action's evidence has become. */
function viewed(seller: Pick<Docket, 'view' | 'views'> | undefined) {
  if (seller === undefined) return undefined;
  const files = seller.views.actions().map((_, index) => seller.views.action(index + 1)?.evidence);
  return [seller.view(), seller.views.shadow(), files];
}

/** What dockets decide, kept in turns as told. */
export function judgedApart(
  facts: readonly Fact[],
  versions: Versions,
  keepings: readonly Keeping[],
  change?: (snapshot: DocketSnapshot) => DocketSnapshot,
): Outcome {
  let turn = 0;
  const ledger = new DocketLedger(versions, () => keepings[turn++ % keepings.length] as Keeping, change);
  const refusals = facts.map((fact) => ledger.accept(fact)?.code ?? '');
  ledger.finish();
  const views = JSON.stringify(ledger.dockets.map(viewed));
  return { lines: linesOf(ledger.judged), refusals, views };
}

/** Whether sellers judged apart, whose snapshots are spoiled on the way, come to something else. */
export function isFoundOut(
  { taken, ...together }: ReturnType<typeof judgedTogether>,
  versions: Versions,
  change: (snapshot: DocketSnapshot) => DocketSnapshot,
): boolean {
  try {
    return JSON.stringify(judgedApart(taken, versions, ['text'], change)) !== JSON.stringify(together);
  } catch {
    return true;
  }
}

/** In which turns dockets are kept how: mostly as they are. */
export const arbitraryKeepings: fc.Arbitrary<Keeping[]> = fc.array(
  fc.constantFrom<Keeping>('memory', 'memory', 'memory', 'text', 'older text', 'facts'),
  { minLength: 3, maxLength: 25 },
);

function linesOf(judged: readonly Judged[]): string[] {
  return judged.map(({ decision, trace }) => `${formatDecision(decision)} ${JSON.stringify(trace)}`);
}
