import type { DecisionKind, Why } from '../rulebook/decision.ts';
import type { Rung, Step, Trigger } from '../rulebook/policy/policy.ts';
import type { TracedRule } from '../rulebook/standing/trace.ts';

/** What was decided, told to the seller. */
export const DECISION_SENTENCES: Readonly<Record<DecisionKind, string>> = {
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
export const WHY_SENTENCES: Readonly<Record<Why, string>> = {
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
  rests: 'It stands on {actions}.',
  rules: 'What was asked',
  met: 'Yes',
  notMet: 'No',
  move: 'The step on the ladder',
  moveSentence: 'From {from}, because of {on}, to {to}.',
  evidence: 'What was weighed, in this order',
  evidenceItem: '{order}, settled {settled}',
  evidenceWeight: 'filled the gauge by {percent}',
  evidenceGoods: 'what had gone well before it had emptied it by {percent}',
  excused: 'Left out, because it was beyond your control',
  passedOver: 'Left out, because it fell into a cure period',
  policy: 'Decided by the rules {policy}.',
  automatic: 'It followed from the rules by themselves.',
} as const;

/** Each question that may have been asked, as a sentence with its figures: when it was answered with yes, and with no. */
export const RULE_SENTENCES: Readonly<Record<TracedRule['rule'], { readonly met: string; readonly notMet: string }>> = {
  meter: {
    met: 'Was the gauge full enough? It stood at {percent} of the level, with {lapses} lapses from {subjects}. At least {minimumLapses} from {minimumSubjects} are asked for.',
    notMet:
      'Was the gauge full enough? It stood at {percent} of the level, with {lapses} lapses from {subjects}. At least {minimumLapses} from {minimumSubjects} are asked for.',
  },
  acute: {
    met: 'Were many customers being hurt at once? {lapses} lapses from {subjects} within days, {fresh} of them new.',
    notMet: 'Were many customers being hurt at once? {lapses} lapses from {subjects} within days, too few for that.',
  },
  breach: { met: 'Was a breach of conduct established? It rests on {events}.', notMet: 'Was a breach established?' },
  restrictions: {
    met: 'Had this area been restricted too often already? {within} of {of} times.',
    notMet: 'Had this area been restricted too often already? {within} of {of} times.',
  },
  categories: {
    met: 'Were too many areas restricted at once? {within} of {of}: {restricted}.',
    notMet: 'Were too many areas restricted at once? {within} of {of}.',
  },
  plan: { met: 'Was your plan recorded?', notMet: 'Was your plan recorded?' },
  acknowledgement: { met: 'Had you acknowledged the warning?', notMet: 'Had you acknowledged the warning?' },
  deadline: { met: 'Had its date come? It was {due}.', notMet: 'Had its date come? It was {due}.' },
  evidence: {
    met: 'Does the evidence still suffice without what was taken out? {takenOut} no longer counts.',
    notMet: 'Does the evidence still suffice without what was taken out? {takenOut} no longer counts.',
  },
  person: { met: 'Did a person decide? Recorded as {event}.', notMet: 'Did a person decide?' },
};

/** What sets off a step. */
export const TRIGGER_WORDS: Readonly<Record<Trigger, string>> = {
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

export const RUNG_PLACES: Readonly<Record<Rung, string>> = {
  good: 'good standing',
  warned: 'the warning',
  restricted: 'the restriction',
  suspended: 'the suspension',
  removed: 'the removal',
};

export const STEP_PLACES: Readonly<Record<Step, string>> = {
  warning: 'a warning',
  restriction: 'a restriction',
  'suspension.proposed': 'a proposed suspension',
  'suspension.applied': 'a suspension',
  'removal.proposed': 'a proposed removal',
};
