import type { paths } from '../api/types.ts';

type Ok<Path extends keyof paths, Method extends keyof paths[Path]> = paths[Path][Method] extends {
  responses: { 200: { content: { 'application/json': infer Body } } };
}
  ? Body
  : never;

/** Something that the customer asked about the own data. */
export type SubjectRequest = Ok<'/v1/me/requests', 'get'>['items'][number];
export type ErasurePreview = Ok<'/v1/me/erasure', 'get'>;
