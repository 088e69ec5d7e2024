/** The id of a message that staff look at: `S-17~<uuid>`, since senders make the ids of messages. */
export const HELD_ID = /^[A-Za-z0-9._-]{1,64}~[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Which message of which seller. */
export type HeldKey = { readonly seller: string; readonly message: string };

export function writeHeldId({ seller, message }: HeldKey): string {
  return `${seller}~${message}`;
}

/** Reads one that has the form of an id. */
export function readHeldId(id: string): HeldKey {
  const cut = id.indexOf('~');
  return { seller: id.slice(0, cut), message: id.slice(cut + 1) };
}
