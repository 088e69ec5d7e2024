import type { DeskPlace } from './shapes.ts';

/** As the API has them. */
const PLACES = ['overdue', 'today', 'next', 'later', 'said'] as const satisfies readonly DeskPlace[];

export type DeskSearch = { readonly place?: DeskPlace | undefined };

/** Which part of the desk an address asks for. */
export function deskSearch({ place }: Record<string, unknown>): DeskSearch {
  return { place: PLACES.find((each) => each === place) };
}
