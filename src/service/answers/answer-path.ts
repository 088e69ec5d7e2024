import { z } from 'zod';
import type { SellerOf } from '../http/access.ts';

/** An appeal or a question: the seller, the action's number, and its own among those of the action. */
export type AnswerId = { readonly seller: string; readonly action: number; readonly number: number };

/** In paths the first appeal of S-17/4, `S-17/4/1`, is `S-17~4~1`; questions alike. */
export const answerParameters = z.object({
  id: z
    .string()
    .regex(/^[A-Za-z0-9._-]{1,64}~[1-9][0-9]{0,8}~[1-9][0-9]{0,8}$/, 'must be an id as it stands in paths, S-17~1~1'),
});

export function splitAnswer(id: string): AnswerId {
  const [seller = '', action, number] = id.split('~');
  return { seller, action: Number(action), number: Number(number) };
}

/** The seller that an address under `/v1/appeals/{id}` or `/v1/questions/{id}` is about. */
export const sellerOfAnswer: SellerOf = ({ params }) => splitAnswer(params['id'] ?? '').seller;

/** The id as it stands in JSON. */
export function answerId({ seller, action, number }: AnswerId): string {
  return `${seller}/${action}/${number}`;
}
