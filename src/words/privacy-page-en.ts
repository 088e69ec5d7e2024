/** The privacy briefing, in the window that asks for something of a customer and on a page of its own. */
export const PRIVACY_TEXT = {
  title: 'Privacy',
  lead: 'What everybody of your store reads before anything of a customer is shown to them.',
  link: 'Privacy',
  first: 'Before something of a customer is shown to you for the first time, please read this. It takes a minute.',
  'new-version': 'This text has changed since you read it. Please read it again before anything more is shown to you.',
  'year-over': 'You read this more than a year ago. Please read it again before anything more is shown to you.',
  attested: 'You said on {at} that you keep to it. It is good until {until}, or until the text changes.',
  never: 'You have not said yet that you keep to it. You will be asked before something of a customer is shown to you.',
  failed: 'It was not recorded',
  kept: 'What you asked for is kept: it goes on as soon as you have read this.',
  briefing: 'The privacy briefing',
} as const;
