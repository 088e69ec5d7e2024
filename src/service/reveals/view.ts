import type { z } from 'zod';
import { maskOf } from '../../rulebook/customer-data/masks.ts';
import { SECOND } from '../../rulebook/instant.ts';
import type { CustomerDataRules } from '../../rulebook/policy/customer-data.ts';
import { formatTimestamp } from '../../rulebook/timestamp.ts';
import { REVEAL_BLOCKED, REVEAL_FRICTION, REVEAL_INSTEAD, REVEAL_RULES } from '../../words/customer-data-en.ts';
import { fill } from '../../words/fill.ts';
import { NOTHING_DEPOSITED } from '../../words/reveals-en.ts';
import type { TeamAccessRow } from '../accesses/store.ts';
import type { accessesPage, customerFields, revealAnswer } from './contract.ts';
import { type FieldAnswer, type Revealed, verdictOf } from './reveal.ts';

type Kept = z.input<typeof customerFields>['fields'][number];
type Answer = z.input<typeof revealAnswer>;

/** What is shown, with the values in it, and why the rest is not. */
export function toReveal(
  { access, answers, values }: Extract<Revealed, { access: unknown }>,
  { shownFor }: CustomerDataRules,
): Answer {
  const { id, at, order, purpose } = access;
  return {
    ...{ access: id, at: formatTimestamp(at), order, purpose, seconds: shownFor / SECOND },
    shown: answers.flatMap((answer): Answer['shown'] => {
      const value = isShown(answer) ? values.get(answer.field) : undefined;
      const { field, decision } = answer;
      if (value === undefined) return [];
      return [{ field, rule: decision.rule, reason: REVEAL_RULES[decision.rule], value: toJson(value.reveal()) }];
    }),
    kept: answers.flatMap((answer) => {
      if (!isShown(answer)) return [toKept(answer)];
      return values.has(answer.field) ? [] : [nothingOf(answer)];
    }),
  };
}

type Value = Answer['shown'][number]['value'];

function toJson(
  value: string | { readonly lines: readonly string[]; readonly city: string; readonly country: string },
) {
  return (typeof value === 'string' ? value : { ...value, lines: [...value.lines] }) as Value;
}

function isShown(answer: FieldAnswer): boolean {
  return verdictOf(answer).verdict === 'show';
}

/** A field that is not shown: why not, and what serves instead. */
export function toKept(answer: FieldAnswer): Kept {
  const { field, decision, pace } = answer;
  const common = { field, masked: maskOf(field), rule: verdictOf(answer).rule };
  if (pace !== undefined) {
    const isBlocked = pace.pace === 'block';
    const words = (isBlocked ? REVEAL_BLOCKED : REVEAL_FRICTION)[pace.limit];
    return {
      ...common,
      reason: fill(words, { used: pace.used, most: pace.most }),
      ...{ purposes: [], confirm: !isBlocked },
    };
  }
  return {
    ...common,
    reason: REVEAL_RULES[decision.rule],
    ...(decision.answer === 'show' ? {} : { instead: REVEAL_INSTEAD[decision.instead] }),
    purposes: decision.answer === 'mask' ? [...decision.purposes] : [],
    confirm: false,
  };
}

function nothingOf({ field }: FieldAnswer): Kept {
  return {
    ...{ field, masked: maskOf(field), rule: 'nothing.deposited', reason: NOTHING_DEPOSITED },
    ...{ purposes: [], confirm: false },
  };
}

/** An access as its seller's owner and the data protection officer see it. */
export function toAccess(
  row: TeamAccessRow,
  names: ReadonlyMap<string, string>,
): z.input<typeof accessesPage>['items'][number] {
  const { access_id: id, at, order_id: order, person_id: person, role, purpose, verdicts, leaf_id: leaf } = row;
  return {
    ...{ id, at: formatTimestamp(at), order, role, purpose, leaf },
    person: { id: person, name: names.get(person) ?? person },
    verdicts: [...verdicts],
  };
}
