import type { z } from 'zod';
import type { RevealDecision } from '../../rulebook/customer-data/decision.ts';
import { maskOf } from '../../rulebook/customer-data/masks.ts';
import type { CustomerField } from '../../rulebook/policy/customer-data.ts';
import { REVEAL_INSTEAD, REVEAL_RULES } from '../../words/customer-data-en.ts';
import { NOTHING_DEPOSITED } from '../../words/reveals-en.ts';
import type { CustomerValue } from '../customer-value.ts';
import type { keptField, revealAnswer } from './contract.ts';
import type { OpenedAddress } from './opened-values.ts';

export type KeptField = z.input<typeof keptField>;
export type ShownField = z.input<typeof revealAnswer>['shown'][number];

/** A field with its value in plain: the only place where one becomes text that leaves. */
export function toShown(
  field: CustomerField,
  { rule }: RevealDecision,
  value: CustomerValue<string | OpenedAddress>,
): ShownField {
  return { field, rule, reason: REVEAL_RULES[rule], value: toJson(value.reveal()) };
}

function toJson(value: string | OpenedAddress): ShownField['value'] {
  return (typeof value === 'string' ? value : { ...value, lines: [...value.lines] }) as ShownField['value'];
}

/** A field that the decision does not show: why not, and what serves instead. */
export function toKeptField(field: CustomerField, decision: RevealDecision): KeptField {
  return {
    ...{ field, masked: maskOf(field), rule: decision.rule, reason: REVEAL_RULES[decision.rule] },
    ...(decision.answer === 'show' ? {} : { instead: REVEAL_INSTEAD[decision.instead] }),
    purposes: decision.answer === 'mask' ? [...decision.purposes] : [],
    confirm: false,
  };
}

/** A field that may be seen, and of which nothing was ever deposited. */
export function nothingDeposited(field: CustomerField): KeptField {
  return {
    ...{ field, masked: maskOf(field), rule: 'nothing.deposited', reason: NOTHING_DEPOSITED },
    ...{ purposes: [], confirm: false },
  };
}
