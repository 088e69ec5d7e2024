/** By what accounts can be linked: the identifiers that a registration may tell as keyed hashes (contract §1). */
export const SIGNALS = ['payout_account', 'tax_id', 'device', 'phone', 'address'] as const;
export type Signal = (typeof SIGNALS)[number];

/**
 * How strongly each signal alone says that two accounts are one person's, 0 to 1 (policy §2, ban evasion). They are set so
 * that none of them reaches the 0.8 of the shipped policy alone; that what a household or an office shares does not reach it
 * in twos, but all three of them do; and that what money or the law knows a business by does with any other one.
 */
export const STRENGTHS: Readonly<Record<Signal, number>> = {
  // Money goes where its owner wants it. Partners, and a business that was sold, can still share an account.
  payout_account: 0.75,
  // One person or company before the law; whoever buys a company goes on with its number.
  tax_id: 0.75,
  // Families, offices and repair shops use one device; so do people who lend theirs.
  device: 0.55,
  // A family's or an agency's number, or one that somebody else had before.
  phone: 0.5,
  // A building holds many, and a person who moves in gets the address of whoever moved out.
  address: 0.4,
};

/**
 * So many further accounts in good standing may share a signal before it weighs less: a family or a small firm. An agency or
 * an office building has more. Suspended and removed accounts are not among them: whoever opens account after account
 * must not become harder to recognise by it.
 */
export const FEW = 3;

/** A signal that two accounts share, and how many further accounts in good standing do. */
export type SharedSignal = { readonly signal: Signal; readonly others: number };

/** The same with what it weighs, 0 to 1. */
export type WeighedSignal = SharedSignal & { readonly weight: number };

/** What two accounts have in common: each signal once, in the order of `SIGNALS`, and how strong all of it is, 0 to 1. */
export type Link = { readonly strength: number; readonly signals: readonly WeighedSignal[] };

/** What a signal weighs when so many further accounts in good standing share it. */
export function weightOf({ signal, others }: SharedSignal): number {
  return inThousandths((STRENGTHS[signal] * FEW) / Math.max(FEW, others));
}

/**
 * Weighs what two accounts share. Each signal leaves a doubt, and the doubts multiply, as those of independent hints do. A
 * signal that is shared twice, such as two devices, counts once: by the one that fewest others share.
 */
export function weighLink(shared: readonly SharedSignal[]): Link {
  const signals = SIGNALS.flatMap((signal) => {
    const counts = shared.filter((each) => each.signal === signal).map(({ others }) => others);
    if (counts.length === 0) return [];
    const rarest = { signal, others: Math.min(...counts) };
    return [{ ...rarest, weight: weightOf(rarest) }];
  });
  const doubt = signals.reduce((left, { weight }) => left * (1 - weight), 1);
  return { strength: inThousandths(1 - doubt), signals };
}

/** Whether people are asked about a link: strong enough, by enough different signals (`ladder.link`, policy §2). */
export function isStrong(
  { strength, signals }: { readonly strength: number; readonly signals: readonly string[] },
  least: { readonly strength: number; readonly signals: number },
): boolean {
  return strength >= least.strength && new Set(signals).size >= least.signals;
}

/**
 * What a seller may hear of the signals of a link: their kinds, in one order. What an integration calls by a name of its own
 * could say more than a kind, so it is `other`.
 */
export function kindsOf(signals: readonly string[]): readonly (Signal | 'other')[] {
  const known = SIGNALS.filter((signal) => signals.includes(signal));
  return known.length < new Set(signals).size ? [...known, 'other'] : known;
}

/** Events tell numbers that people can read. */
function inThousandths(share: number): number {
  return Math.round(share * 1000) / 1000;
}
