/** What may be missing from a statement of reasons. */
export type MissingPart = 'facts' | 'figures' | 'evidence' | 'rule' | 'measure' | 'redress';

/** The same in the middle of a sentence. */
export const MISSING_PARTS: Readonly<Record<MissingPart, string>> = {
  facts: 'the facts',
  figures: 'the figures',
  evidence: 'the evidence item by item',
  rule: 'the rule',
  measure: 'what the measure is',
  redress: 'what the seller can do about it',
};

/** Why a decision is not reported to the DSA Transparency Database. */
export type NotReportable = 'not-set-up' | 'no-restriction' | 'not-in-force' | 'performance' | 'conduct';

export const NOT_REPORTABLE: Readonly<Record<NotReportable, string>> = {
  'not-set-up': 'This marketplace has not said how it reports (the part `dsa` of its statement texts)',
  'no-restriction': 'A warning restricts nothing, so Regulation (EU) 2022/2065, art. 17 asks for no statement',
  'not-in-force': 'Nothing is imposed yet: it is reported once it takes effect',
  performance:
    'It rests on how orders were fulfilled and not on information that the seller provided, so art. 17 of Regulation (EU) 2022/2065 does not cover it; art. 4 of Regulation (EU) 2019/1150 does',
  conduct:
    'It rests on what the seller did and not on information that the seller provided, so art. 17 of Regulation (EU) 2022/2065 does not cover it; art. 4 of Regulation (EU) 2019/1150 does',
};

/** Kinds of personal data that may not be in a public record. */
export type PersonalDataKind = 'email' | 'phone' | 'bank_account' | 'postal_address' | 'handle' | 'reference';

export const PERSONAL_DATA: Readonly<Record<PersonalDataKind, string>> = {
  email: 'an e-mail address',
  phone: 'a telephone number',
  bank_account: 'a bank account',
  postal_address: 'a postal address',
  handle: 'the name of an account',
  reference: 'the reference of an order, a customer, an event or an account',
};

/** The operation in the reference. */
export const GET_STATEMENT_WORDS = {
  summary: 'Why an action was taken',
  description:
    'The statement of reasons: facts and figures with the evidence item by item, as it was when it was decided; the rule in plain words with the policy version; what the measure is, where, how long, and what still works; how it was found and decided; how to appeal, until when, and what else can be done. Without `decision`, of the latest decision that brought or changed a measure.\n\n`format` chooses how it is told: `json`; `letter`, a page to read and print (also for `Accept: text/html`); `pdf` (also for `Accept: application/pdf`); `dsa`, the record for the DSA Transparency Database of the European Union, without personal data. Decisions that art. 17 of Regulation (EU) 2022/2065 does not cover have no such record, and the refusal says why.',
  answer: 'The statement, told as asked',
  decision: 'The number of a decision about the action (`sequence` of `getAction`)',
} as const;

/** What is wrong with a file of statement texts; after the name of the field. */
export const STATEMENT_TEXT_FAULTS = {
  empty: 'must not be empty',
  address: 'must be a web address, https://…',
  keywordOther: 'is needed with KEYWORD_OTHER, and only with it',
  language: 'must be two capital letters (ISO 639-1)',
  mediators: 'must name at least one',
} as const;
