import { amount } from './staff-en.ts';

/** The account that somebody else was in: confirming it, and what was confirmed. */
export const TAKEOVER_WORDS = {
  title: 'Account taken over',
  lead: 'Say when somebody else was in this account. What was caused then is excused, breaches of that time are cleared, and what rested on them is undone.',
  from: 'First act of the intruder',
  to: 'Back in the seller’s hands',
  zone: (zone: string) => `In the marketplace’s own time (${zone.replaceAll('_', ' ')}).`,
  badTime: 'Give a day and a time, such as 2 March 2026, 10:00.',
  reason: 'How do you know?',
  reasonHint: 'At least ten letters. It goes with the confirmation for ever; the seller does not see it.',
  preview: 'Preview',
  previewing: 'Looking at what it would undo…',
  idle: 'Fill in both times and press Preview: here you will see what is excused and which actions are undone.',
  stale: 'You changed the times since this preview. Preview again before you confirm.',
  excuses: (lapses: number) =>
    lapses === 0 ? 'No lapse known so far is excused.' : `Excuses ${amount(lapses, 'lapse', 'lapses')}.`,
  later: 'What becomes known of that time later is excused, too.',
  breaches: 'Breaches since then',
  breachesHint: 'Those of that time are cleared anyway. Tick what was the intruder’s though it was established later.',
  ofThatTime: 'of that time',
  confirm: 'Confirm…',
  mayNot: 'You can preview, but only a staff lead can confirm. Tell a lead both times.',
  askTitle: (seller: string) => `Confirm that ${seller} was taken over?`,
  ask: 'Everybody of this seller is signed out and has to sign in again. An excuse once given stays.',
  askConfirm: 'Confirm the takeover',
  nothing: 'Nothing was confirmed. What you filled in is still here.',
  done: (sessions: number) => `Takeover confirmed. ${amount(sessions, 'sign-in was', 'sign-ins were')} ended.`,
  history: 'Confirmed before',
  none: 'No takeover of this account was confirmed.',
  columns: { time: 'Time', confirmed: 'Confirmed', by: 'By', reason: 'Reason' },
  destroyed: 'No longer kept',
} as const;
