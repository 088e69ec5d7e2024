/** The page of the weekly reports, and that of one. */
export const REPORTS_TEXT = {
  title: 'Reports',
  lead: 'One for each week from Monday to Sunday in which there was something to tell, newest first, as it was told then.',
  list: 'Weekly reports',
  noneTitle: 'No reports yet',
  noneAt:
    'Your first report comes on {at}, if there is something to tell by then: where you stand, your gauges, what counted and what was excused, what is due next.',
  none: 'Your first report comes on the Monday after your first orders: where you stand, your gauges, what counted and what was excused, what is due next.',
  more: 'Show earlier reports',
  back: 'All reports',
  print: 'Print',
  csv: 'Download for spreadsheets (CSV)',
  json: 'Download for programs (JSON)',
  name: 'Gauge',
  gauge: 'How full',
  gaugeBefore: '{before} in the report before',
  rate: 'Went wrong',
  rateOf: '{share} of {items} {kind} in {days} days',
  target: 'Target',
  targetOf: 'at most {target}',
  week: 'In the week',
  weekNothing: 'nothing',
} as const;

/** What settled in the week of a report, by what has become of it. */
export const REPORT_WEEK = {
  good: '{count} went well',
  counted: '{count} counted',
  excused: '{count} excused',
  passedOver: '{count} in the time to put things right, not counted',
  merged: '{count} with the same cause as another, not counted',
  overturned: '{count} taken back',
  inShadow: '{count} under a rule that is being checked, not counted',
} as const;
