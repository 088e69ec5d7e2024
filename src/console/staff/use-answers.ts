import { skipToken, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useApi } from '../api/api-context.tsx';
import { answer } from '../api/client.ts';
import type { AppealDecisionBody } from './api-shapes.ts';
import type { Outcome } from './appeal-draft.ts';
import { actionInPath } from './decision-line.ts';

/** The seller may write on meanwhile: a conversation is asked for again every so often, in milliseconds. */
const FRESH = 20_000;

/** An appeal or a question, `S-17/1/1`, as it stands in an address. */
const answerInPath = (id: string) => ({ path: { id: id.replaceAll('/', '~') } });

const of = (action: string) => ({ path: { id: actionInPath(action) } });

/** The appeals of an action, the latest first. */
export function useAppealsOf(action: string) {
  const api = useApi();
  return useQuery({
    queryKey: ['appeals', action],
    queryFn: ({ signal }) => answer(api.GET('/v1/actions/{id}/appeals', { params: of(action), signal })),
    select: ({ items }) => items,
  });
}

/** What the platform has recorded of what an action cites: the records that an appeal can name. */
export function useRecordsOf(action: string) {
  const api = useApi();
  return useQuery({
    queryKey: ['records', action],
    queryFn: ({ signal }) => answer(api.GET('/v1/actions/{id}/records', { params: of(action), signal })),
    select: ({ items }) => items,
  });
}

/** Everything that an outcome would bring. `seen` makes it anew when something came meanwhile. */
export function useAppealPreview(appeal: string, seen: number, outcome: Outcome | undefined) {
  const api = useApi();
  return useQuery({
    queryKey: ['appeal-preview', appeal, seen, outcome],
    queryFn:
      outcome === undefined
        ? skipToken
        : ({ signal }) =>
            answer(api.POST('/v1/appeals/{id}/preview', { params: answerInPath(appeal), body: { outcome }, signal })),
  });
}

/** Decides an appeal. `onRecorded` is called before the page shows what came of it. */
export function useDecideAppeal(caseId: string, onRecorded: () => void) {
  const api = useApi();
  const queryClient = useQueryClient();
  const refresh = useRefreshCase(caseId);
  return useMutation({
    mutationFn: ({ appeal, decision }: { appeal: string; decision: AppealDecisionBody }) =>
      answer(api.POST('/v1/appeals/{id}/decision', { params: answerInPath(appeal), body: decision })),
    onSuccess: () => {
      onRecorded();
      // It may change anything about the seller.
      for (const key of ['sellers', 'standing', 'timeline', 'actions', 'action'])
        void queryClient.invalidateQueries({ queryKey: [key] });
      return refresh();
    },
  });
}

/** The conversations about an action, the latest first. */
export function useQuestionsOf(action: string) {
  const api = useApi();
  return useQuery({
    queryKey: ['questions', action],
    refetchInterval: FRESH,
    queryFn: ({ signal }) => answer(api.GET('/v1/actions/{id}/questions', { params: of(action), signal })),
    select: ({ items }) => items,
  });
}

/** Answers a question. `onRecorded` is called before the page shows it. */
export function useReply(caseId: string, question: string, onRecorded: () => void) {
  const api = useApi();
  const refresh = useRefreshCase(caseId);
  return useMutation({
    mutationFn: (text: string) =>
      answer(api.POST('/v1/questions/{id}/messages', { params: answerInPath(question), body: { text } })),
    onSuccess: () => {
      onRecorded();
      return refresh();
    },
  });
}

/** Asks again for a case and for what the seller says in it. */
export function useRefreshCase(caseId: string) {
  const queryClient = useQueryClient();
  return async () => {
    void queryClient.invalidateQueries({ queryKey: ['cases'] });
    const shown = [['case', caseId], ['appeals'], ['questions']];
    await Promise.all(shown.map((queryKey) => queryClient.invalidateQueries({ queryKey })));
  };
}
