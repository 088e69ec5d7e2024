import type { Actor } from '../../rulebook/accounts/actor.ts';
import { may } from '../../rulebook/accounts/may.ts';
import type { Permission } from '../../rulebook/accounts/permissions.ts';
import type { AccessRefusal } from '../../rulebook/accounts/refusals.ts';

/** Who may use a route. Every route says so, or the server does not start. */
export type Access =
  /** Anybody, signed in or not. */
  | { readonly kind: 'everyone' }
  /** Any person, any key; what more it takes the route asks itself. */
  | { readonly kind: 'signed-in' }
  /** Whoever has the permission, for the seller asked about or, without one, for all of them. */
  | { readonly kind: 'permission'; readonly permission: Permission; readonly sellerOf?: SellerOf };

/** What of a request is known before it is checked and its body is read. */
export type Asked = {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly actor: Actor;
};

/** Which seller a request is about; undefined: all of them. */
export type SellerOf = (asked: Asked) => string | undefined;

/** The seller that an address under `/v1/sellers/{id}` is about. */
export const sellerInPath: SellerOf = ({ params }) => params['id'];

export const EVERYONE: Access = { kind: 'everyone' };
export const SIGNED_IN: Access = { kind: 'signed-in' };

/** Only those who have the permission, see `src/rulebook/accounts/permissions.ts`. */
export function requires(permission: Permission, sellerOf?: SellerOf): Access {
  return sellerOf === undefined ? { kind: 'permission', permission } : { kind: 'permission', permission, sellerOf };
}

/** True, or why the route is not for whoever asks. */
export function allows(access: Access, asked: Asked): true | AccessRefusal {
  switch (access.kind) {
    case 'everyone':
      return true;
    case 'signed-in':
      return asked.actor.kind === 'nobody' ? { code: 'sign-in-needed' } : true;
    case 'permission':
      return may(asked.actor, access.permission, access.sellerOf?.(asked));
  }
}
