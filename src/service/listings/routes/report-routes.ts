import type { FastifyReply } from 'fastify';
import type { Actor } from '../../../rulebook/accounts/actor.ts';
import { readCode } from '../../../rulebook/incidents/code.ts';
import { formatTimestamp } from '../../../rulebook/timestamp.ts';
import { EVERYONE } from '../../http/access.ts';
import type { CallerLimits } from '../../http/caller-limits.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { clockNow } from '../../ledger/clock-now.ts';
import { isCodeOf } from '../../report-codes.ts';
import { act } from '../act.ts';
import {
  listingReport,
  listingReportHeaders,
  listingReportReceived,
  listingReportStatus,
  reportCodeHeaders,
  reportParameters,
} from '../contract.ts';
import { entriesOf } from '../entry-store.ts';
import type { ListingParts } from '../parts.ts';
import { receiveReport } from '../report.ts';
import { findReport, ownerOf, type ReportRow, writeAskedAgain } from '../report-store.ts';
import { decisionFor, mayAskAgain, seeReport } from '../see-report.ts';
import { standOf, timesOf } from '../standing.ts';
import { findListing } from '../store.ts';
import { REPORT_REFUSALS, refuseAct, refuseReport } from './refuse.ts';

/** `POST /v1/listing-reports` */
export function reportListing(app: App, parts: ListingParts, limits: CallerLimits): void {
  app.post(
    '/v1/listing-reports',
    {
      config: { access: EVERYONE },
      // Little is read of whoever may be anybody.
      bodyLimit: 32 * 1024,
      schema: {
        operationId: 'reportListing',
        tags: ['listings'],
        summary: 'Report a listing',
        description:
          'Anybody may; no account is needed. A report weighs on nobody: a person looks, and whoever reported it sees the outcome with reasons by reference and code. The seller is never told who reported. Several reports of one listing are one case.',
        headers: listingReportHeaders,
        body: listingReport,
        response: { 201: listingReportReceived, ...refusals(...REPORT_REFUSALS) },
      },
    },
    async (request, reply) => {
      const refused = limits('report', request, reply);
      if (refused !== undefined) return refused;
      const { goodFaith: _said, seller, listing, reason, text, order, name, contact } = request.body;
      const customer = customerOf(request.actor);
      const received = await receiveReport(parts, {
        ...{ seller, listing, reason, text, name, contact, customer },
        // Of an order only its own customer says anything.
        order: customer === undefined ? undefined : order,
        requestKey: request.headers['idempotency-key'].toLowerCase(),
      });
      if ('refused' in received) return refuseReport(reply, { seller, listing, order }, received);
      return reply.code(201).send({ ...received, reportedAt: formatTimestamp(received.reportedAt) });
    },
  );
}

function customerOf(actor: Actor): string | undefined {
  return actor.kind === 'person' && actor.role === 'customer' ? actor.id : undefined;
}

/** `GET /v1/listing-reports/{id}/status` */
export function getListingReport(app: App, parts: ListingParts, limits: CallerLimits): void {
  app.get(
    '/v1/listing-reports/:id/status',
    {
      config: { access: EVERYONE },
      schema: {
        operationId: 'getListingReport',
        tags: ['listings'],
        summary: 'What became of a report of a listing',
        description:
          'For whoever has the reference and the code: whether somebody has looked, what was found and why, and whether the listing is shown. The code goes in a header, so that it stands in no address.',
        params: reportParameters,
        headers: reportCodeHeaders,
        response: { 200: listingReportStatus, ...refusals('unknown-listing-report', 'too-many-requests') },
      },
    },
    async (request, reply) => {
      const refused = limits('look', request, reply);
      if (refused !== undefined) return refused;
      const report = await reportOf(parts, request.params.id, request.headers['report-code']);
      if (report === undefined) return refuse(reply, { code: 'unknown-listing-report' });
      return seeReport(parts, report, await clockNow(parts.ledger.clock, parts.now));
    },
  );
}

/** `POST /v1/listing-reports/{id}/review` */
export function askListingReview(app: App, parts: ListingParts, limits: CallerLimits): void {
  app.post(
    '/v1/listing-reports/:id/review',
    {
      config: { access: EVERYONE },
      schema: {
        operationId: 'askListingReview',
        tags: ['listings'],
        summary: 'Ask that somebody else looks at a reported listing',
        description:
          'Once for a report whose listing was left shown, as long as an appeal can be made (EU 2022/2065, art. 20).',
        params: reportParameters,
        headers: reportCodeHeaders,
        response: {
          200: listingReportStatus,
          ...refusals('unknown-listing-report', 'too-many-requests', 'listing-not-so'),
        },
      },
    },
    async (request, reply) => {
      const refused = limits('add', request, reply);
      if (refused !== undefined) return refused;
      const report = await reportOf(parts, request.params.id, request.headers['report-code']);
      if (report === undefined) return refuse(reply, { code: 'unknown-listing-report' });
      return askAgain(parts, report, reply);
    },
  );
}

async function askAgain(parts: ListingParts, report: ReportRow, reply: FastifyReply) {
  const { listing, seller, reference } = report;
  const at = await clockNow(parts.ledger.clock, parts.now);
  const [row, entries, policy] = await Promise.all([
    findListing(parts.pool, report),
    entriesOf(parts.pool, report),
    parts.policy(),
  ]);
  const decided = decisionFor(report, entries);
  if (decided === undefined || !mayAskAgain(report, decided, standOf(row), at - timesOf(policy).window))
    return refuse(reply, { code: 'listing-not-so', parameters: { listing } });
  const refusal = await act(parts, report, {
    ...{ command: { type: 'ask_again' }, side: 'reporter', person: undefined, seen: row?.version ?? 0 },
    beside: (transaction, when) => writeAskedAgain(transaction, seller, reference, when),
  });
  if (refusal !== undefined)
    return refusal.refused === 'changed'
      ? refuse(reply, { code: 'listing-not-so', parameters: { listing } })
      : refuseAct(reply, listing, refusal);
  return seeReport(parts, (await findReport(parts.pool, seller, reference)) ?? report, at);
}

/** Before anything is read: a wrong code and a report that there is not take as long. */
async function reportOf(parts: ListingParts, typed: string, code: string): Promise<ReportRow | undefined> {
  const reference = readCode(typed);
  if (!isCodeOf(parts.key, reference, code)) return undefined;
  const owner = await ownerOf(parts.pool, reference);
  return owner === undefined ? undefined : findReport(parts.pool, owner, reference);
}
