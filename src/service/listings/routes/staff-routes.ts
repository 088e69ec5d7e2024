import { z } from 'zod';
import { requires } from '../../http/access.ts';
import { askingPerson } from '../../http/asking-person.ts';
import { BAD_CURSOR, pageOfRows, readCursor } from '../../http/paging.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { clockNow } from '../../ledger/clock-now.ts';
import { type Acting, act } from '../act.ts';
import {
  listingDecision,
  staffListing,
  staffListingParameters,
  staffListings,
  staffListingsQuery,
} from '../contract.ts';
import type { ListingParts } from '../parts.ts';
import { countReports } from '../report-store.ts';
import { readStaffId, seeStaffListing, toStaffSummary } from '../see-staff.ts';
import { type ListingRow, listTold, listWaiting } from '../store.ts';
import { ACT_REFUSALS, refuseAct, refuseUnknown } from './refuse.ts';

/** `GET /v1/listings` */
export function listListings(app: App, parts: ListingParts): void {
  app.get(
    '/v1/listings',
    {
      config: { access: requires('listings.inspect') },
      schema: {
        operationId: 'listListings',
        tags: ['listings'],
        summary: 'Listings that a person is waited for, or that sellers were told of',
        description:
          'Reported, marked by a program, said to be put right, or appealed: the longest waiting first. However many reports there are of a listing, it is one case.',
        querystring: staffListingsQuery,
        response: { 200: staffListings, ...refusals('bad-cursor') },
      },
    },
    async (request, reply) => {
      const { limit, cursor, show } = request.query;
      const list = `all-listings ${show}`;
      const after = readCursor(cursor, list, z.tuple([z.number().int(), z.string().max(64), z.string().max(128)]));
      if (after === 'bad') return refuse(reply, BAD_CURSOR);
      const isWaiting = show === 'waiting';
      const rows = await (isWaiting ? listWaiting : listTold)(parts.pool, after, limit + 1);
      const [reports, at] = await Promise.all([
        countReports(parts.pool, rows),
        clockNow(parts.ledger.clock, parts.now),
      ]);
      return pageOfRows(rows, limit, {
        list,
        key: (row: ListingRow) => [(isWaiting ? row.waits_since : row.told_at) ?? 0, row.seller, row.listing],
        item: (row: ListingRow) => toStaffSummary(row, reports, at),
      });
    },
  );
}

/** `GET /v1/listings/{id}` */
export function getListing(app: App, parts: ListingParts): void {
  app.get(
    '/v1/listings/:id',
    {
      config: { access: requires('listings.inspect') },
      schema: {
        operationId: 'getListing',
        tags: ['listings'],
        summary: 'One listing, with everything it is decided on',
        description:
          'All reports, inspections by whomever, returns that were inspected and found wrong, and the reasons that what is known bears out. Any listing of a known seller can be looked at: an inspection needs no report.',
        params: staffListingParameters,
        response: { 200: staffListing, ...refusals('unknown-listing') },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      return (await seeStaffListing(parts, readStaffId(id), askingPerson(request))) ?? refuseUnknown(reply, id);
    },
  );
}

/** `POST /v1/listings/{id}/decision` */
export function decideListing(app: App, parts: ListingParts): void {
  app.post(
    '/v1/listings/:id/decision',
    {
      config: { access: requires('listings.inspect') },
      schema: {
        operationId: 'decideListing',
        tags: ['listings'],
        summary: 'Inspect a listing, take it down, show it again, or leave it taken down',
        description:
          '`inspect` and `take_down` tell the finding as `listing.inspected` by staff: what follows for the standing follows from that, and prohibited or counterfeit goods suspend at once (policy §2). A takedown is no action against the account: nothing but this listing is hidden. `restore` of what was appealed takes the finding back.',
        params: staffListingParameters,
        body: listingDecision,
        response: { 200: staffListing, ...refusals(...ACT_REFUSALS) },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const { body } = request;
      const by = askingPerson(request);
      const { version, text } = body;
      const command = commandOf(body, by);
      const refusal = await act(parts, readStaffId(id), { command, side: 'staff', person: by, text, seen: version });
      if (refusal !== undefined) return refuseAct(reply, id, refusal);
      return (await seeStaffListing(parts, readStaffId(id), by)) ?? refuseUnknown(reply, id);
    },
  );
}

function commandOf(body: z.output<typeof listingDecision>, by: string): Acting['command'] {
  switch (body.decision) {
    case 'inspect':
      return { type: 'inspect', by, finding: body.finding, reasons: body.reasons };
    case 'take_down':
      return { type: 'take_down', by, finding: body.finding, reasons: body.reasons };
    case 'restore':
    case 'keep':
      return { type: body.decision, by };
  }
}
