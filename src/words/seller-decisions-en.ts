import type { DecisionKind, Why } from '../rulebook/decision.ts';
import type { Rung, Step, Trigger } from '../rulebook/policy/policy.ts';
import type { TracedRule } from '../rulebook/standing/trace.ts';

/** What was decided, told to the seller. */
const DECISION_SENTENCES: Readonly<Record<DecisionKind, string>> = {
  'warning.issued': 'You were warned',
  'restriction.applied': 'A restriction began',
  'suspension.proposed': 'A suspension was proposed',
  'suspension.applied': 'Your account was suspended',
  'removal.proposed': 'A removal was proposed',
  'removal.noticed': 'A removal was announced',
  'account.removed': 'Your account was removed',
  'action.expired': 'It ended by itself',
  'action.lifted': 'It was lifted',
  'action.withdrawn': 'It was taken back',
  'action.extended': 'It was extended',
  'action.review': 'It was put before a person',
  'action.reduced': 'It was made one step milder',
};

/** Why, where the kind alone does not say it. */
const WHY_SENTENCES: Readonly<Record<Why, string>> = {
  excused: 'What it rested on turned out to be beyond your control.',
  'late evidence': 'What became known later shows that it does not stand.',
  overturned: 'Your appeal was right.',
  dropped: 'The people who looked at it decided against it.',
  ignored: 'The warning before it was not acknowledged, and the same went on.',
  reinstated: 'You were reinstated.',
};

export const DECISION_TEXT = {
  until: 'Until {until}',
  review: 'Somebody looks by {review}',
  conditions: 'Conditions',
  rests: 'It stands on',
  rules: 'What was asked',
  met: 'Yes',
  notMet: 'No',
  move: 'The step on the ladder',
  evidence: 'What was weighed, in this order',
  evidenceItem: '{order}, settled {settled}',
  evidenceWeight: 'filled the gauge by {percent}',
  evidenceGoods: 'what had gone well before it had emptied it by {percent}',
  excused: 'Left out, because it was beyond your control',
  passedOver: 'Left out, because it fell into a cure period',
  policy: 'Rules: {policy}',
} as const;

/** Each question that may have been asked, with its figures. The answer, yes or no, stands beside it. */
export const RULE_QUESTIONS = {
  meter:
    'Was the gauge full enough for this? It stood at {percent} of its level, with {lapses}. It takes at least {minimumLapses}, with {minimumSubjects} different {subjects}.',
  meterAtEnd: 'Was the gauge still too full to end it? It stood at {percent} of its level.',
  acute: 'Were many customers being hurt within days? {lapses}, {fresh} of them new.',
  breach: 'Was a breach of conduct established? It rests on {events}.',
  restrictions: 'Had this area been restricted too often already? {within} times lately; {of} is the limit.',
  categories: 'Were too many areas restricted at once? {restricted}; {of} is the limit.',
  plan: 'Was your plan recorded?',
  acknowledgement: 'Had you acknowledged the warning?',
  deadline: 'Had its time come? It was due on {due}.',
  evidence: 'Does the evidence suffice without what was taken out? No longer counted: {takenOut}.',
  person: 'Did a person decide? It is recorded as {event}.',
} as const satisfies Readonly<Record<TracedRule['rule'] | 'meterAtEnd', string>>;

/** A question that these words do not know yet. */
export function unknownRule(rule: string): string {
  return `Was the rule “${rule}” met?`;
}

/** What sets off a step. */
const TRIGGER_WORDS: Readonly<Record<Trigger, string>> = {
  violation: 'a violation',
  acute: 'customers being hurt at once',
  ignored: 'a warning left unacknowledged',
  repeated: 'repeated restrictions',
  third_breach: 'another breach',
  breadth: 'restrictions in several areas',
  critical: 'a serious breach',
  fraud: 'confirmed fraud',
  grave_misuse: 'grave misuse during a suspension',
  unreinstated: 'a long suspension without reinstatement',
};

const RUNG_PLACES: Readonly<Record<Rung, string>> = {
  good: 'good standing',
  warned: 'the warning',
  restricted: 'the restriction',
  suspended: 'the suspension',
  removed: 'the removal',
};

const STEP_PLACES: Readonly<Record<Step, string>> = {
  warning: 'a warning',
  restriction: 'a restriction',
  'suspension.proposed': 'a proposed suspension',
  'suspension.applied': 'a suspension',
  'removal.proposed': 'a proposed removal',
};

/** `From good standing to a warning, because of a violation.` Names we do not know yet stay as they are. */
export function moveSentence({
  from,
  on,
  to,
}: {
  readonly from: string;
  readonly on: string;
  readonly to: string;
}): string {
  return `From ${wordFor(RUNG_PLACES, from)} to ${wordFor(STEP_PLACES, to)}, because of ${wordFor(TRIGGER_WORDS, on)}.`;
}

export function decisionSentence(kind: string): string {
  return wordFor(DECISION_SENTENCES, kind);
}

export function whySentence(why: string): string {
  return wordFor(WHY_SENTENCES, why);
}

function wordFor(words: Readonly<Record<string, string>>, name: string): string {
  return words[name] ?? name;
}
