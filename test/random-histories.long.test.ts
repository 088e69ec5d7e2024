import { expect, test } from 'vitest';
import type { DecisionKind, Why } from '../src/rulebook/decision.ts';
import { histories, PROFILES } from './random-histories.ts';
import { referenceReplay } from './reference-ladder.ts';

const KINDS: readonly DecisionKind[] = [
  'warning.issued',
  'restriction.applied',
  'suspension.proposed',
  'suspension.applied',
  'removal.proposed',
  'removal.noticed',
  'account.removed',
  'action.expired',
  'action.lifted',
  'action.withdrawn',
  'action.extended',
  'action.review',
  'action.reduced',
];
const WHYS: readonly Why[] = ['excused', 'late evidence', 'overturned', 'dropped', 'ignored', 'reinstated'];

test('the random histories lead to every kind of decision, for every reason', () => {
  const lines = PROFILES.flatMap((profile) =>
    histories(profile, 40, 1).flatMap((facts) => referenceReplay(profile.policy, facts)),
  );
  const seen = new Set<string | undefined>([...lines.map(({ decision }) => decision), ...lines.map(({ why }) => why)]);
  expect([...KINDS, ...WHYS].filter((kind) => !seen.has(kind))).toEqual([]);
});
