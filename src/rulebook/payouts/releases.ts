import { type Instant, NEVER } from '../instant.ts';
import type { HoldSpan, Release } from './payout.ts';

/**
 * When what is held of one payout `from` an instant on is paid (policy §3). While one of its reasons runs: at `latest`. When the last one has ended:
 * in equal parts, the first at once, up to `latest`; the odd remainder comes with the last part. A reason that was taken back
 * is as if it had never been, from then on: without another one everything is paid at that instant (F4, F10).
 */
export function releasesOf(
  { held, from }: { readonly held: number; readonly from: Instant },
  reasons: readonly HoldSpan[],
  latest: Instant,
): readonly Release[] {
  if (held === 0) return [];
  const takenBack = reasons.map(({ withdrawnAt }) => withdrawnAt).filter((at) => at !== NEVER);
  const plans = [from, ...takenBack].map((known) => {
    const left = reasons.filter(({ withdrawnAt }) => withdrawnAt > known);
    return planOf(held, left, latest).map(({ at, amount }) => ({ at: Math.max(at, known), amount }));
  });
  return earliestOf(plans);
}

function planOf(held: number, reasons: readonly HoldSpan[], latest: Instant): readonly Release[] {
  const end = Math.max(...reasons.map(({ to }) => to));
  if (reasons.length > 0 && end >= latest) return [{ at: latest, amount: held }];
  if (reasons.length === 0) return [{ at: Number.NEGATIVE_INFINITY, amount: held }];
  const every = Math.min(...reasons.map(({ rules }) => rules.releaseEvery));
  // No part is nothing: what is less than a unit a week is paid in fewer weeks.
  const parts = Math.min(held, Math.floor((latest - end) / every) + 1);
  const part = Math.floor(held / parts);
  return Array.from({ length: parts }, (_, index) => ({
    at: end + index * every,
    amount: index === parts - 1 ? held - part * (parts - 1) : part,
  }));
}

/** Of several plans, at every instant the one by which most is paid: a reason less never makes anybody wait longer. */
function earliestOf(plans: readonly (readonly Release[])[]): readonly Release[] {
  const instants = [...new Set(plans.flat().map(({ at }) => at))].sort((one, other) => one - other);
  const releases: Release[] = [];
  let paid = 0;
  for (const at of instants) {
    const due = Math.max(...plans.map((plan) => paidBy(plan, at)));
    if (due > paid) releases.push({ at, amount: due - paid });
    paid = Math.max(paid, due);
  }
  return releases;
}

function paidBy(plan: readonly Release[], at: Instant): number {
  return plan.reduce((sum, release) => (release.at <= at ? sum + release.amount : sum), 0);
}
