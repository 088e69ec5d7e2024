import type { HoldReason } from '../rulebook/subject-requests/holds.ts';
import type { ExtensionReason, RefusalGround } from '../rulebook/subject-requests/request.ts';

/** Why an order is not erased yet, said to its customer. Nothing in it says what a shop is accused of. */
export const HOLD_WORDS: Readonly<Record<HoldReason, string>> = {
  case_open:
    'A return or dispute about this order is open. It is decided with what you would erase; the order is erased by itself when it has ended.',
  not_delivered:
    'The parcel has not arrived. Without your address nobody could bring it; the order is erased by itself when it is delivered or cancelled.',
  needed_as_evidence:
    'This order may have to be proven until then. It is kept for that alone, and erased by itself afterwards.',
};

/** On what a refusal rests, said to the customer, with the place in the laws. */
export const GROUND_WORDS: Readonly<Record<RefusalGround, string>> = {
  legal_obligation: 'A law obliges the marketplace to keep this (GDPR art. 17(3)(b)).',
  legal_claims: 'It is needed to make, exercise or defend legal claims (GDPR art. 17(3)(e)).',
  unfounded_or_excessive:
    'The request is manifestly unfounded, or the same was asked again and again (GDPR art. 12(5)).',
  person_not_identified:
    'It could not be shown that the data are those of the person who asks (GDPR art. 11 and 12(6)).',
};

/** What somebody can do whose request was refused (GDPR art. 12(4)). */
export const REFUSAL_REDRESS =
  'You can complain to the data protection authority of your country (in Jamaica, the Information Commissioner) or go to a court.';

export const EXTENSION_WORDS: Readonly<Record<ExtensionReason, string>> = {
  complex: 'Your request takes longer because it is complex (GDPR art. 12(3)).',
  many_requests: 'Your request takes longer because of the number of requests (GDPR art. 12(3)).',
};

/** What an erasure destroys; stands word for word in its statement. */
export const DESTROYED = [
  'Your name, telephone number, e-mail address and delivery address of each order, by destroying the key that they are sealed with.',
  'The marks by which orders were found by telephone number or e-mail address.',
  'What you and the shop wrote to each other about each order, by destroying the key that it is sealed with; where our staff have one of these messages to look at, once they have.',
] as const;

/** What an erasure leaves, and on which legal ground; stands word for word in its statement. */
export const KEPT = [
  {
    what: 'That there was an order, with its dates, its region and its amount, without a person',
    ground: 'Tax and accounting law obliges the marketplace to keep it (GDPR art. 17(3)(b)).',
  },
  {
    what: 'The record of who was shown which kind of data of an order, when and for which purpose, without the data',
    ground: 'It shows that your data were handled lawfully (GDPR art. 5(2) and 17(3)(e)).',
  },
  {
    what: 'This request, what was done about it, and the entries of the tamper-evident log, without personal data',
    ground: 'It shows that your request was answered (GDPR art. 5(2)).',
  },
] as const;

/** What a copy of one's own data says about itself. */
export const OWN_DATA =
  'All that Kingston Trust has of you: your orders, the values deposited for each, what you and the shop wrote to each other, with the pictures themselves, who asked for which of it, what you were told of problems with your data, and your requests. `pictures` holds the pictures by the ids that messages name, written as base64; one that found no room in this copy is in a copy of its order alone. `leaf` names the entry in the tamper-evident log that proves an access. Names of people in shops, carriers and the marketplace are theirs, so their role stands in their place. What has no value was erased, destroyed when its time was over, or never deposited. Kingston Trust keeps no profile of you and makes no decisions about you.';
