/** A letter to an authority about a data breach, beside the words of its draft. */
export const LETTER = {
  madeAt: 'Made on {at}. Reference: {inquiry}.',
  kinds: 'Kinds of data, and of how many customers each was shown',
  kind: '{field}: {count}',
  measures: 'What was done to contain it',
  inForce: '{measure}: in force',
  done: '{measure}: done',
  customers: 'What the people concerned were told',
  sentAt: 'The notice was sent to each of them from {at} on.',
  reach: 'Reached: {sent}. On their way: {queued}. Not reached: {failed}. Without an address: {noAddress}.',
  sellers: 'Sellers concerned',
  told: '{seller}: told on {at}, heard until {until}',
  replied: '{seller}: told on {at}, replied on {replied}',
} as const;
