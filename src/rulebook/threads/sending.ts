import { COACHABLE, type FindingKind, type ScreeningRules, type ScreenVerdict } from '../policy/screening.ts';
import type { MessageState } from './message-state.ts';

/** What a new message is decided from. */
export type Sending = {
  readonly verdict: ScreenVerdict;
  readonly findings: readonly FindingKind[];
  /** Its sender was told what is wrong with this very text, and wants it sent. */
  readonly insists: boolean;
  /** Whose sender is told first, and what is a case (policy §5, screening). */
  readonly rules: Pick<ScreeningRules, 'coached' | 'cases'>;
  /** Somebody of its side was told so before, in a conversation of this order. */
  readonly coachedBefore: boolean;
};

/** What becomes of it. `retried`: it was sent although its sender knew better, which counts if staff confirm it (policy §5). */
export type Sent = { readonly outcome: 'coached' } | { readonly outcome: MessageState; readonly retried: boolean };

/** What becomes of a message after screening (D4; policy §5; reading 96). */
export function decideSending({ verdict, findings, insists, coachedBefore, rules }: Sending): Sent {
  const isCase = findings.some((kind) => rules.cases.includes(kind));
  const isCoachable = COACHABLE.includes(verdict) && findings.some((kind) => rules.coached.includes(kind));
  if (isCoachable && !isCase && !insists) return { outcome: 'coached' };
  return { outcome: stateFor(verdict), retried: verdict !== 'deliver' && (insists || coachedBefore) };
}

function stateFor(verdict: ScreenVerdict): MessageState {
  switch (verdict) {
    case 'deliver':
      return 'delivered';
    case 'mask':
      return 'masked';
    case 'hold':
      return 'held';
    case 'block':
      return 'blocked';
  }
}
