import { getRouteApi, Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { SELLER_DISPUTES } from '../../words/disputes-en.ts';
import { LINKS_TEXT } from '../../words/links-en.ts';
import { NOTICES_TEXT as TEXT } from '../../words/notices-en.ts';
import { plainly } from '../../words/said.ts';
import { SELLER_PLACES } from '../../words/seller-home-en.ts';
import { Failure } from '../api/failure.tsx';
import { useClock } from '../kit/clock.tsx';
import { Instant } from '../kit/instant.tsx';
import { PageHeader } from '../kit/page.tsx';
import { PageSkeleton } from '../kit/skeletons.tsx';
import { absolute } from '../kit/time.ts';
import { ActionLink } from './links.tsx';
import { NoticeDelivery } from './notice-delivery.tsx';
import { NoticeLetter } from './notice-letter.tsx';
import { PayoutsLink } from './payouts-link.tsx';
import type { Notice } from './shapes.ts';
import { useNotice, useOpened } from './use-notices.ts';

const route = getRouteApi('/seller/notices/$notice');

/** One notice, word for word as it was sent, with the proof of how it arrived. Showing it is what opens it. */
export function NoticePage() {
  const { notice: id } = route.useParams();
  const { data, isError, error, isFetching, refetch } = useNotice(id);
  const { mutate } = useOpened();
  const isUnread = data !== undefined && data.openedAt === undefined;
  useEffect(() => {
    if (isUnread) mutate(id);
  }, [id, isUnread, mutate]);
  if (data !== undefined) return <Whole notice={data} />;
  if (!isError) return <PageSkeleton />;
  return (
    <>
      <PageHeader title={id} back={<NoticesLink />} />
      <Failure error={error} retrying={isFetching} onRetry={() => refetch()} />
    </>
  );
}

function Whole({ notice }: { readonly notice: Notice }) {
  const { zone } = useClock();
  const { title, at, action, letter } = notice;
  return (
    <article className="notice-page">
      <PageHeader
        title={plainly(title, (date) => absolute(date, zone))}
        back={<NoticesLink />}
        lead={<Instant at={at} />}
      />
      <NoticeLetter letter={letter} />
      {action === undefined ? null : (
        <p className="not-on-paper">
          <ActionLink action={action}>{TEXT.toAction}</ActionLink>
        </p>
      )}
      {notice.kind === 'account.linked' ? (
        <p className="not-on-paper">
          <Link to="/seller/links">{LINKS_TEXT.title}</Link>
        </p>
      ) : null}
      {notice.kind.startsWith('listing.') ? (
        <p className="not-on-paper">
          <Link to="/seller/listings">{SELLER_PLACES.listings}</Link>
        </p>
      ) : null}
      {notice.kind.startsWith('dispute.') ? (
        <p className="not-on-paper">
          <Link to="/seller/disputes">{SELLER_DISPUTES.back}</Link>
        </p>
      ) : null}
      {notice.kind.startsWith('payout.') ? (
        <p className="not-on-paper">
          <PayoutsLink {...(action === undefined ? {} : { action })} />
        </p>
      ) : null}
      <NoticeDelivery notice={notice} />
    </article>
  );
}

function NoticesLink() {
  return <Link to="/seller/notices">{TEXT.back}</Link>;
}
