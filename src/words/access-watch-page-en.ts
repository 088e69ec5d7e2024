/** Looks at customers' data that were not like work, on the pages of sellers and of staff. */

/** Where somebody is asked why they look at so many, or reads that nothing is shown. */
export const LOOK_LIMIT_TEXT = {
  why: 'Why do you look at so many?',
  whyMissing: 'Choose what comes nearest.',
  go: 'Prove that it is me, and go on',
  until: 'It ends by itself {until}.',
  review: 'Ask us to look',
  reviewed: 'We have it before us. A person looks, and can lift it at once.',
  failed: 'It was not sent',
} as const;

export const ALARM_STATUS_NAMES: Readonly<Record<'asked' | 'stopped' | 'over' | 'lifted', string>> = {
  asked: 'Asked why',
  stopped: 'Stopped',
  over: 'Over by itself',
  lifted: 'Lifted',
};

export const LIFT_REASON_NAMES: Readonly<
  Record<'batch_work' | 'season' | 'new_people' | 'explained' | 'our_mistake', string>
> = {
  batch_work: 'They work through many orders at once',
  season: 'It is a busy season for them',
  new_people: 'Somebody new is at work',
  explained: 'They have explained it',
  our_mistake: 'It was our mistake',
};

/** What the owner of a shop reads. */
export const OWN_ALARMS_TEXT = {
  title: 'Looks that were unusual',
  lead: 'Where somebody of your team was asked why they look at so many, or was stopped for a time, with the figures it rests on. None of it moves your standing; labels and dispatch always go on.',
} as const;

/** What staff and the data protection officer read. */
export const ALARMS_TEXT = {
  title: 'Looks that were not like work',
  lead: 'Who was asked why they look at so many orders, and who was stopped, with the figures and what they are compared with. A signal is never proof, and by itself it moves no seller’s standing.',
  label: 'Alarms, the latest first',
  at: 'When',
  seller: 'Seller',
  who: 'Who',
  shop: 'all of the shop’s people',
  state: 'State',
  until: '{state}, until {until}',
  figures: 'What it rests on',
  times: '{text} {times} times likelier in a harvest than in honest work.',
  unpacked: 'Looked at and not packed yet: {unpacked}.',
  case: 'Stopped again soon: there is a case.',
  asked: 'The shop asks us to look: {because}.',
  liftedBecause: 'Lifted: {because}.',
  lift: 'Lift the stop…',
  liftOf: 'Lift the stop of {name}',
  liftTitle: 'Lift the stop of {name}',
  liftLead: 'Looks go on at once, from nothing. What you choose is shown to the shop and written into the log.',
  liftWhy: 'Why it is lifted',
  liftMissing: 'Choose what comes nearest.',
  liftDo: 'Lift it',
  lifted: 'Lifted. They can go on at once.',
  inquiry: 'Looks like a breach? Open an inquiry',
  noneTitle: 'Nothing unusual',
  none: 'When somebody of a seller looks at customers’ data in a way that is far from usual, it stands here.',
  more: 'Show earlier ones',
} as const;
