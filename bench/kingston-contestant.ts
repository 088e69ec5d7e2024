import { parseFact } from '../src/rulebook/facts/parse.ts';
import { loadDefaultPolicy } from '../src/service/policy/load.ts';
import { Replay } from '../src/service/replay/replay.ts';
import type { Contestant, Tally } from './contestant.ts';

/** Events come in batches, as from a file or a request: each step's code and tables stay warm over a batch. */
const BATCH = 512;

/** The project itself: the whole way of `kingston replay` from a CloudEvent object on, traces included. */
export const kingston: Contestant = {
  name: 'kingston',
  run(events) {
    const decisions: Tally = {};
    const replay = new Replay(loadDefaultPolicy(), ({ decision: { decision } }) => {
      decisions[decision] = (decisions[decision] ?? 0) + 1;
    });
    const wall = Date.now();
    for (let first = 0; first < events.length; first += BATCH) {
      const facts = events.slice(first, first + BATCH).map((event) => parseFact(event, wall));
      for (const fact of facts) {
        if (fact.type === 'refused' || fact.type === 'unknown') throw new Error(`bad event: ${JSON.stringify(fact)}`);
        replay.accept(fact);
      }
    }
    replay.finish();
    return { decisions };
  },
};
