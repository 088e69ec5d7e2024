import { type Faults, faultIf } from './fault.ts';
import { climb, occursAt, RUNG_OF, reachableRungs } from './ladder-graph.ts';
import { type Move, type Policy, RUNGS, type Rung, type Trigger } from './policy.ts';

const MOVES = ['ladder', 'moves'] as const;

/** The ladder as a graph: every rung can be reached, none is skipped without a reason (F5), nothing is said twice. */
export function checkMoves(policy: Policy): Faults {
  const { moves } = policy.ladder;
  const reached = reachableRungs(policy.ladder);
  return [
    ...moves.flatMap(checkRow),
    ...moves.flatMap((move, row) => checkAgainstEarlier(move, row, moves)),
    ...RUNGS.flatMap((rung) => faultIf(!reached.has(rung), 'rung-unreachable', MOVES, { rung })),
    ...unanswered(policy, reached),
  ];
}

function checkRow(move: Move, row: number): Faults {
  return [...checkException(move, row), ...move.from.flatMap((rung, index) => checkStart(move, row, rung, index))];
}

/** What one row does to a seller on one of its rungs. */
function checkStart(move: Move, row: number, rung: Rung, index: number): Faults {
  const path = [...MOVES, row, 'from', index];
  const parameters = { rung, trigger: move.on, to: move.to };
  if (!occursAt(move, rung)) return faultIf(true, 'row-never-occurs', path, parameters);
  if (move.to === 'removal.proposed') return faultIf(rung !== 'suspended', 'removal-too-early', path, parameters);
  const rungs = climb(rung, move);
  return [
    ...faultIf(rungs < 0, 'move-down', path, parameters),
    ...faultIf(rungs > 1 && move.exception === undefined, 'rung-skipped', path, parameters),
  ];
}

/** Which triggers each exception of F5 is for. */
const EXCEPTED: Readonly<Record<NonNullable<Move['exception']>, readonly Trigger[]>> = {
  critical: ['critical', 'fraud'],
  customer_harm: ['acute'],
};

function checkException({ exception, on, to }: Move, row: number): Faults {
  const path = [...MOVES, row];
  const fits = exception === undefined || EXCEPTED[exception].includes(on);
  const automatic = to === 'suspension.applied' && (on !== 'critical' || exception !== 'critical');
  return [
    ...faultIf(!fits, 'exception-misplaced', [...path, 'exception'], { exception: exception ?? '', trigger: on }),
    ...faultIf(exception === 'customer_harm' && RUNG_OF[to] === 'suspended', 'harm-too-far', [...path, 'to'], { to }),
    ...faultIf(automatic, 'suspension-automatic', [...path, 'to'], { trigger: on }),
  ];
}

/** Two rows for the same rung and trigger: one of them would never be read. */
function checkAgainstEarlier(move: Move, row: number, moves: readonly Move[]): Faults {
  return move.from.flatMap((rung, index) => {
    const earlier = moves.findIndex((other) => other.on === move.on && other.from.includes(rung));
    if (earlier >= row) return [];
    const fault = moves[earlier]?.to === move.to ? 'row-repeated' : 'row-contradicts';
    const parameters = { rung, trigger: move.on, to: move.to, row: earlier + 1, other: moves[earlier]?.to ?? '' };
    return faultIf(true, fault, [...MOVES, row, 'from', index], parameters);
  });
}

/** A breach or a pattern must not fall through the ladder, wherever on it the seller stands. */
function unanswered(policy: Policy, reached: ReadonlySet<Rung>): Faults {
  const raised = new Set<Trigger>(['violation', ...Object.values(policy.conduct).map((kind) => kind.trigger)]);
  return policy.ladder.moves.length === 0
    ? []
    : [...raised].flatMap((trigger) =>
        (['good', 'warned', 'restricted'] as const).flatMap((rung) => {
          const answered = policy.ladder.moves.some((move) => move.on === trigger && move.from.includes(rung));
          return faultIf(reached.has(rung) && !answered, 'trigger-unanswered', MOVES, { trigger, rung });
        }),
      );
}
