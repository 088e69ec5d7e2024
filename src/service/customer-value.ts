import { inspect } from 'node:util';

/** What stands wherever a customer value would have been printed. */
const HIDDEN = '[customer value]';

/**
 * Something of a customer: a name, a phone number, an e-mail address, an address. It cannot be printed, logged, serialised,
 * compared or put into a text by accident: what would do so gets a fixed text, or throws. `reveal` is the one way to the
 * plaintext, so whoever looks for places where values leave looks for that word.
 */
export class CustomerValue<Plain> {
  readonly #plain: Plain;

  constructor(plain: Plain) {
    this.#plain = plain;
    Object.freeze(this);
  }

  /** The plaintext. Only for whoever has been allowed to see it, and has been written down. */
  reveal(): Plain {
    return this.#plain;
  }

  toString(): string {
    return HIDDEN;
  }

  toLocaleString(): string {
    return HIDDEN;
  }

  toJSON(): string {
    return HIDDEN;
  }

  valueOf(): never {
    throw new TypeError('a customer value is not compared or counted with');
  }

  /** A template gets the fixed text; `+`, `==` and `<` get nothing. */
  [Symbol.toPrimitive](hint: string): string {
    return hint === 'string' ? HIDDEN : this.valueOf();
  }

  [inspect.custom](): string {
    return HIDDEN;
  }
}
