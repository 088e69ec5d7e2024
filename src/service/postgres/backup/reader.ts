import type { z } from 'zod';
import { END_OF_ROWS } from './format.ts';

/** Thrown when a backup is not what it should be; nothing of it is kept then. */
export class DamagedBackup extends Error {
  readonly code: 'not-a-backup' | 'cut-off' | 'damaged';

  constructor(code: DamagedBackup['code'], options?: ErrorOptions) {
    super(code, options);
    this.code = code;
  }
}

/** Reads a backup piece by piece: the lines in between, and the rows of a table without keeping them. */
export type BackupReader = {
  /** The next line, read as JSON of the first schema that fits. */
  line<Line>(schema: z.ZodType<Line>): Promise<Line>;
  /** The rows up to their end, in pieces of whatever size. */
  rows(): AsyncIterable<Uint8Array>;
  /** Whether nothing follows. */
  isAtEnd(): Promise<boolean>;
};

/** Lines other than rows are short. */
const LONGEST_LINE = 4 * 1024 * 1024;

const NEW_LINE = 10;
const MARK = Buffer.from(`\n${END_OF_ROWS}`);

/** Reads what has been unpacked. */
export function readBackup(unpacked: AsyncIterable<Uint8Array>): BackupReader {
  const source = unpacked[Symbol.asyncIterator]();
  let rest: Buffer = Buffer.alloc(0);

  /** Takes in the next piece; false when there is none. */
  async function more(): Promise<boolean> {
    const { done, value } = await source.next();
    if (done) return false;
    rest = rest.length === 0 ? Buffer.from(value.buffer, value.byteOffset, value.length) : Buffer.concat([rest, value]);
    return true;
  }
  function take(length: number): Buffer {
    const taken = rest.subarray(0, length);
    rest = rest.subarray(length);
    return taken;
  }
  async function textLine(): Promise<string> {
    let end = rest.indexOf(NEW_LINE);
    while (end === -1) {
      if (rest.length > LONGEST_LINE) throw new DamagedBackup('damaged');
      if (!(await more())) throw new DamagedBackup('cut-off');
      end = rest.indexOf(NEW_LINE);
    }
    return take(end + 1).toString('utf8');
  }
  async function* rows(): AsyncIterable<Uint8Array> {
    while (rest.length < END_OF_ROWS.length) if (!(await more())) throw new DamagedBackup('cut-off');
    if (rest.subarray(0, END_OF_ROWS.length).equals(MARK.subarray(1))) {
      take(END_OF_ROWS.length);
      return;
    }
    for (;;) {
      const end = rest.indexOf(MARK);
      if (end >= 0) {
        yield take(end + 1);
        take(END_OF_ROWS.length);
        return;
      }
      // The last bytes may be the beginning of the mark.
      const sure = rest.length - (MARK.length - 1);
      if (sure > 0) yield take(sure);
      if (!(await more())) throw new DamagedBackup('cut-off');
    }
  }
  return {
    async line(schema) {
      const parsed = schema.safeParse(parseJson(await textLine()));
      if (!parsed.success) throw new DamagedBackup('damaged', { cause: parsed.error });
      return parsed.data;
    },
    rows,
    isAtEnd: async () => rest.length === 0 && !(await more()),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
