import { getRouteApi, Link } from '@tanstack/react-router';
import { APPEAL_FORM_TEXT as TEXT } from '../../words/appeals-en.ts';
import { actionName } from '../../words/seller-told-en.ts';
import { Failure } from '../api/failure.tsx';
import { PageHeader } from '../kit/page.tsx';
import { PageSkeleton } from '../kit/skeletons.tsx';
import { EmptyState } from '../kit/states.tsx';
import { AppealForm } from './appeal-form.tsx';
import { actionId } from './links.tsx';
import { useRecords } from './use-answers.ts';
import { useAction } from './use-standing.ts';

const route = getRouteApi('/seller/actions/$action/appeal');

/** Writing an appeal: choose items, say what is wrong, mark records, look at it once more, send. */
export function AppealPage() {
  const { action: path } = route.useParams();
  const action = useAction(actionId(path));
  const records = useRecords(actionId(path));
  const back = (
    <Link to="/seller/actions/$action" params={{ action: path }}>
      {TEXT.back}
    </Link>
  );
  const failed = [action, records].find(({ isError }) => isError);
  if (failed !== undefined)
    return (
      <>
        <PageHeader title={TEXT.title} back={back} />
        <Failure error={failed.error} retrying={failed.isFetching} onRetry={() => void failed.refetch()} />
      </>
    );
  if (action.data === undefined || records.data === undefined) return <PageSkeleton />;
  const { summary } = action.data;
  const isClosed = summary.appealBy === undefined || summary.status === 'stayed';
  return (
    <>
      <PageHeader title={`${TEXT.title}: ${actionName(summary)}`} back={back} lead={isClosed ? undefined : TEXT.lead} />
      {isClosed ? (
        <EmptyState title={TEXT.closed}>{TEXT.closedText}</EmptyState>
      ) : (
        <AppealForm action={action.data} records={records.data.items} path={path} />
      )}
    </>
  );
}
