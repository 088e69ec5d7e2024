import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useApi } from '../api/api-context.tsx';
import { answer } from '../api/client.ts';
import type { components } from '../api/types.ts';
import { useViewer } from '../api/viewer.ts';
import { pathId } from './links.tsx';

type Schemas = components['schemas'];
export type Appeal = Schemas['Appeal'];
export type Question = Schemas['Question'];
export type PlanVersion = Schemas['PlanVersion'];
export type Record = Schemas['RecordsOfAction']['items'][number];
export type AccountLink = Schemas['AccountLink'];
export type ListingTask = Schemas['ListingTask'];
export type Explained = Schemas['LinkExplanationRequest'];
export type PlanWords = { readonly cause: string; readonly correction: string; readonly prevention: string };
export type Reason = Question['reason'];
export type Wrong = Appeal['items'][number]['wrong'];

/** An item as it is filed. */
export type FiledItem = { item: string; wrong: Wrong; because: string; evidence: string[]; files: string[] };

/** What an answer may change: everything that the seller's pages show. */
function useRefreshAnswers() {
  const queryClient = useQueryClient();
  return async () => {
    for (const key of ['capabilities', 'timeline', 'actions']) void queryClient.invalidateQueries({ queryKey: [key] });
    const shown = ['standing', 'action', 'plan', 'appeals', 'questions', 'files'];
    await Promise.all(shown.map((key) => queryClient.invalidateQueries({ queryKey: [key] })));
  };
}

const at = (action: string) => ({ path: { id: pathId(action) } });

/** Says that the notice was read. After a refusal, too, the page shows how things stand now: another tab was quicker. */
export function useAcknowledge(action: string) {
  const api = useApi();
  return useMutation({
    mutationFn: () => answer(api.POST('/v1/actions/{id}/acknowledgement', { params: at(action), body: {} })),
    onSettled: useRefreshAnswers(),
  });
}

export function usePlan(action: string) {
  const api = useApi();
  return useQuery({
    queryKey: ['plan', action],
    queryFn: ({ signal }) => answer(api.GET('/v1/actions/{id}/plan', { params: at(action), signal })),
  });
}

export function useRecordPlan(action: string) {
  const api = useApi();
  return useMutation({
    mutationFn: (plan: PlanWords & { files: string[] }) =>
      answer(api.POST('/v1/actions/{id}/plan', { params: at(action), body: plan })),
    onSettled: useRefreshAnswers(),
  });
}

export function useAppeals(action: string) {
  const api = useApi();
  return useQuery({
    queryKey: ['appeals', action],
    queryFn: ({ signal }) => answer(api.GET('/v1/actions/{id}/appeals', { params: at(action), signal })),
  });
}

/** What the platform has recorded of what an action cites. */
export function useRecords(action: string) {
  const api = useApi();
  return useQuery({
    queryKey: ['records', action],
    queryFn: ({ signal }) => answer(api.GET('/v1/actions/{id}/records', { params: at(action), signal })),
  });
}

export function useFileAppeal(action: string) {
  const api = useApi();
  return useMutation({
    mutationFn: (appeal: { items: FiledItem[] } & Partial<PlanWords>) =>
      answer(api.POST('/v1/actions/{id}/appeals', { params: at(action), body: appeal })),
    onSettled: useRefreshAnswers(),
  });
}

/** `appeal` as in JSON, `S-17/1/1`. */
export function useWithdrawAppeal() {
  const api = useApi();
  return useMutation({
    mutationFn: (appeal: string) => {
      const params = { path: { id: appeal.replaceAll('/', '~') } };
      return answer(api.POST('/v1/appeals/{id}/withdrawal', { params, body: {} }));
    },
    onSettled: useRefreshAnswers(),
  });
}

export function useQuestions(action: string) {
  const api = useApi();
  return useQuery({
    queryKey: ['questions', action],
    queryFn: ({ signal }) => answer(api.GET('/v1/actions/{id}/questions', { params: at(action), signal })),
  });
}

export function useAsk(action: string) {
  const api = useApi();
  return useMutation({
    mutationFn: (question: { reason: Reason; text: string }) =>
      answer(api.POST('/v1/actions/{id}/questions', { params: at(action), body: question })),
    onSettled: useRefreshAnswers(),
  });
}

/** `question` as in JSON, `S-17/1/1`. */
export function useWrite(question: string) {
  const api = useApi();
  return useMutation({
    mutationFn: (text: string) => {
      const params = { path: { id: question.replaceAll('/', '~') } };
      return answer(api.POST('/v1/questions/{id}/messages', { params, body: { text } }));
    },
    onSettled: useRefreshAnswers(),
  });
}

/** The links to other accounts that somebody looks at. */
export function useAccountLinks() {
  const api = useApi();
  const id = useViewer().sellerId ?? '';
  return useQuery({
    queryKey: ['account-links', id],
    queryFn: ({ signal }) => answer(api.GET('/v1/sellers/{id}/links', { params: { path: { id } }, signal })),
  });
}

/** Explains a link. After a refusal, too, the page shows how things stand now: somebody may have decided meanwhile. */
export function useExplainLink(link: string) {
  const api = useApi();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: Explained) => answer(api.POST('/v1/links/{id}/explanation', { params: at(link), body })),
    onSettled: () => {
      void queryClient.invalidateQueries({ queryKey: ['files'] });
      return queryClient.invalidateQueries({ queryKey: ['account-links'] });
    },
  });
}

/** The listings that an action cites, as tasks. */
export function useTasks(action: string) {
  const api = useApi();
  return useQuery({
    queryKey: ['tasks', action],
    queryFn: ({ signal }) => answer(api.GET('/v1/actions/{id}/tasks', { params: at(action), signal })),
  });
}

/** Asks for a re-inspection. After a refusal, too, the page shows how things stand now. */
export function useAskInspection(action: string) {
  const api = useApi();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (listingId: string) =>
      answer(api.POST('/v1/actions/{id}/inspections', { params: at(action), body: { listingId } })),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['tasks', action] }),
  });
}
