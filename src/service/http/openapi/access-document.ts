import { KEY_SCOPES, ROLES } from '../../../rulebook/accounts/actor.ts';
import { type Permission, ROLE_PERMISSIONS, SCOPE_PERMISSIONS } from '../../../rulebook/accounts/permissions.ts';
import { describeWho } from '../../../words/api-en.ts';
import type { Access } from '../access.ts';
import type { JsonObject } from './operation-document.ts';

/** Names of the two ways to show who asks. */
export const SESSION = 'session';
export const KEY = 'key';

/** How a request may show that the route is for whoever sent it. */
export function securityOf(access: Access): readonly JsonObject[] {
  switch (access.kind) {
    case 'everyone':
      return [];
    case 'signed-in':
      return [{ [KEY]: [] }, { [SESSION]: [] }];
    case 'permission': {
      const scopes = scopesFor(access.permission);
      const people = rolesFor(access.permission).length === 0 ? [] : [{ [SESSION]: [] }];
      return scopes.length === 0 ? people : [{ [KEY]: scopes }, ...people];
    }
  }
}

/** The same as a sentence: which scope a key needs, and which roles may. */
export function whoMay(access: Access): string {
  switch (access.kind) {
    case 'everyone':
      return describeWho({ kind: 'everyone' });
    case 'signed-in':
      return describeWho({ kind: 'signed-in' });
    case 'permission': {
      const { permission } = access;
      const own = rolesFor(permission).filter((role) => ROLE_PERMISSIONS[role][permission] === 'own');
      const all = rolesFor(permission).filter((role) => ROLE_PERMISSIONS[role][permission] === 'all');
      return describeWho({ kind: 'some', scopes: scopesFor(permission), own, all });
    }
  }
}

function scopesFor(permission: Permission) {
  return KEY_SCOPES.filter((scope) => SCOPE_PERMISSIONS[scope] === permission);
}

function rolesFor(permission: Permission) {
  return ROLES.filter((role) => ROLE_PERMISSIONS[role][permission] !== undefined);
}
