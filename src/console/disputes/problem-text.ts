import { FAILURE, OFFLINE } from '../../words/console-en.ts';
import { ApiProblem } from '../api/problem.ts';

/** Why something was not done, in a sentence; undefined: nothing went wrong. */
export function problemText(error: unknown): string | undefined {
  if (error === null || error === undefined) return undefined;
  if (!(error instanceof ApiProblem)) return FAILURE.happened;
  if (error.code === 'offline') return `${OFFLINE.happened} ${OFFLINE.cure}`;
  const told = [error.detail ?? error.title, ...error.errors.map(({ detail }) => detail)];
  return told.map((words) => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`).join(' ');
}
