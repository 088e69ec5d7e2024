import type { KeyScope, Role } from '../rulebook/accounts/actor.ts';
import type { AccountRefusal } from '../rulebook/accounts/refusals.ts';
import type { ProofWay } from '../rulebook/accounts/step-up.ts';
import { describeArrivalRefusal } from './arrivals-en.ts';
import { PERMISSION_NAMES } from './permissions-en.ts';

/** A refusal in words: a heading, and what happened and what to do about it. */
export type AccountWords = { readonly title: string; readonly detail: string };

/** How each role is called where people read it. */
export const ROLE_NAMES: Readonly<Record<Role, string>> = {
  'seller-owner': 'owner of a store',
  'seller-member': 'member of a store’s team',
  customer: 'customer',
  'staff-agent': 'staff',
  'staff-lead': 'staff in the lead',
  'policy-editor': 'policy editor',
  'data-protection-officer': 'data protection officer',
  'hub-operator': 'hub operator',
  administrator: 'administrator',
};

const PROOF_WAY_NAMES: Readonly<Record<ProofWay, string>> = {
  passkey: 'passkey',
  code: 'authenticator app',
  'recovery-code': 'recovery code',
  password: 'password',
};

/** Everything about accounts that is refused, in words. */
export function describeAccountRefusal(refusal: AccountRefusal): AccountWords {
  switch (refusal.code) {
    case 'sign-in-needed':
      return {
        title: 'Please sign in',
        detail: 'This is for people who are signed in and for programs with a valid key. Sign in, or send a key.',
      };
    case 'second-step-due':
      return {
        title: 'A new second step first',
        detail:
          'You were let in without your second step. Set up a new one on the page Your account; then all is as before.',
      };
    case 'not-permitted':
      return {
        title: 'Not part of your role',
        detail: `Your role does not let you ${PERMISSION_NAMES[refusal.permission]}. If you need it, ask an administrator.`,
      };
    case 'another-seller':
      return { title: 'Another seller', detail: 'You can see your own store only. Check the id in the address.' };
    case 'scope-missing':
      return { title: 'Not covered by this key', detail: describeMissingScope(refusal.scope) };
    case 'step-up-needed':
      return {
        title: 'Please show that it is you',
        detail: `This reaches far, so it takes a proof that is not older than ${refusal.minutes} minutes: your ${refusal.ways.map((way) => PROOF_WAY_NAMES[way]).join(' or ')}. Nothing was changed. Prove it at POST /v1/me/proof, or sign in again, and send this once more.`,
      };
    case 'come-again':
    case 'arrivals-closed':
    case 'link-unreadable':
    case 'link-not-signed':
    case 'link-incomplete':
    case 'link-elsewhere':
    case 'link-expired':
    case 'link-too-early':
    case 'link-lasts-too-long':
    case 'link-used':
    case 'arrival-not-ours':
    case 'arrival-refused':
    case 'marketplace-away':
    case 'signed-in-as-another':
      return describeArrivalRefusal(refusal);
    case 'foreign-origin':
      return {
        title: 'Sent from another site',
        detail:
          'This change did not come from a page of ours, so nothing was changed. Open the console and do it there.',
      };
    case 'password-too-short':
      return {
        title: 'A longer password, please',
        detail: `The password needs at least ${refusal.least} characters. A few words in a row are easy to keep in mind.`,
      };
    case 'password-too-long':
      return {
        title: 'A shorter password, please',
        detail: `The password can have ${refusal.most} characters at most.`,
      };
    case 'password-too-common':
      return {
        title: 'Too easy to guess',
        detail:
          'The password is made of what is tried first. Take a few words that have nothing to do with each other.',
      };
    case 'wrong-sign-in':
      return {
        title: 'That did not fit',
        detail: 'The e-mail address and the password do not fit together. Check both and try again.',
      };
    case 'wrong-password':
      return {
        title: 'That did not fit',
        detail: 'The current password is not right. Nothing was changed; try again.',
      };
    case 'wrong-code':
      return {
        title: 'That code did not fit',
        detail: 'Each code works once and only for a short time. Wait for the next one, or use a recovery code.',
      };
    case 'code-step-over':
      return {
        title: 'Please begin again',
        detail: 'This sign-in has run out. Enter your e-mail address and password again.',
      };
    case 'second-step-on':
      return {
        title: 'Already switched on',
        detail: 'Your sign-in has a second step already. Switch it off first to set up another device.',
      };
    case 'second-step-off':
      return { title: 'Not switched on', detail: 'Your sign-in has no second step yet. Switch it on first.' };
    case 'passkey-refused':
      return {
        title: 'The passkey did not work',
        detail: 'The passkey is not known here or took too long. Try again, or sign in with your password.',
      };
    case 'passkey-unverified':
      return {
        title: 'The passkey did not ask who you are',
        detail: 'Your device has to ask for a finger, a face or a PIN. Set up its lock, or sign in with your password.',
      };
    case 'unreadable-sign-in':
      return { title: 'A field is missing or wrong', detail: 'Fill in every field of the form and send it again.' };
    case 'no-such-sign-in-path':
      return { title: 'Nothing here', detail: 'Nothing is served at this address.' };
    case 'sign-in-failed':
      return {
        title: 'Sign-in does not work at the moment',
        detail: 'This is our fault. Please try again in a minute.',
      };
    case 'too-many-attempts':
      return {
        title: 'Too many attempts',
        detail: `To keep accounts safe there is a pause now. Try again in ${describeWait(refusal.seconds)}.`,
      };
    case 'role-not-invitable':
      return {
        title: 'Nobody is invited to this role',
        detail: `role: nobody becomes ${ROLE_NAMES[refusal.role]} by invitation; customers come from the marketplace. Choose another role.`,
      };
    case 'seller-needed':
      return {
        title: 'Which seller?',
        detail: `sellerId: is missing; for the role ${ROLE_NAMES[refusal.role]} give the id of the seller.`,
      };
    case 'seller-not-wanted':
      return {
        title: 'No seller here',
        detail: `sellerId: the role ${ROLE_NAMES[refusal.role]} belongs to no seller; leave the seller out.`,
      };
    case 'invitation-over':
      return {
        title: 'This invitation cannot be used',
        detail:
          'It was used, has run out or was taken back. If you have an account already, sign in; if not, ask for a new invitation.',
      };
    case 'scope-not-for-kind':
      return {
        title: 'Not for this kind of key',
        detail: `scopes: a key of the kind ${refusal.kind} cannot have ${refusal.scope}; leave it out.`,
      };
    case 'expiry-past':
      return { title: 'Already over', detail: 'expiresAt: lies in the past; give a later time, or leave it out.' };
    case 'carrier-missing':
      return {
        title: 'For which carrier?',
        detail:
          'carrier: a key that scans labels needs the name of its carrier, as scans tell it, and a leg: pickup, linehaul, delivery or all.',
      };
    case 'carrier-not-wanted':
      return {
        title: 'No key of a carrier',
        detail: `carrier: a key of the kind ${refusal.kind} belongs to no carrier; leave it out, or make a key of the kind carrier.`,
      };
    case 'last-administrator':
      return {
        title: 'The last administrator',
        detail: 'Somebody has to look after people and keys. Invite another administrator first.',
      };
    case 'no-such-person':
      return { title: 'Nobody of this id', detail: 'There is nobody of this id whom you can remove. Check the id.' };
    case 'no-such-key':
      return { title: 'No such key', detail: 'There is no key of this id. Check the id in the list of keys.' };
    case 'no-such-session':
      return { title: 'No such sign-in', detail: 'You have no sign-in of this id; it may have ended already.' };
    case 'password-first':
      return {
        title: 'The password first',
        detail: 'Sign in with your e-mail and password; at the second step you can ask for this, for ten minutes.',
      };
    case 'recovery-over':
      return {
        title: 'This link cannot be used',
        detail:
          'It was used, has run out, or the request was cancelled or refused. If you still cannot sign in, ask again at the second step of the sign-in.',
      };
    case 'own-recovery':
      return { title: 'Your own request', detail: 'Nobody decides about themself. Ask two colleagues.' };
    case 'approval-not-needed':
      return {
        title: 'Nobody has to approve this',
        detail: 'A seller’s request goes by waiting and by mail. If it looks hostile, refuse it with your reason.',
      };
    case 'another-person-needed':
      return {
        title: 'Another person, please',
        detail: 'You have approved this already. The second approval comes from somebody else.',
      };
    case 'recovery-without-mail':
      return {
        title: 'Not possible here',
        detail:
          'This installation sends no mail, so we cannot ask you through your mailbox. Ask an administrator: they can remove your account and invite you anew.',
      };
    case 'no-such-recovery':
      return { title: 'No such request', detail: 'There is no request of this id. Check the id in the list.' };
    case 'no-such-invitation':
      return { title: 'No such invitation', detail: 'There is no open invitation of this id; it may be used or over.' };
  }
}

function describeMissingScope(scope: KeyScope | null): string {
  if (scope === null) return 'No key can do this; it is for people who are signed in.';
  return `The key lacks the scope ${scope}. Ask an administrator for a key that has it.`;
}

function describeWait(seconds: number): string {
  if (seconds < 90) return seconds === 1 ? '1 second' : `${seconds} seconds`;
  return `${Math.ceil(seconds / 60)} minutes`;
}
