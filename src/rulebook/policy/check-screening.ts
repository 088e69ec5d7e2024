import { type Faults, faultIf } from './fault.ts';
import type { Policy } from './policy.ts';
import { COACHABLE } from './screening.ts';

/** Whom screening tells first, and what it puts before staff, go with what becomes of the message. */
export function checkScreening({ screening }: Policy): Faults {
  const { verdicts, coached, cases } = screening;
  return [
    ...coached.flatMap((kind, index) => {
      const path = ['screening', 'coached', index];
      return [
        ...faultIf(!COACHABLE.includes(verdicts[kind]), 'coached-in-vain', path, { kind, verdict: verdicts[kind] }),
        ...faultIf(cases.includes(kind), 'coached-case', path, { kind }),
      ];
    }),
    ...cases.flatMap((kind, index) =>
      faultIf(verdicts[kind] !== 'hold', 'case-not-held', ['screening', 'cases', index], {
        kind,
        verdict: verdicts[kind],
      }),
    ),
  ];
}
