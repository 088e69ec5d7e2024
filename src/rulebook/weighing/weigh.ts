import type { Instant } from '../instant.ts';
import { type ReporterRecord, STRANGERS_WEIGHT, weightOf } from './reporter.ts';

/** What our own records say to a report; nobody can make it by reporting. */
export type ReportEvidence =
  /** A value of that order was shown to somebody of that shop, before what is reported. */
  | { readonly kind: 'shown'; readonly access: string }
  /** The screen found a way off the platform in what the shop wrote about that order. */
  | { readonly kind: 'message'; readonly message: string }
  /** Something reached a made-up customer whose contact nobody else was ever shown, or a copy bears the mark of one viewer. */
  | { readonly kind: 'canary'; readonly canary: string };

/** One report against a shop, as it is weighed. */
export type WeighedReport = {
  readonly report: string;
  /** Who reported it, as far as the same one is known again; undefined: somebody without an account. */
  readonly reporter: string | undefined;
  /** Reporters who are one, or act as one: of one household, device or card, or the shop's own rival. Undefined: nobody else. */
  readonly cluster: string | undefined;
  readonly record: ReporterRecord;
  readonly at: Instant;
  /** The reporter is of the shop that it is about, or it is about the reporter. */
  readonly isOwn: boolean;
  readonly evidence: readonly ReportEvidence[];
};

/** The most that is even put to a person. Every report is read by one, whatever it weighs. */
export const PROPOSALS = ['read', 'contain', 'warning', 'restriction'] as const;
export type Proposal = (typeof PROPOSALS)[number];

/** What reports against one shop come to, and what that rests on. */
export type Weighing = {
  readonly proposal: Proposal;
  /** Of independent reporters, each counted once with its weight. */
  readonly weight: number;
  readonly reporters: number;
  readonly needed: typeof QUORUM;
  readonly evidence: readonly ReportEvidence['kind'][];
  /** What each report adds; nothing where somebody linked to its reporter weighs as much already. */
  readonly reports: readonly { readonly report: string; readonly weight: number; readonly counted: number }[];
};

/** Independent reporters, and their weight together, before anything beyond containment is put to a person (threat model, T12). */
export const QUORUM = { reporters: 3, weight: 1.5 } as const;

/** All who report without an account weigh together as one stranger: nobody can tell them apart. */
const NOBODY = 'without-account';

/**
 * Weighs reports against one shop. What our records show decides, and reporters say where to look: without it nothing beyond containment is
 * put to anybody, however many report (T12). That a value was shown is so for honest shops too, and carries no further than a warning;
 * beyond it goes only what reporters cannot make: a canary, or the shop's own words.
 */
export function weigh(reports: readonly WeighedReport[]): Weighing {
  const groups = grouped(reports.filter(({ isOwn }) => !isOwn));
  const counted = new Map<string, number>();
  let weight = 0;
  for (const group of groups) {
    // The strongest of those who are linked stands for all.
    const [first] = group.toSorted((one, other) => weightOfReport(other) - weightOfReport(one) || one.at - other.at);
    if (first === undefined) continue;
    weight += weightOfReport(first);
    counted.set(first.report, weightOfReport(first));
  }
  const evidence = [...new Set(reports.flatMap((report) => report.evidence.map(({ kind }) => kind)))].toSorted();
  const isQuorum = groups.length >= QUORUM.reporters && weight >= QUORUM.weight;
  return {
    proposal: proposalOf(evidence, isQuorum, reports.length > 0),
    ...{ weight, reporters: groups.length, needed: QUORUM, evidence },
    reports: reports.map((report) => ({
      report: report.report,
      weight: weightOfReport(report),
      counted: counted.get(report.report) ?? 0,
    })),
  };
}

/** Without a quorum or without evidence the harm is limited at most: what is shown is stopped, and a person looks. */
function proposalOf(evidence: readonly ReportEvidence['kind'][], isQuorum: boolean, isReported: boolean): Proposal {
  if (!isReported) return 'read';
  const isStrong = evidence.includes('canary') || evidence.includes('message');
  if (isQuorum && isStrong) return 'restriction';
  if (isQuorum && evidence.length > 0) return 'warning';
  return isQuorum || evidence.length > 0 ? 'contain' : 'read';
}

/** What one report weighs by who reported it: nothing where it is about themselves. */
export function weightOfReport({ reporter, record, isOwn }: WeighedReport): number {
  if (isOwn) return 0;
  return reporter === undefined ? STRANGERS_WEIGHT : weightOf(record);
}

/** Reports by who stands behind them: a report and every other of the same reporter or cluster are one group, over any chain. */
function grouped(reports: readonly WeighedReport[]): readonly (readonly WeighedReport[])[] {
  const groups: { readonly names: Set<string>; readonly reports: WeighedReport[] }[] = [];
  for (const report of reports) {
    const names = [
      report.reporter === undefined ? NOBODY : `reporter ${report.reporter}`,
      ...(report.cluster === undefined ? [] : [`cluster ${report.cluster}`]),
    ];
    const found = groups.filter((group) => names.some((name) => group.names.has(name)));
    const joined = {
      names: new Set([...names, ...found.flatMap((group) => [...group.names])]),
      reports: [...found.flatMap((group) => group.reports), report],
    };
    for (const group of found) groups.splice(groups.indexOf(group), 1);
    groups.push(joined);
  }
  return groups.map((group) => group.reports);
}
