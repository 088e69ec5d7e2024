/** What is wrong with a message that somebody wants to send, and what to do. */
export const MESSAGE_FIELDS = {
  thread: 'must be an order id, or an order id, ~ and the id of a return or dispute of it',
  id: 'must be a random UUID of your own: the same message sent again with it is sent once',
  empty: 'must say something: there is nothing in it but space',
  long: 'must be at most 4,000 characters: shorten it, or send it in parts',
  broken: 'must be text that can be written in UTF-8: half of a surrogate pair stands alone in it',
} as const;
