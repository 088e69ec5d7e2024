import type { Instant } from '../instant.ts';
import type { BreachRules } from '../policy/data-breaches.ts';
import type { Stopped } from './clock.ts';
import { type Measure, nameOf } from './measures.ts';
import { type BreachMove, type BreachStatus, MOVES } from './moves.ts';
import {
  type BreachRegime,
  CUSTOMERS_CLOCK,
  customersRegime,
  type NoticeReceipt,
  regimesIn,
  type WaiverGround,
} from './regimes.ts';
import type { AffectedCount, BreachScope } from './scope.ts';
import { agreed, type Secrecy, secretUntil } from './secrecy.ts';

/** How much a breach puts at risk for the people concerned (GDPR art. 33(1) and 34(1)). */
export const BREACH_RISKS = ['unlikely', 'risk', 'high'] as const;
export type BreachRisk = (typeof BREACH_RISKS)[number];

/** What came out: whether it is a personal-data breach, and what it means for the people concerned. */
export type Assessment = { readonly isBreach: boolean; readonly risk: BreachRisk };

/** What a breach came from: picked when it is closed. */
export const BREACH_CAUSES = ['misuse', 'mistake', 'stolen_access', 'fault_of_ours', 'no_breach'] as const;
export type BreachCause = (typeof BREACH_CAUSES)[number];

/** What customers are told that happened: as far as it is known when they are told. */
export const BREACH_HAPPENED = ['misuse', 'mistake', 'stolen_access', 'fault_of_ours', 'not_known_yet'] as const;
export type BreachHappened = (typeof BREACH_HAPPENED)[number];

/** How many people a notice reached, how many it could not reach, and of how many there is no address (any more). */
export type Reach = { readonly sent: number; readonly failed: number; readonly noAddress: number };

type By = { readonly by: string; readonly at: Instant };

/** What a text that was found came to; nothing of the text. `found`: that somebody was named, or why nobody was. */
export type TraceOutcome = {
  readonly found: string;
  /** Of how many orders values were compared, and in how many they stood in the text. */
  readonly compared: number;
  readonly matched: number;
  readonly named?: { readonly seller: string; readonly order: string; readonly person: string } | undefined;
};

/** What was done, as it is kept: in order, never changed. Ids, counts and codes; what somebody wrote lies elsewhere. */
export type BreachAct =
  | (By & { readonly type: 'opened'; readonly suspectedAt: Instant; readonly rules: BreachRules })
  | (By & { readonly type: 'add_report'; readonly report: string; readonly reportedAt: Instant })
  | (By & { readonly type: 'note' | 'send_back' | 'sign_off' | 'agree_secret' })
  | (By & { readonly type: 'trace' } & TraceOutcome)
  | (By & { readonly type: 'scope'; readonly scope: BreachScope; readonly affected: AffectedCount })
  /** `sellers`: whose it is that was stopped; absent in what was kept before they were told by themselves. */
  | (By & {
      readonly type: 'contain';
      readonly measures: readonly Measure[];
      readonly sellers?: readonly string[] | undefined;
    })
  | (By & { readonly type: 'lift'; readonly measures: readonly Measure[] })
  | (By & { readonly type: 'keep_secret'; readonly until: Instant })
  | (By & { readonly type: 'assess' } & Assessment)
  | (By & { readonly type: 'notify'; readonly regime: string; readonly receipt?: NoticeReceipt | undefined })
  | (By & { readonly type: 'waive'; readonly regime: string; readonly ground?: WaiverGround | undefined })
  | (By & { readonly type: 'tell_customers'; readonly happened: BreachHappened; readonly people: number })
  | (By & { readonly type: 'reached' } & Reach)
  | (By & { readonly type: 'tell_seller' | 'reply'; readonly seller: string })
  | (By & {
      readonly type: 'confirm';
      readonly seller: string;
      readonly kind: string;
      readonly slip?: OwnSlip | undefined;
    })
  | (By & { readonly type: 'propose_closing'; readonly cause: BreachCause });

/** A mistake that the seller reported by themselves: the report, what it was about, and whether it was coached (policy §2). */
export type OwnSlip = {
  readonly report: string;
  readonly reportedAt: Instant;
  readonly happenedAt: Instant;
  /** True: it moves no rung. False: it came too late, or one was coached within the year. */
  readonly coached: boolean;
};

/** What a seller was told and said. */
export type SellerSide = {
  readonly toldAt: Instant;
  readonly repliedAt: Instant | undefined;
  readonly confirmed: readonly string[];
  /** Of what was confirmed, the mistakes that were coached since the seller reported them. */
  readonly coached: readonly string[];
};

