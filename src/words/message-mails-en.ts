/** A mail about messages of customers that wait: of which orders, never what they say or who wrote them. */
export const MESSAGE_MAIL = {
  one: 'A message about order {order} waits',
  many: 'Messages about {count} orders wait',
  heading: 'What waits',
  seller: 'Order {order}: the customer wrote on {at}. It is your turn.',
  customer: 'Order {order}: there is something you have not read. You wrote last, on {at}.',
  where: 'Where to read and answer',
  text: 'Read it in the conversation, and answer there: an answer to this mail reaches nobody.',
} as const;
