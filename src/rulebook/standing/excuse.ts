import type { DisprovedLapse, Lapse } from '../items.ts';
import { excuseFor, form, isTooLate } from './judge.ts';
import type { SellerState } from './state.ts';
import { undoFor } from './undo.ts';

/** Excuses every lapse of the last 200 days that something now excuses, and undoes what no longer stands (F4). */
export function excuseAll(state: SellerState): void {
  const found = giveExcuses(state);
  if (found.length > 0) undoFor(state, found, 'excused');
}

/** Gives every excuse that is due, and answers which lapses got one. What rested on them is for the caller to undo. */
export function giveExcuses(state: SellerState): readonly Lapse[] {
  const found: Lapse[] = [];
  for (const history of state.histories)
    for (const lapse of history?.lapses ?? []) if (excuse(state, lapse)) found.push(lapse);
  return found;
}

/** Something became known of an order: asks again whether its lapses are excused, and forms their bursts anew. */
export function reconsiderOrder(state: SellerState, order: number): void {
  const found: Lapse[] = [];
  for (const history of state.histories) {
    if (history === undefined) continue;
    for (const lapse of lapsesOf(history.lapses, order))
      if (excuse(state, lapse)) found.push(lapse);
      else if (lapse.excusedBy === undefined) form(state, history, lapse);
  }
  if (found.length > 0) undoFor(state, found, 'excused');
}

/** Takes lapses out because a late fact shows that there were none. */
export function takeLapsesOut(state: SellerState, disproved: readonly DisprovedLapse[]): void {
  const out: Lapse[] = [];
  for (const { metric, order, id } of disproved) {
    const history = state.histories[metric];
    const lapse = history?.lapses.findLast((each) => each.report.order === order && each.report.id === id);
    if (history === undefined || lapse === undefined || isTooLate(state, lapse.at)) continue;
    lapse.gone = true;
    history.removeLapse(lapse);
    out.push(lapse);
  }
  if (out.length > 0) undoFor(state, out, 'late evidence');
}

function lapsesOf(lapses: readonly Lapse[], order: number): readonly Lapse[] {
  return lapses.filter((lapse) => lapse.report.order === order);
}

function excuse(state: SellerState, lapse: Lapse): boolean {
  if (lapse.excusedBy !== undefined || lapse.overturned || isTooLate(state, lapse.at)) return false;
  const context = excuseFor(state, lapse);
  if (context === undefined) return false;
  lapse.excusedBy = context;
  return true;
}
