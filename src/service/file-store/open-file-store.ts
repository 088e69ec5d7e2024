import path from 'node:path';
import type { FileStore } from './file-store.ts';
import { localFileStore } from './local.ts';
import { readS3Place, s3FileStore } from './s3.ts';

/** The file store of the setting: a bucket where it is a URL, otherwise a directory; one beside the database unless named. */
export function openFileStore(setting: string | undefined, dataDirectory: string): FileStore {
  if (setting === undefined || !/^https?:/.test(setting))
    return localFileStore(path.resolve(setting ?? path.join(dataDirectory, 'files')));
  const place = readS3Place(setting);
  if (place === undefined) throw new Error('the setting of the file store was not checked');
  return s3FileStore(place);
}
