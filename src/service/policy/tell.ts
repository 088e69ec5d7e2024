import {
  explainPolicy,
  type Figure,
  type SectionCode,
  type Statement,
  type Vocabulary,
} from '../../rulebook/policy/explain.ts';
import { type Policy, policyId } from '../../rulebook/policy/policy.ts';
import { levelFor, stepsFor } from '../../rulebook/standing/steps.ts';
import { fill } from '../../words/fill.ts';
import { POLICY_DATA_TERMS } from '../../words/policy-data-en.ts';
import { POLICY_SECTIONS, POLICY_STATEMENTS, POLICY_TITLE } from '../../words/policy-en.ts';
import { POLICY_MESSAGES_TERMS } from '../../words/policy-messages-en.ts';
import { POLICY_TERMS } from '../../words/policy-terms-en.ts';
import {
  capital,
  count,
  days,
  duration,
  durations,
  enumeration,
  ordinal,
  percentage,
  times,
} from '../../words/quantities-en.ts';

/** A statement with its sentence. `say` and `figures` are for programs. */
export type ToldStatement = Statement & { readonly text: string };
export type ToldPart = {
  readonly about: string;
  readonly title: string;
  readonly statements: readonly ToldStatement[];
};
export type ToldSection = {
  readonly section: SectionCode;
  readonly title: string;
  readonly statements: readonly ToldStatement[];
  readonly parts: readonly ToldPart[];
};
export type ToldPolicy = {
  /** `kingston-express@1` */
  readonly policy: string;
  readonly title: string;
  readonly sections: readonly ToldSection[];
};

/** A policy in plain words, to the seller it applies to (G1). Everything in it is generated from that policy. */
export function tellPolicy(policy: Policy): ToldPolicy {
  const sections = explainPolicy(policy, { stepsFor, levelFor }).map(({ section, statements, parts }) => ({
    section,
    title: POLICY_SECTIONS[section],
    statements: statements.map(tell),
    parts: parts.map((part) => ({
      about: part.about,
      title: capital(term(part.of, part.about)),
      statements: part.statements.map(tell),
    })),
  }));
  const title = fill(POLICY_TITLE, { name: policy.name, version: policy.version });
  return { policy: policyId(policy), title, sections };
}

/** Throws for a code without a sentence: then the catalogue is incomplete. */
function tell(statement: Statement): ToldStatement {
  const sentence = POLICY_STATEMENTS[statement.say];
  if (sentence === undefined) throw new Error(`no sentence for ${statement.say}`);
  const parameters = Object.entries(statement.figures).map(([name, figure]) => [name, written(figure)]);
  return { ...statement, text: capital(fill(sentence, Object.fromEntries(parameters))) };
}

function written(figure: Figure): string {
  if (typeof figure === 'number') return count(figure);
  if (typeof figure === 'string') return figure;
  if ('duration' in figure) return duration(figure.duration);
  if ('durations' in figure) return durations(figure.durations, 'or');
  if ('share' in figure) return percentage(figure.share);
  if ('ordinal' in figure) return ordinal(figure.ordinal);
  if ('times' in figure) return times(figure.times);
  if ('days' in figure) return days(figure.days);
  return enumeration(
    figure.terms.map((name) => term(figure.of, name)),
    figure.join,
  );
}

const TERMS = { ...POLICY_TERMS, ...POLICY_DATA_TERMS, ...POLICY_MESSAGES_TERMS };

/** A name of the policy in plain words; one without any is shown as it is. */
function term(vocabulary: Vocabulary, name: string): string {
  const names: Readonly<Record<string, string>> = TERMS[vocabulary];
  return names[name] ?? name;
}
