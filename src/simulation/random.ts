import { logarithm } from './elementary.ts';

/** A seeded source of chance: the same seed gives the same draws on every machine (sfc32, Chris Doty-Humphrey 2010). */
export class Random {
  private a: number;
  private b: number;
  private c: number;
  private counter = 1;

  /** `stream` sets independent sources of one seed apart. */
  constructor(seed: number, stream = 0) {
    this.a = seed >>> 0;
    this.b = Math.floor(seed / 0x1_0000_0000) >>> 0;
    this.c = stream >>> 0;
    for (let round = 0; round < 20; round++) this.word();
  }

  /** A whole number from 0 to 2³² − 1. */
  private word(): number {
    const mixed = (this.a + this.b + this.counter) | 0;
    this.counter = (this.counter + 1) | 0;
    this.a = this.b ^ (this.b >>> 9);
    this.b = (this.c + (this.c << 3)) | 0;
    this.c = (this.c << 21) | (this.c >>> 11);
    this.c = (this.c + mixed) | 0;
    return mixed >>> 0;
  }

  /** From 0 inclusive to 1 exclusive. */
  share(): number {
    return this.word() / 0x1_0000_0000;
  }

  chance(probability: number): boolean {
    return this.share() < probability;
  }

  /** From `low` inclusive to `high` exclusive. */
  between(low: number, high: number): number {
    return low + (high - low) * this.share();
  }

  /** A whole number, both ends included. */
  whole(low: number, high: number): number {
    return low + Math.floor(this.share() * (high - low + 1));
  }

  pick<Item>(items: readonly Item[]): Item {
    return items[Math.floor(this.share() * items.length)] as Item;
  }

  /** An index, drawn by cumulative weights (the last one is their sum). */
  index(cumulative: ArrayLike<number>): number {
    const point = this.share() * (cumulative[cumulative.length - 1] as number);
    let low = 0;
    let high = cumulative.length - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((cumulative[middle] as number) > point) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** Exponentially distributed around a mean. */
  gap(mean: number): number {
    return -mean * logarithm(1 - this.share());
  }

  /** Poisson distributed around a mean, as the number of gaps that fit. */
  count(mean: number): number {
    let number = 0;
    for (let passed = this.gap(1); passed < mean; passed += this.gap(1)) number++;
    return number;
  }
}

/** Running sums of weights, for `Random.index`. */
export function cumulate(weights: readonly number[]): Float64Array {
  const sums = new Float64Array(weights.length);
  let sum = 0;
  weights.forEach((weight, index) => {
    sum += weight;
    sums[index] = sum;
  });
  return sums;
}
