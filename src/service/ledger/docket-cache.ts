import type { Docket } from '../../rulebook/docket.ts';
import type { Judged } from '../../rulebook/marketplace.ts';
import type { PlatformLog } from '../../rulebook/platform-log.ts';

/** A seller in memory, with what its row said when it was last read or written. */
export type Kept = {
  readonly docket: Docket;
  /** Decisions that are not stored yet. */
  readonly decided: Judged[];
  version: number;
  /** The position of the latest event. */
  position: number;
  due: number | null;
  /** Whether something changed that neither an event nor a decision tells, such as what is excused. */
  changed: boolean;
  /** The position of its stored snapshot, and how long that is in characters. */
  snapshotPosition: number;
  snapshotLength: number;
};

/**
 * Sellers that this server has judged lately. Whoever works on one takes it out, and puts it back when the transaction
 * is committed: so what is in here was true once, and the version says whether it still is.
 */
export class DocketCache {
  private readonly kept = new Map<string, Kept>();
  private readonly most: number;

  constructor(most: number) {
    this.most = most;
  }

  get size(): number {
    return this.kept.size;
  }

  /** Takes a seller out, if it is here at that version and judged by that log; an older copy is thrown away. */
  take(seller: string, version: number, log: PlatformLog): Kept | undefined {
    const kept = this.kept.get(seller);
    if (kept === undefined) return undefined;
    // A newer copy was committed after the row was read: it stays for whoever reads again. So does one by another copy
    // of the log, which may be put back; until it is, nobody takes it.
    if (kept.version > version || kept.docket.log !== log) return undefined;
    this.kept.delete(seller);
    return kept.version === version ? kept : undefined;
  }

  /** Looks at a seller without taking it out; whoever looks must not change it. */
  peek(seller: string, version: number): Kept | undefined {
    const kept = this.kept.get(seller);
    return kept?.version === version ? kept : undefined;
  }

  put(seller: string, kept: Kept): void {
    const other = this.kept.get(seller);
    if (other !== undefined && other.version > kept.version) return;
    this.kept.delete(seller);
    this.kept.set(seller, kept);
    if (this.kept.size > this.most) this.kept.delete(this.kept.keys().next().value as string);
  }
}
