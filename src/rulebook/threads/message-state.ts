/** How a message stands. `held`: a person looks at it; `blocked`: the other side does not read it, now or any more. */
export const MESSAGE_STATES = ['delivered', 'masked', 'held', 'blocked'] as const;
export type MessageState = (typeof MESSAGE_STATES)[number];

/** What staff decide about a message that is held, or that was reported. `confirm`: it is a violation, and does not go. */
export const HELD_DECISIONS = ['release', 'mask', 'block', 'confirm'] as const;
export type HeldDecision = (typeof HELD_DECISIONS)[number];

/** How a message stands once staff have decided. */
export function afterDecision(decision: HeldDecision): Exclude<MessageState, 'held'> {
  switch (decision) {
    case 'release':
      return 'delivered';
    case 'mask':
      return 'masked';
    case 'block':
    case 'confirm':
      return 'blocked';
  }
}

/** Whether the other side can read a message that stands like this. */
export function isDelivered(state: MessageState): boolean {
  return state === 'delivered' || state === 'masked';
}
