import type { FastifyReply } from 'fastify';
import { refuse } from '../http/problems.ts';
import type { Refusal } from './desk.ts';

/** Answers a request with why nothing came of it. */
export function refuseEmergency(
  reply: FastifyReply,
  refusal: Refusal | { readonly code: 'keys-unavailable'; readonly keys: string },
  about: { readonly emergency?: string; readonly order?: string } = {},
): FastifyReply {
  switch (refusal.code) {
    case 'emergency-reason-short': {
      const { code, words, least } = refusal;
      return refuse(reply, { code, parameters: { words, least }, pointer: '/body/reason' });
    }
    case 'emergency-not-asked':
      return refuse(reply, { code: refusal.code, pointer: '/body/fields' });
    case 'emergency-review-overdue':
    case 'emergency-misused':
      return refuse(reply, { code: refusal.code, parameters: { emergency: refusal.emergency } });
    case 'unknown-order':
      return refuse(reply, { code: 'unknown-order-anywhere', parameters: { order: about.order ?? '' } });
    case 'unknown-emergency':
      return refuse(reply, { code: refusal.code, parameters: { emergency: about.emergency ?? '' } });
    case 'keys-unavailable':
      return refuse(reply, { code: refusal.code, parameters: { keys: refusal.keys } });
    case 'emergency-running':
    case 'emergency-not-your-part':
    case 'emergency-own':
    case 'emergency-reviewer-barred':
    case 'emergency-not-open':
    case 'emergency-not-waiting':
    case 'emergency-not-ended':
      return refuse(reply, { code: refusal.code });
  }
}
