import type { Queryable } from '../postgres/database.ts';
import { checkLedger, type LedgerFinding } from './check-ledger.ts';
import { type Checkpoint, readCheckpoint } from './checkpoint.ts';
import { readLeaf } from './leaf.ts';
import { openNote, readVerifier, type Verifier } from './note.ts';
import { type LeafRow, leavesFrom } from './store.ts';
import { HASH_LENGTH, leafHash } from './tree/hashes.ts';
import { EMPTY_EDGE, grow, rootAt, type Tile, tileOf } from './tree/tiles.ts';
import { checkpointsAfter, readKeys, readTiles, sizeOfTree } from './tree-store.ts';

/** The first thing that is wrong with a log. Positions are places in the tree, from 0. */
export type LogFinding =
  | { readonly code: 'entry-changed' | 'entry-missing' | 'entry-unsigned'; readonly position: number }
  /** Entries and hashes agree with each other, and not with what was signed. */
  | { readonly code: 'entries-rewritten'; readonly from: number; readonly to: number }
  | { readonly code: 'hashes-changed'; readonly level: number; readonly number: number }
  | { readonly code: 'checkpoint-forged' | 'checkpoint-missing' | 'checkpoint-ahead'; readonly size: number }
  /** A checkpoint that was kept elsewhere speaks of another log; or of a longer one, so that this one was cut. */
  | { readonly code: 'split'; readonly size: number }
  | { readonly code: 'cut'; readonly size: number; readonly left: number }
  | LedgerFinding;

/** What a log that is whole comes to. */
export type LogSummary = { readonly entries: number; readonly checkpoints: number; readonly keys: readonly string[] };

/** What a log is checked against, besides itself. */
export type VerifyOptions = {
  /** Keys that the reader trusts; those that the database names unless given. */
  readonly keys?: readonly Verifier[];
  /** A checkpoint that was kept elsewhere. */
  readonly witness?: string;
  /** Told how many entries have been looked at. */
  readonly progress?: (entries: number) => void;
};

const AT_ONCE = 2_000;

/**
 * Goes through the whole log: every leaf against its hash, every hash against what was signed, every signature, and whether
 * each checkpoint goes on from the one before; then the ledger's rows against their leaves. The database should show one
 * instant all along.
 */
export async function verifyLog(
  database: Queryable,
  options: VerifyOptions = {},
): Promise<LogSummary | { readonly found: LogFinding }> {
  const walk = new Walk(database, await keysOf(database, options), options);
  const found = (await walk.through()) ?? (await checkLedger(database));
  return found === undefined ? walk.summary() : { found };
}

async function keysOf(database: Queryable, { keys }: VerifyOptions): Promise<readonly Verifier[]> {
  return keys ?? (await readKeys(database)).flatMap(({ verifier }) => readVerifier(verifier) ?? []);
}

class Walk {
  readonly #database: Queryable;
  readonly #keys: readonly Verifier[];
  readonly #options: VerifyOptions;
  #edge = EMPTY_EDGE;
  /** Hashes of leaves since the edge. */
  #hashes: Buffer[] = [];
  /** The tile whose hashes are compared with those of leaves. */
  #tile: Uint8Array = new Uint8Array();
  /** The first leaf whose hash is not the one that is kept. */
  #suspect: number | undefined;
  /** Tiles above the lowest level, and the last one of that, as they should be. */
  readonly #upper = new Map<string, Tile>();
  #signed = 0;
  #checkpoints = 0;

  constructor(database: Queryable, keys: readonly Verifier[], options: VerifyOptions) {
    this.#database = database;
    this.#keys = keys;
    this.#options = options;
  }

