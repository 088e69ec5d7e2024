import { type QueryClient, queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { redirect } from '@tanstack/react-router';
import { useApi } from './api-context.tsx';
import { type Api, answer } from './client.ts';
import { ApiProblem } from './problem.ts';
import type { paths } from './types.ts';

/** Somebody with an account who is signed in. */
export type Viewer = Extract<Me, { kind: 'person' }>;

/** A customer who came from the marketplace: without a name, without an account. */
export type CustomerViewer = Extract<Me, { kind: 'customer' }>;

type AnyViewer = Viewer | CustomerViewer;

type Me = paths['/v1/me']['get']['responses']['200']['content']['application/json'];

type Role = Viewer['role'];

/** For whom a part of the console is made. */
export type Audience = 'seller' | 'staff' | 'customer' | 'hub';

/** What the routes know when they decide what to show. */
export type RouteContext = { readonly api: Api; readonly queryClient: QueryClient };

const AUDIENCES: Readonly<Record<Role, Audience>> = {
  'seller-owner': 'seller',
  'seller-member': 'seller',
  customer: 'customer',
  'staff-agent': 'staff',
  'staff-lead': 'staff',
  'policy-editor': 'staff',
  'data-protection-officer': 'staff',
  'hub-operator': 'hub',
  administrator: 'staff',
};

/** The part of the console that is made for somebody. */
export function audienceOf(viewer: AnyViewer): Audience {
  return viewer.kind === 'customer' ? 'customer' : AUDIENCES[viewer.role];
}

export function viewerQuery(api: Api) {
  return queryOptions({
    queryKey: ['viewer'],
    queryFn: async ({ signal }) => personIn(await answer(api.GET('/v1/me', { signal }))),
    staleTime: 60_000,
  });
}

function personIn(me: Me): AnyViewer {
  if (me.kind === 'key') throw new Error('a key has no pages');
  return me;
}

/** Who is signed in, for screens behind `admit` that are not customers'. */
export function useViewer(): Viewer {
  const { data } = useSuspenseQuery(viewerQuery(useApi()));
  if (data.kind === 'customer') throw new Error('customers have pages of their own');
  return data;
}

/** The customer who is signed in, for customers' screens. */
export function useCustomer(): CustomerViewer {
  const { data } = useSuspenseQuery(viewerQuery(useApi()));
  if (data.kind !== 'customer') throw new Error('this page is for customers');
  return data;
}

/** Whoever is nobody is led to the sign-in, by way of an address or two that each ask: so long one answer holds, in milliseconds. */
const MOMENT = 1000;

/** Who is signed in, or undefined; throws when that cannot be found out. */
export async function viewerOf({ api, queryClient }: RouteContext): Promise<AnyViewer | undefined> {
  const query = viewerQuery(api);
  const known = queryClient.getQueryState(query.queryKey);
  if (isNobody(known?.error) && Date.now() - (known?.errorUpdatedAt ?? 0) < MOMENT) return undefined;
  try {
    return await queryClient.ensureQueryData(query);
  } catch (error) {
    if (isNobody(error)) return undefined;
    throw error;
  }
}

function isNobody(error: unknown): boolean {
  return error instanceof ApiProblem && error.status === 401;
}

/** Lets in whom a part of the console is made for; sends others to where they belong. For `beforeLoad`. */
export async function admit(context: RouteContext, audience: Audience | 'anybody'): Promise<void> {
  const viewer = await viewerOf(context);
  if (viewer === undefined) {
    // Customers have no password to give: they come from the marketplace.
    if (audience === 'customer') throw redirect({ href: '/customer/arrive' });
    throw redirect({ href: `/sign-in?to=${encodeURIComponent(wantedPage())}` });
  }
  if (audience === 'anybody' && viewer.kind === 'customer') throw redirect({ href: '/' });
  // Let in without the second step: nothing else is open until there is a new one.
  if (audience !== 'anybody' && viewer.kind === 'person' && viewer.secondStepDue) throw redirect({ href: '/account' });
  if (audience !== 'anybody' && audienceOf(viewer) !== audience) throw redirect({ href: '/' });
}

/** The page that was asked for: the router has put its address already when it asks who may see it. */
function wantedPage(): string {
  return globalThis.location.pathname + globalThis.location.search;
}
