/** Things numbered from 0 in the order in which they are first asked about: how a snapshot names what is shared. */
export class Numbered<Thing> {
  readonly all: Thing[] = [];
  private readonly numbers = new Map<Thing, number>();

  of(thing: Thing): number {
    let number = this.numbers.get(thing);
    if (number === undefined) {
      number = this.all.push(thing) - 1;
      this.numbers.set(thing, number);
    }
    return number;
  }
}

/** What a snapshot says at a number; it must be there. */
export function numbered<Thing>(things: readonly Thing[], number: number): Thing {
  const thing = things[number];
  if (thing === undefined) throw new Error(`a snapshot names number ${number} of ${things.length}`);
  return thing;
}
