import type { z } from 'zod';
import type { LapseView } from '../../rulebook/standing/view-lapse.ts';
import { formatTimestamp } from '../../rulebook/timestamp.ts';
import type { Queryable } from '../postgres/database.ts';
import { answerId } from './answer-path.ts';
import type { appealRequest, appealView, decisionRequest, WRONGS } from './appeal-contract.ts';
import type { AppealRow } from './appeal-store.ts';
import type { SealedTexts } from './parts.ts';

type Shown = z.input<typeof appealView>;
type Filed = z.output<typeof appealRequest>;
type Decision = z.output<typeof decisionRequest>;

/** What lies sealed of an appeal: by item, in their order, and of the whole. */
type FiledWords = Pick<Filed, 'cause' | 'correction' | 'prevention'> & { readonly because: readonly string[] };
type DecidedWords = { readonly reasons: readonly string[]; readonly reason: string };

/** The words of an appeal as one text, to be sealed. */
export function writeAppeal({ items, cause, correction, prevention }: Filed): string {
  const words: FiledWords = { because: items.map(({ because }) => because), cause, correction, prevention };
  return JSON.stringify(words);
}

/** The words of a decision, the reasons in the order of the appeal's items. */
export function writeDecision({ items, reason }: Decision, order: readonly string[]): string {
  const reasons = order.map((item) => items.find((each) => each.item === item)?.reason ?? '');
  const words: DecidedWords = { reasons, reason };
  return JSON.stringify(words);
}

/** For whom an appeal is shown. */
export type ShownTo = {
  /** Staff see who decided; sellers do not. */
  readonly isStaff: boolean;
  /** Whether whoever asks may decide it; undefined for sellers. */
  readonly mine: boolean | undefined;
};

/** To the seller of it. */
export const TO_SELLER: ShownTo = { isStaff: false, mine: undefined };

/** Appeals as the API tells them, with their words where those were not destroyed. */
export async function toAppeals(
  database: Queryable,
  texts: SealedTexts,
  seller: string,
  rows: readonly (readonly [AppealRow, ShownTo])[],
  lapses: ReadonlyMap<string, LapseView>,
): Promise<Shown[]> {
  const refs = rows.flatMap(([{ text_ref, reasons_ref }]) => [text_ref, reasons_ref].filter((ref) => ref !== null));
  const known = await texts.read(database, seller, refs);
  return rows.map(([row, shownTo]) => toAppeal(row, shownTo, known, lapses));
}

/** One appeal as the API tells it. */
export async function tellAppeal(
  database: Queryable,
  texts: SealedTexts,
  row: AppealRow,
  shownTo: ShownTo,
  lapses: ReadonlyMap<string, LapseView>,
): Promise<Shown> {
  const [told] = await toAppeals(database, texts, row.seller_id, [[row, shownTo]], lapses);
  if (told === undefined) throw new Error('an appeal came to nothing');
  return told;
}

function toAppeal(
  row: AppealRow,
  { isStaff, mine }: ShownTo,
  known: ReadonlyMap<string, string>,
  lapses: ReadonlyMap<string, LapseView>,
): Shown {
  const filed = row.text_ref === null ? undefined : parsed<FiledWords>(known.get(row.text_ref));
  const decided = row.reasons_ref === null ? undefined : parsed<DecidedWords>(known.get(row.reasons_ref));
  const { seller_id: seller, action_number: action, number, state, outcome } = row;
  const items = row.items.map((each, index): Shown['items'][number] => {
    const lapse = lapses.get(each.item);
    const answer = row.answers?.[index];
    return {
      item: each.item,
      orderId: lapse?.order?.orderId,
      listingId: lapse?.listing,
      wrong: each.wrong as (typeof WRONGS)[number],
      because: filed?.because[index] ?? null,
      evidence: [...each.evidence],
      files: [...(each.files ?? [])],
      ...(answer === undefined ? {} : { answer, reason: decided?.reasons[index] ?? null }),
    };
  });
  return {
    appeal: answerId({ seller, action, number }),
    seller,
    action: `${seller}/${action}`,
    state,
    filedAt: formatTimestamp(row.filed_at),
    dueAt: formatTimestamp(row.due_at),
    items,
    evidence: [...row.evidence],
    cause: filed?.cause,
    correction: filed?.correction,
    prevention: filed?.prevention,
    outcome: outcome ?? undefined,
    endedAt: row.ended_at === null ? undefined : formatTimestamp(row.ended_at),
    reason: outcome === null ? undefined : (decided?.reason ?? null),
    filedElsewhere: row.told_by !== null,
    decidedElsewhere: row.decision_told_by !== null,
    decidedBy: isStaff ? (row.decided_by ?? undefined) : undefined,
    mine,
  };
}

function parsed<Words>(text: string | undefined): Words | undefined {
  return text === undefined ? undefined : (JSON.parse(text) as Words);
}
