import type { ReportReason } from '../../../rulebook/threads/report.ts';
import type { Side } from '../../../rulebook/threads/standing.ts';
import type { Cast } from './cast.ts';
import { openedDisputeOf } from './disputes.ts';
import type { ToldName } from './orders.ts';
import { askedReturnOf, toldReturnOf } from './returns.ts';

/** Something that is said. `insists`: its sender is told first what is wrong with it, and sends it all the same. */
export type Line = { readonly by: Side; readonly text: string; readonly insists?: true };

/** A conversation of a told order, and how it is left. */
export type Script = {
  readonly name: ToldName;
  /** The return or dispute that it is about; undefined: the order. */
  readonly about?: (cast: Cast) => string;
  readonly lines: readonly Line[];
  /** Who has not read the last message yet. */
  readonly unreadBy?: Side;
  /** The last message is reported by whoever got it. */
  readonly reported?: ReportReason;
  /** What a side sets when all has been said. */
  readonly sets?: { readonly by: Side; readonly muted: boolean; readonly blocked: boolean };
};

const asks = (text: string): Line => ({ by: 'customer', text });
const answers = (text: string): Line => ({ by: 'seller', text });

/** What is said about the orders of one shop. Nobody's name, address or number is real. */
export const SCRIPTS: readonly Script[] = [
  {
    name: 'closing',
    lines: [
      asks('It arrived, thank you. Does the cover go into the washing machine?'),
      answers('Yes, at 30 degrees, and let it dry in the air.'),
      asks('Perfect, that is all I wanted to know.'),
    ],
  },
  {
    name: 'gift',
    lines: [
      asks('Hello! This is a present. Could you leave out the invoice and wrap it?'),
      answers('Gladly. We wrap it in plain paper and leave the invoice out; you find it on the page of your order.'),
      asks('Wonderful, thank you very much!'),
    ],
  },
  {
    name: 'hurry',
    lines: [asks('Do you think it can still go out tomorrow? I am away from Friday on.')],
    unreadBy: 'seller',
  },
  {
    name: 'moving',
    lines: [
      asks('The page says that it is on its way. Roughly when will it be in Kingston?'),
      answers('It left St. Catherine last night. Most parcels are there two days later.'),
      asks('Good. If I am not at home, can it be left with the guard at the gate?'),
      answers('Yes. The driver asks you by the call button of the app, without seeing your number.'),
      asks('That is clever. Thanks for the quick answers.'),
      answers('You are welcome. Write again if anything is not as it should be.'),
    ],
    unreadBy: 'customer',
  },
  {
    name: 'call',
    lines: [
      asks('Is there a way to have it brought after six in the evening?'),
      { by: 'customer', text: 'Just ring me when you are near: +1 876 555 0142.', insists: true },
      answers('The driver can ring you through the app, so nobody needs your number. After six is fine.'),
    ],
  },
  {
    name: 'thanks',
    lines: [
      asks('It came yesterday and looks even better than in the picture.'),
      answers('That makes our day. Enjoy it!'),
    ],
  },
  {
    name: 'discount',
    lines: [
      asks('Do you have the same one in a larger size?'),
      answers('We do. Pay me by bank transfer instead of here and I take 20 % off for you.'),
    ],
    unreadBy: 'customer',
  },
  {
    name: 'threat',
    lines: [
      answers('Your order has gone to the carrier this morning.'),
      asks('Wrong size again. If you do not sort this out today I will come to your shop and smash it up.'),
    ],
  },
  {
    name: 'rude',
    lines: [
      asks('One of the handles came loose after a day. What can I do?'),
      answers('Nobody else has had that. Maybe read how to use it before you complain.'),
    ],
    reported: 'harassment',
  },
  {
    name: 'blocked',
    lines: [
      asks('All good with the parcel, thanks.'),
      answers('Glad to hear it. We have a second one of these on the shelf, if you want it.'),
      asks('No, thank you. I have what I need.'),
    ],
    sets: { by: 'customer', muted: false, blocked: true },
  },
  {
    name: 'muted',
    lines: [asks('Which of the two greens is it, the dark one or the light one?'), answers('The dark one, like moss.')],
    sets: { by: 'seller', muted: true, blocked: false },
  },
  {
    name: 'returnAsked',
    about: (cast) => askedReturnOf(cast, 'returnAsked'),
    lines: [
      asks('The shoes are a size too small for me. I keep the box closed and bring it to the carrier this week.'),
      answers('That is fine. We look at it when it is here, and pay it back within three working days.'),
    ],
  },
  {
    name: 'returnArrived',
    about: () => toldReturnOf('returnArrived'),
    lines: [asks('Has it reached you? The corner of the frame was bent when I unpacked it.')],
    unreadBy: 'seller',
  },
  {
    name: 'disputeNew',
    about: (cast) => openedDisputeOf(cast, 'disputeNew'),
    lines: [
      asks('I opened this because I got no answer about the missing screw.'),
      answers('We are sorry. The screw goes out today; about the size we answer in the dispute.'),
    ],
    unreadBy: 'customer',
  },
];
