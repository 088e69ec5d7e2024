import {
  type Icon,
  IconArchive,
  IconCircleCheck,
  IconCircleX,
  IconPackage,
  IconTruckDelivery,
} from '@tabler/icons-react';
import { OWN_STATES } from '../../words/customer-pages-en.ts';
import './order-state.css';
import type { OwnOrder } from './shapes.ts';

type State = NonNullable<OwnOrder['state']> | 'settled';

const ICONS: Readonly<Record<State, Icon>> = {
  paid: IconPackage,
  handed_over: IconTruckDelivery,
  delivered: IconCircleCheck,
  cancelled: IconCircleX,
  settled: IconArchive,
};

/** How far an order has come: in words and with a sign. */
export function OwnOrderState({ state = 'settled' }: { readonly state: State | undefined }) {
  const Icon = ICONS[state];
  return (
    <span className="own-order-state" data-state={state}>
      <Icon aria-hidden="true" size={17} stroke={1.8} />
      {OWN_STATES[state]}
    </span>
  );
}
