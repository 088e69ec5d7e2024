import { describe, expect, test } from 'vitest';
import {
  type Actor,
  isSellerRole,
  KEY_KINDS,
  KEY_SCOPES,
  NOBODY,
  type PersonActor,
  personActor,
  ROLES,
  type Role,
} from './actor.ts';
import { may, permissionsOf } from './may.ts';
import { PERMISSIONS, type Permission, SCOPE_PERMISSIONS, SCOPES_OF_KIND } from './permissions.ts';

/** Who may what, said a second time by hand: `own` seller only, `all` sellers, `self` nobody's but what is theirs, `-` not at all. */
const TABLE = `
                    owner member customer agent lead editor dpo hub admin
  standing.read     own   own    -        all   all  all    all -   all
  standing.preview  own   own    -        all   all  all    -   -   -
  capabilities.read own   own    -        all   all  -      -   -   -
  decisions.read    own   own    -        all   all  all    all -   -
  traces.read       -     -      -        all   all  all    -   -   -
  timeline.read     own   own    -        all   all  -      all -   -
  orders.read       own   own    -        all   all  -      -   -   -
  orders.hand-over  own   own    -        -     -   -      -   -   -
  actions.answer    own   own    -        -     -    -      -   -   -
  answers.read      own   own    -        all   all  -      -   -   -
  questions.answer  own   own    -        all   all  -      -   -   -
  notices.read      own   own    -        -     -    -      -   -   -
  mail.report       -     -      -        -     -    -      -   -   -
  customer-data.write - - - - - - - - -
  messages.screen     - - - - - - - - -
  cases.read        -     -      -        all   all  -      -   -   -
  cases.work        -     -      -        all   all  -      -   -   -
  sellers.list      -     -      -        all   all  all    all -   all
  contexts.read     -     -      -        all   all  all    -   -   all
  contexts.preview  -     -      -        all   all  -      -   -   -
  contexts.declare  -     -      -        -     all  -      -   -   -
  takeovers.confirm -     -      -        -     all  -      -   -   -
  events.append     -     -      -        -     -    -      -   -   -
  policy.read       all   all    all      all   all  all    all all all
  policy.propose    -     -      -        -     -    all    -   -   all
  policy.activate   -     -      -        -     -    all    -   -   all
  keys.manage       -     -      -        -     -    -      -   -   all
  people.read       own   -      -        -     -    -      -   -   all
  people.invite     own   -      -        -     -    -      -   -   all
  people.remove     own   -      -        -     -    -      -   -   all
  recoveries.decide -     -      -        -     all  -      -   -   all
  webhooks.manage   -     -      -        -     -    -      -   -   all
  carriers.manage   -     -      -        -     -    -      -   -   all
  tracking.read     own   own    self     all   all  -      -   -   -
  reveals.ask       own   own    -        -     -    -      -   -   -
  accesses.read     own   -      -        -     -    -      all -   -
  emergencies.read  -     -      -        all   all  -      all -   -
  emergencies.ask   -     -      -        all   all  -      -   -   -
  emergencies.decide - - - - all - all - -
  labels.resolve    -     -      -        -     -    -      -   -   -
  labels.print      own   own    -        -     -    -      -   -   -
  own-data.read     -     -      self     -     -    -      -   -   -
  incidents.work    -     -      -        -     all  -      all -   -
  data-protection.read - - - - - - all - all
  own-data.ask      -     -      self     -     -    -      -   -   -
  threads.talk      own   own    self     -     -    -      -   -   -
  messages.decide   -     -      -        all   all  -      -   -   -
  quick-replies.keep own  own    -        -     -    -      -   -   -
  disputes.open     -     -      self     -     -    -      -   -   -
  disputes.answer   own   own    -        -     -    -      -   -   -
  disputes.decide   -     -      -        all   all  -      -   -   -
  listings.answer   own   own    -        -     -    -      -   -   -
  listings.inspect  -     -      -        all   all  -      -   -   -
  subject-requests.read - - - - - - all - -
  subject-requests.decide - - - - - - all - -
  returns.ask       -     -      self     -     -    -      -   -   -
  returns.read      own   own    -        all   all  -      -   -   -
  returns.work      own   own    -        -     -    -      -   -   -
  returns.inspect   -     -      -        -     -    -      -   all -
  refunds.issue     own   own    -        -     -    -      -   -   -
  refunds.platform  -     -      -        all   all  -      -   -   -
  hub.work          -     -      -        -     -    -      -   all -
  dispatch.plan     own   own    -        -     -    -      -   -   -
  canaries.place    -     -      -        -     -    -      -   -   -
  numbers.tell      -     -      -        -     -    -      -   -   -
`;

