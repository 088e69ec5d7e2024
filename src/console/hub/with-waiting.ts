import type { DeskCommand, Parcel } from './shapes.ts';

/**
 * A parcel as it will be once what waits is sent, as far as a tablet can tell: so whoever picks without a connection sees what is done
 * and what is left. What really becomes of it, the service says.
 */
export function withWaiting<Of extends Parcel>(parcel: Of, waiting: readonly DeskCommand[]): Of {
  return waiting.filter((each) => 'code' in each && each.code === parcel.order).reduce(after, parcel) as Of;
}

function after<Of extends Parcel>(parcel: Of, command: DeskCommand): Of {
  const { lines, state } = parcel;
  switch (command.kind) {
    case 'start':
      if (state !== 'waiting' && state !== 'short') return parcel;
      return { ...parcel, state: isWhole(lines) ? 'picked' : 'picking' };
    case 'pick': {
      if (state !== 'picking') return parcel;
      const { listing, quantity = 1 } = command;
      const picked = lines.map((line) =>
        line.listing === listing ? { ...line, taken: Math.min(line.wanted, line.taken + quantity) } : line,
      );
      return { ...parcel, lines: picked, state: isWhole(picked) ? 'picked' : 'picking' };
    }
    case 'short':
      return { ...parcel, state: 'short', lines: lines.map(emptied) };
    case 'put_back':
      return { ...parcel, state: 'waiting', lines: lines.map(emptied) };
    case 'pack':
      return state === 'picked' ? { ...parcel, state: 'packed' } : parcel;
    case 'repack':
      return state === 'packed' ? { ...parcel, state: 'picked' } : parcel;
    case 'hand_over':
      return state === 'packed' ? { ...parcel, state: 'handed_over', carrier: command.carrier } : parcel;
    default:
      return parcel;
  }
}

type Lines = Parcel['lines'];

function isWhole(lines: Lines): boolean {
  return lines.every(({ wanted, taken }) => wanted === taken);
}

function emptied(line: Lines[number]): Lines[number] {
  return { ...line, taken: 0 };
}
