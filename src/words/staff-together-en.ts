import { amount } from './staff-en.ts';

/** What can be done with several cases at once. */
export type Together = 'claim' | 'release' | 'hand_over';

const CASES = (count: number): string => amount(count, 'case', 'cases');

/** Handling several cases of the queue at once. */
export const TOGETHER_WORDS = {
  select: (kind: string, seller: string) => `Select: ${kind}, ${seller}`,
  selectAll: (kind: string) => `Select all shown: ${kind}`,
  selectFirst: 'Select one case to select all of its kind',
  otherKind: 'Of another kind than what is selected',
  alone: 'Removals and appeals are looked at one by one',
  bar: 'Selected cases',
  selected: (count: number, kind: string) => `${CASES(count)} selected: ${kind}`,
  clear: 'Select none',
  do: { claim: 'Claim', release: 'Put back', hand_over: 'Hand over' },
  title: (what: Together, count: number) => `${TITLES[what]} ${CASES(count)}`,
  confirm: (what: Together, count: number) => (count === 0 ? TITLES[what] : `${TITLES[what]} ${CASES(count)}`),
  previewing: 'Looking at each case …',
  chooseFirst: 'Choose a colleague to see what becomes of each case.',
  noteEach: 'The note goes with each of them.',
  columns: { seller: 'Case of', before: 'Held by', after: 'Then' },
  nobody: 'nobody',
  same: 'It stays as it is.',
  refused: 'Not possible',
  some: (done: number, all: number) =>
    done === all
      ? `All ${CASES(all)} can be done.`
      : `${done} of ${CASES(all)} can be done; the others stay as they are.`,
  partlyTitle: 'Some were not done',
  done: (what: Together, count: number) => `${CASES(count)} ${DONE[what]}`,
  noneDone: 'None was done',
  undone: (count: number) => `Undone: ${CASES(count)}`,
  notUndone: (why: readonly string[]) => `Not undone: ${why.join('; ')}`,
  close: 'Close',
} as const;

const TITLES: Readonly<Record<Together, string>> = { claim: 'Claim', release: 'Put back', hand_over: 'Hand over' };
const DONE: Readonly<Record<Together, string>> = {
  claim: 'claimed',
  release: 'put back into the queue',
  hand_over: 'handed over',
};

export const TOGETHER_KEYS = { select: 'Select the row, or not' } as const;
