import type { Decision } from '../src/rulebook/decision.ts';
import { parseFact } from '../src/rulebook/facts/parse.ts';
import type { Fact } from '../src/rulebook/facts.ts';
import { loadDefaultPolicy } from '../src/service/policy/load.ts';
import { Replay } from '../src/service/replay/replay.ts';

/** Every decision of the shipped policy on CloudEvent objects, as `kingston replay` would print them. */
export function judge(events: Iterable<unknown>): Decision[] {
  const decisions: Decision[] = [];
  const replay = new Replay(loadDefaultPolicy(), ({ decision }) => decisions.push(decision));
  const wall = Date.now();
  for (const event of events) {
    const fact = parseFact(event, wall);
    if (fact.type === 'refused' || fact.type === 'unknown') throw new Error(`bad event: ${JSON.stringify(event)}`);
    const refusal = replay.accept(fact as Fact);
    if (refusal !== undefined) throw new Error(`refused: ${JSON.stringify(refusal)}`);
  }
  replay.finish();
  return decisions;
}
