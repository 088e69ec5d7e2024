/**
 * The keys of a metric's good ends, sorted, in a typed column that grows: an append in order costs O(1) amortised,
 * a late one shifts what follows it.
 */
export class SortedKeys {
  private column = new Float64Array(8);
  /** How many keys it holds. */
  length = 0;

  /** The greatest key; −∞ when there is none. */
  get last(): number {
    return this.length === 0 ? Number.NEGATIVE_INFINITY : (this.column[this.length - 1] as number);
  }

  at(index: number): number {
    return this.column[index] as number;
  }

  /** Puts a key behind all that are not greater; answers its index. */
  insert(key: number): number {
    if (this.length === this.column.length) this.grow();
    const last = this.length - 1;
    if (last < 0 || key >= (this.column[last] as number)) {
      this.column[this.length] = key;
      return this.length++;
    }
    const index = this.countUpTo(key);
    this.column.copyWithin(index + 1, index, this.length);
    this.column[index] = key;
    this.length++;
    return index;
  }

  /** Takes one occurrence of the key out; answers its index, −1 when there is none. */
  remove(key: number): number {
    const index = this.countUpTo(key) - 1;
    if (index < 0 || this.column[index] !== key) return -1;
    this.column.copyWithin(index, index + 1, this.length);
    this.length--;
    return index;
  }

  /** How many keys are not greater than `key`. */
  countUpTo(key: number): number {
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.column[middle] as number) <= key) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** How many keys are smaller than `key`. */
  countBelow(key: number): number {
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.column[middle] as number) < key) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Forgets the first `count` keys. */
  dropFirst(count: number): void {
    this.column.copyWithin(0, count, this.length);
    this.length -= count;
  }

  private grow(): void {
    const wider = new Float64Array(this.column.length * 2);
    wider.set(this.column);
    this.column = wider;
  }
}
