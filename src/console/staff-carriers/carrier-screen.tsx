import { getRouteApi, Link } from '@tanstack/react-router';
import { fill } from '../../words/fill.ts';
import {
  ageWords,
  CARRIERS_WORDS,
  CODE_TABLE_WORDS,
  FORMAT_NAMES,
  REFUSAL_NAMES,
  SIGNED_NAMES,
  CARRIER_WORDS as WORDS,
} from '../../words/staff-carriers-en.ts';
import { ApiProblem } from '../api/problem.ts';
import { type Fact, FactList } from '../kit/fact-list.tsx';
import { Instant } from '../kit/instant.tsx';
import { Notice } from '../kit/notice.tsx';
import { PageHeader, Section } from '../kit/page.tsx';
import { Sentence } from '../kit/sentence.tsx';
import { CardSkeleton } from '../kit/skeletons.tsx';
import { EmptyState } from '../kit/states.tsx';
import { StaffFailure } from '../staff/staff-failure.tsx';
import { CarrierActions } from './carrier-actions.tsx';
import './carriers.css';
import { TryMessage } from './try-message.tsx';
import { UnknownCodes } from './unknown-codes.tsx';
import { type CarrierDetail, useCarrier } from './use-carriers.ts';

const route = getRouteApi('/staff/carriers/$carrier');

/** One carrier: how it does, what nobody has entered, and what would be read of a message. */
export function CarrierScreen() {
  const { carrier: id } = route.useParams();
  const { data: carrier, error, isError, isFetching, refetch } = useCarrier(id);
  const back = <Link to="/staff/carriers">{CARRIERS_WORDS.all}</Link>;
  if (error instanceof ApiProblem && error.status === 404)
    return (
      <>
        <PageHeader title={CARRIERS_WORDS.unknownTitle} back={back} />
        <EmptyState title={CARRIERS_WORDS.unknownTitle}>{CARRIERS_WORDS.unknown}</EmptyState>
      </>
    );
  if (carrier === undefined)
    return (
      <>
        <PageHeader title={CARRIERS_WORDS.title} back={back} />
        {isError ? (
          <StaffFailure error={error} retrying={isFetching} onRetry={() => void refetch()} />
        ) : (
          <CardSkeleton lines={6} />
        )}
      </>
    );
  return (
    <>
      <PageHeader title={carrier.name} back={back} />
      <Trouble carrier={carrier} />
      <CarrierActions carrier={carrier} />
      <Section title={WORDS.about}>
        <FactList facts={factsOf(carrier)} />
      </Section>
      <UnknownCodes carrier={carrier} />
      <Section title={WORDS.refusals}>
        {carrier.refusals.length === 0 ? <p>{WORDS.noRefusals}</p> : <FactList facts={refusalsOf(carrier)} />}
      </Section>
      <TryMessage carrier={carrier.carrier} />
    </>
  );
}

function Trouble({ carrier: { state, refusedAt, heardAt } }: { readonly carrier: CarrierDetail }) {
  if (state === 'paused') return <Notice title={WORDS.pausedTitle}>{WORDS.pausedMore}</Notice>;
  // What was heard since shows that the carrier itself can sign.
  if (refusedAt === null || (heardAt !== null && heardAt > refusedAt)) return null;
  return (
    <Notice tone="watch" title={WORDS.distrustTitle}>
      <Sentence of={WORDS.distrustMore} values={{ at: <Instant at={refusedAt} /> }} />
    </Notice>
  );
}

function factsOf(carrier: CarrierDetail): readonly Fact[] {
  const { facts } = WORDS;
  const { poll, heardAt, lagSeconds, waiting, lastWeek, format, codes, signed } = carrier;
  const address = `${window.location.origin}/v1/carriers/${carrier.carrier}/scans`;
  return [
    { term: facts.id, detail: <code>{carrier.carrier}</code> },
    poll === null
      ? { term: facts.address, detail: <code className="carriers-address">{address}</code> }
      : {
          term: facts.asked,
          detail: (
            <span className="carriers-address">
              {poll.url}, {fill(WORDS.every, { minutes: poll.everyMinutes, outcome: poll.outcome ?? '–' })}
            </span>
          ),
        },
    { term: facts.format, detail: `${FORMAT_NAMES[format]}, ${namesOf(codes)}` },
    { term: facts.signed, detail: SIGNED_NAMES[signed] },
    { term: facts.heard, detail: heardAt === null ? CARRIERS_WORDS.never : <Instant at={heardAt} /> },
    { term: facts.lag, detail: lagSeconds === null ? '–' : ageWords(lagSeconds) },
    { term: facts.waitingOrder, detail: String(waiting.order) },
    { term: facts.waitingCode, detail: String(waiting.code) },
    { term: facts.week, detail: fill(WORDS.week, lastWeek) },
  ];
}

function namesOf(codes: string): string {
  return (CODE_TABLE_WORDS as Readonly<Record<string, string>>)[codes] ?? codes;
}

function refusalsOf({ refusals }: CarrierDetail): readonly Fact[] {
  return refusals.map(({ what, number }) => ({ term: REFUSAL_NAMES[what] ?? what, detail: String(number) }));
}
