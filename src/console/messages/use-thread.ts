import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useApi } from '../api/api-context.tsx';
import { answer } from '../api/client.ts';
import type { ReportReason } from './shapes.ts';
import { type FetchedThread, withMessage, withOwnSeen } from './thread-cache.ts';

const keyOf = (id: string) => ['thread', id] as const;

/** One conversation: its latest messages, earlier ones page by page. Nothing of it stays in memory when its page is left. */
export function useThread(id: string) {
  const api = useApi();
  return useInfiniteQuery({
    queryKey: keyOf(id),
    queryFn: ({ signal, pageParam }) => {
      const query = pageParam === '' ? {} : { cursor: pageParam };
      return answer(api.GET('/v1/threads/{id}', { params: { path: { id }, query }, signal }));
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.older ?? undefined,
    // What changes is told live; each time that it is read is written down for whoever it is about.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
}

/** Changes what was fetched of a conversation, by what was told of it meanwhile. */
export function useTold(id: string): (change: (fetched: FetchedThread) => FetchedThread) => void {
  const client = useQueryClient();
  return useCallback(
    (change) => {
      client.setQueryData<FetchedThread>(keyOf(id), (fetched) => (fetched === undefined ? fetched : change(fetched)));
    },
    [client, id],
  );
}

/** What the lists and the counts show has changed. */
function useListsChanged() {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: ['threads'] });
}

/** A message as it is sent. `coached`: its writer was told what is in it, and sends it all the same. */
export type Sending = {
  readonly id: string;
  readonly text: string;
  readonly coached: boolean;
  readonly pictures: { readonly id: string; readonly description: string }[];
};

/** Sends a message; sent again with the same id it is one message. */
export function useSend(id: string) {
  const api = useApi();
  const told = useTold(id);
  const changed = useListsChanged();
  return useMutation({
    mutationFn: (sending: Sending) =>
      answer(api.POST('/v1/threads/{id}/messages', { params: { path: { id } }, body: sending })),
    onSuccess: ({ message }) => {
      if (message === undefined) return undefined;
      told((fetched) => withMessage(fetched, message));
      return changed();
    },
    gcTime: 0,
  });
}

/** Says that everything up to a message was seen. */
export function useSeen(id: string) {
  const api = useApi();
  const told = useTold(id);
  const changed = useListsChanged();
  return useMutation({
    mutationFn: (message: string) =>
      answer(api.PUT('/v1/threads/{id}/read', { params: { path: { id } }, body: { message } })),
    onSuccess: (_, message) => {
      told((fetched) => withOwnSeen(fetched, message));
      return changed();
    },
  });
}

/** Mutes and blocks, and takes either back. */
export function useSettings(id: string) {
  const api = useApi();
  const client = useQueryClient();
  const changed = useListsChanged();
  return useMutation({
    mutationFn: (settings: { readonly muted: boolean; readonly blocked: boolean }) =>
      answer(api.PUT('/v1/threads/{id}/settings', { params: { path: { id } }, body: settings })),
    onSuccess: () => Promise.all([client.invalidateQueries({ queryKey: keyOf(id) }), changed()]),
  });
}

/** Reports a message of the other side. */
export function useReport(id: string) {
  const api = useApi();
  const told = useTold(id);
  return useMutation({
    mutationFn: ({ message, reason }: { readonly message: string; readonly reason: ReportReason }) =>
      answer(
        api.POST('/v1/threads/{id}/messages/{message}/reports', {
          params: { path: { id, message } },
          body: { reason },
        }),
      ),
    onSuccess: (_, { message }) =>
      told((fetched) => ({
        ...fetched,
        pages: fetched.pages.map((page) => ({
          ...page,
          messages: page.messages.map((each) => (each.id === message ? { ...each, reported: true } : each)),
        })),
      })),
  });
}
