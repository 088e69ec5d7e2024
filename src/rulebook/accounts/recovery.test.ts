import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY, HOUR, type Instant } from '../instant.ts';
import { ROLES, type Role } from './actor.ts';
import {
  APPROVALS_NEEDED,
  decideRecovery,
  dueAt,
  evolveRecovery,
  NO_RECOVERY,
  needsApproval,
  RECOVERY_APPROVALS,
  RECOVERY_ENDINGS,
  RECOVERY_LINK,
  RECOVERY_WAIT,
  type Recovery,
  type RecoveryAct,
  type RecoveryCommand,
  waitsUntil,
} from './recovery.ts';

const ASKED_AT = 1_000_000;

/** Sends commands one after another; what came of each. */
function run(commands: readonly RecoveryCommand[]) {
  let recovery: Recovery = NO_RECOVERY;
  const steps: { readonly command: RecoveryCommand; readonly before: Recovery; readonly act?: RecoveryAct }[] = [];
  const answers: string[] = [];
  for (const command of commands) {
    const before = recovery;
    const decided = decideRecovery(command, recovery);
    if (decided === undefined) answers.push('nothing');
    else if ('refused' in decided) answers.push(decided.refused.code);
    else {
      answers.push(decided.type);
      recovery = evolveRecovery(recovery, decided);
      steps.push({ command, before, act: decided });
      continue;
    }
    steps.push({ command, before });
  }
  return { recovery, steps, answers };
}

const ask = (role: Role): RecoveryCommand => ({ type: 'ask', person: 'P-1', role, at: ASKED_AT });
const approve = (by: string, role: Role, at = ASKED_AT + HOUR): RecoveryCommand => ({ type: 'approve', by, role, at });
const pass = (at: Instant): RecoveryCommand => ({ type: 'pass-time', at });
const complete = (at: Instant): RecoveryCommand => ({ type: 'complete', at });
const WAITED = ASKED_AT + RECOVERY_WAIT;

describe('a seller’s request', () => {
  test('given the wait is over, then a link is mailed, and lets in once', () => {
    expect(
      run([
        ...[ask('seller-owner'), pass(WAITED - 1), complete(WAITED), pass(WAITED), pass(WAITED)],
        ...[complete(WAITED + HOUR), complete(WAITED + HOUR)],
      ]).answers,
    ).toEqual(['asked', 'nothing', 'recovery-over', 'link-sent', 'nothing', 'completed', 'recovery-over']);
  });

  test('given a link that nobody used, then it is over after a day', () => {
    const late = WAITED + RECOVERY_LINK;
    expect(run([ask('seller-member'), pass(WAITED), complete(late), pass(late), complete(WAITED + 1)]).answers).toEqual(
      ['asked', 'link-sent', 'recovery-over', 'lapsed', 'recovery-over'],
    );
  });

  test('given nobody approves it, then that is not asked for', () => {
    expect(run([ask('seller-owner'), approve('P-2', 'administrator')]).answers).toEqual([
      'asked',
      'approval-not-needed',
    ]);
  });

  test('given it looks hostile, then somebody else refuses it', () => {
    const refuse = (by: string): RecoveryCommand => ({ type: 'refuse', by, at: ASKED_AT + 1 });
    expect(run([ask('seller-owner'), refuse('P-1'), refuse('P-2'), pass(WAITED)]).answers).toEqual([
      ...['asked', 'own-recovery', 'refused', 'nothing'],
    ]);
  });
});

describe('a staff member’s request', () => {
  test('given two others approved, one of them an administrator, then the link comes when the wait is over', () => {
    expect(
      run([
        ...[ask('staff-agent'), approve('P-1', 'staff-lead'), approve('P-2', 'staff-lead')],
        ...[approve('P-2', 'staff-lead'), approve('P-3', 'administrator'), pass(WAITED - 1), pass(WAITED)],
      ]).answers,
    ).toEqual(['asked', 'own-recovery', 'approved', 'another-person-needed', 'approved', 'nothing', 'link-sent']);
  });

  test('given no administrator among them, then it lapses after a week', () => {
    const approvals = [approve('P-2', 'staff-lead'), approve('P-3', 'staff-lead')];
    const { answers } = run([ask('administrator'), ...approvals, pass(WAITED), pass(ASKED_AT + RECOVERY_APPROVALS)]);
    expect(answers).toEqual(['asked', 'approved', 'approved', 'nothing', 'lapsed']);
  });
});

