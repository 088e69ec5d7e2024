/** On a shop's list of conversations, while an action limits its messages: what still works comes first. */
export const MESSAGES_LIMITED = {
  title: 'You can read and answer; beginning a conversation is limited',
  works:
    'Every conversation that is open stays readable, and where a customer wrote last you answer as always. Orders, returns and disputes go on.',
  limited:
    'Since {since} you cannot write first, nor a second time before the customer has answered. The reason: {why}',
  action: 'What it rests on, and what to do',
  appeal: 'Appeal it',
  appealUntil:
    'An appeal is free and open until {until}. Until it is decided the limit stays, because it protects customers.',
} as const;
