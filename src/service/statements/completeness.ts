import type { MissingPart } from '../../words/statements-api-en.ts';
import { isMetric } from './figures-in-words.ts';
import type { Facts, MeasureTaken, Redress, Rule, Statement, StatementDraft } from './statement.ts';

/** Why there is no statement: reasons that lack a part are no reasons. */
export type IncompleteStatement = { readonly code: 'statement-incomplete'; readonly missing: readonly MissingPart[] };

/** A statement, or what it lacks (research §6.6: the reason-completeness lint). */
export function completed(draft: StatementDraft): Statement | { readonly refused: IncompleteStatement } {
  const missing = missingIn(draft);
  const { rule, redress } = draft;
  if (missing.length > 0 || rule === undefined || redress === undefined)
    return { refused: { code: 'statement-incomplete', missing } };
  return { ...draft, rule, redress };
}

/** The parts that a statement lacks, in the order in which a reader would look for them. */
export function missingIn({ facts, measure, rule, redress }: StatementDraft): readonly MissingPart[] {
  const found: Readonly<Record<MissingPart, boolean>> = {
    facts: isTold(facts.issue),
    figures: rule === undefined || hasFigures(facts, rule),
    evidence: hasEvidence(facts),
    rule: rule !== undefined && isWholeRule(rule),
    measure: isWholeMeasure(measure),
    redress: redress !== undefined && isWholeRedress(redress),
  };
  return (Object.keys(found) as MissingPart[]).filter((part) => !found[part]);
}

function isTold(...sentences: readonly string[]): boolean {
  // What could not be filled in stays in braces.
  return sentences.every((sentence) => sentence.trim() !== '' && !/\{\w+\}/.test(sentence));
}

/** Something is cited, here or in what it stands on; each item is known and told; a case of a metric with its weight. */
function hasEvidence({ items, rests, lost }: Facts): boolean {
  const all = [...items, ...rests.flatMap((rested) => rested.items)];
  return all.length > 0 && lost.length === 0 && all.every(({ sentence }) => isTold(sentence));
}

/** Of a metric the figures are told wherever it cites anything itself, and what each case weighed. */
function hasFigures({ items, figures, figuresInWords }: Facts, { violation }: Rule): boolean {
  if (!isMetric(violation) || items.length === 0) return true;
  const isWeighed = items.every(({ fills, settled }) => fills !== undefined && settled !== undefined);
  return figures !== undefined && figuresInWords !== undefined && isTold(figuresInWords) && isWeighed;
}

function isWholeRule({ violation, target, bad, policy, terms, sentences }: Rule): boolean {
  const hasTarget = !isMetric(violation) || (target !== undefined && bad !== undefined);
  return hasTarget && sentences.length >= 3 && isTold(policy, terms.name, terms.address, ...sentences);
}

function isWholeMeasure({ sentence, works, limited, scope, duration, ends, todo }: MeasureTaken): boolean {
  const isWhole = works.length > 0 && todo.length > 0;
  return isWhole && isTold(sentence, scope, duration, ends, ...works, ...limited, ...todo);
}

function isWholeRedress(redress: Redress): boolean {
  const { appeal, howToAppeal, support, mediators, outOfCourt, court } = redress;
  const named = mediators.flatMap(({ name, address }) => [name, address]);
  return mediators.length > 0 && isTold(appeal, howToAppeal, support, outOfCourt, court, ...named);
}
