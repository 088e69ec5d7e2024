import type { CustomerField, Purpose } from '../rulebook/policy/customer-data.ts';

/** What belongs to a customer, as it is called. */
export const FIELD_NAMES: Readonly<Record<CustomerField | 'messages', string>> = {
  name: 'Name',
  phone: 'Phone',
  email: 'E-mail',
  address: 'Address',
  first_name: 'First name',
  region: 'Parish or region',
  messages: 'Messages',
};

/** What something of a customer may be needed for, as somebody chooses it. */
export const PURPOSE_NAMES: Readonly<Record<Purpose, string>> = {
  fulfil: 'To send the order',
  support: 'To help with the order',
  communicate: 'To write about the order',
  resolve: 'To settle a return or dispute',
};

/** What a seller may see of the customer of an order. */
export const CUSTOMER_TEXT = {
  inquiry: 'How far we are, and your answer',
  title: 'What you may see of the customer',
  lead: 'Everything is hidden, in the same shape for everybody. Below stands why, and what serves instead.',
  masked: 'hidden',
  why: '{fields}: {why}',
  hub: 'There is nothing to see. Our hub packs and sends this order and answers for its delivery, so your part needs nothing of the customer.',
  show: 'Show…',
  showField: 'Show: {field}',
} as const;

/** The window in which something is asked for and shown. */
export const REVEAL_TEXT = {
  title: 'Show: {field}',
  why: 'What do you need it for?',
  recorded:
    'It is written down before it is shown: that you asked, when, and what for. Nobody can change that record, and the owner of your store reads it.',
  ask: 'Show it',
  confirm: 'Yes, I need this one',
  failed: 'It could not be shown',
  left: 'Hidden again in {seconds} seconds.',
  mark: 'Shown to {name} on {at}. Access {access}.',
  over: 'It is hidden again. If you still need it, ask again.',
  kept: 'It is not shown.',
  close: 'Hide it now',
} as const;
