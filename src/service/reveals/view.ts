import type { z } from 'zod';
import { maskOf } from '../../rulebook/customer-data/masks.ts';
import { SECOND } from '../../rulebook/instant.ts';
import type { CustomerDataRules } from '../../rulebook/policy/customer-data.ts';
import { formatTimestamp } from '../../rulebook/timestamp.ts';
import { REVEAL_BLOCKED, REVEAL_FRICTION } from '../../words/customer-data-en.ts';
import { fill } from '../../words/fill.ts';
import type { revealAnswer } from '../accesses/contract.ts';
import type { TeamAccessRow } from '../accesses/store.ts';
import { type KeptField, nothingDeposited, toKeptField, toShown } from '../accesses/view.ts';
import type { accessesPage } from './contract.ts';
import { type FieldAnswer, type Revealed, verdictOf } from './reveal.ts';

type Answer = z.input<typeof revealAnswer>;

/** What is shown, with the values in it, and why the rest is not. */
export function toReveal(
  { access, answers, values }: Extract<Revealed, { access: unknown }>,
  { shownFor }: CustomerDataRules,
): Answer {
  const { id, at, order, purpose } = access;
  return {
    ...{ access: id, at: formatTimestamp(at), order, purpose, seconds: shownFor / SECOND },
    shown: answers.flatMap((answer) => {
      const value = isShown(answer) ? values.get(answer.field) : undefined;
      return value === undefined ? [] : [toShown(answer.field, answer.decision, value)];
    }),
    kept: answers.flatMap((answer) => {
      if (!isShown(answer)) return [toKept(answer)];
      return values.has(answer.field) ? [] : [nothingDeposited(answer.field)];
    }),
  };
}

function isShown(answer: FieldAnswer): boolean {
  return verdictOf(answer).verdict === 'show';
}

/** A field that is not shown: why not, and what serves instead. */
export function toKept(answer: FieldAnswer): KeptField {
  const { field, decision, pace } = answer;
  if (pace === undefined) return toKeptField(field, decision);
  const isBlocked = pace.pace === 'block';
  const words = (isBlocked ? REVEAL_BLOCKED : REVEAL_FRICTION)[pace.limit];
  return {
    ...{ field, masked: maskOf(field), rule: verdictOf(answer).rule },
    reason: fill(words, { used: pace.used, most: pace.most }),
    ...{ purposes: [], confirm: !isBlocked },
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
