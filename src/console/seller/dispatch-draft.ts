/** A box as it is being planned: what stands in the fields. */
export type DraftLine = { readonly key: number; readonly listing: string; readonly quantity: string };
export type DraftBox = { readonly key: number; readonly lines: readonly DraftLine[] };

/** What is wrong with a line; nothing where it may be sent. */
export type LineFaults = { readonly listing: boolean; readonly quantity: boolean };

const LISTING = /^[A-Za-z0-9._-]{1,128}$/;
const MOST = 100_000;

export function faultsOf({ listing, quantity }: DraftLine): LineFaults {
  return { listing: !LISTING.test(listing.trim()), quantity: piecesOf(quantity) === undefined };
}

/** How many pieces stand in a field; undefined: that is no number of pieces. */
export function piecesOf(text: string): number | undefined {
  const plain = text.trim();
  if (!/^\d{1,6}$/.test(plain)) return undefined;
  const pieces = Number(plain);
  return pieces >= 1 && pieces <= MOST ? pieces : undefined;
}

/** The boxes as they are sent; undefined: something is wrong. */
export function planOf(boxes: readonly DraftBox[]) {
  const isGood = boxes.every(({ lines }) =>
    lines.every((line) => Object.values(faultsOf(line)).every((isFault) => !isFault)),
  );
  if (!isGood) return undefined;
  return boxes.map(({ lines }) => ({
    lines: lines.map(({ listing, quantity }) => ({ listing: listing.trim(), quantity: piecesOf(quantity) ?? 0 })),
  }));
}

/** Pieces over all boxes, as far as they are numbers. */
export function totalPieces(boxes: readonly DraftBox[]): number {
  return boxes.flatMap(({ lines }) => lines).reduce((sum, { quantity }) => sum + (piecesOf(quantity) ?? 0), 0);
}
