import type { z } from 'zod';
import { formatTimestamp } from '../../rulebook/timestamp.ts';
import type { fileView } from './contract.ts';
import type { FileParts } from './parts.ts';
import { openName } from './sealed-file.ts';
import type { FileRow } from './store.ts';

type Shown = z.input<typeof fileView>;

/** A file as the API tells it. `named`: whether whoever asks may know its name. */
export function toFile(parts: Pick<FileParts, 'key'>, row: FileRow, named = true): Shown {
  const { file, kind, bytes, width, height, answer } = row;
  return {
    ...{ file, kind, bytes, width, height, answer },
    uploadedAt: formatTimestamp(row.uploaded_at),
    destroyed: row.destroyed_at !== null,
    name: named ? (openName(parts, row) ?? null) : null,
  };
}
