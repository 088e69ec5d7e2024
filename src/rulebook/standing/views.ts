import type { OrderStories } from '../order-story.ts';
import { type Capabilities, viewCapabilities } from './capabilities.ts';
import type { ShadowNote } from './shadow.ts';
import type { SellerState } from './state.ts';
import { type StandingView, viewStanding } from './view.ts';
import { type ActionFile, type ActionView, viewActionFile, viewAllActions } from './view-action.ts';
import { type LapseView, viewLapses } from './view-lapse.ts';

/** What people ask of a seller, each told when it is asked. */
export type SellerViews = {
  readonly standing: () => StandingView;
  /** What the marketplace must allow or refuse. */
  readonly capabilities: () => Capabilities;
  /** Every lapse still held, with what has become of it, the latest first. */
  readonly lapses: () => readonly LapseView[];
  /** Every action there has been, the latest first. */
  readonly actions: () => readonly ActionView[];
  /** What rules in shadow would have done. */
  readonly shadow: () => readonly ShadowNote[];
  /** An action by its number, in force or not. */
  readonly action: (number: number) => ActionFile | undefined;
};

/** The views of a seller that has been brought up to the clock. */
export function viewsOf(state: SellerState, orders: OrderStories): SellerViews {
  return {
    standing: () => viewStanding(state, orders),
    capabilities: () => viewCapabilities(state, orders),
    lapses: () => viewLapses(state, orders),
    actions: () => viewAllActions(state),
    shadow: () => state.shadow,
    action: (number) => viewActionFile(state, orders, number),
  };
}
