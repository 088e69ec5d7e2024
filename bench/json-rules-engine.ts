import { type Account, cureAt, isRepeat, isWaiting, suspensionOf } from './closure/account.ts';
import { type Event, makeReplay } from './closure/closure.ts';
import { fold, levelAt, type Meter, type Standing, subjectsOf } from './closure/meter.ts';
import type { Seller } from './closure/orders.ts';
import { LAPSES, LEAVES, SUBJECTS } from './closure/rules.ts';
import { loadPeer } from './peers.ts';

const NAMES = ['lateDispatch', 'lateCancellation', 'improperStatus', 'listingInaccuracy', 'earlyRefund', 'orderDefect'];

type Engine = {
  addRule(rule: object): void;
  run(facts: object): Promise<{ readonly events: readonly { readonly type: string }[] }>;
};

/** `agreed`: the engine saw every full meter that the same conditions in JavaScript saw, and no other. */
export type PeerRun = { readonly seconds: number; readonly evaluations: number; readonly agreed: boolean };

/**
 * json-rules-engine on the first events of a stream. The hand-written closure keeps the metrics; the engine decides on
 * them, one rule a metric, at every event that belongs to an order or a listing: that is when a metric can change, and
 * how its users run it. Nothing of the ladder after the violation is asked of it.
 */
export async function runJsonRulesEngine(events: readonly unknown[]): Promise<PeerRun> {
  const engine = makeEngine();
  let evaluations = 0;
  let agreed = true;
  const asked: Facts[] = [];
  const replay = makeReplay((seller, _meter, at) => asked.push(factsOf(seller, at)));
  const started = performance.now();
  for (const event of events as readonly Event[]) {
    asked.length = 0;
    replay.fold(event);
    const seller = replay.find(event.subject);
    if (asked.length === 0 && seller !== undefined && ASKED.test(event.type)) {
      asked.push(factsOf(seller, replay.clock()));
    }
    for (const facts of asked) {
      const { events: fired } = await engine.run(facts);
      evaluations++;
      const expected = NAMES.filter((name) => isFull(facts, name));
      agreed &&= expected.length === fired.length && fired.every(({ type }) => expected.includes(type));
    }
  }
  return { seconds: (performance.now() - started) / 1000, evaluations, agreed };
}

const ASKED = /^(order|shipment|refund|return|dispute|listing)\./;

/** Flat, three a metric (`lateDispatchFill`, `…Lapses`, `…Subjects`): paths into objects would make the engine slower. */
type Facts = Readonly<Record<string, number>>;

function isFull(facts: Facts, name: string): boolean {
  const [fill = 0, lapses = 0, subjects = 0] = [facts[`${name}Fill`], facts[`${name}Lapses`], facts[`${name}Subjects`]];
  return fill >= 1 && lapses >= LAPSES && subjects >= SUBJECTS;
}

function factsOf(seller: Seller, at: number): Facts {
  const facts: Record<string, number> = {};
  for (let metric = 0; metric < NAMES.length; metric++) {
    const name = NAMES[metric] as string;
    const meter = seller.meters[metric];
    const { meter: height, list } = meter === undefined ? EMPTY : fold(meter, at - LEAVES, 0, false);
    facts[`${name}Fill`] = meter === undefined || height === 0 ? 0 : fillOf(seller, meter, height, at);
    facts[`${name}Lapses`] = list.length;
    facts[`${name}Subjects`] = subjectsOf(list);
  }
  return facts;
}

const EMPTY: Standing = { meter: 0, list: [] };

/** How full a meter is, 1 being full; 0 while its category waits. */
function fillOf(account: Account, meter: Meter, height: number, at: number): number {
  const category = meter.metric;
  const waits = suspensionOf(account) !== undefined || isWaiting(account, category, at);
  if (waits || cureAt(account, category, at) > 0) return 0;
  return height / levelAt(meter, at, isRepeat(account, category));
}

function makeEngine(): Engine {
  const { Engine } = loadPeer('json-rules-engine') as { Engine: new () => Engine };
  const engine = new Engine();
  for (const name of NAMES) {
    engine.addRule({
      conditions: {
        all: [
          { fact: `${name}Fill`, operator: 'greaterThanInclusive', value: 1 },
          { fact: `${name}Lapses`, operator: 'greaterThanInclusive', value: LAPSES },
          { fact: `${name}Subjects`, operator: 'greaterThanInclusive', value: SUBJECTS },
        ],
      },
      event: { type: name },
    });
  }
  return engine;
}
