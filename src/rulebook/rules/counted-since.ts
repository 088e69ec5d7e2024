import type { Instant } from '../instant.ts';
import type { ViolationKind } from '../policy/policy.ts';
import type { Versions } from '../policy/versions.ts';

/**
 * From when on actions count towards the error budget of a rule: since it last came out of shadow, so that one that was mended
 * begins anew. While it is in shadow, those from before: what led there. Undefined: from the beginning.
 */
export function countedSince(versions: Versions, kind: ViolationKind, at: Instant): Instant | undefined {
  const isShadow = (index: number): boolean => versions.all[index]?.policy.shadow.includes(kind) === true;
  let index = versions.indexAt(at);
  while (index >= 0 && isShadow(index)) index--;
  let since: Instant | undefined;
  while (index >= 0 && !isShadow(index)) {
    since = versions.all[index]?.from;
    index--;
  }
  return index < 0 ? undefined : since;
}
