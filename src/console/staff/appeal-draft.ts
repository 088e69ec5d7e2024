import type { Appeal, AppealDecisionBody } from './api-shapes.ts';

export type ItemAnswer = NonNullable<Appeal['items'][number]['answer']>;
export type Outcome = NonNullable<Appeal['outcome']>;

/** What an item is being answered. */
export type AnswerDraft = { readonly answer: ItemAnswer | undefined; readonly reason: string };

/** A decision as it is being written; `items` by the item. */
export type AppealDraft = {
  readonly items: Readonly<Record<string, AnswerDraft>>;
  readonly outcome: Outcome | undefined;
  readonly reason: string;
};

export const EMPTY_ANSWER: AnswerDraft = { answer: undefined, reason: '' };
export const EMPTY_APPEAL: AppealDraft = { items: {}, outcome: undefined, reason: '' };

export const OUTCOMES: readonly Outcome[] = ['upheld', 'reduced', 'overturned'];

/** What may be written in one field, in characters; the service says the same. */
export const MOST_WORDS = 2000;

/** A reason is a sentence, not a word. */
const LEAST = 10;

/** What the answers to the items come to together. */
export type Fit = 'unanswered' | 'refused' | 'accepted' | 'mixed';

export function fitOf(answers: readonly (ItemAnswer | undefined)[]): Fit {
  if (answers.includes(undefined)) return 'unanswered';
  if (answers.every((answer) => answer === 'refused')) return 'refused';
  return answers.every((answer) => answer === 'accepted') ? 'accepted' : 'mixed';
}

/** The outcomes that the rulebook takes with such answers (policy §3, Appeals). */
export const OUTCOMES_THAT_FIT: Readonly<Record<Fit, readonly Outcome[]>> = {
  unanswered: [],
  refused: ['upheld'],
  accepted: ['reduced', 'overturned'],
  mixed: OUTCOMES,
};

/** A draft, read for the items of an appeal. */
export type ReadDraft = {
  readonly fit: Fit;
  /** As chosen, if it still fits the answers. */
  readonly outcome: Outcome | undefined;
  /** What is left to do; the names are items. */
  readonly lacking: {
    readonly answers: readonly string[];
    readonly reasons: readonly string[];
    readonly outcome: boolean;
    readonly reason: boolean;
  };
  /** Undefined while something is lacking. */
  readonly decision: AppealDecisionBody | undefined;
};

export function readDraft(draft: AppealDraft, items: readonly string[]): ReadDraft {
  const answers = items.map((item) => ({ item, ...(draft.items[item] ?? EMPTY_ANSWER) }));
  const fit = fitOf(answers.map(({ answer }) => answer));
  const outcome = OUTCOMES_THAT_FIT[fit].find((each) => each === draft.outcome);
  const unanswered = answers.filter(({ answer }) => answer === undefined);
  const unexplained = answers.filter(({ answer, reason }) => answer !== undefined && !isSentence(reason));
  const given = answers.flatMap(({ item, answer, reason }) =>
    answer === undefined || !isSentence(reason) ? [] : [{ item, answer, reason }],
  );
  const isReady = given.length === items.length && isSentence(draft.reason);
  return {
    ...{ fit, outcome },
    lacking: {
      answers: unanswered.map(({ item }) => item),
      reasons: unexplained.map(({ item }) => item),
      outcome: outcome === undefined,
      reason: !isSentence(draft.reason),
    },
    decision: outcome === undefined || !isReady ? undefined : { outcome, items: given, reason: draft.reason },
  };
}

/** The draft with an item answered otherwise. */
export function withAnswer(draft: AppealDraft, item: string, answer: AnswerDraft): AppealDraft {
  return { ...draft, items: { ...draft.items, [item]: answer } };
}

function isSentence(text: string): boolean {
  return text.trim().length >= LEAST;
}
