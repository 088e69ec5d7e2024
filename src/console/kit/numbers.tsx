import { counted } from '../../words/console-en.ts';
import { percentage } from '../../words/quantities-en.ts';

/** `6.6 %`, from a share between 0 and 1. */
export function Share({ of: share }: { of: number }) {
  return <span className="number">{percentage(share)}</span>;
}

/** `20 orders`, `1 order`, `no orders`. */
export function Count({ of: number, one, many }: { of: number; one: string; many: string }) {
  return <span className="number">{counted(number, one, many)}</span>;
}
