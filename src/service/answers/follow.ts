import { decide } from '../../rulebook/appeals/appeal.ts';
import type { Docket } from '../../rulebook/docket.ts';
import type { Transaction } from '../postgres/transaction.ts';
import { answerId } from './answer-path.ts';
import { type AppealRow, appealsOf } from './appeal-store.ts';
import { appealedOf, toRulebook } from './appealed.ts';
import { findAction, isProblem } from './open-action.ts';
import type { AnswerParts } from './parts.ts';
import { endTold, filedAtPosition, insertToldAppeal, type ToldEvent, toldEventAt } from './told-store.ts';

/** What the outbox brings. */
type Message = { readonly seller_id: string; readonly key: string; readonly topic: string; readonly body: unknown };

/** An event in its place. */
type Told = { readonly seller: string; readonly position: number; readonly event: ToldEvent };

/**
 * Follows the ledger for appeals that integrations tell by events: one that is filed is kept and put into the queue like one
 * of our own pages, one that is decided is ended. What was filed or decided here is known already; and so is what comes twice.
 */
export function followAppeals(parts: AnswerParts): (message: Message) => Promise<void> {
  return async ({ seller_id: seller, key, topic, body }) => {
    const { type } = body as { readonly type?: unknown };
    if (topic !== 'event' || (type !== 'appeal.filed' && type !== 'appeal.decided')) return;
    const position = Number(key.slice(key.lastIndexOf('/') + 1));
    const event = await toldEventAt(parts.pool, seller, position);
    if (event === undefined) return;
    const take = type === 'appeal.filed' ? takeFiled : takeDecided;
    await parts.ledger.record<'nothing'>(seller, async (docket, _at, transaction) => {
      await take(parts, { docket, transaction }, { seller, position, event });
      return { events: [] };
    });
  };
}

type Standing = { readonly docket: Docket; readonly transaction: Transaction };

async function takeFiled(
  parts: AnswerParts,
  { docket, transaction }: Standing,
  { seller, position, event }: Told,
): Promise<void> {
  const number = numberOf(seller, event.data.action);
  const action = number === undefined ? undefined : findAction(docket, number);
  // Of an action that there is not the ledger keeps the event, without effect.
  if (number === undefined || action === undefined || isProblem(action)) return;
  const rows = await appealsOf(transaction, seller, number);
  const { textRef } = event.data;
  if (rows.some((row) => row.told_position === position || (textRef !== undefined && row.text_ref === textRef))) return;
  const appealed = await appealedOf(transaction, parts, docket, action);
  const appeals = rows.map(toRulebook);
  // It says nothing item by item, so it questions the action; the event itself is the record of it, and is new each time.
  const evidence = [event.id];
  const whole = `${seller}/${number}`;
  const filed = decide(appealed, appeals, { type: 'file', at: event.at, items: [whole], evidence });
  // Too late, undone, or one is open: there is nothing to decide that is not decided already.
  if ('refused' in filed || filed.type !== 'filed') return;
  const decided = appeals.flatMap((each) => (each.state === 'decided' ? [each.decidedBy] : []));
  await insertToldAppeal(transaction, {
    ...{ seller_id: seller, action_number: number, number: filed.number, evidence },
    ...{ items: [{ item: whole, wrong: 'other', evidence }], filed_at: filed.filedAt, due_at: filed.dueAt },
    ...{ barred: [...new Set([...appealed.deciders, ...decided])], told_by: event.source, told_position: position },
  });
  const appeal = answerId({ seller, action: number, number: filed.number });
  await parts.followers.appealFiled(transaction, {
    ...{ seller, action: whole, appeal, at: filed.filedAt },
    dueAt: filed.dueAt,
  });
}

async function takeDecided(
  parts: AnswerParts,
  { transaction }: Standing,
  { seller, position, event }: Told,
): Promise<void> {
  const number = numberOf(seller, event.data.action);
  const { outcome } = event.data;
  if (number === undefined || outcome === undefined) return;
  const open = (await appealsOf(transaction, seller, number)).find(({ state }) => state === 'open');
  // A decision that is told late must not end an appeal that was filed after it.
  if (open === undefined || (await positionOf(transaction, open)) > position) return;
  await endTold(transaction, open, outcome, event.source, event.at);
  const appeal = answerId({ seller, action: number, number: open.number });
  await parts.followers.appealEnded(transaction, {
    ...{ seller, action: `${seller}/${number}`, appeal, at: event.at },
    by: event.source,
  });
}

async function positionOf(transaction: Transaction, row: AppealRow): Promise<number> {
  const { seller_id: seller, told_position: told, text_ref: ref } = row;
  if (told !== null) return told;
  return (ref === null ? undefined : await filedAtPosition(transaction, seller, ref)) ?? Number.POSITIVE_INFINITY;
}

/** The number of the seller's own action that an event names. */
function numberOf(seller: string, action: string): number | undefined {
  const number = /^[1-9]\d{0,8}$/.exec(action.slice(action.lastIndexOf('/') + 1))?.[0];
  return action === `${seller}/${number}` ? Number(number) : undefined;
}
