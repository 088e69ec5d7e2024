import { getRouteApi } from '@tanstack/react-router';
import { Payouts } from '../kit/payouts.tsx';
import { ActionLink } from './links.tsx';
import { readSellerSearch } from './seller-search.ts';
import { StaffFailure } from './staff-failure.tsx';

const route = getRouteApi('/staff/sellers/$id');

/** What is held of a seller's payouts; the filter is in the address. */
export function SellerPayouts({ seller }: { seller: string }) {
  const { held } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <Payouts
      seller={seller}
      search={{ held }}
      onSearch={(search) =>
        void navigate({ search: readSellerSearch({ view: 'payouts', ...search }), state: true, resetScroll: false })
      }
      link={(action, words) => <ActionLink action={action}>{words}</ActionLink>}
      failed={(failed) => <StaffFailure {...failed} />}
    />
  );
}
