import { fill } from './fill.ts';

/** What `kingston screen` says to people. */
export const SCREEN_WORDS = {
  details:
    'Reads messages, one JSON object a line: {"id":"m-1","text":"…"}, with "thread" (those of one thread are a conversation, in their\n' +
    'order) and "sender" ("seller" or "customer") if they are known. Answers one line each: what becomes of it, what was found and where,\n' +
    'and what goes out. Bad lines are told on standard error; the good ones are answered all the same.',
  verdicts: {
    deliver: 'goes out',
    mask: 'goes out masked',
    hold: 'waits for a person',
    block: 'does not go out',
  },
  line: '{id}: {verdict}',
  finding: '  {kind} at {start}–{end} ({confidence}, {rule}): {words}',
  summary: '{count} messages: {verdicts}',
} as const;

/** `m-1: waits for a person` */
export function describeScreened(id: string, verdict: keyof typeof SCREEN_WORDS.verdicts): string {
  return fill(SCREEN_WORDS.line, { id, verdict: SCREEN_WORDS.verdicts[verdict] });
}
