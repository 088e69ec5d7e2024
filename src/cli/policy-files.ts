import { relative } from 'node:path';

/** A path as short as it can be said from here: relative when it lies below the working directory. */
export function ownName(path: string): string {
  const name = relative('', path);
  return name === '' || name.startsWith('..') ? path : name;
}
