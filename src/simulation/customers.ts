import type { MadeUp } from '../rulebook/canaries/made-up.ts';
import type { CloudEvent } from './event.ts';
import { Random } from './random.ts';

const FIRST = ['Alecia', 'Andre', 'Beverley', 'Carlton', 'Danique', 'Errol', 'Fay', 'Garfield', 'Imani', 'Kemar'];
const LAST = ['Allen', 'Bailey', 'Campbell', 'Clarke', 'Edwards', 'Grant', 'Henry', 'Morgan', 'Reid', 'Wright'];
const STREETS = ['Almond Walk', 'Breadfruit Lane', 'Cane Road', 'Ginger Close', 'Mango Avenue', 'Pimento Street'];
const TOWNS = ['Blue Bay', 'Cedar Gap', 'Fern Hill', 'Sandy Point', 'Spring Vale'];

/**
 * Who placed an order of a simulated marketplace; the same customer is the same person, going where the order goes. Nobody has this address,
 * and the number and the mail domain are kept free for examples.
 */
export function madeUpCustomer({ data }: CloudEvent): MadeUp {
  const { customer, destination } = data as {
    readonly customer: string;
    readonly destination: { readonly country: string; readonly region?: string };
  };
  const random = new Random(numberOf(customer), 99);
  const pick = (of: readonly string[]): string => of[Math.floor(random.share() * of.length)] as string;
  const [first, last, street, city] = [pick(FIRST), pick(LAST), pick(STREETS), pick(TOWNS)];
  const house = 1 + Math.floor(random.share() * 120);
  const line = String(100 + Math.floor(random.share() * 100)).padStart(4, '0');
  return {
    name: `${first} ${last}`,
    // 555-0100 to 555-0199 are given to nobody (North American Numbering Plan).
    phone: `+1 876 555 ${line}`,
    // Nor is the domain (RFC 2606).
    email: `${first}.${last}.${house}@example.com`.toLowerCase(),
    address: { lines: [`${house} ${street}`], city, region: destination.region ?? city, country: destination.country },
  };
}

/** A number for an id: FNV-1a, 32 bits. */
function numberOf(id: string): number {
  let hash = 0x811c9dc5;
  for (const letter of id) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193) >>> 0;
  return hash;
}
