import { describe, expect, test } from 'vitest';
import { type Actor, ROLES } from './actor.ts';
import { checkPlace, mayInvite } from './invitations.ts';

const ADMINISTRATOR: Actor = { kind: 'person', id: 'P-1', role: 'administrator' };
const OWNER: Actor = { kind: 'person', id: 'P-2', role: 'seller-owner', sellerId: 'S-1' };
const MEMBER: Actor = { kind: 'person', id: 'P-3', role: 'seller-member', sellerId: 'S-1' };

describe('a place to be invited to', () => {
  test.each(ROLES)('%s', (role) => {
    const ofSeller = role === 'seller-owner' || role === 'seller-member';
    const nowhere = role === 'customer' ? { code: 'role-not-invitable', role } : undefined;
    expect(checkPlace({ role })).toEqual(nowhere ?? (ofSeller ? { code: 'seller-needed', role } : true));
    expect(checkPlace({ role, sellerId: 'S-1' })).toEqual(
      nowhere ?? (ofSeller ? true : { code: 'seller-not-wanted', role }),
    );
  });
});

describe('inviting', () => {
  test('an administrator invites to every place', () => {
    expect(mayInvite(ADMINISTRATOR, { role: 'staff-lead' })).toBe(true);
    expect(mayInvite(ADMINISTRATOR, { role: 'seller-owner', sellerId: 'S-9' })).toBe(true);
  });

  test('an owner invites to the own team only', () => {
    expect(mayInvite(OWNER, { role: 'seller-member', sellerId: 'S-1' })).toBe(true);
    expect(mayInvite(OWNER, { role: 'seller-member', sellerId: 'S-2' })).toEqual({
      code: 'another-seller',
      sellerId: 'S-2',
    });
  });

  test('an owner cannot make staff, neither with nor without the own seller', () => {
    expect(mayInvite(OWNER, { role: 'administrator' })).toEqual({ code: 'not-permitted', permission: 'people.invite' });
    expect(mayInvite(OWNER, { role: 'administrator', sellerId: 'S-1' })).toEqual({
      code: 'seller-not-wanted',
      role: 'administrator',
    });
  });

  test('a member invites nobody', () => {
    expect(mayInvite(MEMBER, { role: 'seller-member', sellerId: 'S-1' })).toEqual({
      code: 'not-permitted',
      permission: 'people.invite',
    });
  });
});
