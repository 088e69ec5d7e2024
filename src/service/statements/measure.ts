import type { Feature } from '../../rulebook/policy/policy.ts';
import type { ActionKind } from '../../rulebook/standing/actions.ts';
import { fill } from '../../words/fill.ts';
import { POLICY_TERMS } from '../../words/policy-terms-en.ts';
import { duration, percentage } from '../../words/quantities-en.ts';
import { ALWAYS_WORKS, EFFECT_WORDS, FEATURE_STATES, SELLING_STATES } from '../../words/seller-actions-en.ts';
import {
  DURATION_SENTENCES,
  EXCEPTION_UNNAMED,
  LIMIT_FIGURES,
  MEASURE_SENTENCES,
  WORKS,
} from '../../words/statements-en.ts';
import { writtenTime } from '../written-time.ts';
import { endsOf } from './ends.ts';
import { isMetric } from './figures-in-words.ts';
import type { Case } from './grounds.ts';
import type { MeasureTaken } from './statement.ts';
import type { StoredDecision } from './stored-decision.ts';
import { todoOf } from './todo.ts';

/** What a decision does, where and for how long, and what it leaves as it is (DSA art. 17(3)(a)). */
export function measureOf(given: Case): MeasureTaken {
  const { stated, brought, texts } = given;
  const { line } = stated;
  const history = given.actions.get(line.action) ?? [stated];
  const kind = kindAfter(history);
  const feature = kind === 'restriction' ? featureAfter(history) : undefined;
  const stage = stageOf(given);
  const announced = stage === 'announced';
  const timed = {
    ...{ kind, stage, feature, immediate: line.immediate === true },
    from: announced ? (line.until ?? line.at) : line.at,
    until: announced ? undefined : line.until,
    review: line.review,
  };
  return {
    ...timed,
    sentence: sentenceOf(given, timed),
    ...effectOf(given, timed),
    scope: fill(DURATION_SENTENCES.scope, { scope: texts.scope }),
    duration: durationOf(given, timed),
    todo: todoOf(given, timed),
    ends: endsOf(given, timed, isMetric(brought.line.violation)),
  };
}

/** The part of a measure that is data. */
export type TimedMeasure = Omit<
  MeasureTaken,
  'sentence' | 'works' | 'limited' | 'scope' | 'duration' | 'ends' | 'todo'
>;

/** What an action is after the decisions about it: an appeal can make it one step milder. */
function kindAfter(history: readonly StoredDecision[]): ActionKind {
  let kind: ActionKind = 'warning';
  for (const { line } of history) {
    if (line.decision === 'warning.issued') kind = 'warning';
    if (line.decision === 'restriction.applied') kind = 'restriction';
    if (line.decision.startsWith('suspension.')) kind = 'suspension';
    if (line.decision.startsWith('removal.') || line.decision === 'account.removed') kind = 'removal';
    if (line.decision === 'action.reduced') kind = kind === 'suspension' ? 'restriction' : 'warning';
  }
  return kind;
}

/** What a restriction limits, as the latest line that says so has it. */
function featureAfter(history: readonly StoredDecision[]): Feature | undefined {
  const latest = history.findLast(({ line }) => /applied|reduced/.test(line.decision));
  return latest?.line.feature;
}

function stageOf({ stated }: Case): MeasureTaken['stage'] {
  switch (stated.line.decision) {
    case 'suspension.proposed':
    case 'removal.proposed':
      return 'proposed';
    case 'removal.noticed':
      return 'announced';
    case 'warning.issued':
    case 'restriction.applied':
    case 'suspension.applied':
    case 'account.removed':
    case 'action.extended':
    case 'action.reduced':
      return 'in_force';
  }
}

function sentenceOf(given: Case, { kind, feature, from }: TimedMeasure): string {
  const { stated, brought, policy } = given;
  const { decision, at } = stated.line;
  const parameters = {
    category: POLICY_TERMS.category[brought.line.category],
    feature: feature === undefined ? '–' : POLICY_TERMS.feature[feature],
    until: writtenTime(from, policy.zone),
    exception: exceptionOf(given),
  };
  if (decision === 'action.reduced') {
    if (kind === 'warning') return fill(MEASURE_SENTENCES['action.reduced.warning'], parameters);
    const name = feature === undefined ? 'action.reduced.nothing' : 'action.reduced.restriction';
    return fill(MEASURE_SENTENCES[name], parameters);
  }
  // Announced and carried out in one: both people named an exception.
  if (decision === 'removal.noticed' && from <= at) return fill(MEASURE_SENTENCES['removal.noticed.now'], parameters);
  return fill(MEASURE_SENTENCES[decision], parameters);
}

/** What both people named, where a removal has no notice period. */
function exceptionOf({ stated, events }: Case): string {
  const person = stated.trace.rules.find(({ rule }) => rule === 'person');
  const named = person?.rule === 'person' ? events.get(person.event)?.exception : undefined;
  const words: Readonly<Record<string, string>> = POLICY_TERMS.exception;
  return words[named ?? ''] ?? EXCEPTION_UNNAMED;
}

/** What still works, and what does not (F15). */
function effectOf(given: Case, measure: TimedMeasure): Pick<MeasureTaken, 'works' | 'limited'> {
  const { kind, stage, feature } = measure;
  if (kind === 'warning') return { works: [WORKS.everything], limited: unreadLimit(given) };
  if (kind === 'restriction') {
    const limited = feature === undefined ? [] : [limitOf(given, feature)];
    return { works: [EFFECT_WORDS.everythingElse, ...ALWAYS_WORKS], limited };
  }
  if (kind === 'suspension' && stage === 'proposed') return { works: [EFFECT_WORDS.undecided], limited: [] };
  if (stage !== 'in_force') return { works: [EFFECT_WORDS.asBefore, ...ALWAYS_WORKS], limited: [] };
  return { works: ALWAYS_WORKS, limited: Object.values(SELLING_STATES).map(({ limited }) => limited) };
}

/** A conduct warning closes customer data where it is not acknowledged in time (policy §3). */
function unreadLimit({ stated, brought, policy }: Case): readonly string[] {
  if (isMetric(brought.line.violation)) return [];
  const by = stated.line.at + policy.ladder.warning.acknowledgeWithin;
  return [fill(WORKS.unread, { by: writtenTime(by, policy.zone) })];
}

function limitOf({ policy }: Case, feature: Feature): string {
  const { payouts, orderVolumeOver } = policy.ladder.restriction;
  if (feature === 'order_volume') return fill(LIMIT_FIGURES.orderVolume, { over: duration(orderVolumeOver) });
  if (feature !== 'payouts') return FEATURE_STATES[feature].limited;
  return fill(LIMIT_FIGURES.payouts, {
    share: percentage(payouts.mostHeld),
    longest: duration(payouts.longest),
    every: duration(payouts.releaseEvery),
  });
}

function durationOf({ stated, policy }: Case, { stage, from, until, review }: TimedMeasure): string {
  const when = (at: number | undefined) => (at === undefined ? '–' : writtenTime(at, policy.zone));
  const parameters = { from: when(from), until: when(until), review: when(review), announced: when(stated.line.at) };
  if (stage === 'announced') return fill(DURATION_SENTENCES.announced, parameters);
  if (stage === 'proposed') return fill(DURATION_SENTENCES.proposed, parameters);
  if (until !== undefined) return fill(DURATION_SENTENCES.until, parameters);
  return fill(review === undefined ? DURATION_SENTENCES.open : DURATION_SENTENCES.review, parameters);
}
