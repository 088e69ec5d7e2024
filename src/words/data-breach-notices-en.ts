import type { BreachCause, BreachHappened, BreachRisk } from '../rulebook/data-breaches/breach.ts';

/** What a draft is filled from: dates as text, counts, kinds of data. Nothing in it is anybody's. */
export type NoticeFacts = {
  readonly marketplace: string;
  readonly id: string;
  readonly suspectedAt: string;
  readonly risk: BreachRisk | undefined;
  /** Undefined: not counted yet. */
  readonly customers: number | undefined;
  readonly fields: readonly string[];
  readonly cause: BreachCause | undefined;
  readonly freezes: number;
  readonly others: number;
};

const RISKS: Readonly<Record<BreachRisk, string>> = {
  unlikely: 'We find it unlikely that it puts anybody at risk.',
  risk: 'We find that it may put the people concerned at risk, above all of being contacted or deceived by people they do not know.',
  high: 'We find that the risk for the people concerned is high, and tell each of them.',
};

export const CAUSES: Readonly<Record<BreachCause, string>> = {
  misuse: 'Somebody who was let in used what was shown for something else',
  mistake: 'A mistake of somebody who was let in',
  stolen_access: 'Somebody else used their sign-in, key or pass',
  fault_of_ours: 'A fault of our own',
  no_breach: 'Nothing came into the wrong hands',
};

function whom({ customers, fields }: NoticeFacts): string {
  if (customers === undefined) return 'How many people are concerned is not known yet; we shall tell as soon as it is.';
  if (customers === 0) return 'By the record of every access, nobody’s data were shown within what we look into.';
  const data = fields.length === 0 ? '' : ` The kinds of data: ${fields.join(', ')}.`;
  return `By the record of every access, data of exactly ${customers.toLocaleString('en')} ${customers === 1 ? 'customer' : 'customers'} were shown.${data}`;
}

function contained({ freezes, others }: Pick<NoticeFacts, 'freezes' | 'others'>): string {
  if (freezes + others === 0) return 'Nothing had to be stopped so far.';
  return `To contain it we stopped what is shown (${freezes} in force) and ended sign-ins, keys or passes (${others}).`;
}

/** The notice to an authority, as far as the facts go (GDPR art. 33(3); Jamaica’s Data Protection Act 2020, s. 21). */
export function regulatorDraft(facts: NoticeFacts): string {
  const { marketplace, id, suspectedAt, risk, cause } = facts;
  return [
    `Notice of a ${cause === undefined ? 'suspected ' : ''}personal-data breach`,
    `Controller: ${marketplace}. Our reference: ${id}. First suspicion: ${suspectedAt}.`,
    whom(facts),
    cause === undefined ? 'What it came from is not known yet.' : `What it came from: ${CAUSES[cause]}.`,
    risk === undefined ? 'Its consequences are being assessed.' : RISKS[risk],
    contained(facts),
    'The data protection officer answers questions under this reference. What is found later we tell without being asked.',
  ].join('\n\n');
}

/** What a notice to a customer is filled from: of their own, kinds of data and orders' ids alone. */
export type CustomerFacts = {
  readonly marketplace: string;
  readonly id: string;
  readonly suspectedAt: string;
  /** Undefined: nobody has said yet. */
  readonly happened: BreachHappened | undefined;
  readonly fields: readonly string[];
  /** None: a draft for all of them. */
  readonly orders: readonly string[];
  readonly freezes: number;
  readonly others: number;
  readonly reportAt: string;
  readonly usesAt: string;
};

/** A notice to a customer, as its mail and their page have it. */
export type CustomerNotice = {
  readonly subject: string;
  readonly greeting: string;
  readonly said: readonly string[];
  readonly links: readonly { readonly label: string; readonly address: string }[];
  readonly footer: string;
};

export const HAPPENED: Readonly<Record<BreachHappened, string>> = {
  misuse: 'Somebody who was let in used what they were shown for something else.',
  mistake: 'Somebody who was let in made a mistake with it.',
  stolen_access: 'Somebody used the sign-in, key or pass of another person.',
  fault_of_ours: 'It was a fault of our own.',
  not_known_yet: 'How it came about is not known yet. We tell you now so that you can be careful, and look into it.',
};

/** What a customer is told, in plain words: what happened, what of theirs, what was done, what they can do (GDPR art. 34(2)). */
export function customerNotice(facts: CustomerFacts): CustomerNotice {
  const { marketplace, id, suspectedAt, happened, fields, orders, freezes, others, reportAt, usesAt } = facts;
  const which = fields.length === 0 ? 'which kinds, this message says' : fields.join(', ');
  const whose =
    orders.length === 0
      ? 'Each message names the orders that it is about.'
      : `${orders.length === 1 ? 'The order' : 'The orders'}: ${orders.join(', ')}.`;
  return {
    subject: 'Data of yours may have come into the wrong hands',
    greeting: 'Hello,',
    said: [
      `On ${suspectedAt.slice(0, 10)} ${marketplace} learned of a problem with data of customers. ${HAPPENED[happened ?? 'not_known_yet']}`,
      `Yours that were seen: ${which}. ${whose}`,
      'They could be used to contact or deceive you, by calls, messages or visits of people who say they know of your order.',
      contained({ freezes, others }),
      'Be careful with whoever contacts you about it outside of the marketplace. We never ask for a password or for a payment in another place. You need not do anything else.',
      `Questions, or somebody has contacted you? Write to our data protection officer on the page below; you need no account. Our reference is ${id}.`,
    ],
    links: [
      { label: 'Write to the data protection officer', address: reportAt },
      { label: 'See who used your data', address: usesAt },
    ],
    footer: `${marketplace} has to tell you this by law; it cannot be switched off.`,
  };
}

/** What the seller concerned is told. It accuses of nothing. */
export function sellerDraft({
  id,
  suspectedAt,
  replyWithin,
}: Pick<NoticeFacts, 'id' | 'suspectedAt'> & { readonly replyWithin: string }): string {
  return [
    'We look into a problem with data of your customers',
    `Our reference: ${id}. First suspicion: ${suspectedAt}.`,
    'This is no accusation. Until it is clear what happened some data may be closed to your team; labels, tracking and conversations go on.',
    `Tell us your side within ${replyWithin}: nothing but these stops is decided before. If a slip happened on your side, saying so early counts for you: one that you report soon, before anybody else does, moves no step, once a year.`,
  ].join('\n\n');
}

/** What the staff are mailed when a clock has come to a mark of its time. */
export const CLOCK_WARNING_MAIL = {
  greeting: 'Hello {name},',
  subject: 'The clock “{regime}” of an inquiry has run to {hundredths} %',
  said: [
    'Inquiry {inquiry}: the clock “{regime}” ends on {due}. It stops when the notice is given, or by a decision with a reason. Who sees to it: {duty}.',
  ],
  open: 'Open the inquiry',
  footer: '{marketplace} mails this to everybody who may work on inquiries.',
} as const;
