import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import { casesForFiles } from '../cases/for-files.ts';
import type { CaseParts } from '../cases/parts.ts';
import type { Config } from '../config.ts';
import { openFileStore } from '../file-store/open-file-store.ts';
import { ATTACH_FILES, type AttachFiles } from '../files/attach.ts';
import type { FileParts } from '../files/parts.ts';
import { tidyFiles } from '../files/tidy.ts';
import { cleanPictures } from '../pictures/clean-picture.ts';
import { deriveKey } from '../sealing.ts';
import { mattersOfFiles } from './matters-of-files.ts';

/** What files need of the rest of the service. */
type Around = {
  readonly pool: Pool;
  readonly config: Pick<Config, 'fileStore' | 'dataDirectory'>;
  readonly secret: string;
  readonly cases: Pick<CaseParts, 'ledger' | 'pool' | 'colleagues' | 'links' | 'writeActs'>;
  readonly now: () => number;
};

/** Files as the service has them. */
type Files = FileParts & {
  readonly attach: AttachFiles;
  /** Destroys what is no longer needed. */
  tidy(): Promise<void>;
};

/** Puts files together with the answers they go along with, and with the cases that show them. */
export function openFiles({ pool, config, secret, cases, now }: Around): Files {
  const parts: FileParts = {
    ...{ pool, now, newId: randomUUID, clean: cleanPictures(), key: deriveKey(secret, 'files') },
    store: openFileStore(config.fileStore, config.dataDirectory),
    matters: mattersOfFiles(cases),
    cases: casesForFiles(cases),
  };
  return { ...parts, attach: ATTACH_FILES, tidy: () => tidyFiles(parts) };
}
