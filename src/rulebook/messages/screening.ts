import type { FindingKind, ScreenVerdict } from '../policy/screening.ts';

/** Something in a message that does not belong into it. */
export type Finding = {
  readonly kind: FindingKind;
  /** Where it begins in the message as it was sent, in UTF-16 units. */
  readonly start: number;
  /** Where it ends there, exclusive. */
  readonly end: number;
  /** How sure it is, from 0 to 1. */
  readonly confidence: number;
  /** By which rule it was found. */
  readonly rule: string;
  /** In what was read of a picture, and not in the text: the offsets are those of that. */
  readonly in?: PicturePlace;
};

/** What of a picture says something: print and writing in it, its codes, and how its sender describes it. */
export const PICTURE_PARTS = ['text', 'codes', 'description'] as const;
export type PicturePlace = { readonly picture: string; readonly part: (typeof PICTURE_PARTS)[number] };

/** Which side of an order wrote a message. Both are screened alike (D4). */
export const PARTIES = ['seller', 'customer'] as const;
export type Party = (typeof PARTIES)[number];

/** So many messages that went before are read beside a new one: what leads off the platform may be split over them. */
export const EARLIER_READ = 14;

/** A message that went before, of the same conversation. */
export type EarlierMessage = { readonly text: string; readonly sender: Party | undefined };

/** A message that somebody wants to send, with what its words are judged beside. */
export type MessageToScreen = {
  readonly text: string;
  readonly sender: Party | undefined;
  /** What was said before, the oldest first. */
  readonly earlier: readonly EarlierMessage[];
  /** Numbers and names of the marketplace's own that are nobody's contact: order, return and tracking numbers, prices. */
  readonly known: readonly string[];
};

/** What screening says of a message. */
export type Screened = {
  readonly verdict: ScreenVerdict;
  /** In the order in which they stand in the text; none overlaps another of its kind. */
  readonly findings: readonly Finding[];
  /** What goes out; undefined when nothing does. */
  readonly delivered: string | undefined;
};
