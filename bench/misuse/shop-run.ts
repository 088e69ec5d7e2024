import type { Decision } from '../../src/rulebook/decision.ts';
import type { SellerFact } from '../../src/rulebook/facts.ts';
import type { Instant } from '../../src/rulebook/instant.ts';
import type { PlatformLog } from '../../src/rulebook/platform-log.ts';
import type { CustomerField } from '../../src/rulebook/policy/customer-data.ts';
import type { Policy } from '../../src/rulebook/policy/policy.ts';
import { DAY, HOUR, isWorkingDay } from '../../src/simulation/calendar.ts';
import { drawContact, drawFalseReport } from '../../src/simulation/misuse/outside.ts';
import { drawScrape, type Scrape } from '../../src/simulation/misuse/scrape.ts';
import { type MisuseShop, sittings } from '../../src/simulation/misuse/shop.ts';
import { fieldsToPack, inSequence, pauseToPack } from '../../src/simulation/misuse/work.ts';
import { Random } from '../../src/simulation/random.ts';
import { CanaryOrders } from './canary-orders.ts';
import { Lane } from './lane.ts';
import { type ListTraced, traceList } from './leak.ts';
import { Reports } from './reports.ts';
import { Staff } from './staff.ts';

/** Where the local day begins, Jamaica's. */
const MORNING = 5 * HOUR;
/** Of the orders on their way, those that somebody looks up once more on a day. */
const LOOKED_UP = 0.004;
/** Whoever is stopped tries again after so long, so many times. */
const AGAIN = 6 * HOUR;
const MOST_TRIES = 40;

/** What is worth copying. */
const ALL: readonly CustomerField[] = ['name', 'address', 'phone'];
/** An insider sells what was taken when it is so many addresses, and some of it turns up so long after. */
const LIST = 30;
const LIST_TURNS_UP = 10 * DAY;

/** One shop of the simulation while it runs: its people at work, and whoever does wrong. */
export class ShopRun {
  readonly shop: MisuseShop;
  readonly lane: Lane;
  readonly decisions: Decision[] = [];
  /** How often people at work were asked whether they mean it, and on which local days they were stopped. */
  slowed = 0;
  readonly stoppedOn = new Set<number>();
  /** When whoever does wrong was shown the whole values of an order for the first time, by order. */
  readonly taken = new Map<string, Instant>();
  /** Looks that whoever walks through all orders was shown before the first stop; undefined: none has been yet. */
  shownBeforeStop: number | undefined;
  firstStop: Instant | undefined;
  readonly staff: Staff;
  readonly reports = new Reports(this);
  readonly canaries: CanaryOrders;
  /** When customers whose values were taken were written to or called. */
  readonly contacts: Instant[] = [];
  /** What the tracer said of the list that an insider sold. */
  traced: ListTraced | undefined;
  private readonly looked = new Set<string>();
  private readonly random: Random;
  readonly scrape: Scrape | undefined;
  /** Orders that whoever walks through all of them was shown. */
  scrapeShown = 0;
  private tries = 0;
  private again: Instant;

  constructor(shop: MisuseShop, log: PlatformLog, policy: Policy, seed: number) {
    this.shop = shop;
    const { seller, truth, from } = shop;
    this.random = new Random(seed, 1000 + Number(seller.id.slice(2)));
    this.scrape = truth === 'scraper' && from !== undefined ? drawScrape(from, this.random) : undefined;
    this.again = this.scrape?.at ?? Number.POSITIVE_INFINITY;
    this.lane = new Lane(seller.id, log, policy, (decision) => {
      this.decisions.push(decision);
      this.staff.answer(decision);
    });
    this.staff = new Staff(this.lane, this.random);
    this.canaries = new CanaryOrders(this, new Random(seed, 500_000 + Number(seller.id.slice(2))));
  }

  /** Runs one local day, after its events have been told. */
  async day(day: number, facts: readonly SellerFact[]): Promise<void> {
    const { lane, shop, random } = this;
    lane.tell(facts);
    if (shop.truth === 'smeared') for (const fact of facts) this.smear(fact);
    const morning = day * DAY + MORNING;
    this.canaries.count(facts);
    this.canaries.planUntil(morning + DAY);
    const planned = sittings(shop, { morning, works: isWorkingDay(day) }, random);
    for (const { at, person } of planned) {
      await this.scrapeUntil(at);
      await this.pack(day, Math.max(at, lane.docket.clock), person);
    }
    await this.scrapeUntil(morning + DAY - 1);
    lane.advance(morning + DAY - 1);
  }

  /** Somebody works through what waits. */
  private async pack(day: number, from: Instant, person: string): Promise<void> {
    const { lane, shop, random } = this;
    let at = from;
    lane.advance(at);
    const waiting = lane.toShip().filter(({ orderId }) => !this.looked.has(orderId));
    const known = lane.onTheWay().filter(() => random.chance(LOOKED_UP));
    for (const { orderId } of [...inSequence(shop.habits.sequence, waiting, random), ...known]) {
      const fields = this.copies(person) ? ALL : fieldsToPack(shop, random);
      this.looked.add(orderId);
      if (fields.length === 0) continue;
      at = Math.max(at + pauseToPack(shop, random), lane.docket.clock);
      lane.advance(at);
      const { outcome, slowed } = await this.look(person, orderId, fields, { confirms: true, isWrong: false });
      if (slowed) this.slowed++;
      if (outcome === 'blocked') {
        this.looked.delete(orderId);
        this.stoppedOn.add(day);
        return;
      }
    }
  }