const [, ...ROWS] = TABLE.trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/));

const CASES = ROWS.flatMap(([permission, ...reaches]) =>
  reaches.map((reach, column) => ({ permission: permission as Permission, role: ROLES[column] as Role, reach })),
);

function personOf(role: Role): Actor {
  const person = personActor('P-1', role, isSellerRole(role) ? 'S-1' : undefined);
  if (person === undefined) throw new Error(`no actor for ${role}`);
  return person;
}

describe('the table of roles', () => {
  test('states every role and every permission', () => {
    expect(ROWS.map(([permission]) => permission)).toEqual(PERMISSIONS);
    expect(CASES).toHaveLength(PERMISSIONS.length * ROLES.length);
  });

  test('given somebody who was let in without the second step, then nothing is allowed until there is a new one', () => {
    for (const role of ROLES) {
      const actor: Actor = { ...(personOf(role) as PersonActor), secondStepDue: true };
      expect(permissionsOf(actor)).toEqual({});
      for (const permission of PERMISSIONS) expect(may(actor, permission, 'S-1')).toEqual({ code: 'second-step-due' });
    }
  });

  test.each(CASES)('$role, $permission: $reach', ({ role, permission, reach }) => {
    const actor = personOf(role);
    const refused = { code: 'not-permitted', permission };

    expect(may(actor, permission)).toEqual(reach === 'all' || reach === 'self' ? true : refused);
    expect(may(actor, permission, 'S-1')).toEqual(reach === '-' || reach === 'self' ? refused : true);
    const elsewhere = {
      all: true,
      own: { code: 'another-seller', sellerId: 'S-2' } as const,
      '-': refused,
      self: refused,
    };
    expect(may(actor, permission, 'S-2')).toEqual(elsewhere[reach as 'all' | 'own' | 'self' | '-']);
    expect(permissionsOf(actor)[permission] ?? '-').toBe(reach);
  });

  test('sellers see only themselves, and nothing of all sellers but the policy', () => {
    for (const role of ['seller-owner', 'seller-member'] as const) {
      const reaches = Object.entries(permissionsOf(personOf(role)));
      expect(reaches.filter(([, reach]) => reach === 'all')).toEqual([['policy.read', 'all']]);
    }
  });
});

describe('a key', () => {
  test.each(KEY_SCOPES)('with %s may do that, for every seller, and nothing else', (scope) => {
    const actor: Actor = { kind: 'key', id: 'K-1', keyKind: 'integrator', scopes: [scope] };
    for (const permission of PERMISSIONS) {
      const expected = permission === SCOPE_PERMISSIONS[scope];
      expect(may(actor, permission, 'S-9') === true).toBe(expected);
      expect(permissionsOf(actor)[permission]).toBe(expected ? 'all' : undefined);
    }
  });

  test('is told which scope it lacks, or that no key may do it', () => {
    const actor: Actor = { kind: 'key', id: 'K-1', keyKind: 'integrator', scopes: [] };
    expect(may(actor, 'events.append')).toEqual({ code: 'scope-missing', scope: 'events:write' });
    expect(may(actor, 'keys.manage')).toEqual({ code: 'scope-missing', scope: null });
  });

  test('of each kind has known scopes only', () => {
    for (const kind of KEY_KINDS) expect(KEY_SCOPES).toEqual(expect.arrayContaining([...SCOPES_OF_KIND[kind]]));
  });
});

test('a driver may scan labels, and nothing else', () => {
  const driver: Actor = { kind: 'driver', id: 'pass', carrier: { carrier: 'Post', leg: 'delivery' } };
  for (const permission of PERMISSIONS) {
    const isOwn = permission === 'labels.resolve';
    expect(may(driver, permission)).toEqual(isOwn || { code: 'not-permitted', permission });
    expect(permissionsOf(driver)[permission]).toBe(isOwn ? 'all' : undefined);
  }
});

test('nobody may do nothing', () => {
  for (const permission of PERMISSIONS) {
    expect(may(NOBODY, permission, 'S-1')).toEqual({ code: 'sign-in-needed' });
  }
  expect(permissionsOf(NOBODY)).toEqual({});
});

test('a seller role without a seller, or a seller for staff, is nobody we know', () => {
  expect(personActor('P-1', 'seller-owner', undefined)).toBeUndefined();
  expect(personActor('P-1', 'administrator', 'S-1')).toBeUndefined();
});
