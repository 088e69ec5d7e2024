import type { CaseDetail } from './api-shapes.ts';

/** The appeal or the question that a case is about, `S-17/1/2`. A question that was asked on has a case for each time. */
export function subjectOf({ id, kind }: Pick<CaseDetail, 'id' | 'kind'>, action: string): string {
  const origin = id.slice(id.lastIndexOf('~') + 1);
  const number = kind === 'support' ? origin.slice(0, origin.lastIndexOf('-')) : origin;
  return `${action}/${number}`;
}
