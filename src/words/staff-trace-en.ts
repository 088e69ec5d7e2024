import type { DecisionKind, Why } from '../rulebook/decision.ts';
import type { Rung, Step, Trigger } from '../rulebook/policy/policy.ts';
import { percentage } from './quantities-en.ts';
import { amount } from './staff-en.ts';

/** A question of the rulebook with its figures, as the API tells it: nats, shares, RFC 3339. */
export type RuleTold =
  | {
      readonly rule: 'meter';
      readonly met: boolean;
      readonly meter: number;
      readonly level: number;
      readonly rate: number;
      readonly items: number;
      readonly lapses: number;
      readonly subjects?: number;
      readonly minimumLapses: number;
      readonly minimumSubjects: number;
      readonly alpha: number;
    }
  | {
      readonly rule: 'acute';
      readonly met: boolean;
      readonly lapses: number;
      readonly subjects?: number;
      readonly fresh: number;
    }
  | { readonly rule: 'breach'; readonly met: boolean; readonly events: readonly string[] }
  | { readonly rule: 'restrictions'; readonly met: boolean; readonly within: number; readonly of: number }
  | { readonly rule: 'categories'; readonly met: boolean; readonly restricted: readonly string[]; readonly of: number }
  | { readonly rule: 'plan'; readonly met: boolean }
  | { readonly rule: 'acknowledgement'; readonly met: boolean }
  | { readonly rule: 'deadline'; readonly met: boolean; readonly due: string }
  | { readonly rule: 'evidence'; readonly met: boolean; readonly takenOut: readonly string[] }
  | { readonly rule: 'person'; readonly met: boolean; readonly event: string };

/** What was asked, as a heading. */
export const RULE_NAMES: Readonly<Record<RuleTold['rule'], string>> = {
  meter: 'Is the meter full?',
  acute: 'So many defects at once?',
  breach: 'Is a breach confirmed?',
  restrictions: 'Restricted before?',
  categories: 'Restricted in several categories?',
  plan: 'Is there a plan?',
  acknowledgement: 'Was it acknowledged?',
  deadline: 'Has its time come?',
  evidence: 'Does the evidence still carry it?',
  person: 'Did a person decide?',
};

/** The answer in a sentence, with its figures. */
export function describeRule(told: RuleTold, when: (at: string) => string): string {
  switch (told.rule) {
    case 'meter':
      return [
        `The meter stood at ${told.meter.toFixed(2)}, and its level was ${told.level.toFixed(2)}:`,
        `${amount(told.lapses, 'lapse', 'lapses')} (${told.minimumLapses} needed)${ofSubjects(told.subjects, told.minimumSubjects)},`,
        `among ${told.items.toFixed(1)} items, older ones counting less.`,
        `The marketplace’s own rate was ${percentage(told.rate)}; the level is set for a false alarm of ${percentage(told.alpha)} a year.`,
      ].join(' ');
    case 'acute':
      return `${amount(told.lapses, 'lapse', 'lapses')}${ofSubjects(told.subjects)} in a few days, ${told.fresh} of them not cited before.`;
    case 'breach':
      return `It rests on ${amount(told.events.length, 'event', 'events')}: ${told.events.join(', ')}.`;
    case 'restrictions':
      return `${amount(told.within, 'restriction', 'restrictions')} of this category in 180 days; a suspension is proposed from ${told.of} on.`;
    case 'categories':
      return `Restricted in ${amount(told.restricted.length, 'category', 'categories')} (${told.restricted.join(', ')}); a suspension is proposed from ${told.of} on.`;
    case 'plan':
      return told.met ? 'The seller recorded a plan for it.' : 'The seller has recorded no plan for it yet.';
    case 'acknowledgement':
      return told.met ? 'The seller acknowledged it.' : 'The seller had not acknowledged it by then.';
    case 'deadline':
      return `Its time came on ${when(told.due)}.`;
    case 'evidence':
      return told.met
        ? 'What is left of the evidence still reaches what was recorded.'
        : `Without ${told.takenOut.join(', ')} the rest no longer reaches what was recorded, so it was undone.`;
    case 'person':
      return `A person decided; the event is ${told.event}.`;
  }
}

function ofSubjects(subjects: number | undefined, needed?: number): string {
  if (subjects === undefined) return '';
  const told = ` of ${amount(subjects, 'customer or listing', 'different customers or listings')}`;
  return needed === undefined ? told : `${told} (${needed} needed)`;
}

