import type { Duration, Instant } from '../instant.ts';

/** What an appeal comes to (contract §1). */
export const APPEAL_OUTCOMES = ['upheld', 'overturned', 'reduced'] as const;
export type AppealOutcome = (typeof APPEAL_OUTCOMES)[number];

/** What an item comes to. */
export const ITEM_ANSWERS = ['accepted', 'refused'] as const;
export type ItemAnswer = (typeof ITEM_ANSWERS)[number];

/** What is appealed: an action, as far as an appeal asks about it. */
export type Appealed = {
  /** What its items can be: the events it cites, and the action as a whole. */
  readonly items: readonly string[];
  /** Until when an appeal can be filed; at this instant it is too late. */
  readonly appealBy: Instant;
  /** It was withdrawn or dropped: nothing is left to appeal. */
  readonly isUndone: boolean;
  /** By when a decision is due after an appeal is filed. */
  readonly decidedWithin: Duration;
  /** The people who had a part in it. */
  readonly deciders: readonly string[];
};

/** What every appeal says. */
type Filed = {
  /** From 1, in the order of the action's appeals. */
  readonly number: number;
  /** What it questions: each of what the action cites, or the action as a whole. */
  readonly items: readonly string[];
  /** Records on the platform that support it. */
  readonly evidence: readonly string[];
  readonly filedAt: Instant;
  readonly dueAt: Instant;
};

/** An appeal of an action. */
export type Appeal =
  | (Filed & { readonly state: 'open' })
  | (Filed & { readonly state: 'withdrawn'; readonly endedAt: Instant })
  | (Filed & {
      readonly state: 'decided';
      readonly endedAt: Instant;
      readonly outcome: AppealOutcome;
      /** In the order of the items. */
      readonly answers: readonly ItemAnswer[];
      readonly decidedBy: string;
    });

/** What happens to the appeals of an action. */
export type AppealEvent =
  | ({ readonly type: 'filed' } & Filed)
  | { readonly type: 'withdrawn'; readonly number: number; readonly at: Instant }
  | {
      readonly type: 'decided';
      readonly number: number;
      readonly at: Instant;
      readonly by: string;
      readonly outcome: AppealOutcome;
      readonly answers: readonly ItemAnswer[];
    };

/** What somebody wants. */
export type AppealCommand =
  | {
      readonly type: 'file';
      readonly at: Instant;
      readonly items: readonly string[];
      readonly evidence: readonly string[];
    }
  | { readonly type: 'withdraw'; readonly at: Instant; readonly number: number }
  | {
      readonly type: 'decide';
      readonly at: Instant;
      readonly number: number;
      readonly by: string;
      readonly outcome: AppealOutcome;
      readonly items: readonly { readonly item: string; readonly answer: ItemAnswer; readonly reason: string }[];
    };

/** Why it cannot be. `index` is the place in the command's list. */
export type AppealRefusal =
  | { readonly code: 'undone' }
  | { readonly code: 'window-over'; readonly until: Instant }
  | { readonly code: 'open'; readonly number: number; readonly dueAt: Instant }
  | { readonly code: 'not-new'; readonly number: number }
  | { readonly code: 'no-items' }
  | { readonly code: 'not-cited'; readonly index: number }
  | { readonly code: 'twice'; readonly index: number }
  | { readonly code: 'unknown' }
  | { readonly code: 'over'; readonly appeal: Exclude<Appeal, { state: 'open' }> }
  | { readonly code: 'barred' }
  | { readonly code: 'no-such-item'; readonly index: number }
  | { readonly code: 'unanswered'; readonly items: readonly string[] }
  | { readonly code: 'no-reason'; readonly index: number }
  | { readonly code: 'outcome-unfit'; readonly outcome: AppealOutcome };

/** No appeal yet. */
export const NO_APPEALS: readonly Appeal[] = [];

/** Decides what comes of a command, given the appeals of the action so far, the latest last (policy §3, Appeals). */
export function decide(
  appealed: Appealed,
  appeals: readonly Appeal[],
  command: AppealCommand,
): AppealEvent | { readonly refused: AppealRefusal } {
  switch (command.type) {
    case 'file':
      return file(appealed, appeals, command);
    case 'withdraw':
      return withdraw(appeals, command);
    case 'decide':
      return decideOpen(appealed, appeals, command);
  }
}

/** The appeals of an action after one more event. */
export function evolve(appeals: readonly Appeal[], event: AppealEvent): readonly Appeal[] {
  switch (event.type) {
    case 'filed': {
      const { type: _, ...filed } = event;
      return [...appeals, { ...filed, state: 'open' }];
    }
    case 'withdrawn':
      return replaced(appeals, event.number, (open) => ({ ...open, state: 'withdrawn', endedAt: event.at }));
    case 'decided': {
      const { outcome, answers, at: endedAt, by: decidedBy } = event;
      return replaced(appeals, event.number, (open) => ({
        ...open,
        ...{ state: 'decided', endedAt, outcome, answers, decidedBy },
      }));
    }
  }
}

