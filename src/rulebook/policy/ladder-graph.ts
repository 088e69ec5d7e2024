import { type LadderRules, type Move, RUNGS, type Rung, type Step, type Trigger } from './policy.ts';

/** The rung a step leads to: at once, or when people agree with the proposal. */
export const RUNG_OF: Readonly<Record<Step, Rung>> = {
  warning: 'warned',
  restriction: 'restricted',
  'suspension.proposed': 'suspended',
  'suspension.applied': 'suspended',
  'removal.proposed': 'removed',
};

/** On which rungs each trigger can arise at all (policy §3, first two columns). */
export const ARISES: Readonly<Record<Trigger, readonly Rung[]>> = {
  violation: ['good', 'warned', 'restricted'],
  acute: ['good', 'warned'],
  ignored: ['warned'],
  repeated: ['restricted'],
  third_breach: ['restricted'],
  breadth: ['restricted'],
  critical: ['good', 'warned', 'restricted'],
  fraud: ['good', 'warned', 'restricted'],
  grave_misuse: ['suspended'],
  unreinstated: ['suspended'],
};

/** How far up the ladder a rung is: good is 0. */
export function heightOf(rung: Rung): number {
  return RUNGS.indexOf(rung);
}

/** How many rungs a row takes at once, from one of its rungs; 1 is the next one. */
export function climb(from: Rung, move: Move): number {
  return heightOf(RUNG_OF[move.to]) - heightOf(from);
}

/** Every rung a seller can come to, beginning in good standing. */
export function reachableRungs(ladder: LadderRules): ReadonlySet<Rung> {
  const reached = new Set<Rung>(['good']);
  let before = 0;
  while (reached.size > before) {
    before = reached.size;
    for (const move of ladder.moves) {
      if (move.from.some((rung) => reached.has(rung) && occursAt(move, rung))) reached.add(RUNG_OF[move.to]);
    }
  }
  return reached;
}

/** Whether a row's trigger can arise on that rung. */
export function occursAt(move: Move, rung: Rung): boolean {
  return ARISES[move.on].includes(rung);
}
