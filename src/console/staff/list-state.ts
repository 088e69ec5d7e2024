import { useRouterState } from '@tanstack/react-router';
import type { SellersSearch } from './sellers-search.ts';

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** The list of sellers that a page was opened from. */
    sellersList?: ListState | undefined;
  }
}

/** A page of the list with the way that led to it: the cursors of the pages before, the first being ''. */
export type ListState = { readonly search: SellersSearch; readonly trail: readonly string[] };

/** What the browser's history keeps beside the address of this page. */
export function useListState(): ListState | undefined {
  return useRouterState({ select: ({ location }) => location.state.sellersList });
}
