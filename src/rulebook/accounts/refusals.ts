import type { KeyKind, KeyScope, Role } from './actor.ts';
import type { Permission } from './permissions.ts';
import type { ProofWay } from './step-up.ts';

/** Why somebody may not do something. */
export type AccessRefusal =
  | { readonly code: 'sign-in-needed' }
  /** Let in without the second step, and a new one is not set up yet: see `recovery.ts`. */
  | { readonly code: 'second-step-due' }
  | { readonly code: 'not-permitted'; readonly permission: Permission }
  /** The same whether that seller exists or not. */
  | { readonly code: 'another-seller'; readonly sellerId: string }
  /** `scope` is null when no key may do it. */
  | { readonly code: 'scope-missing'; readonly scope: KeyScope | null };

/** A grave act, and who asks has not proved lately who they are. `ways`: by what they can; `minutes`: for how long it is good. */
export type StepUpRefusal = {
  readonly code: 'step-up-needed';
  readonly ways: readonly ProofWay[];
  readonly minutes: number;
};

/**
 * The same for a customer, whose proof is to have just come from the marketplace. `where`: its address, if it is known; `minutes`: for
 * how long that proof is good.
 */
export type ComeAgain = { readonly code: 'come-again'; readonly minutes: number; readonly where?: string };

/** Why a customer who comes from the marketplace is not signed in. `where`: the marketplace's address, if it is known. */
export type ArrivalRefusal = (
  | { readonly code: 'arrivals-closed' }
  | { readonly code: 'link-unreadable' }
  | { readonly code: 'link-not-signed' }
  | { readonly code: 'link-incomplete'; readonly claim: string }
  | { readonly code: 'link-elsewhere'; readonly audience: string }
  | { readonly code: 'link-expired'; readonly minutes: number }
  | { readonly code: 'link-too-early' }
  | { readonly code: 'link-lasts-too-long'; readonly minutes: number }
  | { readonly code: 'link-used' }
  | { readonly code: 'arrival-not-ours' }
  | { readonly code: 'arrival-refused' }
  | { readonly code: 'marketplace-away' }
  | { readonly code: 'signed-in-as-another' }
) & { readonly where?: string };

/** A change that came with a cookie, but not from a page of ours. */
export type OriginRefusal = { readonly code: 'foreign-origin' };

/** Why a password cannot be taken. Lengths are in characters. */
export type PasswordRefusal =
  | { readonly code: 'password-too-short'; readonly least: number }
  | { readonly code: 'password-too-long'; readonly most: number }
  | { readonly code: 'password-too-common' };

/** Why nobody is signed in, or a change to how somebody signs in is refused. */
export type SignInRefusal =
  /** The same for an unknown e-mail address and for a wrong password. */
  | { readonly code: 'wrong-sign-in' }
  | { readonly code: 'wrong-password' }
  | { readonly code: 'wrong-code' }
  | { readonly code: 'code-step-over' }
  | { readonly code: 'second-step-on' }
  | { readonly code: 'second-step-off' }
  | { readonly code: 'passkey-refused' }
  | { readonly code: 'passkey-unverified' }
  | { readonly code: 'unreadable-sign-in' }
  | { readonly code: 'no-such-sign-in-path' }
  | { readonly code: 'sign-in-failed' }
  | { readonly code: 'too-many-attempts'; readonly seconds: number };

/** Why somebody cannot be invited. */
export type InvitationRefusal =
  | { readonly code: 'role-not-invitable'; readonly role: Role }
  | { readonly code: 'seller-needed'; readonly role: Role }
  | { readonly code: 'seller-not-wanted'; readonly role: Role };

/** Used, run out, withdrawn, unknown, or for an address that signs in here already: nobody can tell which. */
export type InvitationOver = { readonly code: 'invitation-over' };

/** Why an invitation cannot be accepted. */
export type AcceptanceRefusal =
  | InvitationOver
  | PasswordRefusal
  | Extract<SignInRefusal, { code: 'too-many-attempts' }>;

/** Why a key cannot be made. */
export type KeyRefusal =
  | { readonly code: 'scope-not-for-kind'; readonly scope: KeyScope; readonly kind: KeyKind }
  | { readonly code: 'expiry-past' };

/** Why somebody cannot be removed. */
export type RemovalRefusal = { readonly code: 'no-such-person' } | { readonly code: 'last-administrator' };

/** Why nothing comes of a request to be let in without the second step. */
export type RecoveryRefusal =
  /** Who asks has given no right password lately; nothing is said of any account. */
  | { readonly code: 'password-first' }
  /** Used, run out, cancelled, refused or unknown: nobody can tell which. */
  | { readonly code: 'recovery-over' }
  /** Nobody decides about themself. */
  | { readonly code: 'own-recovery' }
  | { readonly code: 'approval-not-needed' }
  /** Who approved already does so once. */
  | { readonly code: 'another-person-needed' }
  /** This installation sends no mail. */
  | { readonly code: 'recovery-without-mail' };

/** Nothing of that id, at least for the person who asks. */
export type NotFound =
  | { readonly code: 'no-such-key' }
  | { readonly code: 'no-such-session' }
  | { readonly code: 'no-such-recovery' }
  | { readonly code: 'no-such-invitation' };

/** Everything about accounts that can be refused. */
export type AccountRefusal =
  | AccessRefusal
  | StepUpRefusal
  | ComeAgain
  | ArrivalRefusal
  | OriginRefusal
  | PasswordRefusal
  | SignInRefusal
  | InvitationRefusal
  | InvitationOver
  | KeyRefusal
  | RemovalRefusal
  | RecoveryRefusal
  | NotFound;
