import { useQueryClient } from '@tanstack/react-query';
import { useFollow } from '../api/use-follow.ts';
import { useViewer } from '../api/viewer.ts';

/** What of the own shop is asked for anew when something has changed. */
const FRESH: ReadonlySet<unknown> = new Set([
  ...['order', 'orders', 'parcel', 'consignments', 'consignment', 'stock', 'standing', 'capabilities', 'actions'],
  ...['timeline', 'return', 'returns', 'disputes'],
]);

/** Keeps every page of the shop that is open as it stands. */
export function FollowSeller() {
  const { sellerId } = useViewer();
  const queryClient = useQueryClient();
  useFollow(sellerId === undefined ? undefined : `/v1/live/sellers/${sellerId}`, () => {
    void queryClient.invalidateQueries({ predicate: ({ queryKey: [what] }) => FRESH.has(what) });
  });
  return null;
}
