import type { CustomerField } from '../../rulebook/policy/customer-data.ts';
import type { Access } from '../accesses/access.ts';
import type { OpenedValues } from '../accesses/opened-values.ts';
import type { Asker } from './asker.ts';
import type { ScanParts } from './parts.ts';
import { accessOf, type FieldDecision, refusedAll, type ScanRule, scanLabel } from './scan.ts';

/** What a parcel needs of whoever carries it (policy §5). For a call there is one that is put through without the number. */
const FIELDS: readonly CustomerField[] = ['name', 'address'];

/** Why nothing came of a scan. */
export type ScanRefusal =
  | { readonly refused: 'no-code' | 'unknown' }
  | { readonly refused: 'rule'; readonly rule: ScanRule }
  | { readonly refused: 'keys'; readonly keys: string };

/** What came of scanning a label to carry its parcel. */
export type Resolved =
  | ScanRefusal
  | {
      readonly access: Access;
      readonly decided: readonly FieldDecision[];
      readonly values: OpenedValues;
      /** How long it may stay on a screen, in milliseconds. */
      readonly shownFor: number;
    };

/** Decides, writes down what was answered, and only then opens what the parcel's leg needs (guarantee F14). */
export async function resolveLabel(parts: ScanParts, asker: Asker, code: string): Promise<Resolved> {
  const scan = await scanLabel(parts, asker, code, FIELDS);
  if (scan.found === 'no-code') return { refused: 'no-code' };
  if (scan.found === 'nothing') return { refused: 'unknown' };
  if (scan.found === 'refused') {
    await parts.record(accessOf(parts, asker, scan, refusedAll(FIELDS, scan.rule)));
    return { refused: 'rule', rule: scan.rule };
  }
  const { decided, of, rules } = scan;
  const verdicts = decided.map(({ field, decision: { answer, rule } }) => ({ field, verdict: answer, rule }));
  const access = accessOf(parts, asker, scan, verdicts);
  await parts.record(access);
  const shown = verdicts.flatMap(({ field, verdict }) => (verdict === 'show' ? [field] : []));
  const common = { access, decided, shownFor: rules.shownFor };
  if (shown.length === 0) return { ...common, values: new Map() };
  const opened = await parts.open(of, shown);
  return 'keys' in opened ? { refused: 'keys', keys: opened.keys } : { ...common, values: opened.values };
}
