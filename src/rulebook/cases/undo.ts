import type { Case } from './case.ts';
import { type CaseRefusal, type CaseWorker, hold } from './work.ts';

/** A line of the history of a case, as far as it says who holds it. */
export type HandledCase = {
  readonly entry: 'claimed' | 'released' | 'handed_over' | 'noted' | 'contacted' | 'looked' | 'decided' | 'closed';
  readonly person: string | null;
  readonly recipient: string | null;
};

/** A case as it was before, and what that is in its history: a handling like any other, not a gap. */
export type Undone = {
  readonly one: Case;
  readonly entry: 'claimed' | 'released' | 'handed_over';
  readonly recipient?: string;
};

/**
 * Undoes what somebody did last with a case: claiming, putting back, handing over. Only while it is the last thing that
 * happened to the case, so nobody loses work to it; then even what a colleague holds may be taken back by who gave it.
 */
export function undo(
  one: Case,
  { person }: CaseWorker,
  history: readonly HandledCase[],
): Undone | { readonly refused: CaseRefusal } {
  if (one.notFor.includes(person)) return { refused: { code: 'own-decision' } };
  if (one.state.status === 'closed') return { refused: { code: 'case-closed' } };
  // To have looked at something is to have changed nothing.
  const handled = history.filter(({ entry }) => entry !== 'looked');
  const last = handled.at(-1);
  if (last === undefined || last.person !== person || !isHandling(last))
    return { refused: { code: 'nothing-to-undo' } };
  const holder = handled.slice(0, -1).reduce<string | undefined>(holderAfter, undefined);
  if (holder === undefined) return { one: { ...one, state: { status: 'open' } }, entry: 'released' };
  const held = hold(one, holder);
  if ('refused' in held) return held;
  return holder === person ? { one: held, entry: 'claimed' } : { one: held, entry: 'handed_over', recipient: holder };
}

function isHandling({ entry }: HandledCase): boolean {
  return entry === 'claimed' || entry === 'released' || entry === 'handed_over';
}

function holderAfter(holder: string | undefined, { entry, person, recipient }: HandledCase): string | undefined {
  switch (entry) {
    case 'claimed':
      return person ?? undefined;
    case 'handed_over':
      return recipient ?? undefined;
    case 'released':
    case 'decided':
    case 'closed':
      return undefined;
    case 'noted':
    case 'contacted':
    case 'looked':
      return holder;
  }
}
