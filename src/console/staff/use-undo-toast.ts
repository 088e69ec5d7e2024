import { type Together, TOGETHER_WORDS as WORDS } from '../../words/staff-together-en.ts';
import { useToast } from '../kit/toasts.tsx';
import type { CasesHandled } from './api-shapes.ts';
import { problemWords } from './problem-words.ts';
import { useTogether } from './use-together.ts';

/** Says what was done with several cases, and for a while offers to undo it. */
export function useUndoToast(): (what: Together, handled: CasesHandled) => void {
  const toast = useToast();
  const { mutateAsync } = useTogether();
  const undo = async (cases: string[]): Promise<void> => {
    try {
      const { items } = await mutateAsync({ do: 'undo', cases });
      const refused = items.filter(({ outcome }) => outcome === 'refused');
      if (items.length > refused.length) toast(WORDS.undone(items.length - refused.length));
      if (refused.length > 0)
        toast(WORDS.notUndone(refused.map(({ case: id, why }) => `${id}: ${why}`)), { problem: true });
    } catch (error) {
      toast(problemWords(error as Error), { problem: true });
    }
  };
  return (what, { items }) => {
    const done = items.filter(({ outcome }) => outcome === 'done').map((item) => item.case);
    if (done.length === 0) toast(WORDS.noneDone, { problem: true });
    else toast(WORDS.done(what, done.length), { undo: () => void undo(done) });
  };
}
