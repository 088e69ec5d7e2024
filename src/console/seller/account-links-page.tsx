import { Link } from '@tanstack/react-router';
import { LINKS_TEXT as TEXT } from '../../words/links-en.ts';
import { Failure } from '../api/failure.tsx';
import { PageHeader } from '../kit/page.tsx';
import { CardSkeleton } from '../kit/skeletons.tsx';
import { EmptyState } from '../kit/states.tsx';
import { AccountLinkCard } from './account-link-card.tsx';
import { useAccountLinks } from './use-answers.ts';

/** What a seller shares with accounts that may not trade, and the explanation of it. */
export function AccountLinksPage() {
  const links = useAccountLinks();
  const items = links.data?.items;
  return (
    <>
      <PageHeader title={TEXT.title} back={<Link to="/seller/actions">{TEXT.back}</Link>} lead={TEXT.lead} />
      {links.isError ? (
        <Failure error={links.error} retrying={links.isFetching} onRetry={() => void links.refetch()} />
      ) : null}
      {items === undefined && !links.isError ? <CardSkeleton lines={4} /> : null}
      {items?.length === 0 ? <EmptyState title={TEXT.none}>{TEXT.noneText}</EmptyState> : null}
      {items?.map((link) => (
        <AccountLinkCard key={link.link} link={link} />
      ))}
    </>
  );
}
