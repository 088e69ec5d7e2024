/** The slots of a seller's orders in the order of arrival; the oldest are forgotten first. */
export class OwnSlots {
  private readonly slots: number[] = [];
  private oldest = 0;

  add(slot: number): void {
    this.slots.push(slot);
  }

  /** Those that are not forgotten. */
  get all(): readonly number[] {
    return this.slots.slice(this.oldest);
  }

  /** Takes out the oldest ones, as long as each may be forgotten. */
  forget(mayForget: (slot: number) => boolean, forgotten: (slot: number) => void): void {
    while (this.oldest < this.slots.length) {
      const slot = this.slots[this.oldest] as number;
      if (!mayForget(slot)) break;
      forgotten(slot);
      this.oldest++;
    }
    if (this.oldest * 2 > this.slots.length) {
      this.slots.splice(0, this.oldest);
      this.oldest = 0;
    }
  }
}
