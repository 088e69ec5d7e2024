import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useApi } from '../api/api-context.tsx';
import { answer } from '../api/client.ts';
import { useViewer } from '../api/viewer.ts';

/** The weekly reports, newest first. */
export function useReports() {
  const api = useApi();
  const id = useViewer().sellerId ?? '';
  return useInfiniteQuery({
    queryKey: ['reports', id],
    queryFn: ({ signal, pageParam }) =>
      answer(
        api.GET('/v1/sellers/{id}/reports', {
          params: { path: { id }, query: { limit: 30, ...(pageParam === '' ? {} : { cursor: pageParam }) } },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

/** The report on one week, and where it is to be had as a file. It never changes. */
export function useReport(week: string) {
  const api = useApi();
  const id = useViewer().sellerId ?? '';
  const asked = useQuery({
    queryKey: ['report', id, week],
    queryFn: ({ signal }) =>
      answer(api.GET('/v1/sellers/{id}/reports/{week}', { params: { path: { id, week } }, signal })),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return { ...asked, file: `/v1/sellers/${encodeURIComponent(id)}/reports/${encodeURIComponent(week)}/file` };
}
