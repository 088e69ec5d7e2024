import type { PhotoViewer } from '../../rulebook/returns/photos.ts';
import { formatTimestamp } from '../../rulebook/timestamp.ts';
import type { DisputeParts, HubPhoto, HubStep, ParcelTold } from './parts.ts';
import type { Eyes } from './view.ts';

/** What is known of an order besides its events: what hubs did with it, what they photographed, and what its scans come to together. */
export type Known = {
  readonly custody: readonly HubStep[];
  readonly photos: readonly HubPhoto[];
  readonly parcels: readonly ParcelTold[];
};

/** Asks for it, for somebody. */
export async function whatIsKnown(
  parts: Pick<DisputeParts, 'custody' | 'parcels' | 'photos'>,
  of: { readonly seller: string; readonly order: string },
  viewer: PhotoViewer,
): Promise<Known> {
  const [custody, photos, parcels] = await Promise.all([
    parts.custody(of),
    parts.photos(of, viewer),
    parts.parcels(of),
  ]);
  return { custody, photos, parcels };
}

/** What of the record of custody a customer needs: that it was packed, handed over, and what became of what came back (D7). */
const CUSTOMERS: ReadonlySet<string> = new Set([
  'pack',
  'hand_over',
  'receive_return',
  'inspect_return',
  'photograph_return',
]);

/** As somebody may see it: who it was is told to staff alone (`toCustodyBy`), and the number of a dispatched parcel not to its seller. */
export function toKnown(
  { custody, photos, parcels }: Known,
  eyes: Exclude<Eyes, 'staff'>,
  fulfilment: 'seller' | 'dispatched' | undefined,
) {
  const steps = custody.filter(({ kind }) => eyes === 'seller' || CUSTOMERS.has(kind));
  const numbers = eyes !== 'seller' || fulfilment === 'seller';
  return { custody: steps.map(toStep), photos: toPhotos({ photos }), parcels: toParcels({ parcels }, numbers) };
}

export function toPhotos({ photos }: Pick<Known, 'photos'>) {
  return photos.map(({ size, ...told }) => ({ ...told, ...size }));
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
