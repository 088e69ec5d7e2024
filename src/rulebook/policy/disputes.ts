import type { Duration } from '../instant.ts';

/** How disputes go (issue 7): when one can be opened, by when each side has spoken, and by when it is decided. */
export type DisputeRules = {
  /** After the promised date, where the parcel has not arrived. */
  readonly notReceivedAfter: Duration;
  /** After a cancellation or the end of a return, where the money has not come. */
  readonly refundMissingAfter: Duration;
  /** After the delivery, or the promised date where nothing was delivered: as long as one can be opened. */
  readonly openFor: Duration;
  /** Working days in which a seller answers. */
  readonly answerWorkingDays: number;
  /** Working days in which staff decide, from the answer or the end of its time. */
  readonly decideWorkingDays: number;
  /** After the decision: as long as either side can ask once that somebody else looks. */
  readonly askAgainFor: Duration;
  /** Working days in which that somebody decides. */
  readonly reviewWorkingDays: number;
  /** Over how long staff see how many disputes of one customer were found to be the customer’s own fault. */
  readonly unfoundedOver: Duration;
};
