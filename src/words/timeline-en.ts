/** What a timeline of the console says by itself. */

/** What an entry of a timeline is. */
export type TimelineKind = 'event' | 'lapse' | 'excuse' | 'decision' | 'answer' | 'context';

export const TIMELINE_KINDS: Readonly<Record<TimelineKind, string>> = {
  event: 'Event',
  lapse: 'Lapse',
  excuse: 'Excuse',
  decision: 'Decision',
  answer: 'Answer',
  context: 'Context',
};

export const TIMELINE = {
  more: 'Show earlier',
  loading: 'Fetching earlier entries',
  next: 'Next entry',
  previous: 'Previous entry',
} as const;
