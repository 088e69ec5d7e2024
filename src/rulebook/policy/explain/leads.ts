import { RUNG_OF } from '../ladder-graph.ts';
import { CATEGORIES, CONDUCT_KINDS, type Move, type Policy, type Rung } from '../policy.ts';
import { kindsWith } from './conduct.ts';
import { type Figure, type Statement, statement, terms } from './statement.ts';

/** What leads to a rung: one statement for each row (for violations, for each rung it starts from), exceptions last. */
export function leadingTo(policy: Policy, rung: Rung): readonly Statement[] {
  const rows = policy.ladder.moves.filter((move) => RUNG_OF[move.to] === rung);
  const usual = rows.filter((move) => move.exception === undefined);
  const exceptions = rows.filter((move) => move.exception !== undefined);
  return [...usual, ...exceptions].flatMap((move) => explainMove(policy, move));
}

function explainMove(policy: Policy, { on, from }: Move): readonly Statement[] {
  const { acute, restriction, suspension } = policy.ladder;
  switch (on) {
    case 'violation':
      return from.map((rung) => statement(`lead-violation-${rung}`, violationFigures(policy, rung)));
    case 'acute': {
      const harmful = CATEGORIES.filter((category) => policy.categories[category].customerHarm);
      const { lapses, subjects, within } = acute;
      const figures = { lapses, subjects, within: { duration: within }, harmful: terms('category', harmful, 'or') };
      return [statement('lead-acute', figures)];
    }
    case 'repeated': {
      const figures = { restrictions: suspension.afterRestrictions, counted: { duration: restriction.within } };
      return [statement('lead-repeated', figures)];
    }
    case 'third_breach':
      return [statement('lead-third_breach', { breaches: { ordinal: suspension.breaches } })];
    case 'breadth':
      return [statement('lead-breadth', { areas: suspension.categories })];
    case 'fraud':
      return [statement('lead-fraud', { fraud: terms('conduct', kindsWith(policy, 'fraud'), 'or') })];
    case 'grave_misuse': {
      const grave = CONDUCT_KINDS.filter((kind) => policy.conduct[kind].grave);
      return [statement('lead-grave_misuse', { grave: terms('conduct', grave, 'or') })];
    }
    case 'unreinstated':
      return [statement('lead-unreinstated', { unreinstated: { duration: suspension.removalAfter } })];
    case 'ignored':
    case 'critical':
      return [statement(`lead-${on}`)];
  }
}

function violationFigures(policy: Policy, from: Rung): Readonly<Record<string, Figure>> {
  const { warning, restriction } = policy.ladder;
  const breached = kindsWith(policy, 'violation').map((kind) => policy.conduct[kind].category);
  switch (from) {
    case 'good':
      return { categories: terms('category', [...new Set(breached)], 'or') };
    case 'warned':
      return { cure: { duration: warning.cure } };
    case 'restricted':
      return { cure: { duration: restriction.cure } };
    case 'suspended':
    case 'removed':
      return {};
  }
}
