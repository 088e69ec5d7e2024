import type { FastifyReply } from 'fastify';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { messageRequest, messageSent, threadParameters } from '../contract.ts';
import { findMessage } from '../message-store.ts';
import { openMessages } from '../opened.ts';
import { send } from '../send.ts';
import { findThread } from '../thread-store.ts';
import { toCoached, toSent } from '../view.ts';
import { subjectOf } from '../who.ts';
import type { SendRefusal } from '../writing-key.ts';
import { ADMITTING, admitTo, refuseThread, TALKING } from './admit.ts';
import type { ThreadRoutes } from './register.ts';

/** `POST /v1/threads/{id}/messages` */
export function sendMessage(app: App, parts: ThreadRoutes): void {
  app.post(
    '/v1/threads/:id/messages',
    {
      config: { access: TALKING },
      schema: {
        operationId: 'sendMessage',
        tags: ['threads'],
        summary: 'Send a message',
        description:
          'It is screened before it goes, whoever sends it. Where something in it leads off the platform the first answer is `coached`: nothing was sent; send other words, or the same ones with `coached`, and they go masked or wait for a person, which counts if they turn out to break the rules. What must not wait for that is held at once.',
        params: threadParameters,
        body: messageRequest,
        response: {
          200: messageSent,
          ...refusals(...REFUSED, ...ADMITTING),
        },
      },
    },
    async (request, reply) => {
      const admitted = await admitTo(parts, request, reply, request.params.id);
      if (admitted === undefined) return reply;
      const { of, talker } = admitted;
      const seconds = await parts.countMessage(subjectOf(talker));
      if (seconds > 0)
        return refuse(reply, { code: 'too-many-requests', parameters: { seconds }, retryAfter: seconds });
      const answer = await send(parts, of, talker, request.body);
      if ('refused' in answer) return refuseSending(reply, request.params.id, of.order, answer.refused);
      if ('coached' in answer) return toCoached(answer.coached, answer.drafts);
      const [row, thread] = await Promise.all([
        findMessage(parts.pool, of.seller, answer.message),
        findThread(parts.pool, of),
      ]);
      const [opened] = row === undefined ? [] : await openMessages(parts, of, [row]);
      if (opened === undefined || thread === undefined) throw new Error('a message that was just sent is not there');
      const names = talker.side === 'seller' ? await parts.named([talker.person]) : new Map<string, string>();
      return toSent(opened, { side: talker.side, names, thread });
    },
  );
}

const CODES = {
  closed: 'thread-closed',
  over: 'thread-over',
  'blocked-by-you': 'thread-blocked-by-you',
  'blocked-by-them': 'thread-blocked',
  restricted: 'messages-restricted',
  'sent-otherwise': 'message-sent-otherwise',
  'unknown-picture': 'unknown-picture',
} as const satisfies Readonly<Record<Exclude<SendRefusal['why'], 'unknown'>, string>>;

/** Why nothing can be written or uploaded. */
export const NOT_SENT = Object.values(CODES);

const REFUSED = [...NOT_SENT, 'too-large', 'too-many-requests'] as const;

export function refuseSending(reply: FastifyReply, thread: string, order: string, refusal: SendRefusal): FastifyReply {
  if (refusal.why === 'unknown') return refuseThread(reply, thread);
  if (refusal.why === 'unknown-picture')
    return refuse(reply, { code: 'unknown-picture', parameters: { pictureId: refusal.picture } });
  return refuse(reply, { code: CODES[refusal.why], parameters: { order } });
}
