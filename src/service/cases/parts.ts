import type { Pool } from 'pg';
import type { SellerRole } from '../../rulebook/accounts/actor.ts';
import type { InspectionOutcome } from '../../rulebook/cases/inspection.ts';
import type { Instant } from '../../rulebook/instant.ts';
import type { Explanation, LinkOutcome } from '../../rulebook/links/explanations.ts';
import type { WeighedSignal } from '../../rulebook/links/weigh.ts';
import type { Purpose } from '../../rulebook/policy/customer-data.ts';
import type { ConductKind, Policy, Rung } from '../../rulebook/policy/policy.ts';
import type { AccessField } from '../accesses/access.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { WriteActs } from '../ledger/write-act.ts';
import type { Queryable } from '../postgres/database.ts';

/** Somebody of the staff, by id and name. */
export type Colleague = { readonly id: string; readonly name: string };

/** What cases need of those who work here: accounts give it. */
export type Colleagues = {
  /** The names of people by their ids; who has left is missing. */
  readonly named: (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>;
  /** Everybody who may work on cases, by name. */
  readonly all: () => Promise<readonly Colleague[]>;
};

/** What cases need of sealed texts. */
export type CaseTexts = {
  keep(database: Queryable, seller: string, text: string, at: Instant): Promise<string>;
  read(database: Queryable, seller: string, refs: readonly string[]): Promise<ReadonlyMap<string, string>>;
};

/** A link between accounts, as its event names it. */
export type NamedLink = { readonly seller: string; readonly otherSeller: string; readonly signals: readonly string[] };

/** What cases need of links between accounts. */
export type CaseLinks = {
  /** Whether people have found that different people are behind two accounts. */
  isUnrelated(seller: string, other: string): Promise<boolean>;
  /** What is known of a link besides its event. */
  about(link: NamedLink): Promise<{
    readonly weighed: readonly WeighedSignal[] | undefined;
    readonly registeredAt: Instant | undefined;
    readonly other: { readonly rung: Rung; readonly since: Instant | undefined } | undefined;
    readonly explanation:
      | { readonly kind: Explanation; readonly text: string | undefined; readonly at: Instant }
      | undefined;
  }>;
  /** Its number among the links of its seller. */
  numberOf(link: NamedLink): Promise<number | undefined>;
  /** Notes what was found, in the transaction of the decision. */
  decided(database: Queryable, link: NamedLink, outcome: LinkOutcome, at: Instant): Promise<void>;
};

/** A request to inspect a listing again, as its case names it. */
type NamedRequest = { readonly seller: string; readonly action: number; readonly number: number };

/** What cases need of requests for inspections. */
export type CaseInspections = {
  /** The listing that is to be inspected. */
  listingOf(database: Queryable, request: NamedRequest): Promise<string | undefined>;
  /** Notes what was found, in the transaction of the decision. */
  decided(
    database: Queryable,
    request: NamedRequest,
    ended: { readonly outcome: InspectionOutcome; readonly at: Instant; readonly reasonRef: string },
  ): Promise<void>;
};

/** Why a rule is in shadow. */
export type RuleInShadow = {
  /** The version that put it there. */
  readonly policy: string;
  readonly decided: number;
  readonly overturned: number;
  /** The actions that were overturned. */
  readonly actions: readonly string[];
};

/** What cases need of rules in shadow: why the service made a version, by its number in the policy's name. */
export type CaseRules = { shadowedBy(database: Queryable, version: number): Promise<RuleInShadow | undefined> };

/** What somebody of a seller asked to see of customers on the day on which it was stopped. Never a value. */
export type AboutMisuse = {
  readonly person: string;
  readonly role: SellerRole;
  /** The latest first, the most recent of `all`. */
  readonly accesses: readonly {
    readonly id: string;
    readonly at: Instant;
    readonly order: string;
    readonly purpose: Purpose;
    readonly verdicts: readonly {
      readonly field: AccessField;
      readonly verdict: 'show' | 'mask' | 'refuse';
      readonly rule: string;
    }[];
  }[];
  readonly all: number;
  /** How many whole values the whole team was shown that day, beside how many orders of the seller are open now. */
  readonly shown: number;
  readonly openOrders: number;
  /** The kinds of breach that it may be found to be. */
  readonly breaches: readonly ConductKind[];
};

/** What cases ask about accesses to customers' data, and tell them. `access`: the one that was stopped, which opened the case. */
export type CaseMisuse = {
  about(seller: string, access: string): Promise<AboutMisuse | undefined>;
  /** The ids of the accesses that show it; `policy` is the seller's now. */
  evidenceOf(database: Queryable, policy: Policy, seller: string, access: string): Promise<readonly string[]>;
  /** The kinds of breach that it may be found to be, in a policy. */
  breachesOf(policy: Policy): readonly ConductKind[];
  /** Nothing was wrong: the people of the seller may go on. In the transaction of the decision. */
  cleared(database: Queryable, seller: string): Promise<void>;
};

/** What cases are made of. */
export type CaseParts = {
  readonly ledger: Pick<Ledger, 'look' | 'record' | 'rehearse' | 'clock'>;
  readonly pool: Pool;
  readonly texts: CaseTexts;
  readonly colleagues: Colleagues;
  readonly links: CaseLinks;
  readonly inspections: CaseInspections;
  readonly rules: CaseRules;
  readonly misuse: CaseMisuse;
  /** A new id, for an event. */
  readonly newId: () => string;
  /** Puts what people do with a case into the tamper-evident log. */
  readonly writeActs: WriteActs;
};