/** The notice to the people concerned. */
export type ToldCustomers = {
  readonly at: Instant;
  readonly by: string;
  readonly happened: BreachHappened;
  readonly people: number;
  readonly isSending: boolean;
  /** Whether it went to everybody within the scope as it is now. */
  readonly isOfScope: boolean;
  readonly reach: Reach | undefined;
};

/** An inquiry into a suspected breach. */
export type DataBreach = {
  readonly status: BreachStatus;
  readonly openedBy: string;
  readonly openedAt: Instant;
  /** The first suspicion: when its earliest report came, or it was opened. */
  readonly suspectedAt: Instant;
  /** Those of the policy when it was opened: a later version changes nothing of it. */
  readonly rules: BreachRules;
  readonly regimes: readonly BreachRegime[];
  readonly stopped: Readonly<Record<string, Stopped>>;
  readonly reports: readonly string[];
  readonly scope: BreachScope | undefined;
  readonly affected: AffectedCount | undefined;
  /** In force: what was done to contain it and not lifted. */
  readonly measures: readonly Measure[];
  readonly assessment: Assessment | undefined;
  /** When a breach was found first; a later assessment makes it no later. */
  readonly confirmedAt: Instant | undefined;
  /** Sellers of whom something was stopped. */
  readonly concerned: readonly string[];
  readonly secrecy: Secrecy | undefined;
  readonly sellers: Readonly<Record<string, SellerSide>>;
  readonly toldCustomers: ToldCustomers | undefined;
  readonly closing: { readonly by: string; readonly cause: BreachCause } | undefined;
  readonly closedAt: Instant | undefined;
};

/** The inquiry after an act that was kept; undefined before: it is opened by it. */
export function evolveBreach(before: DataBreach | undefined, act: BreachAct): DataBreach {
  if (act.type === 'opened') {
    const { by, at, suspectedAt, rules } = act;
    return {
      ...{ status: 'suspected', openedBy: by, openedAt: at, suspectedAt, rules, stopped: {}, reports: [] },
      ...{ regimes: regimesIn(rules), confirmedAt: undefined, concerned: [], secrecy: undefined },
      ...{ scope: undefined, affected: undefined, measures: [], assessment: undefined, sellers: {} },
      ...{ toldCustomers: undefined, closing: undefined, closedAt: undefined },
    };
  }
  if (before === undefined) throw new Error('an inquiry begins with its opening');
  return { ...changed(before, act), status: after(before.status, act.type) };
}

function after(status: BreachStatus, move: BreachMove): BreachStatus {
  const next = MOVES[move][status];
  if (next === undefined) throw new Error(`${move} was kept of an inquiry that is ${status}`);
  return next;
}

function changed(before: DataBreach, act: Exclude<BreachAct, { type: 'opened' }>): DataBreach {
  const { by, at } = act;
  switch (act.type) {
    case 'note':
    case 'trace':
      return before;
    case 'add_report':
      return {
        ...before,
        reports: [...before.reports, act.report],
        // A report that came earlier makes the suspicion earlier, never later.
        suspectedAt: Math.min(before.suspectedAt, act.reportedAt),
      };
    case 'scope':
      return { ...reachesOthers(before), scope: act.scope, affected: act.affected };
    case 'contain': {
      const concerned = [...new Set([...before.concerned, ...(act.sellers ?? [])])];
      return { ...before, concerned, measures: [...before.measures, ...act.measures] };
    }
    case 'keep_secret':
      return { ...before, secrecy: secretUntil(before, act) };
    case 'agree_secret':
      return { ...before, secrecy: agreed(before) };
    case 'lift': {
      const lifted = new Set(act.measures.map(nameOf));
      return { ...before, measures: before.measures.filter((each) => !lifted.has(nameOf(each))) };
    }
    case 'assess': {
      const { isBreach, risk } = act;
      const assessment = { isBreach, risk };
      const stopped = noticeIsDue(assessment) ? withoutWaived(before) : before.stopped;
      const confirmedAt = before.confirmedAt ?? (isBreach ? at : undefined);
      return { ...before, assessment, confirmedAt, stopped, regimes: regimesOf(before, assessment) };
    }
    case 'notify': {
      const { regime, receipt } = act;
      const stopped = {
        how: 'notified' as const,
        at: receipt?.sentAt ?? at,
        by,
        ...(receipt !== undefined && { receipt }),
      };
      return { ...before, stopped: { ...before.stopped, [regime]: stopped } };
    }
    case 'waive':
      return { ...before, stopped: { ...before.stopped, [act.regime]: { how: 'waived', at, by } } };
    case 'tell_customers': {
      const { happened, people } = act;
      const told = { at, by, happened, people, isSending: true, isOfScope: true, reach: undefined };
      return { ...before, toldCustomers: told };
    }
    case 'reached': {
      const { sent, failed, noAddress } = act;
      return reached(before, { sent, failed, noAddress }, { at, by });
    }
    case 'tell_seller':
      return withSide(before, act.seller, { toldAt: at, repliedAt: undefined, confirmed: [], coached: [] });
    case 'reply':
      return withSide(before, act.seller, { ...sideOf(before, act.seller), repliedAt: at });
    case 'confirm': {
      const side = sideOf(before, act.seller);
      const coached = act.slip?.coached ? [...side.coached, act.kind] : side.coached;
      return withSide(before, act.seller, { ...side, coached, confirmed: [...side.confirmed, act.kind] });
    }
    case 'propose_closing':
      return { ...before, closing: { by, cause: act.cause } };
    case 'send_back':
      return { ...before, closing: undefined };
    case 'sign_off':
      return { ...before, closedAt: at };
  }
}

