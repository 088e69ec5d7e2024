import { formatTimestamp } from '../../rulebook/timestamp.ts';
import type { DisputeParts, HubStep, ParcelTold } from './parts.ts';
import type { Eyes } from './view.ts';

/** What is known of an order besides its events: what hubs did with it, and what its scans come to together. */
export type Known = { readonly custody: readonly HubStep[]; readonly parcels: readonly ParcelTold[] };

/** Asks for it. */
export async function whatIsKnown(
  parts: Pick<DisputeParts, 'custody' | 'parcels'>,
  of: { readonly seller: string; readonly order: string },
): Promise<Known> {
  const [custody, parcels] = await Promise.all([parts.custody(of), parts.parcels(of)]);
  return { custody, parcels };
}

/** What of the record of custody a customer needs: that it was packed, handed over, and what became of what came back (D7). */
const CUSTOMERS: ReadonlySet<string> = new Set(['pack', 'hand_over', 'receive_return', 'inspect_return']);

/** As somebody may see it: who it was is told to staff alone (`toCustodyBy`), and the number of a dispatched parcel not to its seller. */
export function toKnown(
  { custody, parcels }: Known,
  eyes: Exclude<Eyes, 'staff'>,
  fulfilment: 'seller' | 'dispatched' | undefined,
) {
  const steps = custody.filter(({ kind }) => eyes === 'seller' || CUSTOMERS.has(kind));
  return { custody: steps.map(toStep), parcels: toParcels({ parcels }, eyes !== 'seller' || fulfilment === 'seller') };
}

export function toParcels({ parcels }: Pick<Known, 'parcels'>, numbers: boolean) {
  return parcels.map(({ number, confidence, reasons }) => ({
    ...(numbers && { trackingNumber: number }),
    ...{ confidence, reasons: reasons.map((reason) => ({ ...reason })) },
  }));
}

/** The record of custody with who it was. */
export function toCustodyBy({ custody }: Pick<Known, 'custody'>, names: ReadonlyMap<string, string>) {
  return custody.map((step) => {
    const by = names.get(step.person);
    return { ...toStep(step), ...(by !== undefined && { by }) };
  });
}

function toStep({ at, hub, words }: HubStep) {
  return { at: formatTimestamp(at), hub, words };
}
