import type { z } from 'zod';
import { PLATFORM } from '../../rulebook/ids.ts';
import type { Instant } from '../../rulebook/instant.ts';
import { inTransaction } from '../postgres/transaction.ts';
import { codeOf, hashOf, newReference } from '../report-codes.ts';
import type { incidentReport, Reporter } from './contract.ts';
import type { IncidentParts } from './parts.ts';
import { tagOfReporter } from './reporters.ts';
import { findIncident, findSent, insertIncident } from './store.ts';

/** What somebody reports. */
export type SentReport = {
  readonly report: z.output<typeof incidentReport>;
  readonly reporter: Reporter;
  /** The shop of whoever reports, where they say that it was their own slip; undefined: they do not. */
  readonly ownShop: string | undefined;
  /** Who it is, and of which seller; undefined: without an account. */
  readonly by: { readonly person: string; readonly seller: string | undefined } | undefined;
  /** By what a repeat is known. */
  readonly requestKey: string;
};

/** What whoever reported it is told; `code` is kept nowhere. */
export type Received = { readonly reference: string; readonly code: string; readonly reportedAt: Instant };

/**
 * Takes in a report. All that was typed is sealed as one text; the same report sent again is answered again; another one
 * with the same request key is refused.
 */
export async function receive(
  { pool, key, texts, now, sellerOf }: IncidentParts,
  { report, reporter, by, ownShop, requestKey }: SentReport,
): Promise<Received | { readonly refused: 'conflict' }> {
  const { kind, ownSlip: _, ...typed } = report;
  const content = hashOf(
    key,
    'content',
    JSON.stringify([kind, reporter, typed, ...(ownShop === undefined ? [] : [ownShop])]),
  );
  const sentBy = hashOf(key, 'request', requestKey);
  return inTransaction(pool, async (transaction) => {
    const known = await findSent(transaction, sentBy);
    const at = now();
    if (known === undefined) {
      const reference = newReference();
      const ref = await texts.keep(transaction, PLATFORM, JSON.stringify(typed), at);
      const row = { reference, kind, reporter, reported_at: at, report_ref: ref, own_shop: ownShop ?? null };
      const seller = typed.order === undefined ? undefined : await sellerOf(transaction, typed.order);
      const about = {
        reporter_tag: by === undefined ? null : tagOfReporter({ key }, by.person),
        about_seller: seller ?? null,
        order_id: seller === undefined ? null : (typed.order ?? null),
        own: seller !== undefined && by?.seller === seller,
      };
      if (await insertIncident(transaction, { ...row, ...about, request_key: sentBy, content }))
        return { reference, code: codeOf(key, reference), reportedAt: at };
      // The same was sent twice at once, and the other one is there now.
      await texts.destroy(transaction, PLATFORM, ref);
    }
    const first = known ?? (await findSent(transaction, sentBy));
    const row = first === undefined ? undefined : await findIncident(transaction, first.reference);
    if (first === undefined || row === undefined) throw new Error('a report that was sent twice is not there');
    if (!first.content.equals(content)) return { refused: 'conflict' };
    return { reference: row.reference, code: codeOf(key, row.reference), reportedAt: row.reported_at };
  });
}
