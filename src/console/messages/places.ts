/** Where each audience has its conversations and its orders. */
export const PLACES = {
  seller: { list: '/seller/messages', thread: '/seller/messages/$thread', order: '/seller/orders/$order' },
  customer: { list: '/customer/messages', thread: '/customer/messages/$thread', order: '/customer/orders/$order' },
} as const;
