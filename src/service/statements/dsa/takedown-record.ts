import type { Finding } from '../../../rulebook/facts.ts';
import type { Instant } from '../../../rulebook/instant.ts';
import type { ViolationKind } from '../../../rulebook/policy/policy.ts';
import type { Zone } from '../../../rulebook/zone.ts';
import { fill } from '../../../words/fill.ts';
import { DSA_WORDS, DSA_LISTING as WORDS } from '../../../words/statement-letter-en.ts';
import { isoDay } from '../../written-time.ts';
import type { StatementTexts } from '../texts.ts';
import { personalDataIn } from './personal-data.ts';
import { puidOf } from './puid.ts';
import { type DsaRecord, dsaRecord } from './record.ts';
import type { DsaRefusal } from './to-dsa-record.ts';

/** A listing that staff have hidden, as far as the public is told of it. */
export type Takedown = {
  readonly seller: string;
  readonly listing: string;
  /** Which step of the listing it is: with seller and listing it is one. */
  readonly number: number;
  readonly finding: Exclude<Finding, 'accurate'>;
  readonly source: 'report' | 'automated' | 'own';
  readonly at: Instant;
  /** The earliest instant at which the listing is known to have been there. */
  readonly knownFrom: Instant;
};

/** What a finding is, among what an account answers for (policy §1, §2). */
const VIOLATION = {
  inaccurate: 'listing_inaccuracy',
  prohibited: 'illegal_goods',
  counterfeit: 'counterfeit_goods',
} as const satisfies Readonly<Record<Takedown['finding'], ViolationKind>>;

/** A report is a notice under art. 16; nobody else tells us. */
const SOURCES = { report: 'SOURCE_ARTICLE_16', automated: 'SOURCE_VOLUNTARY', own: 'SOURCE_VOLUNTARY' } as const;

/**
 * The record of a takedown for the DSA Transparency Database (EU 2022/2065, art. 24(5)), or why there is none. What staff and reporters wrote
 * is not in it, and neither is the listing.
 */
export function toTakedownRecord(
  takedown: Takedown,
  { texts, secret, zone }: { readonly texts: StatementTexts; readonly secret: string; readonly zone: Zone },
): DsaRecord | { readonly refused: DsaRefusal } {
  const { seller, listing, number, finding, source, at, knownFrom } = takedown;
  const as = texts.dsa?.violations[VIOLATION[finding]];
  if (texts.dsa === undefined || as === undefined) return { refused: { code: 'not-reportable', why: 'not-set-up' } };
  const day = isoDay(at, zone);
  const explanation = `${WORDS.found[finding]} ${DSA_WORDS.rules[finding === 'inaccurate' ? 'listing' : 'goods']}`;
  const facts = fill(WORDS.facts, { day, how: WORDS.how[source] });
  const record = dsaRecord.parse({
    puid: puidOf(`listing ${seller}~${listing}~${number}`, secret),
    decision_visibility: ['DECISION_VISIBILITY_CONTENT_DISABLED'],
    application_date: day,
    decision_facts: facts,
    decision_ground_reference_url: texts.terms.address,
    ...(as.ground === 'illegal'
      ? {
          decision_ground: 'DECISION_GROUND_ILLEGAL_CONTENT',
          ...{ illegal_content_legal_ground: as.law, illegal_content_explanation: explanation },
        }
      : {
          decision_ground: 'DECISION_GROUND_INCOMPATIBLE_CONTENT',
          ...{ incompatible_content_ground: as.part, incompatible_content_explanation: explanation },
          incompatible_content_illegal: as.illegal ? 'Yes' : 'No',
        }),
    content_type: [as.content],
    category: as.category,
    category_specification: [...as.keywords],
    category_specification_other: as.keywordOther,
    territorial_scope: [...texts.dsa.territorialScope],
    content_language: texts.dsa.contentLanguage,
    content_date: isoDay(Math.min(at, knownFrom), zone),
    source_type: SOURCES[source],
    automated_detection: source === 'automated' ? 'Yes' : 'No',
    automated_decision: 'AUTOMATED_DECISION_NOT_AUTOMATED',
  });
  const written = { decision_facts: facts, explanation, ground: as.ground === 'illegal' ? as.law : as.part };
  const found = personalDataIn({ ...written, keyword: as.keywordOther }, [seller, listing]);
  return found.length > 0 ? { refused: { code: 'personal-data', found } } : record;
}
