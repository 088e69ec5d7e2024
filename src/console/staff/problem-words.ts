import { FAILURE, OFFLINE } from '../../words/console-en.ts';
import { fieldName } from '../../words/staff-events-en.ts';
import { ApiProblem } from '../api/problem.ts';

/** Anything that went wrong while something was sent, in a sentence or two. */
export function problemWords(error: Error): string {
  if (!(error instanceof ApiProblem)) return FAILURE.happened;
  if (error.code === 'offline') return `${OFFLINE.happened} ${OFFLINE.cure}`;
  const told = [
    error.detail ?? error.title,
    ...error.errors.map(({ pointer, detail }) => `${fieldOf(pointer)} ${detail}`),
  ].map(sentence);
  const reference = error.reference === undefined ? [] : [`${FAILURE.reference}: ${error.reference}.`];
  return [...told, ...reference].join(' ');
}

/** `/body/regions/0` is about the regions. */
function fieldOf(pointer: string): string {
  const field = pointer.split('/').findLast((part) => part !== '' && !/^\d+$/.test(part));
  return field === undefined ? '' : fieldName(field);
}

function sentence(words: string): string {
  const begun = words.charAt(0).toUpperCase() + words.slice(1);
  return /[.!?]$/.test(begun) ? begun : `${begun}.`;
}
