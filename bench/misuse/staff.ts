import type { Decision } from '../../src/rulebook/decision.ts';
import { parseFact } from '../../src/rulebook/facts/parse.ts';
import type { SellerFact } from '../../src/rulebook/facts.ts';
import type { Instant } from '../../src/rulebook/instant.ts';
import type { ConductKind } from '../../src/rulebook/policy/policy.ts';
import { answersTo } from '../../src/simulation/answers.ts';
import { HOUR, wholeSeconds } from '../../src/simulation/calendar.ts';
import { type CloudEvent, formatTime } from '../../src/simulation/event.ts';
import type { Random } from '../../src/simulation/random.ts';
import type { Lane } from './lane.ts';

/** How long it takes until somebody of the staff looks at what was put before them. */
const SOON: readonly [number, number] = [HOUR, 24 * HOUR];

/** How long nothing is shown while people look at what was reported. */
const INQUIRY = 72 * HOUR;

/** What made staff look. */
export type Reason = 'watch' | 'canary' | 'reports' | 'tracer';

/** What staff did about one shop. */
export class Staff {
  /** From when on nothing is shown to the shop's people. */
  containedAt: Instant | undefined;
  containedBy: Reason | undefined;
  confirmed = 0;
  private readonly lane: Lane;
  private readonly random: Random;

  constructor(lane: Lane, random: Random) {
    this.lane = lane;
    this.random = random;
  }

  /** When somebody will look at what comes up at an instant. */
  looksAt(at: Instant): Instant {
    return at + wholeSeconds(this.random.between(...SOON));
  }

  /** Nothing is shown to the shop's people any more. */
  contain(because: Reason): void {
    if (this.containedAt !== undefined) return;
    this.containedAt = this.lane.docket.clock;
    this.containedBy = because;
    this.lane.isFrozen = true;
  }

  /** While people look, nothing is shown; they find nothing, and it goes on. */
  containForAWhile(): void {
    if (this.containedAt !== undefined || this.lane.isFrozen) return;
    this.lane.isFrozen = true;
    this.lane.schedule(this.lane.docket.clock + INQUIRY, () => {
      if (this.containedAt === undefined) this.lane.isFrozen = false;
    });
  }

  /** A person has looked, and says that it was misuse: what follows of it is the ladder's. */
  confirm(kind: ConductKind, evidence: readonly string[]): void {
    this.confirmed++;
    const { clock, id } = this.lane.docket;
    this.tell(eventOf(id, clock, `misuse:${id}:${this.confirmed}`, kind, evidence));
  }

  /** Sellers and staff answer what the ladder decides, as in a demonstration. */
  answer(decision: Decision): void {
    for (const { at, event } of answersTo(decision, this.lane.docket.clock, this.random)) {
      this.lane.schedule(at, () => this.tell(event));
    }
  }

  private tell(event: CloudEvent): void {
    const fact = parseFact(event, Number.POSITIVE_INFINITY);
    if (fact.type === 'refused' || fact.type === 'unknown') throw new Error(`bad event: ${JSON.stringify(event)}`);
    this.lane.tell([fact as SellerFact]);
  }
}

function eventOf(seller: string, at: Instant, id: string, kind: ConductKind, evidence: readonly string[]): CloudEvent {
  const data = { kind, by: 'staff', evidence };
  return {
    specversion: '1.0',
    id,
    source: '/staff',
    type: 'conduct.confirmed',
    subject: seller,
    time: formatTime(at),
    data,
  };
}
