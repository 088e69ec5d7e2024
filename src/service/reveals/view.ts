import type { z } from 'zod';
import { maskOf } from '../../rulebook/customer-data/masks.ts';
import { SECOND } from '../../rulebook/instant.ts';
import type { CustomerDataRules } from '../../rulebook/policy/customer-data.ts';
import { formatTimestamp } from '../../rulebook/timestamp.ts';
import { figureInWords, LOOK_LIMITS } from '../../words/access-watch-en.ts';
import { REVEAL_BLOCKED, REVEAL_FRICTION } from '../../words/customer-data-en.ts';
import { fill } from '../../words/fill.ts';
import type { revealAnswer } from '../accesses/contract.ts';
import type { TeamAccessRow } from '../accesses/store.ts';
import { type KeptField, nothingDeposited, toKeptField, toShown } from '../accesses/view.ts';
import type { accessesPage } from './contract.ts';
import type { Revealed } from './reveal.ts';
import { type FieldAnswer, type LookLimit, nameOfLimit, verdictOf } from './verdict.ts';

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
  const { field, decision, pace, look } = answer;
  if (look !== undefined) return toStopped(answer, look);
  if (pace === undefined) return toKeptField(field, decision);
  const isBlocked = pace.pace === 'block';
  const words = (isBlocked ? REVEAL_BLOCKED : REVEAL_FRICTION)[pace.limit];
  return {
    ...{ field, masked: maskOf(field), rule: verdictOf(answer).rule },
    reason: fill(words, { used: pace.used, most: pace.most }),
    ...{ purposes: [], confirm: !isBlocked },
  };
}

/** Looks are not like work: the figures that rests on, and how it goes on. */
function toStopped(answer: FieldAnswer, look: LookLimit): KeptField {
  const { field } = answer;
  const limit = nameOfLimit(look);
  return {
    ...{ field, masked: maskOf(field), rule: verdictOf(answer).rule, purposes: [], confirm: false },
    reason: lookReason(look, limit),
    watch: {
      level: limit === 'ask' ? 'ask' : 'stop',
      ...(look.level === 'stopped' && { until: formatTimestamp(look.stop.until), alarm: look.stop.alarm }),
      ...(look.level === 'block' && { until: formatTimestamp(look.until), alarm: look.alarm }),
    },
  };
}

function lookReason(look: LookLimit, limit: 'ask' | 'stop' | 'again'): string {
  const words = LOOK_LIMITS[limit][look.whose];
  if (look.level === 'stopped') return words;
  const { unpacked, figures } = look.finding;
  return [fill(words, { unpacked }), ...figures.map(figureInWords)].join(' ');
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
