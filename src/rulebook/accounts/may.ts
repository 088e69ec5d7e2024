import type { Actor, KeyActor, KeyScope, PersonActor } from './actor.ts';
import { KEY_SCOPES } from './actor.ts';
import { PERMISSIONS, type Permission, type Reach, ROLE_PERMISSIONS, SCOPE_PERMISSIONS } from './permissions.ts';
import type { AccessRefusal } from './refusals.ts';

/** Whether somebody may do something for one seller, or, without a seller, for all of them. True, or why not. */
export function may(actor: Actor, permission: Permission, sellerId?: string): true | AccessRefusal {
  switch (actor.kind) {
    case 'nobody':
      return { code: 'sign-in-needed' };
    case 'person':
      return mayPerson(actor, permission, sellerId);
    case 'key':
      return mayKey(actor, permission);
  }
}

/** Everything that somebody may do, and for whom. */
export function permissionsOf(actor: Actor): Readonly<Partial<Record<Permission, Reach>>> {
  switch (actor.kind) {
    case 'nobody':
      return {};
    case 'person':
      return actor.secondStepDue ? {} : ROLE_PERMISSIONS[actor.role];
    case 'key':
      return Object.fromEntries(
        PERMISSIONS.filter((permission) => mayKey(actor, permission) === true).map((permission) => [permission, 'all']),
      );
  }
}

function mayPerson(actor: PersonActor, permission: Permission, sellerId: string | undefined): true | AccessRefusal {
  if (actor.secondStepDue) return { code: 'second-step-due' };
  const reach = ROLE_PERMISSIONS[actor.role][permission];
  if (reach === 'all' || (reach === 'self' && sellerId === undefined)) return true;
  if (reach !== 'own' || sellerId === undefined) return { code: 'not-permitted', permission };
  return 'sellerId' in actor && actor.sellerId === sellerId ? true : { code: 'another-seller', sellerId };
}

function mayKey(actor: KeyActor, permission: Permission): true | AccessRefusal {
  const scope = scopeFor(permission);
  return scope !== null && actor.scopes.includes(scope) ? true : { code: 'scope-missing', scope };
}

function scopeFor(permission: Permission): KeyScope | null {
  return KEY_SCOPES.find((scope) => SCOPE_PERMISSIONS[scope] === permission) ?? null;
}
