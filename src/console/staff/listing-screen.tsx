import { getRouteApi, Link } from '@tanstack/react-router';
import { fill } from '../../words/fill.ts';
import { LISTING_REASON_NAMES } from '../../words/listing-rulings-en.ts';
import { LISTING_STAGE_NAMES, LISTING_TEXT, STAFF_LISTINGS as TEXT } from '../../words/listings-en.ts';
import { GuardedText } from '../kit/guarded-text.tsx';
import { Instant } from '../kit/instant.tsx';
import { PageHeader, Section } from '../kit/page.tsx';
import { Sentence } from '../kit/sentence.tsx';
import { PageSkeleton } from '../kit/skeletons.tsx';
import '../listings/listings.css';
import type { StaffListing } from '../listings/shapes.ts';
import { SellerLink } from './links.tsx';
import { DecideListing } from './listing-decision.tsx';
import { StaffFailure } from './staff-failure.tsx';
import { useListing } from './use-listings.ts';

const route = getRouteApi('/staff/listings/$id');

/** One listing on one screen: what is known, what people say, what was done, and the decision. */
export function ListingScreen() {
  const { id } = route.useParams();
  const { data, isError, error, isFetching, refetch } = useListing(id);
  if (data !== undefined) return <Whole key={id} listing={data} />;
  if (!isError) return <PageSkeleton />;
  return (
    <>
      <PageHeader title={TEXT.title} back={<Back />} />
      <StaffFailure error={error} retrying={isFetching} onRetry={() => void refetch()} />
    </>
  );
}

function Whole({ listing: whole }: { readonly listing: StaffListing }) {
  const { listing, seller, stage, dueAt, flagged, found, inspections, returns, history } = whole;
  return (
    <>
      <PageHeader
        title={fill(LISTING_TEXT.one, { listing })}
        back={<Back />}
        lead={
          <>
            {LISTING_STAGE_NAMES[stage]}, <SellerLink seller={seller} />
          </>
        }
      />
      {dueAt === undefined ? null : (
        <p>
          <Sentence of={LISTING_TEXT.dueBy} values={{ at: <Instant at={dueAt} /> }} />
        </p>
      )}
      <Section title={TEXT.known}>
        {found.length === 0 ? <p className="soft">{TEXT.knownNone}</p> : null}
        <ul>
          {found.map(({ fact, words }) => (
            <li key={fact}>{words}</li>
          ))}
          {flagged === undefined ? null : (
            <li>
              <Sentence
                of={TEXT.flagged}
                values={{ at: <Instant at={flagged.at} show="absolute" />, finding: TEXT.findings[flagged.finding] }}
              />
            </li>
          )}
        </ul>
        <h3>{TEXT.returns}</h3>
        {returns.length === 0 ? <p className="soft">{TEXT.returnsNone}</p> : null}
        <ul>
          {returns.map(({ id, at, words }) => (
            <li key={id}>
              {id}: {words}, <Instant at={at} show="absolute" />
            </li>
          ))}
        </ul>
        <h3>{TEXT.inspections}</h3>
        {inspections.length === 0 ? <p className="soft">{TEXT.inspectionsNone}</p> : null}
        <ul>
          {inspections.map(({ event, at, finding, by, confirmed }) => (
            <li key={event}>
              {TEXT.findings[finding]} ({by}
              {by !== 'staff' && !confirmed ? `, ${TEXT.unconfirmed}` : ''}), <Instant at={at} show="absolute" />
            </li>
          ))}
        </ul>
      </Section>
      <Reports reports={whole.reports} />
      <Section title={LISTING_TEXT.history}>
        {history.length === 0 ? <p className="soft">{LISTING_TEXT.historyNone}</p> : null}
        <ol className="listing-told">
          {history.map(({ at, words, by, text }) => (
            <li key={`${at} ${words}`}>
              <Instant at={at} show="absolute" />: {words}
              {by === undefined ? null : ` (${by})`}
              {text === null ? null : <blockquote>{text}</blockquote>}
            </li>
          ))}
        </ol>
      </Section>
      <DecideListing key={whole.version} listing={whole} />
    </>
  );
}

function Reports({ reports }: Pick<StaffListing, 'reports'>) {
  return (
    <Section title={TEXT.reports} lead={TEXT.reportsLead}>
      {reports.length === 0 ? <p className="soft">{TEXT.reportsNone}</p> : null}
      <ol className="listing-told" aria-label={TEXT.reports}>
        {reports.map(({ reference, at, reason, order, text, name, contact, askedAgain }) => (
          <li key={reference}>
            <strong>{LISTING_REASON_NAMES[reason]}</strong>, <Instant at={at} show="absolute" />
            {order === undefined ? null : `, ${order}`}
            {askedAgain ? `, ${TEXT.askedAgain}` : ''}
            {text === null ? (
              <p className="soft">{TEXT.gone}</p>
            ) : (
              <blockquote>
                <GuardedText>{text}</GuardedText>
              </blockquote>
            )}
            {name === undefined && contact === undefined ? null : (
              <p className="soft">{[name, contact].filter((each) => each !== undefined).join(', ')}</p>
            )}
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Back() {
  return <Link to="/staff/listings">{TEXT.back}</Link>;
}
