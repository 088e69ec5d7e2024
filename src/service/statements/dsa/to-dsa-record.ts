import type { NotReportable } from '../../../words/statements-api-en.ts';
import { isoDay } from '../../written-time.ts';
import type { Statement } from '../statement.ts';
import type { StatementTexts } from '../texts.ts';
import { explanationText, factsText } from './free-texts.ts';
import { type FoundPersonalData, personalDataIn } from './personal-data.ts';
import { puidOf } from './puid.ts';
import { type DsaRecord, dsaRecord } from './record.ts';
import { type Reported, reportable } from './reportable.ts';

/** Why there is no record for the DSA Transparency Database. */
export type DsaRefusal =
  | { readonly code: 'not-reportable'; readonly why: NotReportable }
  | { readonly code: 'personal-data'; readonly found: readonly FoundPersonalData[] };

/** What names people or leads to them: the references of a statement, and whose the lapses were. */
export type DsaOptions = {
  readonly texts: StatementTexts;
  /** Of the installation. */
  readonly secret: string;
  /** Customers and listings that the evidence is about: a record may not name them. */
  readonly subjects: readonly string[];
};

/** The record of a decision for the DSA Transparency Database, or why there is none. */
export function toDsaRecord(
  statement: Statement,
  { texts, secret, subjects }: DsaOptions,
): DsaRecord | { readonly refused: DsaRefusal } {
  const reported = reportable(statement, texts);
  if ('not' in reported) return { refused: { code: 'not-reportable', why: reported.not } };
  const record = dsaRecord.parse({
    puid: puidOf(statement.reference, secret),
    ...decisionsOf(statement, reported),
    application_date: isoDay(statement.measure.from, statement.zone),
    decision_facts: factsText(statement),
    decision_ground_reference_url: texts.terms.address,
    ...groundsOf(statement, reported),
    content_type: [reported.as.content],
    category: reported.as.category,
    category_specification: [...reported.as.keywords],
    category_specification_other: reported.as.keywordOther,
    territorial_scope: [...reported.dsa.territorialScope],
    content_language: reported.dsa.contentLanguage,
    content_date: contentDay(statement),
    source_type: statement.finding.source === 'report' ? 'SOURCE_TYPE_OTHER_NOTIFICATION' : 'SOURCE_VOLUNTARY',
    automated_detection: statement.finding.detection === 'person' ? 'No' : 'Yes',
    automated_decision: AUTOMATED[statement.finding.decision],
  });
  const found = personalDataIn(freeTexts(record), [...referencesOf(statement), ...subjects]);
  return found.length > 0 ? { refused: { code: 'personal-data', found } } : record;
}

const AUTOMATED = {
  automated: 'AUTOMATED_DECISION_FULLY',
  partly: 'AUTOMATED_DECISION_PARTIALLY',
  person: 'AUTOMATED_DECISION_NOT_AUTOMATED',
} as const;

/** Which of the four decisions it is, with the day on which each ends by itself. */
function decisionsOf({ measure, zone }: Statement, { dsa }: Reported): Partial<DsaRecord> {
  const ends = measure.until === undefined ? undefined : isoDay(measure.until, zone);
  if (measure.kind === 'restriction')
    return measure.feature === 'payouts'
      ? { decision_monetary: 'DECISION_MONETARY_SUSPENSION', end_date_monetary_restriction: ends }
      : { decision_provision: 'DECISION_PROVISION_PARTIAL_SUSPENSION', end_date_service_restriction: ends };
  const isRemoved = measure.kind === 'removal';
  return {
    // Listings are hidden while an account is suspended, and gone with it.
    decision_visibility: [isRemoved ? 'DECISION_VISIBILITY_CONTENT_REMOVED' : 'DECISION_VISIBILITY_CONTENT_DISABLED'],
    decision_account: isRemoved ? 'DECISION_ACCOUNT_TERMINATED' : 'DECISION_ACCOUNT_SUSPENDED',
    account_type: dsa.accountType,
    end_date_visibility_restriction: ends,
    end_date_account_restriction: ends,
  };
}

function groundsOf(statement: Statement, { as, lies }: Reported): Partial<DsaRecord> {
  const explanation = explanationText(statement, lies);
  if (as.ground === 'illegal')
    return {
      decision_ground: 'DECISION_GROUND_ILLEGAL_CONTENT',
      illegal_content_legal_ground: as.law,
      illegal_content_explanation: explanation,
    };
  return {
    decision_ground: 'DECISION_GROUND_INCOMPATIBLE_CONTENT',
    incompatible_content_ground: as.part,
    incompatible_content_explanation: explanation,
    incompatible_content_illegal: as.illegal ? 'Yes' : 'No',
  };
}

/** The earliest day on which the content is known to have been there. */
function contentDay({ facts, at, zone }: Statement): string {
  const known = [...facts.items, ...facts.rests.flatMap(({ items }) => items)].map((item) => item.at);
  return isoDay(Math.min(at, ...known), zone);
}

function freeTexts(record: DsaRecord): Readonly<Record<string, string | undefined>> {
  return {
    decision_facts: record.decision_facts,
    illegal_content_legal_ground: record.illegal_content_legal_ground,
    illegal_content_explanation: record.illegal_content_explanation,
    incompatible_content_ground: record.incompatible_content_ground,
    incompatible_content_explanation: record.incompatible_content_explanation,
    category_specification_other: record.category_specification_other,
  };
}

/** Everything in a statement by which an order, an event or the account could be found. */
function referencesOf({ seller, facts }: Statement): readonly string[] {
  const items = [...facts.items, ...facts.rests.flatMap((rested) => rested.items)];
  const named = items.flatMap(({ event, orderId, listingId }) => [event, orderId, listingId]);
  return [seller, ...named.filter((each) => each !== undefined)];
}
