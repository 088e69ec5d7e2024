/** A path of this console, as it stands in the address of the sign-in; everything that leads elsewhere is left out. */
export function ownPath(value: unknown): string | undefined {
  // `//elsewhere` and `/\elsewhere` are addresses of other places.
  return typeof value === 'string' && /^\/(?![/\\])/.test(value) && !/[\p{Cc}\\]/u.test(value) ? value : undefined;
}
