import { getRouteApi } from '@tanstack/react-router';
import { PAYOUTS_TEXT as TEXT } from '../../words/payouts-en.ts';
import { Failure } from '../api/failure.tsx';
import { useViewer } from '../api/viewer.ts';
import { PageHeader } from '../kit/page.tsx';
import { Payouts } from '../kit/payouts.tsx';
import { ActionLink, HomeLink } from './links.tsx';

const route = getRouteApi('/seller/payouts');

/** What is held of the own payouts, why, and when it is paid; what is shown is in the address. */
export function PayoutsPage() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <>
      <PageHeader title={TEXT.title} lead={TEXT.lead} back={<HomeLink />} />
      <Payouts
        seller={useViewer().sellerId ?? ''}
        search={search}
        onSearch={(chosen) => void navigate({ search: chosen, resetScroll: false })}
        link={(action, words) => <ActionLink action={action}>{words}</ActionLink>}
        failed={(failed) => <Failure {...failed} />}
      />
    </>
  );
}
