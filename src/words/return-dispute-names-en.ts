import { capital } from './quantities-en.ts';

/** Ids that our own pages make for returns and disputes: machines need them, and nobody was ever told one. */
const MADE_HERE = /^(?:dispute-)?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A return or dispute in the middle of a sentence: with its id where that is the marketplace’s, by which people know it. */
export function returnOrDispute(kind: 'return' | 'dispute', id: string): string {
  return id === '' || MADE_HERE.test(id) ? kind : `${kind} ${id}`;
}

/** The same at the beginning of a sentence or line. */
export function titleOfReturnOrDispute(kind: 'return' | 'dispute', id: string): string {
  return capital(returnOrDispute(kind, id));
}
