/** What an emergency is known by. */
export type EmergencyKey = { readonly seller: string; readonly id: string };

/** The key as one word that goes into an address: `S-17~0199d3a4-7c11-7d02-9a55-0c1f5d2f7e10`. */
export const EMERGENCY_ID = /^[A-Za-z0-9._-]{1,64}~[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export function emergencyId({ seller, id }: EmergencyKey): string {
  return `${seller}~${id}`;
}

/** The key of an id that has the form of one. */
export function readEmergencyId(text: string): EmergencyKey {
  const at = text.indexOf('~');
  return { seller: text.slice(0, at), id: text.slice(at + 1) };
}
