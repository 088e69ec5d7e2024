import type { Docket } from '../../rulebook/docket.ts';
import type { Instant } from '../../rulebook/instant.ts';
import type { Explanation, LinkOutcome } from '../../rulebook/links/explanations.ts';
import type { WeighedSignal } from '../../rulebook/links/weigh.ts';
import type { Rung } from '../../rulebook/policy/policy.ts';
import type { Queryable } from '../postgres/database.ts';
import { registeredAt } from './identifier-store.ts';
import { endLinks, explanationsOf, findLink, isUnrelated } from './link-store.ts';
import type { LinkParts } from './parts.ts';

/** A link as its event names it. */
export type NamedLink = {
  readonly seller: string;
  readonly otherSeller: string;
  readonly signals: readonly string[];
};

/** What whoever decides about a link needs besides its event. */
export type AboutLink = {
  /** What each signal weighed as it was found; undefined: an integration told the link, and not why. */
  readonly weighed: readonly WeighedSignal[] | undefined;
  /** Since when the account is registered: one that is older than the other's suspension is no new one. */
  readonly registeredAt: Instant | undefined;
  /** Where the other account stands now, and since when it is suspended or removed. */
  readonly other: { readonly rung: Rung; readonly since: Instant | undefined } | undefined;
  /** How the seller explains it; without text where none was written, or it was destroyed. */
  readonly explanation:
    | { readonly kind: Explanation; readonly text: string | undefined; readonly at: Instant }
    | undefined;
};

/** What cases ask about links, and tell them. */
export type LinksForCases = {
  isUnrelated(seller: string, other: string): Promise<boolean>;
  about(link: NamedLink): Promise<AboutLink>;
  /** Its number among the links of its seller; undefined: it is not kept. */
  numberOf(link: NamedLink): Promise<number | undefined>;
  /** In the transaction of the decision. */
  decided(database: Queryable, link: NamedLink, outcome: LinkOutcome, at: Instant): Promise<void>;
};

export function linksForCases({ pool, ledger, texts }: Pick<LinkParts, 'pool' | 'ledger' | 'texts'>): LinksForCases {
  return {
    isUnrelated: (seller, other) => isUnrelated(pool, seller, other),
    async about({ seller, otherSeller, signals }) {
      const link = await findLink(pool, seller, otherSeller, signals);
      const [other, since, rows] = await Promise.all([
        ledger.look(otherSeller, standingOf),
        registeredAt(pool, seller),
        link === undefined ? [] : explanationsOf(pool, seller, [link.number]),
      ]);
      const latest = rows.at(-1);
      const ref = latest?.text_ref ?? undefined;
      const known = await texts.read(pool, seller, ref === undefined ? [] : [ref]);
      return {
        weighed: link?.weighed ?? undefined,
        registeredAt: since,
        other,
        explanation:
          latest === undefined
            ? undefined
            : { kind: latest.kind, text: ref === undefined ? undefined : known.get(ref), at: latest.explained_at },
      };
    },
    async numberOf({ seller, otherSeller, signals }) {
      return (await findLink(pool, seller, otherSeller, signals))?.number;
    },
    decided: (database, { seller, otherSeller }, outcome, at) => endLinks(database, seller, otherSeller, outcome, at),
  };
}

function standingOf({ views }: Docket): NonNullable<AboutLink['other']> {
  const { rung } = views.capabilities();
  const holding = views.actions().filter(({ kind, status, endedAt }) => {
    if (kind !== 'suspension' && kind !== 'removal') return false;
    // A removal that was carried out is over and holds for good.
    return status === 'done' || (endedAt === undefined && status !== 'proposed');
  });
  const [first] = holding.map(({ since }) => since).toSorted((one, other) => one - other);
  return { rung, since: rung === 'suspended' || rung === 'removed' ? first : undefined };
}
