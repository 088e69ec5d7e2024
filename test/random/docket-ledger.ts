import { Docket } from '../../src/rulebook/docket.ts';
import type { DocketSnapshot } from '../../src/rulebook/docket-snapshot.ts';
import type { Fact, PlatformFact, SellerFact } from '../../src/rulebook/facts.ts';
import type { Instant } from '../../src/rulebook/instant.ts';
import type { Judged } from '../../src/rulebook/marketplace.ts';
import { PlatformLog } from '../../src/rulebook/platform-log.ts';
import type { Versions } from '../../src/rulebook/policy/versions.ts';
import type { EventRefusal } from '../../src/rulebook/refusals.ts';
import { emptyTallies } from '../../src/rulebook/standing/steps.ts';
import { WeeklyRecords } from '../../src/rulebook/standing/weekly-records.ts';

/** How a docket is kept between two touches: in memory, as its text, or as an older text and the facts since. */
export type Keeping = 'memory' | 'text' | 'older text' | 'facts';

/** A fact as it is stored: with the clock and the place in the platform's log at which it was judged. */
type Stored = { readonly fact: SellerFact; readonly clock: Instant; readonly version: number };

/** What is kept of one seller: the docket, and what a database would know of it without reading it. */
type Row = {
  readonly id: string;
  docket: Docket;
  clock: Instant;
  version: number;
  due: Instant;
  lastSettled: Instant | undefined;
  excusable: { readonly from: Instant; readonly to: Instant } | undefined;
  readonly facts: Stored[];
  /** Texts of the docket, each with how many facts it knows. */
  readonly texts: { readonly text: string; readonly facts: number }[];
  readonly delivered: Judged[];
};

/**
 * Judges sellers apart, as a server does: each is touched only when its row says that it may be concerned, and kept
 * between two touches as `keeping` says. `change` may spoil what is read of a snapshot.
 */
export class DocketLedger {
  readonly log: PlatformLog;
  private clock = Number.NEGATIVE_INFINITY;
  private began: Instant | undefined = undefined;
  private readonly rows = new Map<string, Row>();
  private readonly keeping: () => Keeping;
  private readonly change: (snapshot: DocketSnapshot) => DocketSnapshot;

  constructor(versions: Versions, keeping: () => Keeping, change = (snapshot: DocketSnapshot) => snapshot) {
    this.log = new PlatformLog(versions);
    this.keeping = keeping;
    this.change = change;
  }

  accept(fact: Fact): EventRefusal | undefined {
    if (fact.type === 'context.declared' || fact.type === 'context.withdrawn') {
      if (fact.at > this.clock) this.moveClock(fact.at);
      this.changeContexts(fact);
      return undefined;
    }
    const row = this.rows.get(fact.seller) ?? this.open(fact.seller);
    const refusal = this.touch(row, (docket) => {
      docket.catchUp(this.log.version);
      return docket.refusalOf(fact);
    });
    if (refusal !== undefined) return refusal;
    if (fact.at > this.clock) this.moveClock(fact.at);
    return this.touch(row, (docket) => {
      docket.catchUp(this.log.version);
      row.facts.push({ fact, clock: this.clock, version: docket.platformVersion });
      return docket.fold(fact, this.clock);
    });
  }

  finish(until = this.clock): void {
    if (until > this.clock) this.moveClock(until);
    for (const row of this.rows.values())
      this.touch(row, (docket) => {
        docket.catchUp(this.log.version);
        docket.advance(this.clock);
      });
  }

  /** What was decided of all sellers, in the order of the contract. */
  get judged(): readonly Judged[] {
    return [...this.rows.values()]
      .flatMap(({ delivered }) => delivered)
      .sort(({ decision: one }, { decision: other }) => {
        if (one.at !== other.at) return one.at - other.at;
        if (one.seller !== other.seller) return one.seller < other.seller ? -1 : 1;
        return numberOf(one.action) - numberOf(other.action);
      });
  }

