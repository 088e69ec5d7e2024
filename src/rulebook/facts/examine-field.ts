import { decimalsOf, isCurrency, minorUnits, NOT_AN_AMOUNT, TOO_MUCH, TOO_PRECISE } from './amount.ts';
import type { Field, Fields, Kind } from './kinds.ts';
import { type Path, shown, type Trouble } from './problem.ts';
import { troubleWith, wrongType } from './trouble.ts';
import { isTooDeep, MOST_DEPTH } from './unknown-content.ts';

/** Where the examiners put what they find. */
export type Report = (path: Path, trouble: Trouble | undefined) => void;

/** Reports what is wrong with the value of a field, and with what is in it. */
export function examineField(value: unknown, field: Field, path: Path, report: Report): void {
  if (field.optional && (value === undefined || value === null)) return;
  if (value === undefined) report(path, { code: 'missing' });
  else examineKind(value, field.kind, path, report);
}

function examineKind(value: unknown, kind: Kind, path: Path, report: Report): void {
  if (kind.kind === 'list') examineList(value, kind.of, kind.most, path, report);
  else if (kind.kind === 'record') examineRecord(value, kind.fields, path, report);
  else if (kind.kind === 'money') examineMoney(value, path, report);
  else report(path, troubleWith(value, kind));
}

function examineList(value: unknown, of: Kind, most: number, path: Path, report: Report): void {
  if (!Array.isArray(value)) report(path, wrongType(value, 'list'));
  else if (value.length > most) report(path, { code: 'too-many', length: value.length, most });
  else for (const [index, entry] of value.entries()) examineKind(entry, of, [...path, index], report);
}

function examineRecord(value: unknown, fields: Fields, path: Path, report: Report): void {
  if (!isRecord(value)) {
    report(path, wrongType(value, 'object'));
    return;
  }
  for (const [name, field] of Object.entries(fields)) examineField(value[name], field, [...path, name], report);
  const rest = Object.entries(value).filter(([name]) => !Object.hasOwn(fields, name));
  if (rest.some(([, inner]) => isTooDeep(inner, MOST_DEPTH))) report(path, { code: 'too-deep', most: MOST_DEPTH });
}

function examineMoney(value: unknown, path: Path, report: Report): void {
  if (!isRecord(value)) {
    report(path, wrongType(value, 'object'));
    return;
  }
  examineRecord(value, {}, path, report);
  const currency =
    typeof value['currency'] === 'string' && isCurrency(value['currency']) ? value['currency'] : undefined;
  report([...path, 'amount'], troubleWithAmount(value['amount'], currency));
  report([...path, 'currency'], currency === undefined ? troubleWithCurrency(value['currency']) : undefined);
}

function troubleWithAmount(amount: unknown, currency: string | undefined): Trouble | undefined {
  if (amount === undefined) return { code: 'missing' };
  if (typeof amount !== 'string') return wrongType(amount, 'text');
  const decimals = decimalsOf(currency ?? '');
  const minor = minorUnits(amount, decimals);
  if (minor === NOT_AN_AMOUNT) return { code: 'not-an-amount', got: shown(amount) };
  if (minor === TOO_MUCH) return { code: 'too-much', got: shown(amount) };
  const isTooPrecise = minor === TOO_PRECISE && currency !== undefined;
  return isTooPrecise ? { code: 'too-precise', got: shown(amount), decimals } : undefined;
}

function troubleWithCurrency(currency: unknown): Trouble {
  return currency === undefined ? { code: 'missing' } : { code: 'not-a-currency', got: shown(currency) };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
