import type { AccessRefusal, ComeAgain, StepUpRefusal } from '../../../rulebook/accounts/refusals.ts';
import type { Instant } from '../../../rulebook/instant.ts';
import type { App } from '../../http/registrar.ts';
import type { Credentials } from '../../http/request-actor.ts';
import type { DisputeParts } from '../parts.ts';
import { listAllDisputes, listSellersDisputes } from './list-disputes.ts';
import { listOwnDisputes } from './list-own-disputes.ts';
import { openOwnDispute } from './open-dispute.ts';
import { askOwnReview, withdrawDispute } from './own-moves.ts';
import { answerDispute, askSellersReview, getSellersDispute } from './sellers-routes.ts';
import { decideDispute, getDispute, getDisputePhoto, lookAtDispute } from './staff-routes.ts';

/** What the routes of disputes work with. */
export type DisputeRoutes = DisputeParts & {
  /** Why somebody of a seller may not read what was written: their proof of who they are is too old. Undefined: they may. */
  readonly askReader: (credentials: Credentials) => Promise<StepUpRefusal | ComeAgain | AccessRefusal | undefined>;
  /** What somebody of a seller has said of the privacy briefing. */
  readonly attestation: (who: {
    readonly seller: string;
    readonly person: string;
  }) => Promise<{ isGoodAt(at: Instant): boolean }>;
};

/** Adds disputes: for customers, sellers and staff. */
export function registerDisputeRoutes(app: App, parts: DisputeRoutes): void {
  listOwnDisputes(app, parts);
  openOwnDispute(app, parts);
  withdrawDispute(app, parts);
  askOwnReview(app, parts);
  listSellersDisputes(app, parts);
  getSellersDispute(app, parts);
  answerDispute(app, parts);
  askSellersReview(app, parts);
  listAllDisputes(app, parts);
  getDispute(app, parts);
  lookAtDispute(app, parts);
  getDisputePhoto(app, parts);
  decideDispute(app, parts);
}
