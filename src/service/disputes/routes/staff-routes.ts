import { formatTimestamp } from '../../../rulebook/timestamp.ts';
import { requires } from '../../http/access.ts';
import { askingPerson } from '../../http/asking-person.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { pictureDocument } from '../../pictures/picture-document.ts';
import { sendPicture } from '../../pictures/send-picture.ts';
import { act } from '../act.ts';
import { decision, look, looked, staffDispute, staffDisputeParameters, staffPhotoParameters } from '../contract.ts';
import { wasLookedAt } from '../entry-store.ts';
import { lookAtWords } from '../look.ts';
import { readStaffId, seeStaffDispute } from '../see-staff.ts';
import { findDispute } from '../store.ts';
import { ACT_REFUSALS, refuseAct, refuseUnknown } from './refuse.ts';
import type { DisputeRoutes } from './register.ts';

/** `GET /v1/disputes/{id}` */
export function getDispute(app: App, parts: DisputeRoutes): void {
  app.get(
    '/v1/disputes/:id',
    {
      config: { access: requires('disputes.decide') },
      schema: {
        operationId: 'getDispute',
        tags: ['disputes'],
        summary: 'One dispute, with everything it is decided on',
        description:
          'Facts first: scans, inspections, claims marked as claims. Then what both sides state as the other side reads it, and the reasons that what is known bears out. How many of the customer’s disputes were unfounded decides nothing.',
        params: staffDisputeParameters,
        response: { 200: staffDispute, ...refusals('unknown-dispute') },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      return (await seeStaffDispute(parts, readStaffId(id), askingPerson(request))) ?? refuseUnknown(reply, id);
    },
  );
}

/** `POST /v1/disputes/{id}/looks` */
export function lookAtDispute(app: App, parts: DisputeRoutes): void {
  app.post(
    '/v1/disputes/:id/looks',
    {
      config: { access: requires('disputes.decide') },
      schema: {
        operationId: 'lookAtDispute',
        tags: ['disputes'],
        summary: 'Read what both sides wrote, and their conversation',
        description: 'Who reads it, when and why is written down before anything is opened.',
        params: staffDisputeParameters,
        body: look,
        response: { 200: looked, ...refusals('unknown-dispute', 'keys-unavailable') },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const found = await lookAtWords(parts, {
        ...{ ...readStaffId(id), reason: request.body.reason, by: askingPerson(request) },
      });
      if (found === undefined) return refuseUnknown(reply, id);
      return {
        written: found.written.map(({ entry, text }) => ({ by: entry.by_side, at: formatTimestamp(entry.at), text })),
        conversation: found.said.map(({ about, side, at, text, delivered }) => ({
          ...(about !== undefined && { about }),
          ...{ by: side, at: formatTimestamp(at), text, delivered },
        })),
      };
    },
  );
}

/** `GET /v1/disputes/{id}/returns/{return}/photos/{photo}` */
export function getDisputePhoto(app: App, parts: DisputeRoutes): void {
  app.get(
    '/v1/disputes/:id/returns/:return/photos/:photo',
    {
      config: { access: requires('disputes.decide'), document: pictureDocument() },
      schema: {
        operationId: 'getDisputePhoto',
        tags: ['disputes'],
        summary: 'A photo that the hub took of what came back',
        description:
          'To be shown, not saved. One that may show a person’s label, name or address is there only for whoever has said why they read what belongs to the dispute (`POST /v1/disputes/{id}/looks`).',
        params: staffPhotoParameters,
        response: refusals('unknown-dispute', 'unknown-return-photo', 'keys-unavailable'),
      },
    },
    async (request, reply) => {
      const { id, return: returned, photo } = request.params;
      const of = readStaffId(id);
      const row = await findDispute(parts.pool, of);
      if (row === undefined) return refuseUnknown(reply, id);
      const viewer = (await wasLookedAt(parts.pool, of, askingPerson(request))) ? 'dispute' : 'platform';
      const shown = await parts.photo({ seller: of.seller, id: returned, order: row.order }, photo, viewer);
      return shown === undefined ? refuse(reply, { code: 'unknown-return-photo' }) : sendPicture(reply, shown);
    },
  );
}

/** `POST /v1/disputes/{id}/decision` */
export function decideDispute(app: App, parts: DisputeRoutes): void {
  app.post(
    '/v1/disputes/:id/decision',
    {
      config: { access: requires('disputes.decide') },
      schema: {
        operationId: 'decideDispute',
        tags: ['disputes'],
        summary: 'Decide a dispute, or a review of one',
        description:
          'The outcome says who answers: the seller, the carrier, the customer or nobody; what the platform did wrong is `no_fault` with that reason. Each reason must rest on a fact. Both sides read outcome and reasons, and can ask once that somebody else looks.',
        params: staffDisputeParameters,
        body: decision,
        response: { 200: staffDispute, ...refusals(...ACT_REFUSALS) },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const by = askingPerson(request);
      const of = readStaffId(id);
      const { outcome, reasons, version } = request.body;
      const row = await findDispute(parts.pool, of);
      if (row === undefined) return refuseUnknown(reply, id);
      const type = row.state?.stage === 'in_review' ? ('review' as const) : ('resolve' as const);
      const command = { type, by, outcome, reasons };
      const refusal = await act(parts, of, { command, side: 'staff', person: by, seen: version });
      if (refusal !== undefined) return refuseAct(reply, id, refusal);
      return (await seeStaffDispute(parts, of, by)) ?? refuseUnknown(reply, id);
    },
  );
}
