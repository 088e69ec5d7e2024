import type { components } from '../api/types.ts';

type Schemas = components['schemas'];

/** Returns as the API answers them. */
export type ReturnSummary = Schemas['ReturnSummary'];
export type Return = Schemas['Return'];
export type OwnReturn = Schemas['OwnReturn'];
export type HubReturn = Schemas['HubReturn'];
export type Refunds = Schemas['Refunds'];
export type RefundWarning = Schemas['RefundWarning']['warning'];
export type Checks = Schemas['ReturnChecks'];
export type Outcome = NonNullable<Return['inspection']>['outcome'];
