/** JSON as it stands in the OpenAPI document. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };
export type JsonObject = { readonly [name: string]: Json };

/** What a route adds to its part of the OpenAPI document where zod shapes cannot say it. */
export type OperationDocument = {
  /** Laid over the operation, member by member. */
  readonly operation?: JsonObject;
  /** Schemas that the operation refers to, by name. */
  readonly schemas?: JsonObject;
};
