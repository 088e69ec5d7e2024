import type { components } from '../api/types.ts';

type Schemas = components['schemas'];

export type SellersListing = Schemas['SellersListing'];
export type SellersListingSummary = Schemas['SellersListingSummary'];
export type StaffListing = Schemas['StaffListing'];
export type StaffListingSummary = Schemas['StaffListingSummary'];
export type ListingDecision = Schemas['ListingDecision'];
export type ListingReport = Schemas['ListingReport'];
export type ListingReportReceived = Schemas['ListingReportReceived'];
export type ListingReportStatus = Schemas['ListingReportStatus'];
export type OwnOrderListings = Schemas['OwnOrderListings'];
