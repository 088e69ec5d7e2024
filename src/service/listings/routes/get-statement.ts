import { z } from 'zod';
import { formatTimestamp } from '../../../rulebook/timestamp.ts';
import { requires, sellerInPath } from '../../http/access.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { listingStatementQuery, sellersListingParameters, statedListing } from '../contract.ts';
import { entriesOf } from '../entry-store.ts';
import type { ListingParts } from '../parts.ts';
import { findListing } from '../store.ts';
import { toStatement } from '../view.ts';
import { refuseUnknown } from './refuse.ts';

/** As `POST /api/v1/statement` of the DSA Transparency Database takes it; its public documentation says what each field is. */
const dsaStatement = z.looseObject({ puid: z.string() });

/** `GET /v1/sellers/{id}/listings/{listing}/statement` */
export function getListingStatement(app: App, parts: ListingParts): void {
  app.get(
    '/v1/sellers/:id/listings/:listing/statement',
    {
      config: { access: requires('decisions.read', sellerInPath), answers: 'reading' },
      schema: {
        operationId: 'getListingStatement',
        tags: ['listings'],
        summary: 'The statement of reasons for the last takedown of a listing',
        description:
          'As its seller reads it (EU 2022/2065, art. 17), also once the listing is shown again. `format=dsa`: the record for the DSA Transparency Database (art. 24(5)): no listing, no seller, nothing that anybody wrote.',
        params: sellersListingParameters,
        querystring: listingStatementQuery,
        response: {
          200: z.union([statedListing, dsaStatement]),
          ...refusals('unknown-listing', 'not-reportable', 'personal-data-in-record'),
        },
      },
    },
    async (request, reply) => {
      const { id: seller, listing } = request.params;
      const of = { seller, listing };
      const row = await findListing(parts.pool, of);
      const entries = await entriesOf(parts.pool, of);
      const takedown = entries.findLast(({ move }) => move === 'take_down');
      if (row === undefined || takedown === undefined) return refuseUnknown(reply, listing);
      const { number, at, finding, source, text_ref: ref } = takedown;
      if (finding === null || finding === 'accurate') throw new Error('a listing was taken down for nothing');
      if (request.query.format === 'dsa') {
        const knownFrom = Math.min(...entries.map((entry) => entry.at));
        const record = await parts.dsaRecord({ ...of, number, finding, source: source ?? 'own', at, knownFrom });
        return 'code' in record ? refuse(reply, record) : { ...record };
      }
      const texts = await parts.texts.read(parts.pool, seller, ref === null ? [] : [ref]);
      const explained = ref === null ? null : (texts.get(ref) ?? null);
      const told = { listing, reference: `${listing}#${number}`, finding, at: formatTimestamp(at) };
      return { ...told, ...toStatement(takedown, explained) };
    },
  );
}
