import {
  hubOf,
  PARCEL_MOVES,
  type Parcel,
  type ParcelCommand,
  type ParcelDoing,
  type ParcelLine,
  type ParcelRefusal,
  type UnitsMoved,
} from './parcel.ts';

/** What becomes of a parcel, and which units move with that; or why nothing does. */
export type ParcelDecision =
  | { readonly parcel: Parcel; readonly moved: readonly UnitsMoved[] }
  | { readonly refused: ParcelRefusal };

/**
 * Decides what is done to a parcel in the hub. What its order says comes first: what is cancelled only goes back on the shelf, and what a
 * carrier has is not ours any more.
 */
export function decideParcel(parcel: Parcel, command: ParcelCommand, doing: ParcelDoing): ParcelDecision {
  const refusal = whyNot(parcel, command, doing);
  return refusal === undefined ? done(parcel, command, doing) : { refused: refusal };
}

function whyNot(parcel: Parcel, { kind }: ParcelCommand, doing: ParcelDoing): ParcelRefusal | undefined {
  const { state } = parcel;
  const hub = hubOf(parcel);
  // A parcel that is scanned again when it was handed over is told that, not that it has left.
  if (doing.order === 'moving' && state !== 'handed_over') return { code: 'parcel-gone' };
  if (doing.order === 'cancelled' && kind !== 'put_back') return { code: 'order-cancelled' };
  if (hub !== undefined && hub !== doing.hub) return { code: 'parcel-elsewhere', hub };
  if ((state === 'picking' || state === 'picked') && kind !== 'take_over' && parcel.holder !== doing.by)
    return { code: 'parcel-in-hand', holder: parcel.holder, since: parcel.since };
  return PARCEL_MOVES[kind][state] === undefined ? { code: 'parcel-state', state, kind } : undefined;
}

function done(parcel: Parcel, command: ParcelCommand, { by, hub, at }: ParcelDoing): ParcelDecision {
  const { lines } = parcel;
  const inHand = { hub, holder: by, since: at };
  switch (command.kind) {
    case 'start':
      // Whoever has it in hand goes on with it.
      if (parcel.state === 'picking' || parcel.state === 'picked') return still(parcel);
      return still({ ...inHand, lines, state: isWhole(lines) ? 'picked' : 'picking' });
    case 'take_over':
      return still({ ...inHand, lines, state: parcel.state === 'picked' ? 'picked' : 'picking' });
    case 'pick':
      return pick(parcel, command, inHand);
    case 'short': {
      const { listing } = command;
      if (!lines.some((line) => line.listing === listing)) return { refused: { code: 'not-in-parcel', listing } };
      return { parcel: { state: 'short', hub, missing: listing, lines: lines.map(emptied) }, moved: back(lines) };
    }
    case 'put_back':
      return { parcel: { state: 'waiting', lines: lines.map(emptied) }, moved: back(lines) };
    case 'pack':
      return still({ state: 'packed', hub, tracking: command.tracking, lines });
    case 'repack':
      return still({ ...inHand, state: 'picked', lines });
    case 'hand_over':
      if (parcel.state !== 'packed') throw new Error('the table of moves lets only what is packed be handed over');
      return still({ state: 'handed_over', hub, tracking: parcel.tracking, carrier: command.carrier, lines });
  }
}

function pick(
  { lines }: Parcel,
  { listing, quantity }: Extract<ParcelCommand, { kind: 'pick' }>,
  inHand: Pick<ParcelDoing, 'hub'> & { readonly holder: string; readonly since: number },
): ParcelDecision {
  const line = lines.find((each) => each.listing === listing);
  if (line === undefined) return { refused: { code: 'not-in-parcel', listing } };
  const { wanted, taken } = line;
  if (taken + quantity > wanted) return { refused: { code: 'enough-taken', listing, wanted, taken } };
  const filled = lines.map((each) => (each === line ? { ...each, taken: taken + quantity } : each));
  const state = isWhole(filled) ? 'picked' : 'picking';
  return { parcel: { ...inHand, lines: filled, state }, moved: [{ listing, quantity }] };
}

function still(parcel: Parcel): ParcelDecision {
  return { parcel, moved: [] };
}

function isWhole(lines: readonly ParcelLine[]): boolean {
  return lines.every(({ wanted, taken }) => wanted === taken);
}

function emptied(line: ParcelLine): ParcelLine {
  return { ...line, taken: 0 };
}

function back(lines: readonly ParcelLine[]): readonly UnitsMoved[] {
  return lines.flatMap(({ listing, taken }) => (taken === 0 ? [] : [{ listing, quantity: -taken }]));
}
