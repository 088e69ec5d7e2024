import type { Instant } from '../../rulebook/instant.ts';
import { DAY } from '../../rulebook/instant.ts';
import { fill } from '../../words/fill.ts';
import { duration } from '../../words/quantities-en.ts';
import { REDRESS_SENTENCES } from '../../words/statements-en.ts';
import { writtenTime } from '../written-time.ts';
import { completed, type IncompleteStatement } from './completeness.ts';
import { factsOf } from './facts.ts';
import { findingOf } from './finding.ts';
import { broughtBy, type Case, type Grounds } from './grounds.ts';
import { measureOf } from './measure.ts';
import { ruleOf } from './rule.ts';
import type { Redress, Statement } from './statement.ts';

/** The statement of reasons of a decision, or what would be missing from it. The same grounds give the same statement. */
export function buildStatement(grounds: Grounds): Statement | { readonly refused: IncompleteStatement } {
  const { stated } = grounds;
  const { line, sequence } = stated;
  const brought = broughtBy(grounds, line.action);
  const policy = brought === undefined ? undefined : grounds.policyOf(brought.line.policy);
  if (brought === undefined || policy === undefined)
    return { refused: { code: 'statement-incomplete', missing: ['rule'] } };
  const given: Case = { ...grounds, brought, policy };
  return completed({
    reference: `${line.action}#${sequence}`,
    ...{ seller: line.seller, action: line.action, sequence, at: line.at },
    ...{ decision: line.decision, why: line.why, zone: policy.zone },
    measure: measureOf(given),
    facts: factsOf(given),
    rule: ruleOf(given),
    finding: findingOf(given),
    redress: redressOf(given),
  });
}

function redressOf(given: Case): Redress {
  const { policy, texts } = given;
  const { window, decidedWithin } = policy.ladder.appeal;
  const appealUntil = beganAt(given) + window;
  return {
    appealUntil,
    decidedWithinDays: decidedWithin / DAY,
    appeal: fill(REDRESS_SENTENCES.appeal, {
      until: writtenTime(appealUntil, policy.zone),
      days: duration(decidedWithin),
    }),
    howToAppeal: texts.redress.appeal,
    support: texts.redress.support,
    mediators: texts.redress.mediators,
    outOfCourt: texts.redress.outOfCourt,
    court: texts.redress.court,
  };
}

/** From when the time of an appeal runs: a reduced action begins anew (standing/view-action.ts). */
function beganAt({ brought, stated, actions }: Case): Instant {
  const reduced = actions.get(stated.line.action)?.findLast(({ line }) => line.decision === 'action.reduced');
  return (reduced ?? brought).line.at;
}
