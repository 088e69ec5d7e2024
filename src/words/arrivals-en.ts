import type { ArrivalRefusal, ComeAgain } from '../rulebook/accounts/refusals.ts';

/** Why a customer is not signed in, or has to come from the marketplace once more: a heading, and what to do. */
export function describeArrivalRefusal(refusal: ArrivalRefusal | ComeAgain): {
  readonly title: string;
  readonly detail: string;
} {
  const again = refusal.where === undefined ? AGAIN : `${AGAIN.slice(0, -1)}: ${refusal.where}`;
  switch (refusal.code) {
    case 'come-again':
      return {
        title: 'Please come again from the marketplace',
        detail: `This reaches far, so it takes somebody who came from the marketplace in the last ${refusal.minutes} minutes. Nothing was changed. ${again}`,
      };
    case 'arrivals-closed':
      return {
        title: 'Customers cannot sign in here yet',
        detail:
          'This installation has not been told how the marketplace signs its customers in. Nothing is wrong with you.',
      };
    case 'link-unreadable':
      return {
        title: 'This link is damaged',
        detail: `A part of it is missing or was changed on the way. ${again}`,
      };
    case 'link-not-signed':
      return {
        title: 'This link is not from the marketplace',
        detail: `It is not signed with a key of the marketplace, so we cannot tell who you are. ${again}`,
      };
    case 'link-incomplete':
      return {
        title: 'This link lacks something',
        detail: `What it says is not whole: \`${refusal.claim}\` is missing or not of the right form. The marketplace has to make it anew. ${again}`,
      };
    case 'link-elsewhere':
      return {
        title: 'This link leads somewhere else',
        detail: `It was made for another address than ${refusal.audience}. ${again}`,
      };
    case 'link-expired':
      return {
        title: 'This link has run out',
        detail: `A link is good for ${refusal.minutes} minutes at most. ${again}`,
      };
    case 'link-too-early':
      return {
        title: 'This link is not good yet',
        detail: `The clocks of the marketplace and of this server differ. Wait a minute. ${again}`,
      };
    case 'link-lasts-too-long':
      return {
        title: 'This link would be good for too long',
        detail: `The marketplace may make links for ${refusal.minutes} minutes at most, so that one that is lost harms nobody. ${again}`,
      };
    case 'link-used':
      return {
        title: 'This link was used already',
        detail: `Each link signs in once. If it was not you who used it, tell the marketplace. ${again}`,
      };
    case 'arrival-not-ours':
      return {
        title: 'This sign-in was not begun here',
        detail: `It was begun in another browser, or too long ago. ${again}`,
      };
    case 'arrival-refused':
      return {
        title: 'The marketplace did not sign you in',
        detail: `It was called off, or the marketplace refused it. ${again}`,
      };
    case 'marketplace-away':
      return {
        title: 'The marketplace does not answer',
        detail: 'We could not ask it who you are. Nothing was changed. Try again in a few minutes.',
      };
    case 'signed-in-as-another':
      return {
        title: 'Somebody else is signed in here',
        detail:
          'In this browser somebody is signed in who is not a customer. Sign out there first, or use another browser.',
      };
  }
}

const AGAIN = 'Open your orders in the marketplace and follow the link to here again.';