/** Whether the laws ask for a notice to the authority: a breach that is likely to put people at risk (GDPR art. 33(1)). */
export function noticeIsDue({ isBreach, risk }: Assessment): boolean {
  return isBreach && risk !== 'unlikely';
}

/** Whether each of the people concerned has to be told: a breach that is likely to put them at a high risk (GDPR art. 34(1)). */
export function customersAreDue({ isBreach, risk }: Assessment): boolean {
  return isBreach && risk === 'high';
}

/** From when a clock counts; undefined: it has not begun, for no breach is found (any more). */
export function startOf(
  { suspectedAt, confirmedAt, assessment }: Pick<DataBreach, 'suspectedAt' | 'confirmedAt' | 'assessment'>,
  { from }: Pick<BreachRegime, 'from'>,
): Instant | undefined {
  if (from === 'suspicion') return suspectedAt;
  return assessment?.isBreach ? confirmedAt : undefined;
}

/** The sellers of whom something was stopped and who have not been told. */
export function untoldSellers({ concerned, sellers }: Pick<DataBreach, 'concerned' | 'sellers'>): readonly string[] {
  return concerned.filter((seller) => sellers[seller] === undefined);
}

/** With the clock of the people concerned as long as they are at a high risk; one that was stopped stays in the record. */
function regimesOf({ rules, regimes, stopped }: DataBreach, assessment: Assessment): readonly BreachRegime[] {
  const others = regimes.filter(({ name }) => name !== CUSTOMERS_CLOCK);
  const stays =
    customersAreDue(assessment) || (others.length < regimes.length && stopped[CUSTOMERS_CLOCK] !== undefined);
  return stays ? [...others, customersRegime(rules)] : others;
}

/** Another scope may have other people in it: nobody has told those yet. */
function reachesOthers(before: DataBreach): DataBreach {
  const { toldCustomers, stopped } = before;
  const { [CUSTOMERS_CLOCK]: clock, ...others } = stopped;
  return {
    ...before,
    toldCustomers: toldCustomers && { ...toldCustomers, isOfScope: false },
    stopped: clock?.how === 'notified' ? others : stopped,
  };
}

function reached(before: DataBreach, reach: Reach, who: By): DataBreach {
  const { toldCustomers: told, stopped } = before;
  if (told === undefined) throw new Error('nobody is reached by a notice that was not sent');
  return {
    ...before,
    toldCustomers: { ...told, isSending: false, reach },
    stopped: told.isOfScope ? { ...stopped, [CUSTOMERS_CLOCK]: { how: 'notified', ...who } } : stopped,
  };
}

/** What was found later makes a decision that no notice is due void: these clocks run on as if it had never been. */
function withoutWaived({ stopped, regimes }: DataBreach): DataBreach['stopped'] {
  const byContract = new Set(regimes.filter(({ tells }) => tells === 'partner').map(({ name }) => name));
  return Object.fromEntries(
    Object.entries(stopped).filter(([name, { how }]) => how !== 'waived' || byContract.has(name)),
  );
}

function sideOf({ sellers }: DataBreach, seller: string): SellerSide {
  const side = sellers[seller];
  if (side === undefined) throw new Error('a seller who was not told has no side');
  return side;
}

function withSide(before: DataBreach, seller: string, side: SellerSide): DataBreach {
  return { ...before, sellers: { ...before.sellers, [seller]: side } };
}