/** What moved a seller, after “because of”. */
const TRIGGER_WORDS: Readonly<Record<Trigger, string>> = {
  violation: 'a violation',
  acute: 'many defects in a few days',
  ignored: 'a warning that was ignored',
  repeated: 'repeated restrictions',
  third_breach: 'a third breach',
  breadth: 'restrictions in several categories',
  critical: 'a critical breach',
  fraud: 'confirmed fraud or abuse',
  grave_misuse: 'grave misuse while suspended',
  unreinstated: '180 days without reinstatement',
};

const STEP_WORDS: Readonly<Record<Step, string>> = {
  warning: 'a warning',
  restriction: 'a restriction',
  'suspension.proposed': 'a proposed suspension',
  'suspension.applied': 'a suspension',
  'removal.proposed': 'a proposed removal',
};

const FROM_WORDS: Readonly<Record<Rung, string>> = {
  good: 'good standing',
  warned: 'warned',
  restricted: 'restricted',
  suspended: 'suspended',
  removed: 'removed',
};

/** `From good standing, on a violation, to a warning.` Names we do not know yet are shown as they are. */
export function describeMove(from: string, on: string, to: string): string {
  const word = (words: Readonly<Record<string, string>>, name: string) => words[name] ?? name;
  return `From ${word(FROM_WORDS, from)}, on ${word(TRIGGER_WORDS, on)}, to ${word(STEP_WORDS, to)}.`;
}

/** A decision as a heading; `action` is its id. */
export function decisionHeading(kind: DecisionKind, about: string, feature: string | undefined): string {
  switch (kind) {
    case 'warning.issued':
      return `Warned for ${about}`;
    case 'restriction.applied':
      return feature === undefined ? `Restricted for ${about}` : `Restricted ${feature} for ${about}`;
    case 'suspension.proposed':
      return `Suspension proposed for ${about}`;
    case 'suspension.applied':
      return `Suspended for ${about}`;
    case 'removal.proposed':
      return `Removal proposed for ${about}`;
    case 'removal.noticed':
      return 'Notice of removal given';
    case 'account.removed':
      return 'Account removed';
    case 'action.expired':
      return 'Ended, its time being over';
    case 'action.lifted':
      return 'Lifted';
    case 'action.withdrawn':
      return 'Taken back';
    case 'action.extended':
      return 'Extended once';
    case 'action.review':
      return 'Put before a person';
    case 'action.reduced':
      return 'Reduced by a rung';
  }
}

/** Why, after a heading. */
export const WHY_SENTENCES: Readonly<Record<Why, string>> = {
  excused: 'what it rested on is excused',
  'late evidence': 'later evidence shows otherwise',
  overturned: 'won on appeal',
  dropped: 'staff decided against it',
  ignored: 'the warning was not acknowledged and the lapses went on',
  reinstated: 'reinstated',
};

export const TRACE_WORDS = {
  rules: 'What was asked',
  met: 'Yes',
  notMet: 'No',
  evidence: 'Evidence it cites',
  evidenceColumns: {
    id: 'Lapse',
    settled: 'Settled',
    goods: 'Good ends',
    up: 'Added',
    subject: 'Subject',
  },
  nats: 'What each lapse added to the meter, and what the good ends before it took off, in nats.',
  noEvidence: 'It cites nothing new.',
  excused: 'Excused, so not counted',
  passedOver: 'Passed over: settled in a cure period',
  by: 'by',
  why: 'Why',
  rests: 'Rests on',
  until: 'Until',
  review: 'A person looks by',
  policy: 'Policy',
  conditions: 'Conditions',
  meter: 'Meter',
  missing: 'The trace of this decision is not with the action. The line itself is complete:',
  unknownRule: 'Asked, with these figures:',
} as const;

/** `3.41 of 3.00, 4 lapses among 23.6 items`. */
export function describeMeasure({ meter, level, lapses, items }: MeasureTold): string {
  return `${meter.toFixed(2)} of ${level.toFixed(2)}, ${amount(lapses, 'lapse', 'lapses')} among ${items.toFixed(1)} items`;
}

/** `meter 3.41 of 3.00`, for a line with more in it. */
export function meterWords({ meter, level }: MeasureTold): string {
  return `meter ${meter.toFixed(2)} of ${level.toFixed(2)}`;
}

type MeasureTold = { readonly meter: number; readonly level: number; readonly lapses: number; readonly items: number };
