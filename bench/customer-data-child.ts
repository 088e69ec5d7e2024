import { decideReveal } from '../src/rulebook/customer-data/decide.ts';
import type { OrderFacts, Viewer } from '../src/rulebook/customer-data/facts.ts';
import { DAY } from '../src/rulebook/instant.ts';
import { CUSTOMER_FIELDS, FULFILMENTS, PURPOSES } from '../src/rulebook/policy/customer-data.ts';
import { loadDefaultPolicy } from '../src/service/policy/load.ts';
import { prepareReference, referenceCall, referenceShows } from '../test/reference/customer-data.ts';

/**
 * One run of one contestant in a process of its own: `customer-data-child.ts kingston|cedar CALLS`. Prints a JSON line.
 * What is asked is made before the time runs; Cedar has its policies parsed.
 */
export type ChildResult = {
  readonly microseconds: number;
  /** How many of the first round of questions were shown: the contestants must agree. */
  readonly shown: number;
};

const NOW = 1_800_000_000_000;
const POLICY = 'kingston-express';

const VIEWERS: readonly Viewer[] = [
  { kind: 'seller', role: 'seller-owner', restrictions: [] },
  { kind: 'seller', role: 'seller-member', restrictions: ['messaging'] },
  { kind: 'carrier', atItsLeg: true },
  { kind: 'staff', assigned: 'not_received' },
];

const ORDERS: readonly OrderFacts[] = FULFILMENTS.flatMap((fulfilment) =>
  ([{ status: 'paid' }, { status: 'handed_over' }, { status: 'delivered', at: NOW - 3 * DAY }] as const).flatMap(
    (state) =>
      ([[], ['not_received']] as const).map((openCases) => ({
        fulfilment,
        state,
        thread: { reopenedAt: undefined },
        openCases,
        lastCaseEndedAt: undefined,
      })),
  ),
);

const QUESTIONS = ORDERS.flatMap((order) =>
  VIEWERS.flatMap((viewer) =>
    CUSTOMER_FIELDS.flatMap((field) =>
      PURPOSES.map((purpose) => ({ order, asked: { viewer, field, purpose, at: NOW } })),
    ),
  ),
);

function measure(calls: number, ask: (question: number) => boolean): ChildResult {
  let shown = 0;
  for (let question = 0; question < QUESTIONS.length; question++) if (ask(question)) shown++;
  let last = 0;
  const started = performance.now();
  for (let call = 0; call < calls; call++) if (ask(call % QUESTIONS.length)) last++;
  const microseconds = ((performance.now() - started) * 1000) / calls;
  if (last === 0) throw new Error('nothing was shown');
  return { microseconds, shown };
}

function kingston(calls: number): ChildResult {
  const rules = loadDefaultPolicy().customerData;
  return measure(calls, (question) => {
    const { order, asked } = QUESTIONS[question] as (typeof QUESTIONS)[number];
    return decideReveal(rules, order, asked).answer === 'show';
  });
}

function cedar(calls: number): ChildResult {
  prepareReference(POLICY);
  const prepared = QUESTIONS.map(({ order, asked }) => referenceCall(POLICY, order, asked));
  return measure(calls, (question) => referenceShows(prepared[question] as (typeof prepared)[number]));
}

const [contestant, calls = '1000'] = process.argv.slice(2);
console.log(JSON.stringify(contestant === 'cedar' ? cedar(Number(calls)) : kingston(Number(calls))));
