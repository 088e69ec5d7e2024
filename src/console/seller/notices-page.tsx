import { Button } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { NOTICES_TEXT as TEXT } from '../../words/notices-en.ts';
import { Failure } from '../api/failure.tsx';
import { ToggleChips } from '../kit/filters.tsx';
import { MoreButton } from '../kit/more-button.tsx';
import { PageHeader } from '../kit/page.tsx';
import { TableSkeleton } from '../kit/skeletons.tsx';
import { EmptyState } from '../kit/states.tsx';
import { useToast } from '../kit/toasts.tsx';
import { NoticeList } from './notice-list.tsx';
import { useAllOpened, useNotices } from './use-notices.ts';
import './notices-page.css';

const route = getRouteApi('/seller/notices');

/** The notification centre: everything the seller was told; what is shown is in the address. */
export function NoticesPage() {
  const { unread = false } = route.useSearch();
  const navigate = route.useNavigate();
  const asked = useNotices(unread);
  const count = asked.data?.pages[0]?.unread ?? 0;
  const choose = (only: boolean) => void navigate({ search: only ? { unread: true } : {}, resetScroll: false });
  return (
    <>
      <PageHeader title={TEXT.title} lead={TEXT.lead} actions={count === 0 ? undefined : <ReadAll />} />
      <div className="notices-filters not-on-paper">
        <ToggleChips
          label={TEXT.filter}
          options={[{ value: 'unread', label: TEXT.unread, count }]}
          chosen={unread ? ['unread'] : []}
          onChange={(chosen) => choose(chosen.length > 0)}
        />
      </div>
      <Content asked={asked} unread={unread} onAll={() => choose(false)} />
    </>
  );
}

type ContentProps = {
  readonly asked: ReturnType<typeof useNotices>;
  readonly unread: boolean;
  readonly onAll: () => void;
};

function Content({ asked, unread, onAll }: ContentProps) {
  const { data, isError, error, isFetching, refetch, fetchNextPage } = asked;
  if (data === undefined)
    return isError ? (
      <Failure error={error} retrying={isFetching} onRetry={() => refetch()} />
    ) : (
      <TableSkeleton columns={2} />
    );
  const notices = data.pages.flatMap(({ items }) => items);
  return (
    <>
      {notices.length === 0 ? <Nothing unread={unread} onAll={onAll} /> : <NoticeList notices={notices} />}
      {isError ? <Failure error={error} retrying={isFetching} onRetry={() => fetchNextPage()} /> : null}
      <MoreButton asked={asked} label={TEXT.more} />
    </>
  );
}

function ReadAll() {
  const { mutate, isPending } = useAllOpened();
  const toast = useToast();
  return (
    <Button
      variant="default"
      loading={isPending}
      onClick={() => mutate(undefined, { onSuccess: () => toast(TEXT.readAllDone) })}
    >
      {TEXT.readAll}
    </Button>
  );
}

function Nothing({ unread, onAll }: { readonly unread: boolean; readonly onAll: () => void }) {
  if (!unread) return <EmptyState title={TEXT.noneTitle}>{TEXT.none}</EmptyState>;
  return (
    <EmptyState title={TEXT.noneUnreadTitle} action={<Button onClick={onAll}>{TEXT.showAll}</Button>}>
      {TEXT.noneUnread}
    </EmptyState>
  );
}
