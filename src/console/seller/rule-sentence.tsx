import { counted } from '../../words/console-en.ts';
import { capital, count, enumeration, percentage } from '../../words/quantities-en.ts';
import { RULE_QUESTIONS as ASK, unknownRule } from '../../words/seller-decisions-en.ts';
import { CATEGORY_NAMES } from '../../words/seller-home-en.ts';
import { subjectsOf } from '../../words/seller-violations-en.ts';
import { Instant } from '../kit/instant.tsx';
import { Sentence } from '../kit/sentence.tsx';
import { type EventNames, named } from './event-names.ts';
import { texts } from './read-decision.ts';
import type { Trace } from './shapes.ts';

type Rule = Trace['rules'][number];

/** The decision that a question belongs to. */
export type Told = { readonly kind: string; readonly violation: string; readonly names: EventNames };

/** Decisions that begin something: there the gauge had to be full. At an end it had to be low. */
const BEGINNINGS = ['warning.issued', 'restriction.applied', 'suspension.proposed', 'suspension.applied'];

/** One question of the rulebook with its figures; the answer stands beside it. */
export function RuleSentence({ rule, told }: { readonly rule: Rule; readonly told: Told }) {
  const number = (name: string) => Number(rule[name]);
  const listed = (name: string) => named(texts(rule[name]), told.names);
  const lapses = counted(number('lapses'), 'lapse', 'lapses');
  switch (rule.rule) {
    case 'meter':
      return <MeterQuestion rule={rule} told={told} />;
    case 'acute':
      return <Sentence of={ASK.acute} values={{ lapses: capital(lapses), fresh: number('fresh') }} />;
    case 'breach':
      return <Sentence of={ASK.breach} values={{ events: listed('events') }} />;
    case 'restrictions':
      return <Sentence of={ASK.restrictions} values={{ within: number('within'), of: number('of') }} />;
    case 'categories':
      return <Sentence of={ASK.categories} values={{ restricted: areasOf(rule), of: number('of') }} />;
    case 'deadline':
      return <Sentence of={ASK.deadline} values={{ due: <Instant at={String(rule['due'])} show="absolute" /> }} />;
    case 'evidence':
      return <Sentence of={ASK.evidence} values={{ takenOut: listed('takenOut') }} />;
    case 'person':
      return <Sentence of={ASK.person} values={{ event: String(rule['event']) }} />;
    case 'plan':
      return ASK.plan;
    case 'acknowledgement':
      return ASK.acknowledgement;
    default:
      return unknownRule(rule.rule);
  }
}

function MeterQuestion({ rule, told: { kind, violation } }: { readonly rule: Rule; readonly told: Told }) {
  const number = (name: string) => Number(rule[name]);
  const percent = percentage(Math.floor((number('meter') / number('level')) * 100) / 100);
  if (!BEGINNINGS.includes(kind)) return <Sentence of={ASK.meterAtEnd} values={{ percent }} />;
  return (
    <Sentence
      of={ASK.meter}
      values={{
        percent,
        lapses: counted(number('lapses'), 'lapse', 'lapses'),
        minimumLapses: count(number('minimumLapses')),
        minimumSubjects: count(number('minimumSubjects')),
        subjects: subjectsOf(violation),
      }}
    />
  );
}

function areasOf(rule: Rule): string {
  const words: Readonly<Record<string, string>> = CATEGORY_NAMES;
  return enumeration(
    texts(rule['restricted']).map((category) => words[category] ?? category),
    'and',
  );
}
