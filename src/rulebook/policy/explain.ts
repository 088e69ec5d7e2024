import { explainConduct, explainImmediate } from './explain/conduct.ts';
import { explainCustomerData } from './explain/customer-data.ts';
import { explainDataBreaches } from './explain/data-breaches.ts';
import { explainDisputes } from './explain/disputes.ts';
import { explainMeasured } from './explain/measured.ts';
import { explainMessages } from './explain/messages.ts';
import { type MeterArithmetic, meterFigures } from './explain/meter-figures.ts';
import { explainExcused, explainNever } from './explain/never.ts';
import { explainAppeals, explainDecides, explainHelp, explainShort } from './explain/people.ts';
import { explainReturns } from './explain/returns.ts';
import { explainLadder } from './explain/rungs.ts';
import type { Section } from './explain/statement.ts';
import type { Policy } from './policy.ts';

export type { Figure, Section, SectionCode, Statement, Vocabulary } from './explain/statement.ts';

/**
 * What a policy means for a seller, as statements whose every figure comes from the policy (G1); the words are in
 * `words/policy-en.ts`. `arithmetic` is the engine's (`stepsFor` and `levelFor` of standing/steps.ts).
 */
export function explainPolicy<Steps extends { readonly up: number; readonly down: number }>(
  policy: Policy,
  arithmetic: MeterArithmetic<Steps>,
): readonly Section[] {
  return [
    explainShort(policy),
    explainMeasured(policy, (metric) => meterFigures(policy, metric, arithmetic)),
    explainConduct(policy),
    explainCustomerData(policy),
    explainMessages(policy),
    explainReturns(policy),
    explainDisputes(policy),
    explainDataBreaches(policy),
    explainNever(policy),
    explainExcused(policy),
    explainLadder(policy),
    explainImmediate(policy),
    explainDecides(policy),
    explainAppeals(policy),
    explainHelp(policy),
  ];
}
