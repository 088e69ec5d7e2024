import { FAILURE, OFFLINE } from '../../words/console-en.ts';
import { ApiProblem } from '../api/problem.ts';

/** Anything that went wrong while something was sent, in a sentence or two. */
export function problemWords(error: Error): string {
  if (!(error instanceof ApiProblem)) return FAILURE.happened;
  if (error.code === 'offline') return `${OFFLINE.happened} ${OFFLINE.cure}`;
  const told = [error.detail ?? error.title, ...error.errors.map(({ pointer, detail }) => `${pointer}: ${detail}`)].map(sentence);
  const reference = error.reference === undefined ? [] : [`${FAILURE.reference}: ${error.reference}.`];
  return [...told, ...reference].join(' ');
}

function sentence(words: string): string {
  const begun = words.charAt(0).toUpperCase() + words.slice(1);
  return /[.!?]$/.test(begun) ? begun : `${begun}.`;
}
