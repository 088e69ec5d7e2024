import type * as facts from '../facts.ts';
import type { Instant } from '../instant.ts';
import type { Checked } from './builder.ts';
import * as words from './choices.ts';
import type { Raw } from './events.ts';
import { finish } from './finish.ts';
import { MOST_NAMES, SENTENCE_LENGTH } from './kinds.ts';
import { isAbsent, optionalName, optionalReference } from './optional.ts';
import { readList } from './read-records.ts';
import { readChoice, readName, readText } from './readers.ts';

/** Builders of facts about actions: what the seller answers, and what people decide. */

export function buildActionAcknowledged(
  event: Checked,
  data: Raw<'action.acknowledged'>,
  at: Instant,
): facts.ActionAcknowledged {
  optionalReference(data.textRef);
  return {
    type: 'action.acknowledged',
    id: event.id,
    source: event.source,
    seller: event.subject,
    at,
    action: readName(data.action),
    digest: finish('action.acknowledged', data),
  };
}

export function buildPlanRecorded(event: Checked, data: Raw<'plan.recorded'>, at: Instant): facts.PlanRecorded {
  optionalReference(data.textRef);
  return {
    type: 'plan.recorded',
    id: event.id,
    source: event.source,
    seller: event.subject,
    at,
    action: readName(data.action),
    digest: finish('plan.recorded', data),
  };
}

export function buildContactRecorded(
  event: Checked,
  data: Raw<'contact.recorded'>,
  at: Instant,
): facts.ContactRecorded {
  optionalReference(data.textRef);
  optionalName(data.person);
  return {
    type: 'contact.recorded',
    id: event.id,
    source: event.source,
    seller: event.subject,
    at,
    action: readName(data.action),
    digest: finish('contact.recorded', data),
  };
}

export function buildAppealFiled(event: Checked, data: Raw<'appeal.filed'>, at: Instant): facts.AppealFiled {
  optionalReference(data.textRef);
  return {
    type: 'appeal.filed',
    id: event.id,
    source: event.source,
    seller: event.subject,
    at,
    action: readName(data.action),
    digest: finish('appeal.filed', data),
  };
}

const readStaff = readChoice(words.STAFF);
const readSuspensionOutcome = readChoice(words.SUSPENSION_OUTCOMES);

export function buildSuspensionDecided(
  event: Checked,
  data: Raw<'suspension.decided'>,
  at: Instant,
): facts.SuspensionDecided {
  readStaff(data.by);
  optionalName(data.person);
  optionalReference(data.reasonRef);
  return {
    type: 'suspension.decided',
    id: event.id,
    source: event.source,
    seller: event.subject,
    at,
    action: readName(data.action),
    outcome: readSuspensionOutcome(data.outcome),
    digest: finish('suspension.decided', data),
  };
}

const readReviewOutcome = readChoice(words.REVIEW_OUTCOMES);

export function buildReviewDecided(event: Checked, data: Raw<'review.decided'>, at: Instant): facts.ReviewDecided {
  optionalReference(data.reasonRef);
  return {
    type: 'review.decided',
    id: event.id,
    source: event.source,
    seller: event.subject,
    at,
    action: readName(data.action),
    outcome: readReviewOutcome(data.outcome),
    by: readName(data.by),
    digest: finish('review.decided', data),
  };
}

const readPayoutHoldOutcome = readChoice(words.PAYOUT_HOLD_OUTCOMES);

export function buildPayoutHoldDecided(
  event: Checked,
  data: Raw<'payout_hold.decided'>,
  at: Instant,
): facts.PayoutHoldDecided {
  optionalReference(data.reasonRef);
  return {
    type: 'payout_hold.decided',
    id: event.id,
    source: event.source,
    seller: event.subject,
    at,
    action: readName(data.action),
    outcome: readPayoutHoldOutcome(data.outcome),
    by: readName(data.by),
    digest: finish('payout_hold.decided', data),
  };
}

const readReinstatementOutcome = readChoice(words.REINSTATEMENT_OUTCOMES);

export function buildReinstatementDecided(
  event: Checked,
  data: Raw<'reinstatement.decided'>,
  at: Instant,
): facts.ReinstatementDecided {
  optionalReference(data.reasonRef);
  return {
    type: 'reinstatement.decided',
    id: event.id,
    source: event.source,
    seller: event.subject,
    at,
    action: readName(data.action),
    outcome: readReinstatementOutcome(data.outcome),
    conditions: readConditions(data.conditions),
    by: readName(data.by),
    digest: finish('reinstatement.decided', data),
  };
}

function readConditions(value: unknown): readonly string[] {
  return isAbsent(value) ? [] : readList(value, MOST_NAMES, readSentence);
}

function readSentence(value: unknown): string {
  return readText(value, SENTENCE_LENGTH);
}

const readRemovalOutcome = readChoice(words.REMOVAL_OUTCOMES);

export function buildRemovalDecided(event: Checked, data: Raw<'removal.decided'>, at: Instant): facts.RemovalDecided {
  optionalReference(data.reasonRef);
  return {
    type: 'removal.decided',
    id: event.id,
    source: event.source,
    seller: event.subject,
    at,
    action: readName(data.action),
    outcome: readRemovalOutcome(data.outcome),
    by: readName(data.by),
    exception: optionalName(data.exception),
    digest: finish('removal.decided', data),
  };
}

const readAppealOutcome = readChoice(words.APPEAL_OUTCOMES);

export function buildAppealDecided(event: Checked, data: Raw<'appeal.decided'>, at: Instant): facts.AppealDecided {
  return {
    type: 'appeal.decided',
    id: event.id,
    source: event.source,
    seller: event.subject,
    at,
    action: readName(data.action),
    outcome: readAppealOutcome(data.outcome),
    digest: finish('appeal.decided', data),
  };
}

export function buildSupportAsked(event: Checked, data: Raw<'support.asked'>, at: Instant): facts.SupportAsked {
  optionalReference(data.textRef);
  return {
    type: 'support.asked',
    id: event.id,
    source: event.source,
    seller: event.subject,
    at,
    action: readName(data.action),
    question: readName(data.question),
    digest: finish('support.asked', data),
  };
}

export function buildSupportAnswered(
  event: Checked,
  data: Raw<'support.answered'>,
  at: Instant,
): facts.SupportAnswered {
  optionalReference(data.textRef);
  return {
    type: 'support.answered',
    id: event.id,
    source: event.source,
    seller: event.subject,
    at,
    action: readName(data.action),
    question: readName(data.question),
    digest: finish('support.answered', data),
  };
}

export function buildNoticeUndelivered(
  event: Checked,
  data: Raw<'notice.undelivered'>,
  at: Instant,
): facts.NoticeUndelivered {
  return {
    type: 'notice.undelivered',
    id: event.id,
    source: event.source,
    seller: event.subject,
    at,
    action: readName(data.action),
    digest: finish('notice.undelivered', data),
  };
}

export function buildNoticeDelivered(
  event: Checked,
  data: Raw<'notice.delivered'>,
  at: Instant,
): facts.NoticeDelivered {
  return {
    type: 'notice.delivered',
    id: event.id,
    source: event.source,
    seller: event.subject,
    at,
    action: readName(data.action),
    digest: finish('notice.delivered', data),
  };
}
