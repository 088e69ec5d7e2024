import type { paths } from '../api/types.ts';

type Ok<Path extends keyof paths, Method extends keyof paths[Path]> = paths[Path][Method] extends {
  responses: { 200: { content: { 'application/json': infer Body } } };
}
  ? Body
  : never;

/** An order as its customer sees it. */
export type OwnOrder = Ok<'/v1/me/orders', 'get'>['items'][number];
export type OwnOrderWhole = Ok<'/v1/me/orders/{id}', 'get'>;
export type OwnValues = Ok<'/v1/me/orders/{id}/values', 'post'>;

/** Somebody asked for something of the customer. */
export type Use = Ok<'/v1/me/receipts', 'get'>['items'][number];
