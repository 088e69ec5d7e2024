/** Why a takeover cannot be confirmed. */
export type TakeoverProblemCode = 'takeover-known';

type Words = { readonly title: string; readonly detail: string; readonly meaning: string; readonly cure: string };

export const TAKEOVER_PROBLEMS: Readonly<Record<TakeoverProblemCode, Words>> = {
  'takeover-known': {
    title: 'This takeover has been confirmed already',
    detail: 'A takeover from {from} to {to} was confirmed on {at}; it covers all of this',
    meaning: 'What was done in that time is excused already, so nothing more would follow. Nothing was recorded.',
    cure: 'Load the takeovers of the seller again. Confirm only what lies outside of them.',
  },
};

/** What is wrong with the time of a takeover. */
export type TakeoverFault =
  | { readonly code: 'backwards' }
  | { readonly code: 'ahead'; readonly clock: string }
  | { readonly code: 'too-long'; readonly days: number };

/** What is wrong with a time, and the cure. */
export function describeTakeoverFault(fault: TakeoverFault): string {
  switch (fault.code) {
    case 'backwards':
      return 'must lie after `from`; exchange the two, or choose a later end';
    case 'ahead':
      return `lies ahead of the clock, ${fault.clock}; confirm up to now, and what comes later once it is over`;
    case 'too-long':
      return `lies more than ${fault.days} days after \`from\`; look again since when somebody else was in the account`;
  }
}

/** What somebody is told whose events say what only staff at a screen may say. */
export const STAFF_ONLY_EVENT =
  'takeover.confirmed is recorded by POST /v1/sellers/{id}/takeovers alone, by a person in the lead; leave it out';
