import fc from 'fast-check';
import { expect, test } from 'vitest';
import { outcomesFor } from '../../rulebook/appeals/appeal.ts';
import { type AppealDraft, fitOf, OUTCOMES, OUTCOMES_THAT_FIT, readDraft, withAnswer } from './appeal-draft.ts';

const answer = fc.constantFrom('accepted' as const, 'refused' as const);
const REASON = 'The scan of the second day was lost';

test('the outcomes offered are those that the rulebook takes', () => {
  fc.assert(
    fc.property(fc.array(answer, { minLength: 1, maxLength: 6 }), (answers) => {
      expect(OUTCOMES_THAT_FIT[fitOf(answers)].toSorted()).toEqual(outcomesFor(answers).toSorted());
    }),
  );
});

test('a decision is ready when every item has an answer with a reason, and the outcome fits and is explained', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.record({ answer: fc.option(answer, { nil: undefined }), reason: fc.constantFrom('', 'no', REASON) }),
        {
          minLength: 1,
          maxLength: 4,
        },
      ),
      fc.option(fc.constantFrom(...OUTCOMES), { nil: undefined }),
      fc.constantFrom('', '          ', REASON),
      (answers, outcome, reason) => {
        const items = answers.map((_, index) => `event-${index}`);
        const draft = answers.reduce<AppealDraft>(
          (draft, each, index) => withAnswer(draft, items[index] as string, each),
          { items: {}, outcome, reason },
        );
        const given = answers.map((each) => each.answer).filter((each) => each !== undefined);
        const isReady =
          given.length === items.length &&
          answers.every((each) => each.reason === REASON) &&
          outcome !== undefined &&
          outcomesFor(given).includes(outcome) &&
          reason === REASON;
        const { decision, lacking } = readDraft(draft, items);
        expect(decision !== undefined).toBe(isReady);
        const lacks = lacking.answers.length + lacking.reasons.length > 0 || lacking.outcome || lacking.reason;
        expect(lacks).toBe(!isReady);
        if (decision !== undefined) expect(decision.items.map(({ item }) => item)).toEqual(items);
      },
    ),
  );
});

test('an outcome that no longer fits is not kept', () => {
  const draft: AppealDraft = {
    items: { one: { answer: 'accepted', reason: REASON } },
    outcome: 'overturned',
    reason: REASON,
  };
  expect(readDraft(draft, ['one']).outcome).toBe('overturned');
  const refused = withAnswer(draft, 'one', { answer: 'refused', reason: REASON });
  expect(readDraft(refused, ['one'])).toMatchObject({ fit: 'refused', outcome: undefined, decision: undefined });
});
