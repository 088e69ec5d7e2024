import type { SellerRole } from '../../src/rulebook/accounts/actor.ts';
import type { Docket } from '../../src/rulebook/docket.ts';
import { HOUR, type Instant, NEVER } from '../../src/rulebook/instant.ts';
import type { CustomerDataRules, CustomerField, Purpose } from '../../src/rulebook/policy/customer-data.ts';
import { decideFields, seeOrder } from '../../src/service/reveals/reveal.ts';

/** A value that a person of a seller has been shown. */
export type OpenValue = {
  readonly order: string;
  readonly role: SellerRole;
  readonly field: CustomerField;
  readonly purpose: Purpose;
  readonly since: Instant;
};

type Entry = { readonly value: OpenValue; readonly told: (hours: number) => void; until: Instant };

/**
 * For how long values could be looked at again, by the decision that showed them: it is asked anew whenever something happens to the order,
 * and closes by itself when the time after its end is over.
 */
export class OpenValues {
  private readonly rules: CustomerDataRules;
  private readonly entries = new Map<string, Entry[]>();

  constructor(rules: CustomerDataRules) {
    this.rules = rules;
  }

  add(value: OpenValue, told: (hours: number) => void): void {
    const entry: Entry = { value, told, until: NEVER };
    const known = this.entries.get(value.order);
    if (known === undefined) this.entries.set(value.order, [entry]);
    else known.push(entry);
  }

  /** Asks again for the values of an order at the clock of its seller. */
  look(docket: Docket, orderId: string): void {
    const open = this.entries.get(orderId);
    if (open === undefined) return;
    const { order, ...rest } = seeOrder(docket, orderId, undefined);
    const left = open.filter((entry) => {
      // What closed in the meantime does not open again by itself: it would be asked for anew.
      if (entry.until <= rest.at) return tell(entry, entry.until);
      if (order === undefined) return tell(entry, rest.at);
      const { role, purpose, field } = entry.value;
      const [answer] = decideFields(this.rules, { ...rest, order }, { role, purpose, fields: [field] });
      if (answer?.decision.answer !== 'show') return tell(entry, rest.at);
      entry.until = answer.decision.until;
      return true;
    });
    if (left.length === 0) this.entries.delete(orderId);
    else this.entries.set(orderId, left);
  }

  /** Nothing is looked at after this. */
  end(at: Instant): void {
    for (const open of this.entries.values()) for (const entry of open) tell(entry, Math.min(entry.until, at));
    this.entries.clear();
  }
}

/** Tells for how long a value was open; it is not any more. */
function tell({ value, told }: Entry, until: Instant): false {
  told((until - value.since) / HOUR);
  return false;
}
