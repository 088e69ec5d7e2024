import type { FastifyReply } from 'fastify';
import { findingOf } from '../../../rulebook/listings/reasons.ts';
import { formatTimestamp } from '../../../rulebook/timestamp.ts';
import { fill } from '../../../words/fill.ts';
import { LISTING_FIELDS, LISTING_HISTORY } from '../../../words/listings-api-en.ts';
import { enumeration } from '../../../words/quantities-en.ts';
import { type ProblemCode, refuse } from '../../http/problems.ts';
import type { ActRefusal } from '../act.ts';
import type { OfListing } from '../parts.ts';
import type { ReportRefusal } from '../report.ts';

/** Whatever is done to a listing may be refused with these. */
export const ACT_REFUSALS = [
  ...(['unknown-listing', 'listing-not-so', 'listing-party', 'listing-same-person', 'listing-appealed'] as const),
  ...(['listing-appeal-late', 'listing-changed', 'invalid-request'] as const),
] as const satisfies readonly ProblemCode[];

/** Reporting one may be refused with these. */
export const REPORT_REFUSALS = [
  ...(['unknown-seller', 'no-such-own-order', 'report-sent-otherwise', 'listing-reported-already'] as const),
  ...(['listing-reported-enough', 'too-many-requests'] as const),
] as const satisfies readonly ProblemCode[];

export function refuseUnknown(reply: FastifyReply, listing: string): FastifyReply {
  return refuse(reply, { code: 'unknown-listing', parameters: { listing } });
}

/** Answers why nothing was done to a listing. `until`: when an appeal could be made, where it is too late for one. */
export function refuseAct(
  reply: FastifyReply,
  listing: string,
  refusal: ActRefusal,
  until?: number | undefined,
): FastifyReply {
  const parameters = { listing };
  switch (refusal.refused) {
    case 'unknown':
      return refuseUnknown(reply, listing);
    case 'stage':
      return refuse(reply, { code: 'listing-not-so', parameters });
    case 'party':
      return refuse(reply, { code: 'listing-party', parameters });
    case 'same-person':
      return refuse(reply, { code: 'listing-same-person', parameters });
    case 'appealed':
      return refuse(reply, { code: 'listing-appealed', parameters });
    case 'appeal-late': {
      const at = until === undefined ? '' : formatTimestamp(until);
      return refuse(reply, { code: 'listing-appeal-late', parameters: { listing, until: at } });
    }
    case 'changed': {
      const changes = enumeration(
        refusal.since.map(({ move }) => LISTING_HISTORY[move]),
        'and',
      );
      return refuse(reply, { code: 'listing-changed', parameters: { listing, changes } });
    }
    case 'fact-missing':
      return wrongReason(reply, fill(LISTING_FIELDS.factMissing, { ruling: refusal.ruling }));
    case 'other-finding': {
      const { ruling } = refusal;
      return wrongReason(reply, fill(LISTING_FIELDS.otherFinding, { ruling, finding: findingOf(ruling) }));
    }
    case 'no-reason':
      throw new Error('a finding came without a reason past its shape');
  }
}

function wrongReason(reply: FastifyReply, detail: string): FastifyReply {
  return refuse(reply, { code: 'invalid-request', errors: [{ pointer: '/body/reasons', detail }] });
}

/** Answers why a report was not taken. */
export function refuseReport(
  reply: FastifyReply,
  { seller, listing, order = '' }: OfListing & { readonly order?: string | undefined },
  { refused }: ReportRefusal,
): FastifyReply {
  switch (refused) {
    case 'unknown-seller':
      return refuse(reply, { code: 'unknown-seller', parameters: { seller } });
    case 'no-such-order':
      return refuse(reply, { code: 'no-such-own-order', parameters: { order } });
    case 'sent-otherwise':
      return refuse(reply, { code: 'report-sent-otherwise' });
    case 'already':
      return refuse(reply, { code: 'listing-reported-already', parameters: { listing } });
    case 'enough':
      return refuse(reply, { code: 'listing-reported-enough', parameters: { listing } });
  }
}