/** Whether somebody may decide: not who decided the action, nor an earlier appeal of it (policy §3). */
export function mayDecide({ deciders }: Pick<Appealed, 'deciders'>, appeals: readonly Appeal[], by: string): boolean {
  return !deciders.includes(by) && !appeals.some((each) => each.state === 'decided' && each.decidedBy === by);
}

/** Which outcomes fit what the items came to: who is right in nothing wins nothing, who is right in all keeps no action. */
export function outcomesFor(answers: readonly ItemAnswer[]): readonly AppealOutcome[] {
  if (answers.every((answer) => answer === 'refused')) return ['upheld'];
  if (answers.every((answer) => answer === 'accepted')) return ['overturned', 'reduced'];
  return APPEAL_OUTCOMES;
}

/** Why nothing can be filed against an action, whatever it says; undefined: something can (policy §3). */
export function closedToAppeals(
  { isUndone, appealBy }: Pick<Appealed, 'isUndone' | 'appealBy'>,
  at: Instant,
): AppealRefusal | undefined {
  if (isUndone) return { code: 'undone' };
  return at >= appealBy ? { code: 'window-over', until: appealBy } : undefined;
}

type Refused = { readonly refused: AppealRefusal };

function file(
  { items: cited, appealBy, isUndone, decidedWithin }: Appealed,
  appeals: readonly Appeal[],
  { at, items, evidence }: Extract<AppealCommand, { type: 'file' }>,
): AppealEvent | Refused {
  const closed = closedToAppeals({ isUndone, appealBy }, at);
  if (closed !== undefined) return { refused: closed };
  const open = appeals.find(({ state }) => state === 'open');
  if (open !== undefined) return { refused: { code: 'open', number: open.number, dueAt: open.dueAt } };
  const foreign = items.findIndex((item) => !cited.includes(item));
  if (foreign >= 0) return { refused: { code: 'not-cited', index: foreign } };
  const twice = items.findIndex((item, index) => items.indexOf(item) < index);
  if (twice >= 0) return { refused: { code: 'twice', index: twice } };
  if (items.length === 0) return { refused: { code: 'no-items' } };
  // What was withdrawn was never answered, so it may come again.
  const answered = appeals.filter(({ state }) => state === 'decided');
  const last = answered.at(-1);
  const isKnown = (name: string, of: 'items' | 'evidence') => answered.some((each) => each[of].includes(name));
  const isNew = items.some((item) => !isKnown(item, 'items')) || evidence.some((name) => !isKnown(name, 'evidence'));
  if (last !== undefined && !isNew) return { refused: { code: 'not-new', number: last.number } };
  const number = (appeals.at(-1)?.number ?? 0) + 1;
  return { type: 'filed', number, items, evidence: [...new Set(evidence)], filedAt: at, dueAt: at + decidedWithin };
}

function withdraw(
  appeals: readonly Appeal[],
  { at, number }: Extract<AppealCommand, { type: 'withdraw' }>,
): AppealEvent | Refused {
  const open = findOpen(appeals, number);
  return 'refused' in open ? open : { type: 'withdrawn', number, at };
}

function decideOpen(
  appealed: Appealed,
  appeals: readonly Appeal[],
  { at, number, by, outcome, items }: Extract<AppealCommand, { type: 'decide' }>,
): AppealEvent | Refused {
  const open = findOpen(appeals, number);
  if ('refused' in open) return open;
  if (!mayDecide(appealed, appeals, by)) return { refused: { code: 'barred' } };
  const foreign = items.findIndex(({ item }) => !open.items.includes(item));
  if (foreign >= 0) return { refused: { code: 'no-such-item', index: foreign } };
  const named = items.map(({ item }) => item);
  const twice = named.findIndex((item, index) => named.indexOf(item) < index);
  if (twice >= 0) return { refused: { code: 'twice', index: twice } };
  const missing = open.items.filter((item) => !named.includes(item));
  if (missing.length > 0) return { refused: { code: 'unanswered', items: missing } };
  // A refusal names what was missing, an acceptance what was right.
  const unexplained = items.findIndex(({ reason }) => reason.trim() === '');
  if (unexplained >= 0) return { refused: { code: 'no-reason', index: unexplained } };
  const answers = open.items.map((item) => items.find((each) => each.item === item)?.answer ?? 'refused');
  if (!outcomesFor(answers).includes(outcome)) return { refused: { code: 'outcome-unfit', outcome } };
  return { type: 'decided', number, at, by, outcome, answers };
}

function findOpen(appeals: readonly Appeal[], number: number): Extract<Appeal, { state: 'open' }> | Refused {
  const appeal = appeals.find((each) => each.number === number);
  if (appeal === undefined) return { refused: { code: 'unknown' } };
  return appeal.state === 'open' ? appeal : { refused: { code: 'over', appeal } };
}

function replaced(
  appeals: readonly Appeal[],
  number: number,
  by: (open: Extract<Appeal, { state: 'open' }>) => Appeal,
): readonly Appeal[] {
  return appeals.map((each) => (each.number === number && each.state === 'open' ? by(each) : each));
}
