import { lifted, UNWATCHED, type Watched } from '../../src/rulebook/access-watch/watch.ts';
import type { Decision } from '../../src/rulebook/decision.ts';
import { Docket } from '../../src/rulebook/docket.ts';
import type { SellerFact } from '../../src/rulebook/facts.ts';
import type { Instant } from '../../src/rulebook/instant.ts';
import type { OrderProgress, OrderState } from '../../src/rulebook/order-facts.ts';
import type { PlatformLog } from '../../src/rulebook/platform-log.ts';
import type { CustomerField } from '../../src/rulebook/policy/customer-data.ts';
import type { Policy } from '../../src/rulebook/policy/policy.ts';
import type { Access } from '../../src/service/accesses/access.ts';
import type { RecordAccesses } from '../../src/service/accesses/record.ts';
import { type RevealParts, reveal } from '../../src/service/reveals/reveal.ts';
import { verdictOf } from '../../src/service/reveals/verdict.ts';
import { countBefore } from '../exposure/record-in-memory.ts';

/** Under whom all people of the shop are kept together. */
const ALL = '';

/** What came of one press on "show". */
export type Shown = {
  readonly outcome: 'shown' | 'friction' | 'blocked' | 'refused';
  /** Whether people are asked to look at it. */
  readonly toCase: boolean;
};

/** An order that somebody may be working on. */
export type WorkOrder = OrderProgress & { readonly shipBy: Instant };

/** The orders of one shop and what its people were shown of them, as the service would decide it. */
export class Lane {
  readonly docket: Docket;
  /** Everything that was asked for and shown, in time order. */
  readonly shown: Access[] = [];
  isFrozen = false;
  /** How the looks of each person stand, and of all together. */
  private readonly watched = new Map<string, Watched>();
  /** So many of them count no more: people have looked at them and found no misuse. */
  private cleared = 0;
  private readonly parts: RevealParts;
  private readonly coming: SellerFact[] = [];
  private readonly agenda: { readonly at: Instant; readonly act: () => void }[] = [];
  private ids = 0;

  constructor(seller: string, log: PlatformLog, policy: Policy, decided: (decision: Decision) => void) {
    this.docket = new Docket(seller, log, ({ decision }) => decided(decision));
    const { docket } = this;
    const parts: Omit<RevealParts, 'pool'> = {
      policy: async () => policy,
      ledger: { look: async (_seller, work) => work(docket) },
      recorded: this.recorder(),
      threadOf: async () => undefined,
      // Everybody has read the privacy briefing.
      attestation: async () => ({ isGoodAt: () => true }),
      // What is there is not looked at: that something may leave is what counts.
      open: async () => ({ values: new Map() }),
      frozen: async () => this.isFrozen,
      // Shops are run one by one: each is held against the policy and its own past.
      peers: () => ({}),
      newId: () => `${++this.ids}`,
    };
    this.parts = parts as RevealParts;
  }

  /** What will have happened by the instants that the facts name. */
  tell(facts: readonly SellerFact[]): void {
    this.coming.push(...facts);
    this.coming.sort((one, other) => one.at - other.at);
  }

  /** Somebody will do something about the shop. */
  schedule(at: Instant, act: () => void): void {
    this.agenda.push({ at, act });
    this.agenda.sort((one, other) => one.at - other.at);
  }

  /** A person has looked at what was shown, and found no misuse. */
  clear(): void {
    this.cleared = this.shown.length;
    for (const [subject, looks] of this.watched) this.watched.set(subject, lifted(looks));
  }

  /** Brings the shop to a clock. */
  advance(at: Instant): void {
    for (;;) {
      const [fact] = this.coming;
      const [next] = this.agenda;
      const factAt = fact?.at ?? Number.POSITIVE_INFINITY;
      const actAt = next?.at ?? Number.POSITIVE_INFINITY;
      if (Math.min(factAt, actAt) > at) break;
      if (fact !== undefined && factAt <= actAt) {
        this.coming.shift();
        this.docket.fold(fact, Math.max(fact.at, this.docket.clock));
      } else if (next !== undefined) {
        this.agenda.shift();
        if (next.at > this.docket.clock) this.docket.advance(next.at);
        next.act();
      }
    }
    if (at > this.docket.clock) this.docket.advance(at);
  }

  /** Orders that are paid and not handed over, the one placed last first. */
  toShip(): readonly WorkOrder[] {
    return this.inState('paid');
  }

  /** Orders that a carrier has and that are not delivered, the one placed last first. */
  onTheWay(): readonly WorkOrder[] {
    return this.inState('handed_over');
  }

  private inState(asked: OrderState): readonly WorkOrder[] {
    const { orders } = this.docket;
    return orders
      .all()
      .filter(({ state, fulfilment }) => state === asked && fulfilment === 'seller')
      .map((order) => ({ ...order, shipBy: orders.of(order.orderId)?.shipBy ?? order.placedAt }));
  }

  /** Somebody presses "show" at the clock; where a limit is near they confirm when they can. */
  async ask(
    person: string,
    order: string,
    fields: readonly CustomerField[],
    { confirms }: { readonly confirms: boolean },
  ): Promise<Shown & { readonly slowed: boolean }> {
    const asked = { seller: this.docket.id, person, role: 'seller-member', order, purpose: 'fulfil', fields } as const;
    const first = await this.press({ ...asked, confirmed: false, because: undefined });
    const slowed = first.outcome === 'friction';
    if (!slowed || !confirms) return { ...first, slowed };
    return { ...(await this.press({ ...asked, confirmed: true, because: 'packing_many' })), slowed };
  }

  private async press(asked: Parameters<typeof reveal>[1]): Promise<Shown> {
    const revealed = await reveal(this.parts, asked);
    if ('refused' in revealed) return { outcome: 'refused', toCase: false };
    const { access, answers } = revealed;
    if (access.shown > 0) return { outcome: 'shown', toCase: false };
    const rules = answers.map((answer) => verdictOf(answer).rule);
    const isOf = (...begins: readonly string[]) => rules.some((rule) => begins.some((begin) => rule.startsWith(begin)));
    if (isOf('block.', 'watch.stop', 'watch.again'))
      return { outcome: 'blocked', toCase: isOf('block.', 'watch.again') };
    return { outcome: isOf('confirm.', 'watch.ask') ? 'friction' : 'refused', toCase: false };
  }

  /** Counts as the database does, for one who asks at a time. */
  private recorder(): RecordAccesses {
    const { shown, watched } = this;
    const keep = (access: Access): void => {
      if (access.shown > 0) shown.push(access);
    };
    return {
      async record(access) {
        keep(access);
      },
      async recordShown(access) {
        keep(access);
        return access;
      },
      recordCounted: async ({ settle, ...asked }) => {
        const counted = countBefore(shown.slice(this.cleared), asked);
        const before = { person: watched.get(asked.person) ?? UNWATCHED, shop: watched.get(ALL) ?? UNWATCHED };
        const { access, watched: after } = settle({ ...counted, watched: before });
        watched.set(asked.person, after?.person ?? before.person).set(ALL, after?.shop ?? before.shop);
        keep(access);
        return access;
      },
    };
  }
}
