import type { FindingKind, ScreenVerdict } from '../policy/screening.ts';
import type { MessageState } from './message-state.ts';

/** What a new message is decided from. */
export type Sending = {
  readonly verdict: ScreenVerdict;
  readonly findings: readonly FindingKind[];
  /** Its sender was told what is wrong with this very text, and wants it sent. */
  readonly insists: boolean;
  /** Somebody of its side was told so before, in a conversation of this order. */
  readonly coachedBefore: boolean;
};

/** What becomes of it. `retried`: it was sent although its sender knew better, which counts if staff confirm it (policy §5). */
export type Sent = { readonly outcome: 'coached' } | { readonly outcome: MessageState; readonly retried: boolean };

/** Kinds that staff look at, at once and as a case; whoever writes them is not asked whether they mean it (policy §5, screening). */
const CASES: ReadonlySet<FindingKind> = new Set([
  ...(['payment_handle', 'bank_account', 'off_platform_payment', 'threat', 'harassment'] as const),
]);

/** Kinds whose sender is told first what is wrong and what to write instead (policy §5, screening). */
const COACHED: ReadonlySet<FindingKind> = new Set([
  ...(['email', 'phone', 'url', 'handle', 'marketing', 'off_platform_contact'] as const),
]);

/** What becomes of a message after screening (D4; policy §5; reading 96). */
export function decideSending({ verdict, findings, insists, coachedBefore }: Sending): Sent {
  const isCase = findings.some((kind) => CASES.has(kind));
  const isCoachable = verdict !== 'deliver' && verdict !== 'block' && findings.some((kind) => COACHED.has(kind));
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
