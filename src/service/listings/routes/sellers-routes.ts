import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { formatTimestamp } from '../../../rulebook/timestamp.ts';
import { requires, sellerInPath } from '../../http/access.ts';
import { sellersPerson } from '../../http/own-seller.ts';
import { BAD_CURSOR, pageOfRows, readCursor } from '../../http/paging.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { clockNow } from '../../ledger/clock-now.ts';
import { act } from '../act.ts';
import {
  listingAnswer,
  listQuery,
  sellerParameters,
  sellersListing,
  sellersListingParameters,
  sellersListings,
  takenDownListings,
} from '../contract.ts';
import type { ListingParts } from '../parts.ts';
import { seeSellersListing, toSummary } from '../see-sellers.ts';
import { findListing, type ListingRow, listSellersTold, listTakenDown } from '../store.ts';
import { ACT_REFUSALS, refuseAct, refuseUnknown } from './refuse.ts';

/** People of the seller; no key has it. */
const ACCESS = requires('listings.answer', sellerInPath);

/** `GET /v1/sellers/{id}/listings` */
export function listSellersListings(app: App, { pool }: ListingParts): void {
  app.get(
    '/v1/sellers/:id/listings',
    {
      config: { access: ACCESS },
      schema: {
        operationId: 'listSellersListings',
        tags: ['listings'],
        summary: 'Listings of the seller that were found wrong or taken down',
        description: 'The latest first. A listing that was only reported is not among them: a report alone is nothing.',
        params: sellerParameters,
        querystring: listQuery,
        response: { 200: sellersListings, ...refusals('bad-cursor') },
      },
    },
    async (request, reply) => {
      const { id: seller } = request.params;
      const { limit, cursor } = request.query;
      const list = `listings ${seller}`;
      const after = readCursor(cursor, list, z.tuple([z.number().int(), z.string().max(128)]));
      if (after === 'bad') return refuse(reply, BAD_CURSOR);
      const rows = await listSellersTold(pool, seller, after, limit + 1);
      const key = ({ told_at: at, listing }: ListingRow) => [at ?? 0, listing];
      return pageOfRows(rows, limit, { list, key, item: toSummary });
    },
  );
}

/** `GET /v1/sellers/{id}/listings/{listing}` */
export function getSellersListing(app: App, parts: ListingParts): void {
  app.get(
    '/v1/sellers/:id/listings/:listing',
    {
      config: { access: ACCESS },
      schema: {
        operationId: 'getSellersListing',
        tags: ['listings'],
        summary: 'One listing of the seller: what was found, why, and what to do',
        description: 'With the statement of reasons while it is taken down. Never who reported it.',
        params: sellersListingParameters,
        response: { 200: sellersListing, ...refusals('unknown-listing') },
      },
    },
    (request, reply) => show(parts, request, reply),
  );
}

/** `POST /v1/sellers/{id}/listings/{listing}/correction` and `/appeal` */
export function answerTakedown(app: App, parts: ListingParts): void {
  const answers = { 200: sellersListing, ...refusals(...ACT_REFUSALS) };
  app.post(
    '/v1/sellers/:id/listings/:listing/correction',
    {
      config: { access: ACCESS },
      schema: {
        operationId: 'correctListing',
        tags: ['listings'],
        summary: 'Say that a listing that was taken down is put right',
        description:
          'A person looks again and shows it, or says what is still wrong. It never counts against a seller.',
        params: sellersListingParameters,
        body: listingAnswer,
        response: answers,
      },
    },
    (request, reply) => move(parts, request, reply, 'correct', request.body.text),
  );
  app.post(
    '/v1/sellers/:id/listings/:listing/appeal',
    {
      config: { access: ACCESS },
      schema: {
        operationId: 'appealTakedown',
        tags: ['listings'],
        summary: 'Appeal the takedown of a listing',
        description: 'Once for a takedown, within the time of every appeal. Somebody who had no part in it decides.',
        params: sellersListingParameters,
        body: listingAnswer,
        response: answers,
      },
    },
    (request, reply) => move(parts, request, reply, 'appeal', request.body.text),
  );
}

type Asking = Pick<FastifyRequest, 'actor'> & { readonly params: { readonly id: string; readonly listing: string } };

async function move(
  parts: ListingParts,
  request: Asking,
  reply: FastifyReply,
  type: 'correct' | 'appeal',
  text: string,
) {
  const { person } = sellersPerson(request);
  const { id: seller, listing } = request.params;
  // A listing that was only reported is answered like one that nobody ever spoke of.
  const row = await findListing(parts.pool, { seller, listing });
  if (row === undefined || row.told_at === null) return refuseUnknown(reply, listing);
  const refusal = await act(parts, { seller, listing }, { command: { type }, side: 'seller', person, text });
  const until = row.state !== null && 'appealUntil' in row.state ? row.state.appealUntil : undefined;
  return refusal === undefined ? show(parts, request, reply) : refuseAct(reply, listing, refusal, until);
}

async function show(parts: ListingParts, { params: { id: seller, listing } }: Asking, reply: FastifyReply) {
  const at = await clockNow(parts.ledger.clock, parts.now);
  return (await seeSellersListing(parts, { seller, listing }, at)) ?? refuseUnknown(reply, listing);
}

/** `GET /v1/sellers/{id}/taken-down-listings` */
export function listTakenDownListings(app: App, { pool }: ListingParts): void {
  app.get(
    '/v1/sellers/:id/taken-down-listings',
    {
      config: { access: requires('capabilities.read', sellerInPath) },
      schema: {
        operationId: 'listTakenDownListings',
        tags: ['listings'],
        summary: 'Which listings of a seller the marketplace must not show',
        description:
          'For programs, beside the capabilities: those say whether a seller’s listings are shown at all, this which single ones are not. Webhooks tell each change: `listing.taken_down`, `listing.restored`.',
        params: sellerParameters,
        querystring: listQuery,
        response: { 200: takenDownListings, ...refusals('bad-cursor') },
      },
    },
    async (request, reply) => {
      const { id: seller } = request.params;
      const { limit, cursor } = request.query;
      const list = `taken-down ${seller}`;
      const after = readCursor(cursor, list, z.tuple([z.string().max(128)]));
      if (after === 'bad') return refuse(reply, BAD_CURSOR);
      const rows = await listTakenDown(pool, seller, after?.[0], limit + 1);
      return pageOfRows(rows, limit, {
        ...{ list, key: (row: (typeof rows)[number]) => [row.listing] },
        item: ({ listing, since }: (typeof rows)[number]) => ({ listing, since: formatTimestamp(since) }),
      });
    },
  );
}
