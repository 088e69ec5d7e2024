/** What a conversation is about: an order, or one return or dispute of it (reading 93). `about`: empty for the order itself. */
export type ThreadName = { readonly order: string; readonly about: string };

/** No id of the marketplace has it (contract §1). */
const BETWEEN = '~';

/** How a conversation is named: `O-1`, or `O-1~R-7` for that about the return `R-7` of the order. */
export function writeThreadId({ order, about }: ThreadName): string {
  return about === '' ? order : `${order}${BETWEEN}${about}`;
}

/** The order, and the return or dispute, out of the name of a conversation. */
export function readThreadId(id: string): ThreadName {
  const cut = id.indexOf(BETWEEN);
  return cut < 0 ? { order: id, about: '' } : { order: id.slice(0, cut), about: id.slice(cut + 1) };
}