  get dockets(): readonly Docket[] {
    return [...this.rows.values()].map(({ docket }) => docket);
  }

  private open(id: string): Row {
    const row: Row = {
      id,
      docket: new Docket(id, this.log, (judged, number) => this.deliver(row, judged, number)),
      clock: Number.NEGATIVE_INFINITY,
      version: 0,
      due: Number.POSITIVE_INFINITY,
      lastSettled: undefined,
      excusable: undefined,
      facts: [],
      texts: [],
      delivered: [],
    };
    this.rows.set(id, row);
    return row;
  }

  /** What was delivered before is not delivered again when facts are folded again. */
  private deliver(row: Row, judged: Judged, number: number): void {
    if (number > row.delivered.length) row.delivered.push(judged);
  }

  private touch<Answer>(row: Row, what: (docket: Docket) => Answer): Answer {
    row.docket = this.reopened(row);
    const answer = what(row.docket);
    this.note(row);
    return answer;
  }

  private note(row: Row): void {
    const { docket } = row;
    row.clock = docket.clock;
    row.version = docket.platformVersion;
    row.due = docket.due;
    row.lastSettled = docket.lastSettled;
    row.excusable = docket.excusable;
  }

  private reopened(row: Row): Docket {
    switch (this.keeping()) {
      case 'memory':
        return row.docket;
      case 'text': {
        const text = JSON.stringify(row.docket.snapshot());
        row.texts.push({ text, facts: row.facts.length });
        return this.read(row, text);
      }
      case 'older text': {
        const older = row.texts[Math.floor(row.texts.length / 2)];
        return older === undefined ? row.docket : this.foldedAgain(row, this.read(row, older.text), older.facts);
      }
      case 'facts': {
        const empty = new Docket(row.id, this.log, (judged, number) => this.deliver(row, judged, number));
        return this.foldedAgain(row, empty, 0);
      }
    }
  }

  private read(row: Row, text: string): Docket {
    const snapshot = this.change(JSON.parse(text));
    return Docket.restore(snapshot, this.log, (judged, number) => this.deliver(row, judged, number));
  }

  private foldedAgain(row: Row, docket: Docket, from: number): Docket {
    for (const { fact, clock, version } of row.facts.slice(from)) {
      docket.catchUp(version);
      docket.fold(fact, clock);
    }
    docket.catchUp(row.version);
    docket.advance(row.clock);
    if (docket.decided !== row.delivered.length) throw new Error('what is folded again decides something else');
    return docket;
  }

  private moveClock(to: Instant): void {
    this.began ??= to;
    for (;;) {
      const { kind, at } = this.log.next(this.began);
      if (at > to) break;
      if (kind === 'version') this.log.append({ kind, at });
      else this.takeRecord(at);
    }
    this.clock = to;
  }

  private takeRecord(at: Instant): void {
    const from = WeeklyRecords.windowStart(this.log.versions.at(at), at);
    const tallies = emptyTallies();
    const concerned = [...this.rows.values()].filter(
      (row) => row.due <= at || (row.lastSettled ?? Number.NEGATIVE_INFINITY) >= from,
    );
    for (const row of concerned) this.touch(row, (docket) => docket.tally(at, tallies));
    const version = this.log.append({ kind: 'record', at, tallies });
    for (const row of concerned) row.docket.catchUp(version);
    for (const row of concerned) this.note(row);
  }

  private changeContexts(fact: PlatformFact): void {
    const version = this.log.append({ kind: 'context', at: this.clock, fact });
    for (const row of this.rows.values()) {
      const { excusable } = row;
      const concerned =
        fact.type === 'context.declared' &&
        excusable !== undefined &&
        excusable.from <= fact.to &&
        excusable.to >= fact.from;
      if (concerned || row.due <= this.clock) this.touch(row, (docket) => docket.catchUp(version));
    }
  }
}

function numberOf(action: string): number {
  return Number(action.slice(action.lastIndexOf('/') + 1));
}
