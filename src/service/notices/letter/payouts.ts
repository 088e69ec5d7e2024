import type { z } from 'zod';
import { decimalsOf, decimalText, minorUnits } from '../../../rulebook/facts/amount.ts';
import type { ActionView } from '../../../rulebook/standing/view-action.ts';
import { formatTimestamp } from '../../../rulebook/timestamp.ts';
import { NOTICE_TITLES, NOTICE_WORDS, NOTICE_SENTENCES as SAY } from '../../../words/notices-en.ts';
import { PAYOUT_NOTICE as PAYS } from '../../../words/payout-notices-en.ts';
import { money } from '../../../words/payouts-en.ts';
import { enumeration } from '../../../words/quantities-en.ts';
import { due, type Said, said } from '../../../words/said.ts';
import { TODO_WORDS } from '../../../words/seller-actions-en.ts';
import { type ToldAction, todoSaid } from '../../../words/seller-told-en.ts';
import { violationInSentence } from '../../../words/seller-violations-en.ts';
import { partsOf } from './compose.ts';
import type { Letter } from './letter.ts';
import type { holdDecided, payoutHeld, payoutReleased } from './payout-facts.ts';

export type PayoutHeld = z.output<typeof payoutHeld>;
export type PayoutReleased = z.output<typeof payoutReleased>;
export type HoldDecided = z.output<typeof holdDecided>;
type Money = PayoutHeld['held'];

/** An action that something is or was held for, as it stands; `released`: a person has let go what it held. */
export type HoldReason = { readonly view: ActionView; readonly released: boolean };

/** The notice that something of a payout is held: how much, for which action, until when at the latest, and the ways out. */
export function heldLetter(hold: PayoutHeld, reasons: readonly HoldReason[]): Letter {
  const { at, amount, paid, held, latest } = hold;
  const payout = { id: hold.payoutId };
  const views = reasons.map(({ view }) => view);
  return {
    words: NOTICE_WORDS,
    title: titleOf(said(NOTICE_TITLES['payout.held'], { held: money(held), payout })),
    parts: partsOf({
      what: [
        said(PAYS.held.what, { payout, at: { at }, amount: money(amount), paid: money(paid), held: money(held) }),
        ...views.map(({ action, violation }) =>
          said(PAYS.held.reason, { action: { id: action }, issue: violationInSentence(violation) }),
        ),
      ],
      works: [said(PAYS.held.works, { paid: money(paid) })],
      todo: todoOf(views),
      ending: [
        said(PAYS.held.latest, { latest: due(latest) }),
        ...views.flatMap(({ action, holdReview }) =>
          holdReview === undefined
            ? []
            : [said(PAYS.held.review, { action: { id: action }, review: due(formatTimestamp(holdReview)) })],
        ),
        said(PAYS.held.takenBack),
      ],
      appeal: appealSaid(views),
      ask: [said(SAY.ask)],
    }),
  };
}

/** The notice that parts of what was held are paid: payout by payout, why, and what is still held. */
export function releasedLetter(released: readonly PayoutReleased[], reasons: readonly HoldReason[]): Letter {
  const sums = enumeration(sumsOf(released).map(money), 'and');
  const [first, ...others] = released;
  const several = PAYS.payouts.several.replace('{count}', String(released.length));
  const payouts = others.length === 0 ? PAYS.payouts.one.replace('{payout}', first?.payoutId ?? '') : several;
  return {
    words: NOTICE_WORDS,
    title: titleOf(said(NOTICE_TITLES['payout.released'], { released: sums, payouts })),
    parts: partsOf({
      what: [...released.map(releaseSaid), ...reasons.map(whySaid)],
      todo: [said(SAY.nothingToDo)],
      ask: [said(SAY.ask)],
    }),
  };
}

