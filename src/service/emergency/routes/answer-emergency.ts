import type { FastifyReply, FastifyRequest } from 'fastify';
import type { EmergencyCommand } from '../../../rulebook/emergency/decide.ts';
import { requires } from '../../http/access.ts';
import { refusals } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { emergency, emergencyNote, emergencyParameters, emergencyReview } from '../contract.ts';
import { answer } from '../desk.ts';
import { readEmergencyId } from '../emergency-id.ts';
import type { EmergencyParts } from '../parts.ts';
import { refuseEmergency } from '../refusal.ts';
import { findEmergency } from '../store.ts';
import { isAnother, toOneEmergency } from '../view.ts';
import { askerOf } from './asker.ts';

/** `POST /v1/emergencies/{id}/approval`, `…/refusal`, `…/end` and `…/review` */
export function answerEmergency(app: App, parts: EmergencyParts): void {
  approve(app, parts);
  refuse(app, parts);
  end(app, parts);
  review(app, parts);
}

function approve(app: App, parts: EmergencyParts): void {
  app.post(
    '/v1/emergencies/:id/approval',
    {
      config: { access: requires('emergencies.decide'), grave: 'emergency.approve' },
      schema: {
        operationId: 'approveEmergency',
        tags: ['emergencies'],
        summary: 'Approve an emergency',
        description:
          'From then on whoever asked is shown the fields that were asked for, for 60 minutes at most. Nobody approves what they asked for themselves.',
        params: emergencyParameters,
        body: emergencyNote,
        response: {
          200: emergency,
          ...refusals('unknown-emergency', 'emergency-not-waiting', 'emergency-own', 'emergency-not-your-part'),
        },
      },
    },
    (request, reply) => tell(parts, request, reply, (by) => ({ type: 'approve', ...by }), request.body.note),
  );
}

function refuse(app: App, parts: EmergencyParts): void {
  app.post(
    '/v1/emergencies/:id/refusal',
    {
      config: { access: requires('emergencies.decide') },
      schema: {
        operationId: 'refuseEmergency',
        tags: ['emergencies'],
        summary: 'Refuse an emergency',
        description: 'Nothing is shown, and it can be asked for anew.',
        params: emergencyParameters,
        body: emergencyNote,
        response: {
          200: emergency,
          ...refusals('unknown-emergency', 'emergency-not-waiting', 'emergency-own', 'emergency-not-your-part'),
        },
      },
    },
    (request, reply) => tell(parts, request, reply, (by) => ({ type: 'refuse', ...by }), request.body.note),
  );
}

function end(app: App, parts: EmergencyParts): void {
  app.post(
    '/v1/emergencies/:id/end',
    {
      config: { access: requires('emergencies.read') },
      schema: {
        operationId: 'endEmergency',
        tags: ['emergencies'],
        summary: 'End an emergency before its time',
        description:
          'By whoever asked or approved, or by the data protection officer; a request that waits is taken back by whoever asked.',
        params: emergencyParameters,
        body: emergencyNote,
        response: {
          200: emergency,
          ...refusals('unknown-emergency', 'emergency-not-open', 'emergency-not-your-part'),
        },
      },
    },
    (request, reply) => tell(parts, request, reply, (by) => ({ type: 'end', ...by }), request.body.note),
  );
}

function review(app: App, parts: EmergencyParts): void {
  app.post(
    '/v1/emergencies/:id/review',
    {
      config: { access: requires('emergencies.decide'), grave: 'emergency.review' },
      schema: {
        operationId: 'reviewEmergency',
        tags: ['emergencies'],
        summary: 'Review an emergency that is over',
        description:
          'Within 24 hours of its end, by somebody who neither asked nor approved; whoever approved does it only where there is nobody else. After a misuse whoever asked opens no other one.',
        params: emergencyParameters,
        body: emergencyReview,
        response: {
          200: emergency,
          ...refusals(
            ...(['unknown-emergency', 'emergency-not-ended', 'emergency-own'] as const),
            ...(['emergency-reviewer-barred', 'emergency-not-your-part'] as const),
          ),
        },
      },
    },
    async (request, reply) => {
      const kept = await findEmergency(parts.pool, readEmergencyId(request.params.id));
      const another = kept !== undefined && isAnother(kept.emergency, await parts.deciders());
      const { outcome, note } = request.body;
      return tell(parts, request, reply, (by) => ({ type: 'review', ...by, outcome, another }), note);
    },
  );
}

type Answer = Extract<EmergencyCommand, { type: 'approve' | 'refuse' | 'end' | 'review' }>;

async function tell(
  parts: EmergencyParts,
  request: Pick<FastifyRequest, 'actor'> & { readonly params: { readonly id: string } },
  reply: FastifyReply,
  commandOf: (by: Pick<Answer, 'by' | 'role' | 'at'>) => Answer,
  note: string | undefined,
) {
  const asker = askerOf(request);
  const { id } = request.params;
  const kept = await answer(parts, readEmergencyId(id), commandOf({ ...asker, at: parts.now() }), note);
  if ('refused' in kept) return refuseEmergency(reply, kept.refused, { emergency: id });
  return toOneEmergency(parts, asker, kept);
}
