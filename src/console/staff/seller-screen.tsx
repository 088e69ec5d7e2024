import { getRouteApi, Link } from '@tanstack/react-router';
import { STAFF_KEYS } from '../../words/staff-en.ts';
import { SELLER_WORDS } from '../../words/staff-seller-en.ts';
import { ApiProblem } from '../api/problem.ts';
import { useViewer } from '../api/viewer.ts';
import { PageHeader } from '../kit/page.tsx';
import { useShortcut } from '../kit/shortcuts.tsx';
import { CardSkeleton } from '../kit/skeletons.tsx';
import { EmptyState } from '../kit/states.tsx';
import type { Standing } from './api-shapes.ts';
import { CopyId } from './copy-id.tsx';
import { SellersLink } from './links.tsx';
import { Meters } from './meters.tsx';
import { OpenActions } from './open-actions.tsx';
import { useRememberSeller } from './opened-seller.ts';
import { SellerActions } from './seller-actions.tsx';
import { SellerHead } from './seller-head.tsx';
import { SellerNotices } from './seller-notices.tsx';
import { SellerPayouts } from './seller-payouts.tsx';
import type { SellerSearch } from './seller-search.ts';
import { SellerTimeline } from './seller-timeline.tsx';
import { StaffFailure } from './staff-failure.tsx';
import { useSellerRow, useStanding } from './use-sellers.ts';
import './seller-screen.css';

const route = getRouteApi('/staff/sellers/$id');

/** One seller: where it stands, its meters beside its timeline, its actions. */
export function SellerScreen() {
  const { id } = route.useParams();
  const { data, error, isFetching, refetch } = useStanding(id);
  useRememberSeller(id);
  return (
    <>
      <PageHeader
        title={id}
        back={<SellersLink />}
        beside={<CopyId id={id} />}
        actions={<TakeoversLink seller={id} />}
      />
      {data === undefined ? null : <Seller standing={data} />}
      {data === undefined && error === null ? <Waiting /> : null}
      {data === undefined && error !== null ? (
        <NoStanding error={error} retrying={isFetching} onRetry={() => void refetch()} />
      ) : null}
    </>
  );
}

/** Where it is confirmed that the account was taken over, for those who look into it. */
function TakeoversLink({ seller }: { seller: string }) {
  if (useViewer().permissions['cases.read'] === undefined) return null;
  return (
    <Link to="/staff/sellers/$id/takeovers" params={{ id: seller }} state={({ sellersList }) => ({ sellersList })}>
      {SELLER_WORDS.takenOver}
    </Link>
  );
}

/** A seller that is on its way. */
function Waiting() {
  return (
    <>
      <CardSkeleton lines={3} />
      <div className="seller-screen-columns">
        <CardSkeleton lines={6} />
        <CardSkeleton lines={6} />
      </div>
    </>
  );
}

function NoStanding({ error, retrying, onRetry }: { error: Error; retrying: boolean; onRetry: () => void }) {
  if (error instanceof ApiProblem && error.status === 404) {
    return (
      <EmptyState title={SELLER_WORDS.notFoundTitle} action={<SellersLink />}>
        {SELLER_WORDS.notFound}
      </EmptyState>
    );
  }
  return <StaffFailure error={error} retrying={retrying} onRetry={onRetry} />;
}

function Seller({ standing }: { standing: Standing }) {
  const { seller, actions, metrics } = standing;
  const row = useSellerRow(seller);
  const { view } = route.useSearch();
  const { permissions } = useViewer();
  const seesActions = permissions['decisions.read'] !== undefined;
  const seesTimeline = permissions['timeline.read'] !== undefined;
  const seesPayouts = permissions['capabilities.read'] !== undefined;
  return (
    <>
      <SellerHead standing={standing} row={row.data} />
      {actions.length === 0 ? null : (
        <section className="seller-screen-open" aria-label={SELLER_WORDS.openActions}>
          <h2>{SELLER_WORDS.openActions}</h2>
          <OpenActions actions={actions} />
        </section>
      )}
      <div className="seller-screen-columns">
        <section className="seller-screen-side" aria-label={SELLER_WORDS.meters}>
          <h2>{SELLER_WORDS.meters}</h2>
          <Meters metrics={metrics} />
        </section>
        <div>
          {seesTimeline && seesActions ? <Views seller={seller} view={view} payouts={seesPayouts} /> : null}
          {seesTimeline && (view === undefined || !seesActions) ? <SellerTimeline seller={seller} /> : null}
          {seesPayouts && view === 'payouts' ? <SellerPayouts seller={seller} /> : null}
          {seesActions && (view === 'actions' || !seesTimeline) ? <SellerActions seller={seller} /> : null}
          {seesTimeline && seesActions && view === 'notices' ? <SellerNotices seller={seller} /> : null}
        </div>
      </div>
    </>
  );
}

type ViewsProps = { seller: string; view: SellerSearch['view']; payouts: boolean };

/** The timeline, the actions, the notices or the payouts: addresses of one page. */
function Views({ seller, view, payouts }: ViewsProps) {
  const navigate = route.useNavigate();
  const show = (search: SellerSearch) => () => void navigate({ search, state: true, resetScroll: false });
  useShortcut('t', STAFF_KEYS.timeline, show({}), view !== undefined);
  useShortcut('a', STAFF_KEYS.actions, show({ view: 'actions' }), view !== 'actions');
  useShortcut('n', STAFF_KEYS.notices, show({ view: 'notices' }), view !== 'notices');
  useShortcut('p', STAFF_KEYS.payouts, show({ view: 'payouts' }), payouts && view !== 'payouts');
  const common = {
    to: '/staff/sellers/$id',
    params: { id: seller },
    state: true,
    resetScroll: false,
    activeOptions: { exact: true },
  } as const;
  return (
    <nav aria-label={SELLER_WORDS.show}>
      <ul className="seller-screen-views">
        <li>
          <Link {...common} search={{}} aria-current={view === undefined ? 'page' : undefined}>
            {SELLER_WORDS.views.timeline}
          </Link>
        </li>
        <li>
          <Link {...common} search={{ view: 'actions' }} aria-current={view === 'actions' ? 'page' : undefined}>
            {SELLER_WORDS.views.actions}
          </Link>
        </li>
        <li>
          <Link {...common} search={{ view: 'notices' }} aria-current={view === 'notices' ? 'page' : undefined}>
            {SELLER_WORDS.views.notices}
          </Link>
        </li>
        {payouts ? (
          <li>
            <Link {...common} search={{ view: 'payouts' }} aria-current={view === 'payouts' ? 'page' : undefined}>
              {SELLER_WORDS.views.payouts}
            </Link>
          </li>
        ) : null}
      </ul>
    </nav>
  );
}
