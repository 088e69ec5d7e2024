import path from 'node:path';
import type { Instant } from '../../../rulebook/instant.ts';
import { awsKmsKeyRing, readKmsPlace } from './aws-kms.ts';
import type { KeyRing } from './key-ring.ts';
import { type LocalKeyRingOptions, localKeyRing } from './local.ts';
import { readTransitPlace, vaultTransitKeyRing } from './vault-transit.ts';

/** Opens the key ring of the setting: a service where it is a URL, otherwise a directory. One that failed is opened again. */
export function openKeyRing(
  setting: string,
  { mayMake, now }: LocalKeyRingOptions & { readonly now: () => Instant },
): () => Promise<KeyRing> {
  let opened: Promise<KeyRing> | undefined;
  return async () => {
    opened ??= open(setting, { mayMake, now });
    try {
      return await opened;
    } catch (error) {
      opened = undefined;
      throw error;
    }
  };
}

async function open(setting: string, options: LocalKeyRingOptions & { readonly now: () => Instant }): Promise<KeyRing> {
  if (setting.startsWith('aws-kms+')) return awsKmsKeyRing(readKmsPlace(setting), options.now);
  if (setting.startsWith('vault+')) return vaultTransitKeyRing(readTransitPlace(setting));
  return localKeyRing(path.resolve(setting), options);
}
