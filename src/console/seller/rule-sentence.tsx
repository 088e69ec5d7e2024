import { counted } from '../../words/console-en.ts';
import { capital, enumeration, percentage } from '../../words/quantities-en.ts';
import { RULE_QUESTIONS as ASK, unknownRule } from '../../words/seller-decisions-en.ts';
import { Instant } from '../kit/instant.tsx';
import { Sentence } from '../kit/sentence.tsx';
import { texts } from './read-decision.ts';
import type { Trace } from './shapes.ts';

type Rule = Trace['rules'][number];

/** One question of the rulebook with its figures; the answer stands beside it. */
export function RuleSentence({ rule }: { readonly rule: Rule }) {
  const number = (name: string) => Number(rule[name]);
  const named = (name: string) => enumeration(texts(rule[name]), 'and');
  const lapses = counted(number('lapses'), 'lapse', 'lapses');
  switch (rule.rule) {
    case 'meter':
      return (
        <Sentence
          of={ASK.meter}
          values={{
            percent: percentage(Math.floor((number('meter') / number('level')) * 100) / 100),
            lapses,
            minimumLapses: number('minimumLapses'),
            minimumSubjects: number('minimumSubjects'),
          }}
        />
      );
    case 'acute':
      return <Sentence of={ASK.acute} values={{ lapses: capital(lapses), fresh: number('fresh') }} />;
    case 'breach':
      return <Sentence of={ASK.breach} values={{ events: named('events') }} />;
    case 'restrictions':
      return <Sentence of={ASK.restrictions} values={{ within: number('within'), of: number('of') }} />;
    case 'categories':
      return <Sentence of={ASK.categories} values={{ restricted: named('restricted'), of: number('of') }} />;
    case 'deadline':
      return <Sentence of={ASK.deadline} values={{ due: <Instant at={String(rule['due'])} show="absolute" /> }} />;
    case 'evidence':
      return <Sentence of={ASK.evidence} values={{ takenOut: named('takenOut') }} />;
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