test('everybody but sellers’ people and customers needs approval', () => {
  expect(ROLES.filter((role) => !needsApproval(role))).toEqual(['seller-owner', 'seller-member', 'customer']);
});

const people = fc.constantFrom('P-1', 'P-2', 'P-3', 'P-4');
const deciders = fc.constantFrom<Role>('administrator', 'staff-lead');
/** Around every deadline, and far from it; clocks are put back too. */
const instants = fc
  .tuple(
    fc.constantFrom(0, RECOVERY_WAIT, RECOVERY_WAIT + RECOVERY_LINK, RECOVERY_APPROVALS),
    fc.integer({ min: -DAY, max: DAY }),
  )
  .map(([after, by]) => ASKED_AT + after + by);
const commands = fc.array(
  fc.oneof(
    {
      weight: 2,
      arbitrary: fc.record({ type: fc.constant('approve' as const), by: people, role: deciders, at: instants }),
    },
    { weight: 3, arbitrary: fc.record({ type: fc.constant('pass-time' as const), at: instants }) },
    { weight: 3, arbitrary: fc.record({ type: fc.constant('complete' as const), at: instants }) },
    fc.record({ type: fc.constant('refuse' as const), by: people, at: instants }),
    fc.record({ type: fc.constant('cancel' as const), by: fc.option(people), at: instants }),
    fc.record({ type: fc.constant('ask' as const), person: people, role: fc.constantFrom(...ROLES), at: instants }),
  ),
  { maxLength: 30 },
);

describe('whatever anybody does, in whatever order', () => {
  test('nobody is let in before the wait is over, after the link is, or by fewer people than it takes', () => {
    let letIn = 0;
    fc.assert(
      fc.property(fc.constantFrom(...ROLES), commands, (role, wanted) => {
        const { steps } = run([ask(role), ...wanted]);
        const completed = steps.filter(({ act }) => act?.type === 'completed');
        expect(completed.length).toBeLessThanOrEqual(1);
        for (const { act, before } of completed) {
          letIn++;
          if (act === undefined || before.status !== 'open') throw new Error('let in without a request');
          expect(act.at).toBeGreaterThanOrEqual(waitsUntil(before));
          expect(act.at).toBeLessThan(before.linkUntil ?? 0);
          const approvers = new Set(steps.flatMap(({ act: other }) => (other?.type === 'approved' ? [other] : [])));
          const ids = new Set([...approvers].map(({ by }) => by));
          expect(ids.has('P-1')).toBe(false);
          expect(ids.size).toBe(approvers.size);
          if (!needsApproval(role)) continue;
          expect(ids.size).toBeGreaterThanOrEqual(APPROVALS_NEEDED);
          expect([...approvers].some(({ role: of }) => of === 'administrator')).toBe(true);
        }
      }),
      { numRuns: 3000 },
    );
    // A law about nobody would hold as well.
    expect(letIn).toBeGreaterThan(20);
  });

  test('what has ended stays as it ended', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ROLES), commands, (role, wanted) => {
        const { steps } = run([ask(role), ...wanted]);
        const end = steps.findIndex(({ act }) => RECOVERY_ENDINGS.some((ending) => ending === act?.type));
        if (end >= 0) expect(steps.slice(end + 1).every(({ act }) => act === undefined)).toBe(true);
      }),
    );
  });

  test('time alone never waits for nothing: when it is due, something comes of it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ROLES), commands, (role, wanted) => {
        const { recovery } = run([ask(role), ...wanted]);
        if (recovery.status !== 'open') return;
        expect(decideRecovery(pass(dueAt(recovery) - 1), recovery)).toBeUndefined();
        expect(decideRecovery(pass(dueAt(recovery)), recovery)).toBeDefined();
      }),
    );
  });
});
