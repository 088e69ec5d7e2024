import { getRouteApi } from '@tanstack/react-router';
import { plainly } from '../../words/said.ts';
import { STAFF_NOTICES as TEXT } from '../../words/staff-notices-en.ts';
import { ApiProblem } from '../api/problem.ts';
import { useClock } from '../kit/clock.tsx';
import { Instant } from '../kit/instant.tsx';
import { PageHeader, Section } from '../kit/page.tsx';
import { PageSkeleton } from '../kit/skeletons.tsx';
import { EmptyState } from '../kit/states.tsx';
import { absolute } from '../kit/time.ts';
import type { Notice } from './api-shapes.ts';
import { CopyId } from './copy-id.tsx';
import { ActionLink, SellerLink } from './links.tsx';
import { NoticeProof } from './notice-proof.tsx';
import { StaffFailure } from './staff-failure.tsx';
import { useSellerNotice } from './use-seller-notices.ts';
import './notice-screen.css';

const route = getRouteApi('/staff/notices/$id');

/** One notice: how it reached the people of the seller, and what it said, word for word. */
export function NoticeScreen() {
  const { id } = route.useParams();
  const { zone } = useClock();
  const { data, error, isFetching, refetch } = useSellerNotice(id);
  const seller = id.slice(0, Math.max(0, id.lastIndexOf('~')));
  return (
    <>
      <PageHeader
        title={data === undefined ? id : plainly(data.title, (at) => absolute(at, zone))}
        back={<SellerLink seller={seller} />}
        beside={
          <>
            <code>{id}</code>
            <CopyId id={id} />
          </>
        }
        lead={data === undefined ? undefined : <Lead notice={data} />}
      />
      {data === undefined ? null : (
        <>
          <NoticeProof notice={data} />
          <Letter letter={data.letter} />
        </>
      )}
      {data === undefined && error === null ? <PageSkeleton /> : null}
      {data === undefined && error !== null ? (
        <NoNotice error={error} retrying={isFetching} onRetry={() => void refetch()} />
      ) : null}
    </>
  );
}

function Lead({ notice: { at, action } }: { notice: Notice }) {
  return (
    <>
      <Instant at={at} />
      {action === undefined ? null : (
        <>
          {' · '}
          <ActionLink action={action} />
        </>
      )}
    </>
  );
}

function NoNotice({ error, retrying, onRetry }: { error: Error; retrying: boolean; onRetry: () => void }) {
  if (error instanceof ApiProblem && (error.status === 404 || error.status === 400))
    return <EmptyState title={TEXT.notFoundTitle}>{TEXT.notFound}</EmptyState>;
  return <StaffFailure error={error} retrying={retrying} onRetry={onRetry} />;
}

/** What was said, in the seller's words and the marketplace's time. */
function Letter({ letter: { parts } }: { letter: Notice['letter'] }) {
  const { zone } = useClock();
  return (
    <Section title={TEXT.told} frame="card">
      {parts.map(({ part, heading, form, said }) => {
        const List = form === 'steps' ? 'ol' : 'ul';
        return (
          <div key={part} className="notice-told">
            <h3>{heading}</h3>
            <List>
              {said.map((each, place) => (
                // What was said never changes, so the place of a sentence tells it apart.
                // biome-ignore lint/suspicious/noArrayIndexKey: see above
                <li key={place}>
                  {each.title === undefined ? null : <strong>{each.title}. </strong>}
                  {plainly(each, (at) => absolute(at, zone))}
                </li>
              ))}
            </List>
          </div>
        );
      })}
    </Section>
  );
}
