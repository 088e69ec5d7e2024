/** Why nothing can be done about a stop of looks at customers' data. */
export type AccessStopProblemCode = 'unknown-access-stop' | 'access-stop-over' | 'access-stop-asked';

type Words = { readonly title: string; readonly detail: string; readonly meaning: string; readonly cure: string };

export const ACCESS_STOP_PROBLEMS: Readonly<Record<AccessStopProblemCode, Words>> = {
  'unknown-access-stop': {
    title: 'There is no such stop',
    detail: 'No stop with this id is known to you',
    meaning: 'It was never there, or it is another shop’s.',
    cure: 'Take the id from the list, or from the answer that told of the stop.',
  },
  'access-stop-over': {
    title: 'The stop is over',
    detail: 'This stop does not stand any more',
    meaning: 'Its time is over, somebody has lifted it, or nobody was stopped but only asked why.',
    cure: 'Nothing is to be done: looks go on.',
  },
  'access-stop-asked': {
    title: 'We were asked already',
    detail: 'We were asked to look at this stop before',
    meaning: 'Somebody of the shop has asked, and our staff have it before them.',
    cure: 'Wait for us, or until the stop ends by itself.',
  },
};
