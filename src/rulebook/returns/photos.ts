import type { Instant } from '../instant.ts';

/** So many photos go with one inspection of a hub. */
export const MOST_RETURN_PHOTOS = 8;

/**
 * A photo that whoever inspected has taken. `label`: they say that it shows a label, a name or an address; it is then for the marketplace
 * alone (D6).
 */
export type NamedPhoto = { readonly id: string; readonly label: boolean };

/** What is known of a photo once it was read. `failed`: it could not be. `found`: something in it looks like a person's. */
export type LookedAtPhoto = {
  readonly label: boolean;
  readonly reading: 'read' | 'unsure' | 'failed';
  readonly found: boolean;
};

/**
 * Whether a photo is for the marketplace alone. A person has looked at it and marked it, or a program has found something in it that is a
 * person's, or could not look: one of them is enough (reading 137). What a program could only half read, the person has read.
 */
export function isCoveredPhoto({ label, reading, found }: LookedAtPhoto): boolean {
  return label || found || reading === 'failed';
}

/** Who looks at a return. `dispute`: staff who decide a dispute of its order, and have said why they read what belongs to it. */
export type PhotoViewer = 'hub' | 'platform' | 'dispute' | 'seller' | 'customer';

/** A photo as far as deciding who sees it goes. */
export type PhotoFacts = {
  /** `awaited`: it was taken and has not arrived. */
  readonly kept: 'awaited' | 'here' | 'destroyed';
  readonly covered: boolean;
  /** From when on what belongs to the case is closed to the seller (policy §5); undefined: the order is not known any more. */
  readonly closesAt: Instant | undefined;
};

/** How a photo stands for somebody. `closed`: the case is over for them. */
export const PHOTO_STATES = ['shown', 'awaited', 'covered', 'closed', 'destroyed'] as const;
export type PhotoState = (typeof PHOTO_STATES)[number];

/**
 * The one answer to whether somebody sees a photo of an inspection (D6, D7). The hub that took it and staff at a dispute see each; the two
 * sides of the order what shows nothing of a person, the seller only as long as anything of the case is open to a seller.
 */
export function photoFor(viewer: PhotoViewer, { kept, covered, closesAt }: PhotoFacts, at: Instant): PhotoState {
  if (kept !== 'here') return kept;
  switch (viewer) {
    case 'hub':
    case 'dispute':
      return 'shown';
    case 'platform':
    case 'customer':
      return covered ? 'covered' : 'shown';
    case 'seller':
      if (covered) return 'covered';
      return closesAt !== undefined && at < closesAt ? 'shown' : 'closed';
  }
}
