import { parseFact } from '../src/rulebook/facts/parse.ts';
import type { Fact } from '../src/rulebook/facts.ts';
import { loadDefaultPolicy } from '../src/service/policy/load.ts';
import { Replay } from '../src/service/replay/replay.ts';
import type { Contestant, Tally } from './contestant.ts';

/** The project itself: the whole way of `kingston replay` from a CloudEvent object on, traces included. */
export const kingston: Contestant = {
  name: 'kingston',
  run(events) {
    const decisions: Tally = {};
    const replay = new Replay(loadDefaultPolicy(), ({ decision: { decision } }) => {
      decisions[decision] = (decisions[decision] ?? 0) + 1;
    });
    const wall = Date.now();
    for (const event of events) {
      const fact = parseFact(event, wall);
      if (fact.type === 'refused' || fact.type === 'unknown') throw new Error(`bad event: ${JSON.stringify(event)}`);
      replay.accept(fact as Fact);
    }
    replay.finish();
    return { decisions };
  },
};
