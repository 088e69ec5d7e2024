import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { QUICK_REPLIES_TEXT as TEXT } from '../../words/quick-replies-en.ts';
import { useApi } from '../api/api-context.tsx';
import { answer } from '../api/client.ts';
import { ApiProblem } from '../api/problem.ts';
import { useToast } from '../kit/toasts.tsx';
import { useQuickReplies } from '../messages/use-quick-replies.ts';

/** What was done to the list, for the line that says so. */
type Done = keyof typeof TEXT.saved;

/** How many a shop keeps, and how long each may be; the service says the same. */
export const MOST_REPLIES = 20;
export const LONGEST_REPLY = 500;

/** A shop's own quick replies, kept as a whole with each change; each can be undone for a while. */
export function useOwnReplies() {
  const api = useApi();
  const client = useQueryClient();
  const toast = useToast();
  const asked = useQuickReplies();
  const [trouble, setTrouble] = useState<string>();
  const put = useMutation({
    mutationFn: ({ own, version }: { readonly own: readonly string[]; readonly version: number }) =>
      answer(api.PUT('/v1/quick-replies', { body: { version, own: [...own] } })),
    onSuccess: (kept) => client.setQueryData(['quick-replies'], kept),
  });
  const { data } = asked;

  async function change(own: readonly string[], done: Done, before?: readonly string[]): Promise<boolean> {
    // As it is kept now: an undo comes later than the list that it undoes.
    const kept = client.getQueryData<typeof data>(['quick-replies']) ?? data;
    if (kept === undefined || put.isPending) return false;
    setTrouble(undefined);
    try {
      await put.mutateAsync({ own, version: kept.version });
    } catch (error) {
      setTrouble(await troubleOf(error));
      return false;
    }
    toast(TEXT.saved[done], before === undefined ? {} : { undo: () => void change(before, 'undone') });
    return true;
  }

  async function troubleOf(error: unknown): Promise<string> {
    if (!(error instanceof ApiProblem)) return TEXT.failed;
    if (error.code === 'quick-replies-changed') {
      await asked.refetch();
      return TEXT.meanwhile;
    }
    const [first] = error.errors;
    return first === undefined ? TEXT.failed : sentence(first.detail);
  }

  return { asked, change, trouble, isKeeping: put.isPending, forget: () => setTrouble(undefined) };
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
