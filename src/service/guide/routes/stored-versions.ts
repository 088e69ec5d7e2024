import { readPolicies } from '../../ledger/platform-store.ts';
import type { GuideDeps } from '../guide-deps.ts';
import { type ListedVersion, listVersions } from '../versions.ts';

/** Every version with its document, as the installation has them now. */
export async function storedVersions({ pool, policies, clock }: GuideDeps): Promise<readonly ListedVersion[]> {
  const rows = await readPolicies(pool);
  // Read after the rows, so that each of them is among those that were read.
  const versions = await policies.all();
  const stored = rows.flatMap(({ document, effective_from }, index) => {
    const version = versions[index];
    return version === undefined ? [] : [{ policy: version.policy, document, from: effective_from ?? undefined }];
  });
  return listVersions(stored, await clock());
}
