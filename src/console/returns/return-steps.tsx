import type { ReactNode } from 'react';
import { capital } from '../../words/quantities-en.ts';
import { RETURN_STEPS as TEXT } from '../../words/return-steps-en.ts';
import {
  CHECK_RESULT_NAMES,
  DISPOSITION_NAMES,
  RETURN_CHECK_NAMES,
  RETURN_CLOSING_NAMES,
  RETURN_OUTCOME_NAMES,
} from '../../words/returns-en.ts';
import { type Fact, FactList } from '../kit/fact-list.tsx';
import { Instant } from '../kit/instant.tsx';
import type { Checks, Return } from './shapes.ts';

/** The course of a return as far as it has come, one step a line, with what was found and paid back. */
export function ReturnSteps({ of: one }: { readonly of: Return }) {
  const { inspection, closed } = one;
  return (
    <FactList
      facts={[
        step(TEXT.requested, one.requestedAt),
        ...(one.sentAt === undefined ? [] : [step(TEXT.sent, one.sentAt)]),
        ...(one.receivedAt === undefined ? [] : [step(TEXT.received, one.receivedAt)]),
        ...(inspection === undefined ? [] : inspected(inspection)),
        ...(closed === undefined ? [] : [step(TEXT.closed, closed.at, RETURN_CLOSING_NAMES[closed.why])]),
        ...one.refunds.map(paid),
      ]}
    />
  );
}

function step(term: string, at: string, more?: ReactNode): Fact {
  return {
    term,
    detail: (
      <>
        <Instant at={at} />
        {more === undefined ? null : <>, {more}</>}
      </>
    ),
  };
}

function inspected({ at, by, outcome, checks, disposition }: NonNullable<Return['inspection']>): readonly Fact[] {
  const who = by === 'kingston' ? TEXT.byHub : TEXT.bySeller;
  return [
    step(TEXT.inspected, at, who),
    {
      term: TEXT.found,
      detail: (
        <>
          <strong>{capital(RETURN_OUTCOME_NAMES[outcome])}</strong>
          {checks === undefined ? null : <ChecksFound checks={checks} />}
        </>
      ),
    },
    ...(disposition === undefined ? [] : [{ term: TEXT.place, detail: DISPOSITION_NAMES[disposition] }]),
  ];
}

function ChecksFound({ checks }: { readonly checks: Checks }) {
  return (
    <ul>
      {(Object.keys(RETURN_CHECK_NAMES) as readonly (keyof Checks)[]).map((check) => (
        <li key={check}>
          {capital(RETURN_CHECK_NAMES[check])}: {CHECK_RESULT_NAMES[checks[check]]}
        </li>
      ))}
    </ul>
  );
}

function paid({ at, by, amount, reviewed }: Return['refunds'][number], index: number): Fact {
  return {
    term: index === 0 ? TEXT.refunded : `${TEXT.refunded} (${index + 1})`,
    detail: (
      <>
        <strong>
          {amount.amount} {amount.currency}
        </strong>
        , <Instant at={at} />, {by === 'platform' ? TEXT.byPlatform : TEXT.bySeller}
        {reviewed ? null : `, ${TEXT.early}`}
      </>
    ),
  };
}