  summary(): LogSummary {
    return {
      ...{ entries: this.#edge.size, checkpoints: this.#checkpoints },
      keys: this.#keys.map(({ name, id }) => `${name}+${id}`),
    };
  }

  async through(): Promise<LogFinding | undefined> {
    const size = (await sizeOfTree(this.#database)) ?? 0;
    const boundaries = this.#boundaries();
    let next = await boundaries.next();
    let position = 0;
    for (let rows: LeafRow[] = []; ; ) {
      for (; next.value?.at === position; next = await boundaries.next()) {
        const found = this.#settle(next.value);
        if (found !== undefined) return found;
      }
      if (rows.length === 0) {
        this.#options.progress?.(position);
        rows = (await leavesFrom(this.#database, position, AT_ONCE)).toReversed();
      }
      const row = rows.pop();
      if (row === undefined) break;
      if (row.position !== position) return { code: 'entry-missing', position };
      if (position >= size) return { code: 'entry-unsigned', position };
      await this.#take(row, position);
      position += 1;
    }
    if (position < size) return { code: 'entry-missing', position };
    if (next.value !== undefined && next.value.kind === 'own') return { code: 'checkpoint-ahead', size: next.value.at };
    if (next.value !== undefined) return { code: 'cut', size: next.value.at, left: size };
    if (this.#signed < size) return { code: 'checkpoint-missing', size };
    return this.#compareTiles();
  }

  async #take({ leaf_id: id, body }: LeafRow, position: number): Promise<void> {
    const hash = leafHash(Buffer.from(body));
    const { number } = tileOf({ height: 0, index: position });
    const at = (position % 256) * HASH_LENGTH;
    if (at === 0 || this.#tile.length === 0)
      this.#tile = (await readTiles(this.#database, [{ level: 0, number }]))[0]?.hashes ?? new Uint8Array();
    const isKept = Buffer.compare(hash, this.#tile.subarray(at, at + HASH_LENGTH)) === 0;
    if (!isKept || readLeaf(body)?.id !== id) this.#suspect ??= position;
    this.#hashes.push(hash);
  }

  /** All that was signed, in the order of sizes, and the checkpoint that the reader brings. */
  async *#boundaries(): AsyncGenerator<Boundary, undefined> {
    const { witness } = this.#options;
    const brought = witness === undefined ? undefined : this.#read(witness);
    let waiting =
      witness === undefined ? undefined : { kind: 'witness' as const, at: brought?.size ?? 0, said: brought };
    let rows = await checkpointsAfter(this.#database, -1, AT_ONCE);
    while (rows.length > 0) {
      for (const { size, note } of rows) {
        if (waiting !== undefined && waiting.at <= size) {
          yield waiting;
          waiting = undefined;
        }
        yield { kind: 'own', at: size, said: this.#read(note) };
      }
      rows = await checkpointsAfter(this.#database, rows.at(-1)?.size ?? 0, AT_ONCE);
    }
    if (waiting !== undefined) yield waiting;
    return undefined;
  }

  #read(note: string): Checkpoint | undefined {
    return readCheckpoint(openNote(note, this.#keys) ?? '');
  }

  /** Holds what has been read so far against something that was signed. */
  #settle({ kind, at, said }: Boundary): LogFinding | undefined {
    if (said === undefined || said.size !== at) return { code: 'checkpoint-forged', size: at };
    const { edge, tiles } = grow(this.#edge, this.#hashes);
    this.#edge = edge;
    this.#hashes = [];
    for (const tile of tiles) this.#upper.set(tile.level === 0 ? 'last' : `${tile.level}/${tile.number}`, tile);
    const isSame = Buffer.compare(rootAt(edge), said.root) === 0;
    if (kind === 'witness') return isSame || this.#suspect !== undefined ? undefined : { code: 'split', size: at };
    this.#checkpoints += 1;
    const from = this.#signed;
    this.#signed = at;
    if (isSame && this.#suspect === undefined) return undefined;
    if (isSame) return { code: 'hashes-changed', ...tileOf({ height: 0, index: this.#suspect ?? 0 }) };
    if (this.#suspect !== undefined) return { code: 'entry-changed', position: this.#suspect };
    return { code: 'entries-rewritten', from, to: at - 1 };
  }

  /** Whether the hashes higher up, from which proofs are made, are those of the leaves. */
  async #compareTiles(): Promise<LogFinding | undefined> {
    const kept = await readTiles(this.#database, [...this.#upper.values()]);
    for (const { level, number, hashes } of this.#upper.values()) {
      const found = kept.find((tile) => tile.level === level && tile.number === number);
      if (found === undefined || Buffer.compare(found.hashes, hashes) !== 0)
        return { code: 'hashes-changed', level, number };
    }
    return undefined;
  }
}

type Boundary = { readonly kind: 'own' | 'witness'; readonly at: number; readonly said: Checkpoint | undefined };
