import type { Rung } from '../rulebook/policy/policy.ts';
import type { DateKind } from '../rulebook/reports/seller-week.ts';

/** Which words a report was written with; it keeps them. A change of meaning brings a new name. */
export const REPORT_WORDS = 'en-1';

/** What each part of a report is for; also the order in which they come. */
export const REPORT_PARTS = ['standing', 'next', 'gauges', 'happened', 'dates', 'back'] as const;
export type ReportPartName = (typeof REPORT_PARTS)[number];

export const REPORT_HEADINGS: Readonly<Record<ReportPartName, string>> = {
  standing: 'Where you stand',
  next: 'What to do next',
  gauges: 'Your gauges',
  happened: 'What began and what ended',
  dates: 'What falls due in the week after',
  back: 'The way back',
};

/** The title of a report and the subject of its mail. */
export const REPORT_TITLE = 'Your week, {week}';

export const REPORT_SENTENCES = {
  asOf: 'As it stood on {at}.',
  first: 'This is your first report: from the next one on it also says what has changed.',
  same: 'That is the same as in your report for {week}.',
  other: 'In your report for {week} you were {rung}.',
  gauge: 'The gauge is {now} full.',
  gaugeSame: 'The gauge is {now} full, as in the report before.',
  gaugeUp: 'The gauge is {now} full, up from {before}.',
  gaugeDown: 'The gauge is {now} full, down from {before}.',
  gaugeEmpty: 'The gauge is empty.',
  gaugeEmptied: 'The gauge is empty; it was {before} full.',
  rate: 'In {days} days {share} of {items} {kind} went wrong; the target is at most {target}.',
  rateBefore:
    'In {days} days {share} of {items} {kind} went wrong, {before} in the report before; the target is at most {target}.',
  week: 'In the week: {list}.',
  weekNothing: 'Nothing of it in the week.',
  noGauges: 'Nothing was measured in the week, and no gauge has anything in it.',
  about: '{name} about {issue}',
  began: 'It began on {at}; reference {action}.',
  ended: 'It ended on {at}; reference {action}. {ended}',
} as const;

/** What of a week does not fill a gauge, with the number before it. */
export const WEEK_WORDS = {
  excused: { one: 'excused', many: 'excused' },
  passedOver: {
    one: 'in the time to put things right, which does not count',
    many: 'in the time to put things right, which do not count',
  },
  merged: { one: 'more with the same cause as another', many: 'more with the same cause as another' },
  overturned: { one: 'taken back', many: 'taken back' },
  inShadow: { one: 'under a rule that is being checked', many: 'under a rule that is being checked' },
} as const;

/** Where somebody stood, in the middle of a sentence. */
export const STOOD_WORDS: Readonly<Record<Rung, string>> = {
  good: 'in good standing',
  warned: 'warned',
  restricted: 'restricted',
  suspended: 'suspended',
  removed: 'removed',
};

/** What falls due. */
export const DATE_WORDS: Readonly<Record<DateKind, string>> = {
  acknowledge: 'Acknowledge it by {at}.',
  cure: 'Until {at} what still goes wrong is shown and does not count.',
  ends: 'Its time is over on {at}.',
  review: 'Somebody looks at it by {at}.',
  appeal: 'You can appeal until {at}.',
};

/** What the API says of reports. */
export const REPORTS_API = {
  listSummary: 'The weekly reports of a seller',
  list: 'One for each week in which anything happened or an action was in force, the latest first, as it was told. Weeks go from Monday to Sunday in the marketplace’s time zone.',
  getSummary: 'A weekly report',
  get: 'Figures and words as they were told then; nothing is changed later. It names no customer.',
  fileSummary: 'A weekly report as a file',
  file: 'The figures for spreadsheets, one a row (RFC 4180), or with `format=json` all of it for programs. Text that a spreadsheet would take for a formula begins with an apostrophe.',
  answer: 'The file',
} as const;
