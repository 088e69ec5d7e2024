import type { Viewer } from '../api/viewer.ts';

/** Whether to offer declaring and withdrawing; the service decides for itself whom it lets. */
export function mayDeclare({ permissions }: Viewer): boolean {
  return permissions['contexts.declare'] !== undefined;
}

/** Whether to offer a look at what a context would do. */
export function mayPreview({ permissions }: Viewer): boolean {
  return permissions['contexts.preview'] !== undefined;
}
