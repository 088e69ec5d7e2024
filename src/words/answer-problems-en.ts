import type { ProblemWords } from './http-en.ts';

/** Why an answer of a seller, or a decision about one, is refused. */
export type AnswerProblemCode =
  | 'unknown-appeal'
  | 'unknown-question'
  | 'action-over'
  | 'action-undone'
  | 'appeal-window-over'
  | 'appeal-open'
  | 'appeal-not-new'
  | 'appeal-over'
  | 'appeal-decider-barred';

export const ANSWER_PROBLEMS: Readonly<Record<AnswerProblemCode, ProblemWords>> = {
  'unknown-appeal': {
    title: 'There is no such appeal',
    detail: 'No appeal {appeal} was filed',
    meaning: 'Appeals are numbered from 1 for each action, and are kept. This one was never filed.',
    cure: 'Take the id from the list of appeals. In an address S-17/1/1 is written S-17~1~1.',
  },
  'unknown-question': {
    title: 'There is no such question',
    detail: 'No question {question} was asked',
    meaning: 'Questions are numbered from 1 for each action, and are kept. This one was never asked.',
    cure: 'Take the id from the questions of the action. In an address S-17/1/1 is written S-17~1~1.',
  },
  'action-over': {
    title: 'The action has ended',
    detail: '{action} ended on {endedAt}; nothing needs to be answered to it any more',
    meaning: 'Only what is in force, or on its way, can be acknowledged or planned for. Nothing was recorded.',
    cure: 'Load the action again to see how it ended. An appeal stays open until the date that the action names.',
  },
  'action-undone': {
    title: 'The action was taken back already',
    detail: '{action} counts as if it had never been, so there is nothing to appeal',
    meaning: 'An action that was withdrawn or dropped has no effect and stands nowhere against the seller.',
    cure: 'Load the action again to see when and why it was taken back.',
  },
  'appeal-window-over': {
    title: 'The time to appeal is over',
    detail: 'Appeals against {action} could be filed until {until}',
    meaning: 'An action can be appealed for as long as the policy says from its start. Nothing was recorded.',
    cure: 'Ask support with a question about the action if something important came up only now.',
  },
  'appeal-open': {
    title: 'An appeal of this action is open already',
    detail: '{appeal} is decided by {until}; another one can follow after that, with something new in it',
    meaning: 'One appeal of an action is decided before the next is filed. Nothing was recorded.',
    cure: 'Wait for the decision, or withdraw the open appeal and file one that holds everything.',
  },
  'appeal-not-new': {
    title: 'This appeal says nothing new',
    detail: 'Every item and every record in it was in {appeal}, which has been decided; add one that was not',
    meaning: 'The same question is not decided twice. Nothing was recorded.',
    cure: 'Name an item that the appeals before did not question, or a record that they did not cite.',
  },
  'appeal-over': {
    title: 'The appeal is over already',
    detail: '{appeal} was {outcome} on {at}; load it again',
    meaning: 'Somebody decided the appeal, or the seller withdrew it, after it was read. This request changed nothing.',
    cure: 'Load the appeal again to see what was decided. What you wrote was not recorded.',
  },
  'appeal-decider-barred': {
    title: 'This appeal is for somebody else to decide',
    detail: 'You had a part in {action} or decided an earlier appeal of it',
    meaning: 'Whoever decided an action, or an appeal of it, never decides the next appeal.',
    cure: 'Leave it in the queue for a colleague.',
  },
};
