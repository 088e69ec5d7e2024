import type { Measure } from '../decision.ts';
import type { Lapse } from '../items.ts';
import type { History } from './history.ts';

/** A lapse as an action cites it: with its step and the good steps since the one cited before it, in millionths. */
export type EvidenceEntry = { readonly lapse: Lapse; readonly up: number; readonly goods: number };

/**
 * What an action rests on, frozen (F6; design §2.4): enough to judge it again from itself alone, and to take a lapse out
 * exactly.
 */
export type Evidence =
  | {
      readonly kind: 'meter';
      readonly entries: readonly EvidenceEntry[];
      /** The good steps behind the last lapse up to the judgement: 0 but for a deadline's. */
      readonly tail: number;
      /** What the meter had to reach. */
      readonly needed: number;
      readonly minimumLapses: number;
      readonly minimumSubjects: number;
      readonly measure: Measure;
    }
  | {
      readonly kind: 'acute';
      readonly lapses: readonly Lapse[];
      /** Those not cited before. */
      readonly fresh: readonly Lapse[];
      readonly minimumLapses: number;
      readonly minimumSubjects: number;
      readonly measure: Measure;
    }
  /** A confirmed breach, signs of faking, or stock differences: event ids. `lapse` is a sign's own lapse. */
  | { readonly kind: 'breach'; readonly events: readonly string[]; readonly lapses: readonly Lapse[] }
  /** Nothing new: it stands on other actions. */
  | { readonly kind: 'none' };

/** The event ids that an action cites. */
export function citedIds(evidence: Evidence): readonly string[] {
  switch (evidence.kind) {
    case 'meter':
      return evidence.entries.map((entry) => entry.lapse.report.id);
    case 'acute':
      return evidence.fresh.map((lapse) => lapse.report.id);
    case 'breach':
      return evidence.events;
    case 'none':
      return [];
  }
}

/** The lapses that an action uses up (F8). */
export function usedLapses(evidence: Evidence): readonly Lapse[] {
  switch (evidence.kind) {
    case 'meter':
      return evidence.entries.map((entry) => entry.lapse);
    case 'acute':
      return evidence.fresh;
    case 'breach':
      return evidence.lapses;
    case 'none':
      return [];
  }
}

/** Every lapse whose going could undo an action. */
export function restingLapses(evidence: Evidence): readonly Lapse[] {
  return evidence.kind === 'acute' ? evidence.lapses : usedLapses(evidence);
}

/** The figures of an action, if it has any. */
export function measureOf(evidence: Evidence): Measure | undefined {
  return evidence.kind === 'meter' || evidence.kind === 'acute' ? evidence.measure : undefined;
}

/** Distinct customers (or listings) of lapses. */
export function subjectsOf(lapses: readonly Lapse[]): number {
  return new Set(lapses.map((lapse) => lapse.report.subject)).size;
}

/** Whether an action still stands when the lapses taken out since weigh nothing (policy §1: folded again from the list). */
export function stillStands(evidence: Evidence): boolean {
  switch (evidence.kind) {
    case 'meter': {
      let meter = 0;
      const left: Lapse[] = [];
      for (const { lapse, up, goods } of evidence.entries) {
        meter = Math.max(0, meter + goods);
        if (isGone(lapse)) continue;
        meter += up;
        left.push(lapse);
      }
      meter = Math.max(0, meter + evidence.tail);
      return (
        meter >= evidence.needed &&
        left.length >= evidence.minimumLapses &&
        subjectsOf(left) >= evidence.minimumSubjects
      );
    }
    case 'acute': {
      const left = evidence.lapses.filter((lapse) => !isGone(lapse));
      return (
        left.length >= evidence.minimumLapses &&
        subjectsOf(left) >= evidence.minimumSubjects &&
        evidence.fresh.some((lapse) => !isGone(lapse))
      );
    }
    case 'breach':
    case 'none':
      return true;
  }
}

/** Lapses from a history as evidence: those that `weighs` accepts among `lapses[from..to]`. */
export function entriesOf(
  history: History,
  from: number,
  to: number,
  weighs: (lapse: Lapse) => boolean,
): readonly EvidenceEntry[] {
  const entries: EvidenceEntry[] = [];
  let goods = 0;
  for (let index = from; index <= to; index++) {
    const lapse = history.lapses[index] as Lapse;
    goods += index === from ? 0 : lapse.gap;
    if (!weighs(lapse)) continue;
    entries.push({ lapse, up: lapse.up, goods: entries.length === 0 ? 0 : goods });
    goods = 0;
  }
  return entries;
}

function isGone(lapse: Lapse): boolean {
  return lapse.excusedBy !== undefined || lapse.overturned || lapse.gone;
}
