import type { FastifyReply } from 'fastify';
import { outcomeOf } from '../../../rulebook/disputes/reasons.ts';
import { formatTimestamp } from '../../../rulebook/timestamp.ts';
import { DISPUTE_FIELDS, DISPUTE_HISTORY } from '../../../words/disputes-api-en.ts';
import { fill } from '../../../words/fill.ts';
import { enumeration } from '../../../words/quantities-en.ts';
import { type ProblemCode, refuse } from '../../http/problems.ts';
import type { ActRefusal } from '../act.ts';
import type { OpenRefusal } from '../open.ts';

/** Whatever is done to a dispute may be refused with these. */
export const ACT_REFUSALS = [
  ...(['unknown-dispute', 'dispute-over', 'dispute-too-early', 'dispute-answered', 'dispute-not-asked'] as const),
  ...(['dispute-party', 'dispute-same-person', 'dispute-never-the-sellers', 'dispute-changed'] as const),
  'invalid-request',
] as const satisfies readonly ProblemCode[];

/** Opening one may be refused with these. */
export const OPEN_REFUSALS = [
  ...(['no-such-own-order', 'dispute-order-settled', 'dispute-not-yet', 'dispute-nothing-yet'] as const),
  ...(['dispute-too-late', 'dispute-open-already', 'dispute-decided-already', 'dispute-sent-otherwise'] as const),
] as const satisfies readonly ProblemCode[];

/** A foreign dispute is answered like one that there is not. */
export function refuseUnknown(reply: FastifyReply, dispute: string): FastifyReply {
  return refuse(reply, { code: 'unknown-dispute', parameters: { dispute } });
}

/** Answers why nothing was done to a dispute. */
export function refuseAct(reply: FastifyReply, dispute: string, refusal: ActRefusal): FastifyReply {
  const parameters = { dispute };
  switch (refusal.refused) {
    case 'unknown':
      return refuseUnknown(reply, dispute);
    case 'too-early':
      return refuse(reply, { code: 'dispute-too-early', parameters });
    case 'over':
      return refuse(reply, { code: 'dispute-over', parameters });
    case 'answered':
      return refuse(reply, { code: 'dispute-answered', parameters });
    case 'not-asked':
      return refuse(reply, { code: 'dispute-not-asked', parameters });
    case 'party':
      return refuse(reply, { code: 'dispute-party', parameters });
    case 'same-person':
      return refuse(reply, { code: 'dispute-same-person', parameters });
    case 'never-the-sellers':
      return refuse(reply, { code: 'dispute-never-the-sellers', parameters });
    case 'changed': {
      const changes = enumeration(
        refusal.since.map(({ move }) => DISPUTE_HISTORY[move]),
        'and',
      );
      return refuse(reply, { code: 'dispute-changed', parameters: { dispute, changes } });
    }
    case 'fact-missing':
      return wrongReason(reply, fill(DISPUTE_FIELDS.factMissing, { ruling: refusal.ruling }));
    case 'other-outcome': {
      const { ruling } = refusal;
      return wrongReason(reply, fill(DISPUTE_FIELDS.otherOutcome, { ruling, outcome: outcomeOf(ruling) }));
    }
    case 'no-reason':
      throw new Error('a decision came without a reason past its shape');
  }
}

function wrongReason(reply: FastifyReply, detail: string): FastifyReply {
  return refuse(reply, { code: 'invalid-request', errors: [{ pointer: '/body/reasons', detail }] });
}

/** Answers why no dispute was opened. */
export function refuseOpening(reply: FastifyReply, order: string, refusal: OpenRefusal): FastifyReply {
  if (!('may' in refusal)) {
    switch (refusal.refused) {
      case 'no-such-order':
        return refuse(reply, { code: 'no-such-own-order', parameters: { order } });
      case 'forgotten':
        return refuse(reply, { code: 'dispute-order-settled', parameters: { order } });
      case 'sent-otherwise':
        return refuse(reply, { code: 'dispute-sent-otherwise' });
    }
  }
  const { may } = refusal;
  switch (may.may) {
    case 'later':
      return refuse(reply, { code: 'dispute-not-yet', parameters: { order, from: formatTimestamp(may.from) } });
    case 'nothing-yet':
      return refuse(reply, { code: 'dispute-nothing-yet', parameters: { order } });
    case 'too-late':
      return refuse(reply, { code: 'dispute-too-late', parameters: { order, until: formatTimestamp(may.until) } });
    case 'open':
      return refuse(reply, { code: 'dispute-open-already', parameters: { order, dispute: may.dispute } });
    case 'decided':
      return refuse(reply, { code: 'dispute-decided-already', parameters: { order, dispute: may.dispute } });
  }
}