/** The notice that a person looked at what an action holds; `sums`: what it holds then. */
export function holdDecidedLetter(
  { time, data: { action, outcome } }: HoldDecided,
  { view }: HoldReason,
  sums: readonly Money[],
): Letter {
  const values = { action: { id: action }, at: { at: time } };
  const outcomes = {
    kept: [
      said(PAYS.decided.kept, values),
      sums.length === 0
        ? said(PAYS.decided.keptNone)
        : said(PAYS.decided.keptSums, { sums: enumeration(sums.map(money), 'and') }),
    ],
    released: [
      said(PAYS.decided.released, values),
      said(PAYS.decided.releasedOn),
      // What is paid is being worked out at this moment, and is told as it is paid.
      said(PAYS.decided.releasedSums),
    ],
  } as const;
  const isKept = outcome === 'kept';
  return {
    words: NOTICE_WORDS,
    title: titleOf(said(NOTICE_TITLES['payout.hold.decided'], { ...values, outcome: PAYS.outcomes[outcome] })),
    parts: partsOf({
      what: outcomes[outcome],
      todo: isKept ? todoOf([view]) : [said(SAY.nothingToDo)],
      ...(isKept ? { ending: [said(PAYS.held.takenBack)], appeal: appealSaid([view]) } : {}),
      ask: [said(SAY.ask)],
    }),
  };
}

function titleOf(title: Said): Letter['title'] {
  return { text: title.text, values: { ...title.values } };
}

/** What ends the restriction ends the hold; what two actions ask alike is asked once. */
function todoOf(views: readonly ActionView[]) {
  const todos = views.flatMap((view) =>
    view.todo.filter((todo) => todo !== 'appeal').map((todo) => toTodo(todo, toldAction(view))),
  );
  const distinct = [...new Map(todos.map((each) => [JSON.stringify(each), each])).values()];
  return distinct.length === 0 ? [said(SAY.nothingToDo)] : distinct;
}

function toTodo(todo: ActionView['todo'][number], action: ToldAction) {
  return { title: TODO_WORDS[todo].title, ...todoSaid(todo, action) };
}

function toldAction(view: ActionView): ToldAction {
  const { kind, status, category, violation, feature } = view;
  return {
    ...{ kind, status, category, violation, feature },
    ...{ until: written(view.until), review: written(view.review), acknowledgeBy: written(view.acknowledgeBy) },
    ...{ appealBy: written(view.appealBy), cureUntil: written(view.cureUntil) },
  };
}

function appealSaid(views: readonly ActionView[]): readonly Said[] {
  return views.flatMap(({ action, appealBy }) =>
    appealBy === undefined
      ? []
      : [said(PAYS.held.appeal, { action: { id: action } }), said(SAY.appeal, { by: due(formatTimestamp(appealBy)) })],
  );
}

function releaseSaid({ payoutId, at, released, stillHeld, next }: PayoutReleased): Said {
  const values = { payout: { id: payoutId }, released: money(released), at: { at } };
  if (next === undefined) return said(PAYS.released.last, values);
  const later = { stillHeld: money(stillHeld), amount: money(next.amount), next: due(next.at) };
  return said(PAYS.released.part, { ...values, ...later });
}

function whySaid({ view, released }: HoldReason): Said {
  const { action, kind, status, endedAt } = view;
  const values = { action: { id: action } };
  if (kind !== 'restriction') return said(PAYS.why.milder, values);
  if (status === 'withdrawn' || status === 'dropped') return said(PAYS.why.takenBack, values);
  if (released) return said(PAYS.why.person, values);
  return said(endedAt === undefined ? PAYS.why.longest : PAYS.why.ended, values);
}

/** What is paid, in each currency. */
function sumsOf(released: readonly PayoutReleased[]): readonly Money[] {
  const sums = new Map<string, bigint>();
  for (const { released: paid } of released) {
    const minor = BigInt(minorUnits(paid.amount, decimalsOf(paid.currency)));
    sums.set(paid.currency, (sums.get(paid.currency) ?? 0n) + minor);
  }
  return [...sums].map(([currency, minor]) => ({ currency, amount: decimalText(minor, decimalsOf(currency)) }));
}

function written(at: number | undefined): string | undefined {
  return at === undefined ? undefined : formatTimestamp(at);
}
