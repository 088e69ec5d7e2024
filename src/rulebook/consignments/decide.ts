import {
  type Box,
  CONSIGNMENT_MOVES,
  type Consignment,
  type ConsignmentCommand,
  type ConsignmentRefusal,
  differencesOf,
  type Units,
} from './consignment.ts';

/** What becomes of a consignment, and how many units more (or fewer) are on the dock; or why nothing does. */
export type ConsignmentDecision =
  | { readonly consignment: Consignment; readonly received: readonly Units[] }
  | { readonly refused: ConsignmentRefusal };

/** Decides what is done with a consignment. `hub`: where it is done; undefined: by its seller. */
export function decideConsignment(
  consignment: Consignment,
  command: ConsignmentCommand,
  hub: string | undefined,
): ConsignmentDecision {
  const { state } = consignment;
  const { kind } = command;
  // A box that stands in the wrong hub is told so, whatever has become of its consignment.
  if (hub !== undefined && hub !== consignment.hub) return no({ code: 'consignment-elsewhere', hub: consignment.hub });
  if (CONSIGNMENT_MOVES[kind][state] === undefined) return no({ code: 'consignment-state', state, kind });
  switch (command.kind) {
    case 'send':
      return { consignment: { ...consignment, state: 'sent' }, received: [] };
    case 'cancel':
      return { consignment: { ...consignment, state: 'cancelled' }, received: [] };
    case 'arrive':
      return arrive(consignment, command.box);
    case 'count':
      return count(consignment, command);
    case 'close':
      return close(consignment, command.missing);
  }
}

function arrive(consignment: Consignment, number: number): ConsignmentDecision {
  const box = consignment.boxes.find((each) => each.number === number);
  if (box === undefined) return no({ code: 'no-such-box', box: number });
  if (box.hasArrived) return no({ code: 'box-arrived', box: number });
  return { consignment: { ...withBox(consignment, { ...box, hasArrived: true }), state: 'receiving' }, received: [] };
}

function count(
  consignment: Consignment,
  { box: number, found }: Extract<ConsignmentCommand, { kind: 'count' }>,
): ConsignmentDecision {
  const box = consignment.boxes.find((each) => each.number === number);
  if (box === undefined) return no({ code: 'no-such-box', box: number });
  if (!box.hasArrived) return no({ code: 'box-not-arrived', box: number });
  const counted = summed(found);
  const received = summed([...counted, ...(box.counted ?? []).map(negative)]);
  return {
    consignment: withBox(consignment, { ...box, counted: counted.filter(({ quantity }) => quantity > 0) }),
    received: received.filter(({ quantity }) => quantity !== 0),
  };
}

function close(consignment: Consignment, missing: boolean): ConsignmentDecision {
  const { boxes } = consignment;
  const uncounted = boxes.filter(({ hasArrived, counted }) => hasArrived && counted === undefined);
  if (uncounted.length > 0) return no({ code: 'boxes-not-counted', boxes: uncounted.map(({ number }) => number) });
  const absent = boxes.filter(({ hasArrived }) => !hasArrived);
  if (absent.length > 0 && !missing) return no({ code: 'boxes-missing', boxes: absent.map(({ number }) => number) });
  const isAsPlanned = differencesOf(boxes).every(({ declared, counted }) => declared === counted);
  return { consignment: { ...consignment, state: isAsPlanned ? 'received' : 'closed' }, received: [] };
}

/** Each listing once. */
function summed(units: readonly Units[]): readonly Units[] {
  const sums = new Map<string, number>();
  for (const { listing, quantity } of units) sums.set(listing, (sums.get(listing) ?? 0) + quantity);
  return [...sums].map(([listing, quantity]) => ({ listing, quantity }));
}

function negative({ listing, quantity }: Units): Units {
  return { listing, quantity: -quantity };
}

function withBox(consignment: Consignment, box: Box): Consignment {
  return { ...consignment, boxes: consignment.boxes.map((each) => (each.number === box.number ? box : each)) };
}

function no(refused: ConsignmentRefusal): ConsignmentDecision {
  return { refused };
}
