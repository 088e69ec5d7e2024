import { countCallers } from '../../http/caller-limits.ts';
import type { App } from '../../http/registrar.ts';
import type { ListingParts } from '../parts.ts';
import { getListingStatement } from './get-statement.ts';
import { listOwnListings } from './own-listings.ts';
import { askListingReview, getListingReport, reportListing } from './report-routes.ts';
import { answerTakedown, getSellersListing, listSellersListings, listTakenDownListings } from './sellers-routes.ts';
import { decideListing, getListing, listListings } from './staff-routes.ts';

/** Adds listings: reported by anybody, looked at by staff, seen and answered by sellers, told to the marketplace. */
export function registerListingRoutes(app: App, parts: ListingParts): void {
  const limits = countCallers(parts.now);
  reportListing(app, parts, limits);
  getListingReport(app, parts, limits);
  askListingReview(app, parts, limits);
  listOwnListings(app, parts);
  listSellersListings(app, parts);
  getSellersListing(app, parts);
  getListingStatement(app, parts);
  answerTakedown(app, parts);
  listTakenDownListings(app, parts);
  listListings(app, parts);
  getListing(app, parts);
  decideListing(app, parts);
}
