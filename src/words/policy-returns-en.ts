/** The sentences of a policy about returns (rulebook/policy/explain/returns.ts). */
export const POLICY_RETURNS_STATEMENTS = {
  'return-ask':
    'A customer can ask to send something back for {within} after it was delivered, one return of an order at a time.',
  'return-send':
    'The customer gets a code for the carrier in place of an address, and hands the parcel over within {within}. A return that nobody has sent by then ends by itself.',
  'return-silent':
    'A return that the marketplace began itself, and of which nothing was told for {within}, ends by itself: it says nothing about your goods, and what is told of it later stands.',
  'return-inspect': 'Whoever gets the parcel looks at it within {days} working days and says what was found.',
  'return-refund':
    'The money is decided within {days} working days after that. Paid back before somebody looked, it counts as an early refund: you are told so before you do it.',
  'return-hub':
    'What the hub has sent goes back to the hub: it is inspected there and paid back by the marketplace, and you see the report.',
  'return-late':
    'What is late is shown and put before a person, who helps the customer to an answer. It does not count against you by itself.',
} as const satisfies Readonly<Record<string, string>>;