  /** Somebody wants to see an order's values; `isWrong`: on a walk through all orders. */
  private async look(
    person: string,
    order: string,
    fields: readonly CustomerField[],
    { confirms, isWrong }: { readonly confirms: boolean; readonly isWrong: boolean },
  ) {
    const came = await this.lane.ask(person, order, fields, { confirms });
    if (came.toCase) this.lane.schedule(this.staff.looksAt(this.lane.docket.clock), () => this.lookInto(isWrong));
    const takes = isWrong || this.copies(person);
    if (came.outcome === 'shown' && takes && !this.taken.has(order)) this.take(order);
    return came;
  }

  /** Somebody was stopped, and a person looks: at a walk through all orders, or at work, which goes on at once. */
  private lookInto(isWrong: boolean): void {
    const { lane, staff } = this;
    if (!isWrong) lane.clear();
    else if (staff.containedAt === undefined) {
      staff.contain('watch');
      staff.confirm('customer_data_storage', []);
    }
  }

  private take(order: string): void {
    const { shop, lane, random, taken } = this;
    taken.set(order, lane.docket.clock);
    if (shop.truth === 'scraper') return;
    const contact = drawContact(lane.docket.clock, random);
    if (contact === undefined) return;
    if (this.canaries.isCanary(order)) {
      lane.schedule(contact.at, () => this.reached(order));
      return;
    }
    lane.schedule(contact.at, () => this.contacts.push(contact.at));
    if (contact.reportedAt !== undefined) lane.schedule(contact.reportedAt, () => this.report(order));
    if (taken.size === LIST && shop.truth === 'insider')
      lane.schedule(lane.docket.clock + LIST_TURNS_UP, () => this.turnUp());
  }

  /** Somebody calls a customer who does not exist. A person hears what was said, and looks at whose it can be. */
  reached(order: string): void {
    const { shop, lane, staff } = this;
    const { verdict } = this.canaries.hit(order);
    if (verdict === 'none') return;
    lane.schedule(staff.looksAt(lane.docket.clock), () => {
      if (verdict === 'hint') return staff.containForAWhile();
      staff.contain('canary');
      staff.confirm(shop.truth === 'insider' ? 'customer_data_third_party' : 'customer_data_marketing', []);
    });
  }

  /** One of those who agreed to says that the shop wrote to them outside. */
  private smear(fact: SellerFact): void {
    const { shop, lane, random } = this;
    if (fact.type !== 'order.placed' || shop.from === undefined || fact.at < shop.from) return;
    const at = drawFalseReport(fact.at, random);
    if (at !== undefined) lane.schedule(at, () => this.report(fact.orderId));
  }

  /** A customer reports. Staff do whatever is put to them, once: nobody is more credulous. */
  private report(order: string): void {
    const { lane, staff, reports } = this;
    const proposal = reports.tell(order, lane.docket.clock);
    this.canaries.isReported = true;
    if (proposal === 'read') return;
    lane.schedule(staff.looksAt(lane.docket.clock), () => {
      if (proposal === 'contain') staff.containForAWhile();
      else if (staff.confirmed === 0) {
        staff.contain('reports');
        staff.confirm('off_platform_contact', []);
      }
    });
  }

  /** The list is found somewhere, and staff put some of it into the tracer. */
  private turnUp(): void {
    const { shop, staff, random } = this;
    if (shop.person === undefined) return;
    this.traced = traceList(this, shop.person, random.chance(0.5), random);
    if (this.traced.right > 0) staff.contain('tracer');
  }

  /** Whether whoever works there keeps what is shown: a leaker's people all do, an insider alone. */
  private copies(person: string): boolean {
    const { truth, from, person: insider } = this.shop;
    if (from === undefined || this.lane.docket.clock < from) return false;
    return truth === 'leaker' || (truth === 'insider' && person === insider);
  }

  /** Walks through all orders there are, and tries again some hours after each stop. */
  private async scrapeUntil(until: Instant): Promise<void> {
    const { scrape, shop, lane, random } = this;
    if (scrape === undefined || shop.person === undefined) return;
    while (this.again <= until && this.tries < MOST_TRIES) {
      let at = Math.max(this.again, lane.docket.clock);
      this.tries++;
      this.again = at + AGAIN;
      lane.advance(at);
      const listed = inSequence(scrape.sequence, [...lane.toShip(), ...lane.onTheWay()], random);
      for (const { orderId } of listed.filter((order) => !this.taken.has(order.orderId))) {
        at = Math.max(at + Math.round(random.gap(scrape.pause)) * 1000, lane.docket.clock);
        lane.advance(at);
        const asked = { confirms: scrape.confirms, isWrong: true };
        const { outcome: came } = await this.look(shop.person, orderId, scrape.fields, asked);
        if (came === 'shown') this.scrapeShown++;
        else if (came === 'blocked' || came === 'friction') {
          this.firstStop ??= at;
          this.shownBeforeStop ??= this.scrapeShown;
          break;
        } else break;
      }
    }
  }
}
