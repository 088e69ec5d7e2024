import { z } from 'zod';
import {
  ACCOUNT_DECISIONS,
  ACCOUNT_TYPES,
  AUTOMATED_DECISIONS,
  CATEGORIES,
  CONTENT_TYPES,
  GROUNDS,
  KEYWORDS,
  MONETARY_DECISIONS,
  PROVISION_DECISIONS,
  SOURCES,
  TERRITORIES,
  VISIBILITY_DECISIONS,
} from './vocabulary.ts';

const text = (most: number) => z.string().trim().min(1).max(most);
const day = z.iso.date();
/** The database takes no day outside of these. */
const fromTo = (first: string, last: string) =>
  day.refine((each) => first <= each && each <= last, `${first} to ${last}`);
const setOf = <Word extends string>(words: readonly [Word, ...Word[]]) =>
  z
    .array(z.enum(words))
    .min(1)
    .refine((all) => new Set(all).size === all.length, 'each once');
const yesOrNo = z.enum(['Yes', 'No']);

/**
 * A statement as the DSA Transparency Database takes it (`POST /api/v1/statement`), in the fields that are in force since
 * 1 July 2025. Own words for the public description; no field holds personal data.
 */
export const dsaRecord = z
  .strictObject({
    puid: z.string().regex(/^[A-Za-z0-9_-]{1,500}$/),
    decision_visibility: setOf(VISIBILITY_DECISIONS).optional(),
    decision_monetary: z.enum(MONETARY_DECISIONS).optional(),
    decision_provision: z.enum(PROVISION_DECISIONS).optional(),
    decision_account: z.enum(ACCOUNT_DECISIONS).optional(),
    account_type: z.enum(ACCOUNT_TYPES).optional(),
    application_date: fromTo('2020-01-01', '2038-01-01'),
    end_date_visibility_restriction: day.optional(),
    end_date_monetary_restriction: day.optional(),
    end_date_service_restriction: day.optional(),
    end_date_account_restriction: day.optional(),
    decision_facts: text(5000),
    decision_ground: z.enum(GROUNDS),
    decision_ground_reference_url: z.url().max(500),
    illegal_content_legal_ground: text(500).optional(),
    illegal_content_explanation: text(2000).optional(),
    incompatible_content_ground: text(500).optional(),
    incompatible_content_explanation: text(2000).optional(),
    incompatible_content_illegal: yesOrNo.optional(),
    content_type: setOf(CONTENT_TYPES),
    content_type_other: text(500).optional(),
    category: z.enum(CATEGORIES),
    category_specification: setOf(KEYWORDS),
    category_specification_other: text(500).optional(),
    territorial_scope: setOf(TERRITORIES),
    content_language: z.string().regex(/^[A-Z]{2}$/),
    content_date: fromTo('2000-01-01', '2038-01-01'),
    source_type: z.enum(SOURCES),
    automated_detection: yesOrNo,
    automated_decision: z.enum(AUTOMATED_DECISIONS),
  })
  .superRefine((record, context) => {
    for (const { path, message } of breachesOf(record)) context.addIssue({ code: 'custom', path: [path], message });
  });

export type DsaRecord = z.output<typeof dsaRecord>;

type Fields = Readonly<Record<string, unknown>>;
type Breach = { readonly path: string; readonly message: string };

/** What depends on other fields: needed with them, not taken without. */
function breachesOf(record: Fields): readonly Breach[] {
  const decisions = ['decision_visibility', 'decision_monetary', 'decision_provision', 'decision_account'];
  const isGiven = (field: string) => record[field] !== undefined;
  const illegal = record['decision_ground'] === 'DECISION_GROUND_ILLEGAL_CONTENT';
  const includes = (field: string, word: string) => [record[field]].flat().includes(word);
  const together: readonly (readonly [string, boolean])[] = [
    ['illegal_content_legal_ground', illegal],
    ['illegal_content_explanation', illegal],
    ['incompatible_content_ground', !illegal],
    ['incompatible_content_explanation', !illegal],
    ['content_type_other', includes('content_type', 'CONTENT_TYPE_OTHER')],
    ['category_specification_other', includes('category_specification', 'KEYWORD_OTHER')],
  ];
  const only: readonly (readonly [string, boolean])[] = [
    ['incompatible_content_illegal', !illegal],
    ['account_type', isGiven('decision_account')],
    ['end_date_visibility_restriction', isGiven('decision_visibility')],
    ['end_date_monetary_restriction', isGiven('decision_monetary')],
    ['end_date_service_restriction', isGiven('decision_provision')],
    ['end_date_account_restriction', isGiven('decision_account')],
  ];
  const first = String(record['application_date']);
  const ends = Object.keys(record).filter((field) => field.startsWith('end_date_') && isGiven(field));
  return [
    ...(decisions.some(isGiven) ? [] : [{ path: 'decision_account', message: 'one of the four decisions is needed' }]),
    ...together.filter(([field, needed]) => isGiven(field) !== needed).map(([path, needed]) => breach(path, needed)),
    ...only.filter(([field, taken]) => isGiven(field) && !taken).map(([path]) => breach(path, false)),
    ...ends.filter((field) => String(record[field]) < first).map((path) => ({ path, message: 'before it begins' })),
  ];
}

function breach(path: string, needed: boolean): Breach {
  return { path, message: needed ? 'is needed here' : 'has no place here' };
}
