import type { LookReason, Whose } from '../rulebook/access-watch/summary.ts';
import type { WatchFigure } from '../rulebook/access-watch/watch.ts';
import type { WatchSignal } from '../rulebook/policy/access-watch.ts';
import { fill } from './fill.ts';
import { percentage } from './quantities-en.ts';

/** What is said of looks that are not like work; the figures follow. Labels and dispatch go on, whatever is said. */
export const LOOK_LIMITS: Readonly<Record<'ask' | 'stop' | 'again', Readonly<Record<Whose, string>>>> = {
  ask: {
    person:
      'You have looked at {unpacked} orders that are not packed yet, in a way that is unusual. Say why and prove once more that it is you, and it goes on. It says nothing against you.',
    shop: 'The people of your shop have looked at {unpacked} orders that are not packed yet, in a way that is unusual. Say why and prove once more that it is you, and it goes on. It says nothing against you.',
  },
  stop: {
    person:
      'Nothing more is shown to you for now, since your looks at orders were far from usual. Labels and dispatch go on as before. It ends by itself; if you need it sooner, ask us to look. It moves nothing of your shop’s standing.',
    shop: 'Nothing more is shown to your shop for now, since its looks at orders were far from usual. Labels and dispatch go on as before. It ends by itself; if you need it sooner, ask us to look. It moves nothing of your shop’s standing.',
  },
  again: {
    person:
      'Nothing more is shown to you for now, since your looks at orders were far from usual once more. Somebody of our staff looks at it now. Labels and dispatch go on as before. By itself it moves nothing of your shop’s standing.',
    shop: 'Nothing more is shown to your shop for now, since its looks at orders were far from usual once more. Somebody of our staff looks at it now. Labels and dispatch go on as before. By itself it moves nothing of your shop’s standing.',
  },
};

/** One sign with its figures, and what they are compared with. */
const FIGURES: Readonly<Record<WatchSignal, string>> = {
  pace: '{odd} of {of} orders followed the one before faster than hands do; usual is {usual} at most ({from}).',
  breadth:
    'On {odd} of {of} days the orders looked at were many of all open ones; usual is {usual} of days at most ({from}).',
  hours:
    'On {odd} of {of} days the first look came at an hour at which hardly any come; usual is {usual} of days at most ({from}).',
  order:
    '{odd} of {of} orders followed along the list and were not next to be packed; usual is {usual} at most ({from}).',
  idle: 'On {odd} of {of} days most orders that were looked at did not go on in time; usual is {usual} of days at most ({from}).',
};

/** What says what is usual. */
const FROM: Readonly<Record<WatchFigure['usual']['from'], string>> = {
  policy: 'by the policy',
  peers: 'among shops of your size',
  own: 'by the shop’s own past',
};

/** A figure in a sentence. */
export function figureInWords({ signal, odd, of, usual }: Omit<WatchFigure, 'evidence'>): string {
  return fill(FIGURES[signal], { odd, of, usual: percentage(usual.share), from: FROM[usual.from] });
}

/** Why somebody looks at so many, as they choose it. */
export const LOOK_REASON_NAMES: Readonly<Record<LookReason, string>> = {
  packing_many: 'I pack many orders now',
  checking_addresses: 'I check addresses before I send',
  customers_asked: 'Customers have asked about their orders',
  handing_over_work: 'I take over somebody else’s work',
};
